import type { Catalog, IdempotencyKey } from '@errbook/catalog'
import { parseHttpDate } from '@errbook/http-message'
import type { Decoded } from '../decoded.js'
import { shown } from '../shown.js'
import type { Failed, Refused } from './attempt.js'
import { timeOf } from './clock.js'
import type { Outgoing } from './outgoing.js'

/** How often something is tried again, and after what pauses. */
export interface RetryOptions {
  /** How often a call is repeated that may succeed after a pause; 4 if not given. */
  readonly maximumRetries?: number
  /** What the first pause is drawn below; each further one is drawn below twice as much. 200 if not given. */
  readonly baseDelayInMilliseconds?: number
  /** What no pause is longer than; a server that asks for more is not asked again. 20,000 if not given. */
  readonly maximumDelayInMilliseconds?: number
  /**
   * Whether to try again what the catalog says nothing of: the statuses 408, 429, 502, 503 and 504 without a code of the
   * catalog, network failures, and attempts that took too long. `false` if not given.
   */
  readonly transient?: boolean
}

/** An attempt that failed and is made again. */
export interface Retry {
  /** How many attempts were made: 1 when the first one failed. */
  readonly attempt: number
  /** What the call would have thrown. */
  readonly error: unknown
  /** How long it waits before the next attempt. */
  readonly waitInMilliseconds: number
}

/**
 * Whether a call can be sent again, and has the same effect then: by its method (RFC 9110, section 9.2.2), or by the
 * idempotency key that it carries where the catalog says.
 */
export function canBeRepeated({ uri }: Catalog, outgoing: Outgoing): boolean {
  if (outgoing.isOnce) return false
  return idempotent.has(outgoing.method) || (uri.idempotencyKey !== undefined && hasKey(outgoing, uri.idempotencyKey))
}

const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE'])

function hasKey({ url, headers, body }: Outgoing, key: IdempotencyKey): boolean {
  if ('header' in key) return Boolean(headers[key.header.toLowerCase()])
  if ('member' in key) return isKey(memberIn(body, key.member))
  const [beforeFragment = ''] = url.split('#', 1)
  const query = beforeFragment.indexOf('?')
  return query >= 0 && isKey(new URLSearchParams(beforeFragment.slice(query)).get(key.query))
}

function isKey(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value !== '')
}

/** A member of a body that is JSON, a text or bytes. */
function memberIn(body: unknown, name: string): unknown {
  try {
    const text = typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array)
    const value = Object(JSON.parse(text)) as Readonly<Record<string, unknown>>
    return Object.hasOwn(value, name) ? value[name] : undefined
  } catch {
    return undefined
  }
}

/** Whether a server refused a request for its time, and so did not carry it out. */
export function isRefusedForTime(decoded: Decoded): boolean {
  return decoded.kind === 'known' && decoded.entry.retry === 'after-clock-sync'
}

/** Whether another attempt may succeed after a pause. */
export function mayPass(outcome: Refused | Failed, { transient = false }: RetryOptions): boolean {
  if (outcome.kind === 'failed') return transient
  const { decoded, response } = outcome
  if (decoded.kind === 'known') return decoded.entry.retry === 'backoff'
  const isBrokenOff = decoded.kind === 'unreadable' && decoded.reason === 'broken-off'
  return transient && (isBrokenOff || transientStatuses.has(response.status))
}

const transientStatuses = new Set([408, 429, 502, 503, 504])

/**
 * The pause before a retry in milliseconds: drawn at random from nothing up to a limit that doubles (full jitter), no
 * shorter than the server asks. `undefined` for not to try again.
 *
 * @param retry how many there were before
 * @param outcome whose body and whose `Retry-After` may ask for a pause: the longer one counts
 */
export function pauseBefore(
  retry: number,
  outcome: Refused | Failed,
  { maximumRetries = 4, baseDelayInMilliseconds = 200, maximumDelayInMilliseconds = 20_000 }: RetryOptions,
): number | undefined {
  const asked =
    outcome.kind === 'failed' ? 0 : Math.max(askedInBody(outcome.decoded), retryAfter(outcome.response.headers))
  if (retry >= maximumRetries || asked > maximumDelayInMilliseconds) return undefined
  // Doubled no more than 50 times, since infinity times nothing is not a number.
  const limit = Math.min(maximumDelayInMilliseconds, baseDelayInMilliseconds * 2 ** Math.min(retry, 50))
  return Math.max(asked, Math.random() * limit)
}

/** What an error body asks for, in milliseconds. */
function askedInBody(decoded: Refused['decoded']): number {
  return decoded.kind === 'unreadable' ? 0 : (decoded.retryAfter ?? 0) * 1000
}

/** What `Retry-After` asks for, in milliseconds (RFC 9110, section 10.2.3); a date counts from that of the response. */
function retryAfter(headers: Pick<Headers, 'get'>): number {
  const value = headers.get('retry-after')
  if (value === null) return 0
  if (/^\d+$/.test(value)) return Number(value) * 1000
  const until = parseHttpDate(value)
  return until === undefined ? 0 : Math.max(until - (timeOf(headers) ?? Date.now()), 0)
}

/** @throws TypeError for invalid options */
export function checkRetryOptions(retry: unknown): void {
  if (retry === false) return
  if (typeof retry !== 'object' || retry === null)
    throw new TypeError(`createFetch: retry is ${shown(retry)}: expected options or false`)
  for (const [name, value] of Object.entries(retry)) {
    const rule = rules[name as keyof RetryOptions]
    if (!Object.hasOwn(rules, name)) {
      throw new TypeError(`createFetch: unknown option "retry.${name}": expected ${Object.keys(rules).join(', ')}`)
    }
    if (value !== undefined && !rule.holds(value)) {
      throw new TypeError(`createFetch: retry.${name} is ${shown(value)}: expected ${rule.expected}`)
    }
  }
}

type Rule = { readonly holds: (value: unknown) => boolean; readonly expected: string }

const delay: Rule = { holds: (value) => Number.isFinite(value) && Number(value) >= 0, expected: 'a number from 0' }
const rules: { readonly [N in keyof RetryOptions]-?: Rule } = {
  maximumRetries: {
    holds: (value) => (Number.isInteger(value) || value === Number.POSITIVE_INFINITY) && Number(value) >= 0,
    expected: 'a whole number from 0, or Infinity',
  },
  baseDelayInMilliseconds: delay,
  maximumDelayInMilliseconds: delay,
  transient: { holds: (value) => typeof value === 'boolean', expected: 'true or false' },
}
