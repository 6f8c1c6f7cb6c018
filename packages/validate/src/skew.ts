import type { HeaderRule } from '@errbook/catalog'
import { type Finding, found } from './finding.js'
import { matcherOf } from './matcher.js'
import type { ReadHeaders } from './read-headers.js'

/** Which dates are too far from a clock, whose time is in milliseconds of the epoch. */
export function skewFindings(
  rules: { readonly [name: string]: HeaderRule },
  values: ReadHeaders['values'],
  now: number,
  maximumSkewInSeconds: number | undefined,
): readonly Finding[] {
  return Object.entries(rules).flatMap(([key, { name, pattern, maximumSkewInSeconds: published }]) => {
    const value = values[key]
    if (published === undefined || typeof value !== 'string' || !matcherOf(pattern).test(value)) return []
    const limit = maximumSkewInSeconds ?? published
    const seconds = Math.abs(Date.parse(value) - now) / 1000
    if (seconds <= limit) return []
    const params = { name, seconds: Math.ceil(seconds), limit }
    return [found('date-skewed', ['headers', key], params, `${new Date(now).toISOString()} ± ${limit} s`, value)]
  })
}
