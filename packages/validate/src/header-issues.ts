import type { HeaderRule } from '@errbook/catalog'
import {
  type HeaderValue,
  isMediaType,
  maximumHeaderLength,
  type SentValues,
  unsafeCharacterAt,
} from '@errbook/http-message'
import { type Issue, newIssue, type Severity } from './issue.js'
import type { PreparedHeader } from './prepare.js'

/** Those of the headers that were read, by their places. */
type Values = readonly HeaderValue[]

/** Says what is wrong with each header, in the order of the catalog; `missing` is the severity of a missing one. */
export function headerIssues(headers: readonly PreparedHeader[], values: Values, missing: Severity): Issue[] {
  const issues: Issue[] = []
  for (const header of headers) {
    const { key, place, rule, matches, form } = header
    const value = values[place]
    if (typeof value === 'string' && matches(value)) continue
    if (value !== undefined) issues.push(...explainHeader(header, value))
    else if (rule.required) {
      issues.push(newIssue('header-missing', ['headers', key], { name: rule.name }, form, undefined, missing))
    }
  }
  return issues
}

/**
 * Says what is wrong with a value that is not as its pattern has it: which character, which part, or that it came more
 * than once.
 */
function explainHeader(header: PreparedHeader, value: string | SentValues): readonly Issue[] {
  if (typeof value !== 'string') return [explainSent(header, value)]
  const position = unsafeCharacterAt(value)
  if (position >= 0) return [unsafe(header, value, position)]
  if (header.mediaTypes.some((mediaType) => isMediaType(mediaType, value))) return []
  const count = timesIn(header, value)
  return count > 1 ? [repeated(header, count)] : explainText(header, value)
}

function unsafe(header: PreparedHeader, value: string, position: number): Issue {
  const unit = value.charCodeAt(position).toString(16).toUpperCase().padStart(4, '0')
  const { name } = header.rule
  return newIssue('header-unsafe', pathOf(header), { name, character: `U+${unit}`, position: position + 1 })
}

/** How often a value was sent, where all of them are right: Fetch and Node join what was sent twice by commas. */
function timesIn({ matches }: PreparedHeader, value: string): number {
  if (!value.includes(',')) return 1
  const parts = value.split(/,[\t ]*/)
  return parts.every((part) => matches(part)) ? parts.length : 1
}

function explainSent(header: PreparedHeader, sent: SentValues): Issue {
  const { name } = header.rule
  const path = pathOf(header)
  const [value] = sent
  if (sent.count > 1) return repeated(header, sent.count)
  if (typeof value !== 'string') return newIssue('header-not-text', path, { name }, header.form, hide(header, value))
  return value.length > maximumHeaderLength
    ? newIssue('header-too-long', path, { name, limit: maximumHeaderLength })
    : newIssue('header-empty', path, { name }, header.form)
}

function repeated(header: PreparedHeader, count: number): Issue {
  return newIssue('header-repeated', pathOf(header), { name: header.rule.name, count }, header.form)
}

function explainText(header: PreparedHeader, value: string): readonly Issue[] {
  const texts = header.split(value)
  const fields = texts === undefined ? [] : explainFields(header, texts)
  if (fields.length > 0) return fields
  const { name } = header.rule
  return [newIssue('header-malformed', pathOf(header), { name }, header.form, hide(header, value))]
}

function explainFields(header: PreparedHeader, texts: Readonly<Record<string, string>>): readonly Issue[] {
  const { name } = header.rule
  return header.fields.flatMap(({ name: field, matches, form }) => {
    const text = texts[field] ?? ''
    if (matches(text)) return []
    const path = [...pathOf(header), field]
    // One wrong part may have moved a secret into another.
    return newIssue('header-field-malformed', path, { name, field }, form, hide(header, text))
  })
}

function pathOf({ key }: PreparedHeader): Issue['path'] {
  return ['headers', key]
}

/** A value, unless it may hold a secret. */
function hide({ hasSecret }: PreparedHeader, value: unknown): unknown {
  return hasSecret ? '***' : value
}

/** What dates are held against. */
interface Clock {
  /** The time in milliseconds of the epoch. */
  readonly now: number
  /** If not given, what the catalog says of each date. */
  readonly maximumSkewInSeconds: number | undefined
  /** Whether all headers are known to be well-formed. */
  readonly isSound: boolean
}

/** Says which dates are too far from a clock. */
export function skewIssues(
  dates: readonly PreparedHeader[],
  values: Values,
  { now, maximumSkewInSeconds, isSound }: Clock,
): readonly Issue[] {
  const issues: Issue[] = []
  for (const header of dates) {
    const { key, place, rule, matches, form } = header
    const value = values[place]
    if (typeof value !== 'string' || !(isSound || matches(value))) continue
    const limit = maximumSkewInSeconds ?? (rule as HeaderRule & { maximumSkewInSeconds: number }).maximumSkewInSeconds
    const seconds = Math.abs(timeOf(value) - now) / 1000
    if (seconds <= limit) continue
    if (Number.isNaN(seconds)) {
      // The pattern of a catalog that was not compiled may admit what is not a date.
      issues.push(newIssue('header-malformed', ['headers', key], { name: rule.name }, form, hide(header, value)))
      continue
    }
    const params = { name: rule.name, seconds: Math.ceil(seconds), limit }
    issues.push(newIssue('date-skewed', ['headers', key], params, `${secondOf(now)} ± ${limit} s`, value))
  }
  return issues
}

let lastSecond = Number.NaN
let lastText = ''

/** The second of a time as `yyyy-mm-ddThh:mm:ssZ`, which many requests have in common. */
function secondOf(time: number): string {
  const second = Math.floor(time / 1000)
  if (second !== lastSecond) {
    lastText = new Date(second * 1000).toISOString().replace('.000', '')
    lastSecond = second
  }
  return lastText
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
