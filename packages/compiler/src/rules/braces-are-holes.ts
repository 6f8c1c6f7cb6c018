import type { Rule } from './rule.js'
import { bodyTextsOf, templatesOf } from './walk.js'

/** What looks like a hole but is written otherwise stays text: a message would show its braces. */
export const bracesAreHoles: Rule = {
  name: 'braces-are-holes',
  description: {
    en: 'No text in braces is almost a hole, such as {pet-id}, { petId }, {petId or ${petId}.',
    zh: '花括号中的文本不能是写错的占位符，例如 {pet-id}、{ petId }、{petId 或 ${petId}。',
  },
  severity: 'warning',
  check(file, report, errors) {
    // A text of the body that is such a hole as a whole is an error of the template.
    const ofBody = bodyTextsOf(file).filter(({ text }) => !/^\{[\w\s.?:-]+\}$/.test(text))
    for (const { path, text } of [...templatesOf(file, errors), ...ofBody]) {
      if (!/[{}]/.test(text)) continue
      for (const [hole, name] of text.matchAll(/\$\{([A-Za-z_]\w*)\}/g)) {
        report(path, `the "$" of ${hole} stays in the text`, `write {${name}}`)
      }
      for (const written of almostHolesIn(text)) {
        const name = written
          .split(/\W+/)
          .filter((word) => word !== '')
          .join('_')
          .replace(/^(?=\d)/, '_')
        report(
          path,
          `${written} is text, not a hole`,
          `write {${name}} for a hole, or {{${name}}} for the text {${name}}`,
        )
      }
    }
  },
}

/** What looks like a hole and is text; what a rule for holes refuses is left out. */
function* almostHolesIn(text: string): Generator<string> {
  const rest = text.replaceAll(read, ' ')
  /** What stands behind the last opening brace, if it is not closed. */
  let inner: string | undefined
  for (const [piece] of rest.matchAll(/\{[^{}]*|\}|[^{}]+/g)) {
    if (piece === '}') {
      if (inner !== undefined && almostName.test(inner.trim())) yield `{${inner}}`
      inner = undefined
    } else {
      yield* unclosed(inner)
      inner = piece.startsWith('{') ? piece.slice(1) : undefined
    }
  }
  yield* unclosed(inner)
}

const read = /\{\{[A-Za-z_]\w*\}\}|\{[A-Za-z_]\w*(?:\?|\??:\w*)?\}/g
const almostName = /^\w[\w.-]*\??(?::\w*)?$/

function* unclosed(inner: string | undefined): Generator<string> {
  const [name] = /^\s*[A-Za-z_]\w*/.exec(inner ?? '') ?? []
  if (name !== undefined) yield `{${name}`
}
