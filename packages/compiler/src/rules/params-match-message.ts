import { templateNames } from '@errbook/catalog/parts'
import type { Rule } from './rule.js'
import { errorsOf, paramsOf, quote } from './walk.js'

/** A message has a hole for each of its parameters, and a parameter for each of its holes. */
export const paramsMatchMessage: Rule = {
  name: 'params-match-message',
  description: 'The holes of a message are the params of its error.',
  check(file, report) {
    for (const [code, entry] of errorsOf(file)) {
      const { message } = entry
      const params = paramsOf(entry)
      if (message === undefined || params === undefined) continue
      const holes = templateNames(message)
      const inMessage = new Set(holes)
      for (const hole of holes.filter((name) => !Object.hasOwn(params, name))) {
        report(
          ['errors', code, 'message'],
          `the error has no parameter for the hole {${hole}}`,
          `add "${hole}:" with its format under "params:", or write {{${hole}}} for the text itself`,
        )
      }
      for (const name of Object.keys(params).filter((param) => !inMessage.has(param))) {
        report(
          ['errors', code, 'params', name],
          `the parameter "${name}" is not in the message`,
          `the message has ${quote(holes)}`,
          'key',
        )
      }
    }
  },
}
