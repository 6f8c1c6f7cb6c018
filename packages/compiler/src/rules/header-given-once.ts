import type { Rule } from './rule.js'
import { headersOf } from './walk.js'

/** Field names compare without case (RFC 9110, section 5.1). */
export const headerGivenOnce: Rule = {
  name: 'header-given-once',
  description: 'No two headers of a side differ in the case of their letters alone.',
  check(file, report) {
    const seen = new Map<string, string>()
    for (const { path, name } of headersOf(file)) {
      const place = `${path[1]} ${name.toLowerCase()}`
      const first = seen.get(place)
      if (first === undefined) seen.set(place, name)
      else report(path, `"${name}" is the same header as "${first}"`, 'keep one of the two', 'key')
    }
  },
}
