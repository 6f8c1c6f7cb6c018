import { maximumIssues } from './cut.js'
import { fieldNameOf } from './field-name.js'
import { isFetchHeaders } from './is-fetch-headers.js'

/**
 * Headers in any form: a Fetch `Headers`, Node's `IncomingHttpHeaders` or `rawHeaders`, a record in any case, or name
 * and value pairs.
 */
export type HeadersInput =
  | Iterable<readonly [name: string, value: string]>
  | readonly string[]
  | { readonly [name: string]: string | readonly string[] | undefined }

/** The headers of a message that a catalog names. */
export interface ReadHeaders {
  /**
   * By lower-case name: one value that is text, its optional white space taken off; {@link SentValues} where what was
   * sent is no text, nothing but white space, too long, or more than one value; `undefined` where nothing was sent.
   */
  readonly values: { readonly [name: string]: HeaderValue }
  /** Names that are none, or that a program may take for something else: the first 100 of them. */
  readonly badNames: readonly string[]
  /** How many more such names there were. */
  readonly moreBadNames: number
}

/** A value that may be right, or values that cannot be. */
export type HeaderValue = string | SentValues | undefined

/** The first of the values that were sent for a header, and how many there were. */
export interface SentValues extends ReadonlyArray<unknown> {
  readonly count: number
}

/** Picks the headers of a catalog out of any input. Never throws: what a getter or an iterator refuses is not there. */
export function readHeaders(input: unknown, wanted: { readonly [name: string]: unknown }): ReadHeaders {
  const { empty, keys } = planOf(wanted)
  const values: Record<string, HeaderValue> = { ...empty }
  const target: Target = { values, badNames: [], moreBadNames: 0, keys }
  try {
    if (typeof input === 'object' && input !== null) readInto(target, input)
  } catch {
    // A proxy or an iterator of the caller's threw: what was read so far is all there is.
  }
  const { badNames, moreBadNames } = target
  return { values, badNames, moreBadNames }
}

/** What is the same for every message of a catalog. */
interface Plan {
  /** The wanted names without values, so that every message's headers have the same shape in memory. */
  readonly empty: Readonly<Record<string, undefined>>
  /** The lower-case name of each name that was seen before and is wanted; `null` for one that is not. */
  readonly keys: Map<string, string | null>
}

const plans = new WeakMap<object, Plan>()

function planOf(wanted: object): Plan {
  const plan = plans.get(wanted) ?? {
    empty: Object.fromEntries(Object.keys(wanted).map((name) => [name, undefined])),
    keys: new Map(),
  }
  plans.set(wanted, plan)
  return plan
}

interface Target {
  readonly values: Record<string, HeaderValue>
  readonly badNames: string[]
  moreBadNames: number
  readonly keys: Plan['keys']
}

// More headers than any server takes, so that an endless iterator ends.
const maximumCount = 10_000

function readInto(target: Target, input: object): void {
  if (isFetchHeaders(input)) {
    // A Headers has no name that is none; asking for each is faster than listing all.
    for (const key of Object.keys(target.values)) add(target, key, input.get(key) ?? undefined)
    if (input.has('__proto__')) addBadName(target, '__proto__')
    return
  }
  const first = Array.isArray(input) ? input[0] : undefined
  if (typeof first === 'string') readRaw(target, input as readonly unknown[], first)
  else if (Symbol.iterator in input) {
    let count = 0
    for (const pair of input as Iterable<unknown>) {
      if (count++ === maximumCount) break
      readPair(target, pair)
    }
  } else {
    for (const name of Object.keys(input)) readMember(target, input as Record<string, unknown>, name)
  }
}

/** Reads Node's `rawHeaders`, whose first name was read before. */
function readRaw(target: Target, input: readonly unknown[], first: string): void {
  const end = Math.min(input.length, 2 * maximumCount)
  for (let i = 0; i < end; i += 2) add(target, i === 0 ? first : input[i], input[i + 1])
}

function readPair(target: Target, pair: unknown): void {
  try {
    if (Array.isArray(pair)) add(target, pair[0], pair[1])
  } catch {
    // This pair alone is lost.
  }
}

function readMember(target: Target, record: Readonly<Record<string, unknown>>, name: string): void {
  try {
    add(target, name, record[name])
  } catch {
    // This header alone is lost.
  }
}

function add(target: Target, name: unknown, value: unknown): void {
  if (typeof name !== 'string') return
  const key = target.keys.get(name) ?? keyOf(target, name)
  if (key === null || value === undefined) return
  const { values } = target
  const before = values[key]
  if (before === undefined && typeof value === 'string') values[key] = clean(value)
  else values[key] = joined(before, value)
}

// Nearly every message has the same few names: looking one up is faster than reading it again.
const maximumSeen = 1000
const maximumLength = 64

/** The lower-case name under which a header is wanted, or `null`. */
function keyOf(target: Target, name: string): string | null {
  const { values, keys } = target
  if (keys.has(name)) return null
  const lower = fieldNameOf(name)
  if (lower === undefined) {
    addBadName(target, name)
    return null
  }
  const key = Object.hasOwn(values, lower) ? lower : null
  if (keys.size < maximumSeen && name.length <= maximumLength) keys.set(name, key)
  return key
}

function addBadName(target: Target, name: string): void {
  if (target.badNames.length < maximumIssues) target.badNames.push(name)
  else target.moreBadNames++
}

/** What was sent for a header before, and what is sent for it now: a value, or a list of any length. */
function joined(before: HeaderValue, value: unknown): HeaderValue {
  const now = sentIn(value)
  if (now === undefined) return before
  if (before !== undefined) return sent(typeof before === 'string' ? before : before[0], countOf(before) + now.count)
  return now.count === 1 && typeof now[0] === 'string' ? clean(now[0]) : now
}

function countOf(value: string | SentValues): number {
  return typeof value === 'string' ? 1 : value.count
}

// The greatest length of an array; a proxy may claim any.
const maximumListLength = 2 ** 32 - 1

/** What a value stands for: itself, or the items of a list, of which the first is looked at; `undefined` for nothing. */
function sentIn(value: unknown): SentValues | undefined {
  if (!Array.isArray(value)) return sent(value, 1)
  const { length } = value as { readonly length: unknown }
  if (!Number.isInteger(length) || (length as number) < 0 || (length as number) > maximumListLength) {
    return sent(value, 1)
  }
  const first = length === 0 ? undefined : value[0]
  return first === undefined && (length as number) < 2 ? undefined : sent(first, length as number)
}

function sent(first: unknown, count: number): SentValues {
  return Object.assign([first], { count })
}

/** The greatest length of a header's value, in bytes: servers take a fraction of it. */
export const maximumHeaderLength = 65_536

function clean(value: string): HeaderValue {
  return (value.length <= maximumHeaderLength && trim(value)) || sent(value, 1)
}

/** Takes off the optional white space of RFC 9110, section 5.6.3: spaces and tabs. */
function trim(value: string): string {
  let start = 0
  let end = value.length
  while (start < end && isSpace(value.charCodeAt(start))) start++
  while (end > start && isSpace(value.charCodeAt(end - 1))) end--
  return value.slice(start, end)
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09
}
