import type { Rule } from './rule.js'
import { headersOf, quote } from './walk.js'

/** A response header that repeats a member of the error body names one. */
export const headerCarriesMember: Rule = {
  name: 'header-carries-member',
  description: 'What a response header carries is a member of the error body.',
  check(file, report) {
    const members = Object.keys(file.body?.members ?? {})
    const known = new Set(members)
    for (const { path, header } of headersOf(file)) {
      if (header.carries !== undefined && !known.has(header.carries)) {
        report(
          [...path, 'carries'],
          `the error body has no member "${header.carries}"`,
          `name one of ${quote(members)}`,
        )
      }
    }
  },
}
