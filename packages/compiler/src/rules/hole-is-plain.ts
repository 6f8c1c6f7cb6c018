import { isMeaningful } from '@errbook/catalog/parts'
import type { Rule } from './rule.js'
import { templatesOf } from './walk.js'

/** A hole of a message or a header is a name of the author's own, and its type stands beside it. */
export const holeIsPlain: Rule = {
  name: 'hole-is-plain',
  description: {
    en: 'A hole of a message or a header is a name alone, and none of those that mean something in the error body.',
    zh: '错误信息和请求头、响应头中的占位符只写名称，且不能使用在错误体中有特殊含义的名称。',
  },
  check(file, report, errors) {
    for (const { path, text, names } of templatesOf(file, errors)) {
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
      for (const [hole, name] of text.matchAll(/(?<!\{)\{([A-Za-z_]\w*)(?:\?|\??:\w*)\}/g)) {
        report(
          path,
          `${hole} is not a hole here`,
          `write {${name}}, and its format under "${path[0] === 'errors' ? 'params' : 'fields'}:"`,
        )
      }
    }
  },
}
