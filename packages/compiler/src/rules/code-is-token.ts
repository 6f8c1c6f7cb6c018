import type { Rule } from './rule.js'
import { token, tokenFix } from './token.js'

/** A code is written in programs and links; where it travels in a header, only the characters of a token are safe. */
export const codeIsToken: Rule = {
  name: 'code-is-token',
  description: {
    en: 'A code, and what is sent for it in a header, is a token of RFC 9110 (section 5.6.2).',
    zh: '错误码及其在响应头中的值须为 token（RFC 9110 第 5.6.2 节）。',
  },
  check(file, report, errors) {
    const hasHeader = file.body?.members?.code?.header !== undefined
    for (const [code, { wire }] of errors) {
      if (!token.test(code)) {
        const fix = `${tokenFix}; if the API sends something else, write that under "wire:"`
        report(['errors', code], `the code ${JSON.stringify(code)} is not a token`, fix, 'key')
      }
      if (hasHeader && typeof wire === 'string' && !token.test(wire)) {
        report(
          ['errors', code, 'wire'],
          `${JSON.stringify(wire)} cannot be sent in a header: it is not a token`,
          tokenFix,
        )
      }
    }
  },
}
