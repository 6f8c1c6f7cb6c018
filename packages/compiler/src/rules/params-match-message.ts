import type { Rule } from './rule.js'
import { quote } from './walk.js'

/** A parameter stands in the message of its error. */
export const paramsMatchMessage: Rule = {
  name: 'params-match-message',
  description: {
    en: 'The params of an error are holes of its message.',
    zh: '错误的参数须是其错误信息中的占位符。',
  },
  check(_, report, errors) {
    for (const [code, entry, holes] of errors) {
      const { message, params = {} } = entry
      if (message === undefined && 'message' in entry) continue
      const names = Object.keys(params)
      if (names.length === 0) continue
      const inMessage = new Set(holes)
      for (const name of names.filter((param) => !inMessage.has(param))) {
        report(
          ['errors', code, 'params', name],
          `the parameter "${name}" is not in the message`,
          `write {${name}} in the message, which has ${quote(holes)}, or remove it`,
          'key',
        )
      }
    }
  },
}
