import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import type { Rule } from './rule.js'
import { formsOf, patternsOf } from './walk.js'

/** A value that a pattern accepts can be written into a header as it is, and cannot start a new line. */
export const patternIsPlain: Rule = {
  name: 'pattern-is-plain',
  description: {
    en: 'A header has no character that a field value may not have (RFC 9110, section 5.5).',
    zh: '请求头和响应头中不能有字段值不允许的字符（RFC 9110 第 5.5 节）。',
  },
  check(file, report) {
    for (const { path, form } of formsOf(file)) {
      const text = form.template?.match(/[^\t\x20-\x7e\x80-\xff]/u)?.[0]
      if (text !== undefined) report([...path, 'template'], `the template has ${JSON.stringify(text)}`, fix)
    }
    for (const { path, pattern } of patternsOf(file)) {
      const loose = looseIn(pattern)
      if (loose !== undefined) report(path, `${loose} admits more than a header may have`, fix)
    }
  },
}

const fix = 'name the characters that are allowed, such as [!-~] for the visible ones of ASCII'

/** The first part of a pattern that accepts a character which no header may have; an invalid pattern has none. */
function looseIn(pattern: string): string | undefined {
  let loose: string | undefined
  const note = ({ raw }: AST.Node) => {
    loose ??= raw
  }
  try {
    visitRegExpAST(new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true }), {
      onCharacterEnter: (node) =>
        isPlain(node.value, node.value) || node.parent.type === 'CharacterClassRange' || note(node),
      onCharacterClassRangeEnter: (node) => isPlain(node.min.value, node.max.value) || note(node),
      onCharacterClassEnter: (node) => node.negate && note(node),
      onCharacterSetEnter: (node) =>
        (node.kind !== 'digit' && node.kind !== 'word') || node.negate ? note(node) : undefined,
    })
  } catch {
    return undefined
  }
  return loose
}

/** Whether a range of code points is of a tab, of visible ASCII and space, or of the rest of Latin-1. */
function isPlain(from: number, to: number): boolean {
  return to === 0x09 ? from === to : (from >= 0x20 && to <= 0x7e) || (from >= 0x80 && to <= 0xff)
}
