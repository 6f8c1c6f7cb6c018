import type { Rule } from './rule.js'
import { quote } from './walk.js'

/** A retired code is never used again. */
export const retiredNotReused: Rule = {
  name: 'retired-not-reused',
  description: 'A retired code is not an error of the catalog, and what takes its place is.',
  check(file, report) {
    const errors = file.errors ?? {}
    for (const [code, retired] of Object.entries(file.retired ?? {})) {
      if (Object.hasOwn(errors, code)) {
        report(['retired', code], `"${code}" is retired and an error at once`, 'give the error another code', 'key')
      }
      const instead = retired?.instead
      if (instead !== undefined && !Object.hasOwn(errors, instead)) {
        report(['retired', code, 'instead'], `the catalog has no error ${quote([instead])}`, 'name one that it has')
      }
    }
  },
}
