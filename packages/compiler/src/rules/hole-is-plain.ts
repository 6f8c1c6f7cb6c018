import { isMeaningful, templateNames } from '@errbook/catalog/parts'
import type { Rule } from './rule.js'
import { formsOf } from './walk.js'

/** A hole of a message or a header is a name of the author's own, and its type stands beside it. */
export const holeIsPlain: Rule = {
  name: 'hole-is-plain',
  description:
    'A hole of a message or a header is a name alone, and none of those that mean something in the error body.',
  check(file, report, errors) {
    const templates = [
      ...formsOf(file).map(({ path, form: { template = '' } }) => ({
        path: [...path, 'template'],
        text: template,
        names: templateNames(template),
        types: 'fields',
      })),
      ...errors.map(([code, { message = '' }, names]) => ({
        path: ['errors', code, 'message'],
        text: message,
        names,
        types: 'params',
      })),
    ]
    for (const { path, text, names, types } of templates) {
      if (!text.includes('{')) continue
      for (const name of names.filter(isMeaningful)) {
        report(
          path,
          `{${name}} means something else: a member of the error body`,
          `name the hole otherwise, or write {{${name}}} for the text itself`,
        )
      }
      if (names.includes('__proto__')) {
        report(path, 'the hole {__proto__} is not allowed', 'choose another name')
      }
      for (const [hole, name] of text.matchAll(/(?<!\{)\{([A-Za-z_]\w*)(?:\?|\??:(?:text|integer|boolean|any))\}/g)) {
        report(path, `${hole} is not a hole here`, `write {${name}}, and its format under "${types}:"`)
      }
    }
  },
}
