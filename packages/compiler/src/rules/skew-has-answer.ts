import type { Rule } from './rule.js'
import { headersOf } from './walk.js'

const dates: readonly string[] = ['utc-date-time', 'http-date']

/** A date that may be too far from the clock says how far, and what answers it. */
export const skewHasAnswer: Rule = {
  name: 'skew-has-answer',
  description: {
    en: 'maximumSkewInSeconds and expired come together, on a header of the format utc-date-time or http-date.',
    zh: 'maximumSkewInSeconds 与 expired 须同时设置，且只用于格式为 utc-date-time 或 http-date 的请求头。',
  },
  check(file, report) {
    for (const { path, header } of headersOf(file)) {
      const given = (['maximumSkewInSeconds', 'expired'] as const).filter((part) => part in header)
      const [part] = given
      if (part === undefined) continue
      if (given.length === 1) {
        report([...path, part], `"${part}" stands alone`, 'give both "maximumSkewInSeconds" and "expired"', 'key')
      } else if (!('format' in header) || (header.format !== undefined && !dates.includes(header.format))) {
        report(
          [...path, part],
          'the header is not a date',
          'give it "format: utc-date-time" or "format: http-date", or remove this',
          'key',
        )
      }
    }
  },
}
