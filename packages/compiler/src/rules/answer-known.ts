import type { Rule } from './rule.js'
import { suggestFrom } from './suggest.js'
import { answersOf } from './walk.js'

/** A server answers with errors of the catalog. */
export const answerKnown: Rule = {
  name: 'answer-known',
  description: {
    en: 'The codes that a server answers with are errors of the catalog.',
    zh: '服务端自动返回的错误码都在错误码目录中。',
  },
  check(file, report) {
    const { errors = {} } = file
    const suggest = suggestFrom(() => Object.keys(errors))
    for (const { path, code } of answersOf(file)) {
      if (Object.hasOwn(errors, code)) continue
      const close = suggest(code)
      report(
        path,
        `the catalog has no error "${code}"`,
        close === undefined ? 'add it under "errors:", or name another' : `did you mean "${close}"?`,
      )
    }
  },
}
