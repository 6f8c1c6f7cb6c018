import type { Rule } from './rule.js'
import { headersOf } from './walk.js'

const date = 'utc-date-time'

/** A date that may be too far from the clock says how far, and what answers it. */
export const skewHasAnswer: Rule = {
  name: 'skew-has-answer',
  description: 'maximumSkewInSeconds and expired come together, on a header of the format utc-date-time.',
  check(file, report) {
    for (const { path, header } of headersOf(file)) {
      const given = (['maximumSkewInSeconds', 'expired'] as const).filter((part) => part in header)
      const [part] = given
      if (part === undefined) continue
      if (given.length === 1) {
        report([...path, part], `"${part}" stands alone`, 'give both "maximumSkewInSeconds" and "expired"', 'key')
      } else if (!('format' in header) || (header.format ?? date) !== date) {
        report([...path, part], 'the header is not a date', `give it "format: ${date}", or remove this`, 'key')
      }
    }
  },
}
