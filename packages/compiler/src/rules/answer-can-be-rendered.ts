import type { Rule } from './rule.js'
import { answersOf, quote } from './walk.js'

/** Nothing is at hand to fill the message of an answer but the date that expired. */
export const answerCanBeRendered: Rule = {
  name: 'answer-can-be-rendered',
  description:
    'The message of an error that a server answers with by itself takes no parameter, but for the date that expired.',
  check(file, report) {
    for (const { path, code } of answersOf(file)) {
      const params = Object.entries(file.errors?.[code]?.params ?? {})
      const isFillable = path.at(-1) === 'expired' && params.every(([, format]) => format === 'utc-date-time')
      if (params.length === 0 || isFillable) continue
      report(
        path,
        `the message of "${code}" takes the parameters ${quote(params.map(([name]) => name))}, which nothing fills`,
        'name an error without parameters ("expired:" may name one whose parameters are dates)',
      )
    }
  },
}
