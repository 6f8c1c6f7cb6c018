import type { Rule } from './rule.js'
import { token, tokenFix } from './token.js'
import { headersOf } from './walk.js'

/** The name of a header is a field name. */
export const headerIsToken: Rule = {
  name: 'header-is-token',
  description: {
    en: 'The name of a header is a token of RFC 9110 (section 5.6.2).',
    zh: '请求头和响应头的名称须为 token（RFC 9110 第 5.6.2 节）。',
  },
  check(file, report) {
    const say = (name: string) => `the header name ${JSON.stringify(name)} is not a token`
    for (const { path, name } of headersOf(file)) {
      if (!token.test(name)) report(path, say(name), tokenFix, 'key')
    }
    for (const [member, rule] of Object.entries(file.body?.members ?? {})) {
      const name = rule?.header
      if (name !== undefined && !token.test(name)) report(['body', 'members', member, 'header'], say(name), tokenFix)
    }
  },
}
