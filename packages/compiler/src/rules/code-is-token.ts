import type { Rule } from './rule.js'
import { token, tokenFix } from './token.js'
import { errorsOf } from './walk.js'

/** A code may travel in a header, in which only the characters of a token are safe. */
export const codeIsToken: Rule = {
  name: 'code-is-token',
  description: 'A code is a token of RFC 9110 (section 5.6.2).',
  check(file, report) {
    for (const [code] of errorsOf(file)) {
      if (!token.test(code)) {
        report(['errors', code], `the code ${JSON.stringify(code)} is not a token`, tokenFix, 'key')
      }
    }
  },
}
