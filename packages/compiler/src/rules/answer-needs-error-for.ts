import type { Rule } from './rule.js'
import { headerAnswersOf } from './walk.js'

/** A catalog says which codes a server answers with as a whole, or not at all. */
export const answerNeedsErrorFor: Rule = {
  name: 'answer-needs-error-for',
  description: {
    en: 'A header names the codes that answer it only in a catalog with errorFor.',
    zh: '只有设置了 errorFor 的错误码目录，才能为请求头指定对应的错误码。',
  },
  check(file, report) {
    if ('errorFor' in file) return
    for (const { path, code } of headerAnswersOf(file)) {
      report(
        path,
        `"${code}" answers a request, but the catalog has no "errorFor"`,
        'add "errorFor:" with "unexpected" and "invalidRequest", or remove this',
        'key',
      )
    }
  },
}
