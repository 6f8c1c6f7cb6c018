import type { HeaderRule } from '@errbook/catalog'
import type { ReadHeaders } from '@errbook/http-message'
import { type Finding, found } from './finding.js'
import { matcherOf } from './header-findings.js'

/** What dates are held against. */
interface Clock {
  /** The time in milliseconds of the epoch. */
  readonly now: number
  /** If not given, what the catalog says of each date. */
  readonly maximumSkewInSeconds: number | undefined
  /** Whether all headers are known to be well-formed. */
  readonly isSound: boolean
}

/** Which dates are too far from a clock. */
export function skewFindings(
  rules: HeaderRules,
  values: ReadHeaders['values'],
  { now, maximumSkewInSeconds, isSound }: Clock,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const [key, { name, pattern, maximumSkewInSeconds: published }] of datesIn(rules)) {
    const value = values[key]
    if (typeof value !== 'string' || !(isSound || matcherOf(pattern).test(value))) continue
    const limit = maximumSkewInSeconds ?? published
    const seconds = Math.abs(timeOf(value) - now) / 1000
    if (seconds <= limit) continue
    const params = { name, seconds: Math.ceil(seconds), limit }
    findings.push(found('date-skewed', ['headers', key], params, `${new Date(now).toISOString()} ± ${limit} s`, value))
  }
  return findings
}

type HeaderRules = { readonly [name: string]: HeaderRule }
type DateRule = readonly [key: string, rule: HeaderRule & { readonly maximumSkewInSeconds: number }]

const dates = new WeakMap<HeaderRules, readonly DateRule[]>()

/** The headers whose date is held against a clock. */
function datesIn(rules: HeaderRules): readonly DateRule[] {
  const known = dates.get(rules)
  if (known !== undefined) return known
  const found = Object.entries(rules).filter((entry): entry is [string, DateRule[1]] => {
    return entry[1].maximumSkewInSeconds !== undefined
  })
  dates.set(rules, found)
  return found
}

let lastDate = ''
let lastTime = Number.NaN

/** The time of a date, which many requests have in common. */
function timeOf(date: string): number {
  if (date !== lastDate) {
    lastTime = Date.parse(date)
    lastDate = date
  }
  return lastTime
}
