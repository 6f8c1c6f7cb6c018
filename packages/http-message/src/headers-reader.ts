import { type FieldSink, fieldName, isFetchHeaders, readInto, trimFieldValue } from './field.js'

/** The headers of a message that somebody asked for by name. */
export interface ReadHeaders {
  /**
   * By lower-case name: one value that is text, its optional white space taken off; {@link SentValues} where what was
   * sent is not text, only white space, too long, or more than one value; `undefined` where nothing was sent.
   */
  readonly values: { readonly [name: string]: HeaderValue }
  /** Invalid names, and those that a program may take for something else: the first 100 of them. */
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

/** Picks headers out of any input. Never throws: what a getter or an iterator refuses is not there. */
export type HeadersReader = (input: unknown) => ReadHeaders

/**
 * Makes what reads these headers, by their lower-case names, of one message after another. To be made once: it remembers
 * how the names are spelt.
 */
export function headersReader(names: readonly string[]): HeadersReader {
  // The names without values, so that every message's headers have the same shape in memory.
  const empty: Readonly<Record<string, undefined>> = Object.fromEntries(names.map((name) => [name, undefined]))
  const keys: Keys = new Map()
  return (input) => pick({ ...empty }, keys, input)
}

/** The lower-case name of each name that was seen before and is wanted; `null` for one that is not. */
type Keys = Map<string, string | null>

function pick(values: Record<string, HeaderValue>, keys: Keys, input: unknown): ReadHeaders {
  const picker = new Picker(values, keys)
  try {
    if (typeof input === 'object' && input !== null) {
      if (isFetchHeaders(input)) pickEach(picker, input)
      else readInto(picker, input)
    }
  } catch {
    // A proxy or an iterator of the caller's threw: what was read so far is all there is.
  }
  const { badNames, moreBadNames } = picker
  return { values, badNames, moreBadNames }
}

/** Keeps the fields that are wanted. */
class Picker implements FieldSink {
  readonly values: Record<string, HeaderValue>
  readonly keys: Keys
  readonly badNames: string[] = []
  moreBadNames = 0

  constructor(values: Record<string, HeaderValue>, keys: Keys) {
    this.values = values
    this.keys = keys
  }

  add(name: unknown, value: unknown): void {
    if (typeof name !== 'string') return
    let key = this.keys.get(name)
    if (key === undefined) key = keyOf(this, name)
    if (key === null || value === undefined) return
    const { values } = this
    const before = values[key]
    if (before === undefined && typeof value === 'string') values[key] = clean(value)
    else values[key] = joined(before, value)
  }

  lose(): void {
    // This field alone is lost.
  }
}

/** Reads a Headers, whose names are all valid: to ask for each is faster than to list all. */
function pickEach(picker: Picker, headers: Headers): void {
  for (const key of Object.keys(picker.values)) picker.add(key, headers.get(key) ?? undefined)
  if (headers.has('__proto__')) addBadName(picker, '__proto__')
}

/** The lower-case name under which a header is wanted, or `null`. */
function keyOf(picker: Picker, name: string): string | null {
  const { values, keys } = picker
  const lower = fieldName(name)
  if (lower === undefined) {
    addBadName(picker, name)
    return null
  }
  const key = Object.hasOwn(values, lower) ? lower : null
  if (keys.size < maximumSeen && name.length <= maximumLength) keys.set(name, key)
  return key
}

function addBadName(picker: Picker, name: string): void {
  if (picker.badNames.length < maximumBadNames) picker.badNames.push(name)
  else picker.moreBadNames++
}

// Nearly every message has the same few names: looking one up is faster than reading it again.
const maximumSeen = 1000
const maximumLength = 64
const maximumBadNames = 100

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

/** The greatest length of a header's value that is read, in UTF-16 code units: servers take a fraction of it. */
export const maximumHeaderLength = 65_536

function clean(value: string): HeaderValue {
  if (value.length > maximumHeaderLength) return sent(value, 1)
  const text = trimFieldValue(value)
  // No message has a line break around a value: it is kept for whoever says what is wrong.
  if (text.length !== value.length && lineBreak.test(value)) return value
  return text === '' ? sent(value, 1) : text
}

const lineBreak = /[\r\n]/
