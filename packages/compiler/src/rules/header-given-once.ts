import { isInherited } from '../family/family.js'
import type { Rule } from './rule.js'
import { headersOf } from './walk.js'

/** Field names compare without case (RFC 9110, section 5.1). */
export const headerGivenOnce: Rule = {
  name: 'header-given-once',
  description: {
    en: 'No two headers of a side differ in the case of their letters alone.',
    zh: '同为请求头或同为响应头时，名称不能仅有大小写之分。',
  },
  check(file, report, _, family) {
    const seen = new Map<string, string>()
    for (const { path, name } of headersOf(file)) {
      const place = `${path[1]} ${name.toLowerCase()}`
      const first = seen.get(place)
      if (first === undefined) seen.set(place, name)
      else {
        const isLaidOver = family !== undefined && isInherited(family, [...path.slice(0, 2), first])
        const fix = isLaidOver ? `write "${first}", as the parent does` : 'keep one of the two'
        report(path, `"${name}" is the same header as "${first}"`, fix, 'key')
      }
    }
  },
}
