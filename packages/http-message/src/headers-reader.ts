import { type FieldSink, fieldName, isFetchHeaders, readInto, trimFieldValue } from './field.js'

/** The headers of a message that somebody asked for by name. */
export interface ReadHeaders {
  /**
   * In the order of the names that the reader was made for: one value that is text, its optional white space taken off;
   * {@link SentValues} where what was sent is not text, only white space, too long, or more than one value; `undefined`
   * where nothing was sent.
   */
  readonly values: readonly HeaderValue[]
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
 * how the names are spelt, and which follows which.
 */
export function headersReader(names: readonly string[]): HeadersReader {
  const nothing = names.map(() => undefined)
  const seen: SeenNames = { names, byName: new Map(), start: { name: '', place: unwanted, next: undefined } }
  return (input) => {
    const picker = new Picker(seen, nothing.slice())
    try {
      if (typeof input === 'object' && input !== null) {
        if (Symbol.iterator in input && isFetchHeaders(input)) pickEach(picker, names, input)
        else readInto(picker, input)
      }
    } catch {
      // A proxy or an iterator of the caller's threw: what was read so far is all there is.
    }
    return picker
  }
}

/** The names that a reader was made for, and those that it has seen. */
interface SeenNames {
  readonly names: readonly string[]
  readonly byName: Map<string, SeenName>
  readonly start: SeenName
}

/** A name as it was sent. */
interface SeenName {
  readonly name: string
  /** The place among the wanted names, or {@link unwanted}. */
  readonly place: number
  /** What came after it the last time: most messages have the same names in the same order. */
  next: SeenName | undefined
}

const unwanted = -1

/** Keeps the fields that are wanted. */
class Picker implements FieldSink, ReadHeaders {
  readonly values: HeaderValue[]
  badNames: string[] = none
  moreBadNames = 0
  readonly #seen: SeenNames
  #last: SeenName

  constructor(seen: SeenNames, values: HeaderValue[]) {
    this.values = values
    this.#seen = seen
    this.#last = seen.start
  }

  add(name: unknown, value: unknown): void {
    if (typeof name !== 'string') return
    const next = this.#last.next
    const seen = next?.name === name ? next : this.#find(name)
    if (seen === undefined) return
    this.#last = seen
    if (seen.place === unwanted || value === undefined) return
    const before = this.values[seen.place]
    this.values[seen.place] = before === undefined && typeof value === 'string' ? clean(value) : joined(before, value)
  }

  /** Finds a name that did not follow the one before it the last time. */
  #find(name: string): SeenName | undefined {
    const { names, byName } = this.#seen
    let seen = byName.get(name)
    if (seen === undefined) {
      const lower = fieldName(name)
      if (lower === undefined) {
        this.addBadName(name)
        return undefined
      }
      seen = { name, place: names.indexOf(lower), next: undefined }
      if (byName.size >= maximumSeen || name.length > maximumLength) return seen
      byName.set(name, seen)
    }
    this.#last.next = seen
    return seen
  }

  addBadName(name: string): void {
    if (this.badNames === none) this.badNames = []
    if (this.badNames.length < maximumBadNames) this.badNames.push(name)
    else this.moreBadNames++
  }

  lose(): void {
    // This field alone is lost.
  }
}

const none: string[] = []

/** Reads a Headers, whose names are all valid: to ask for each is faster than to list all. */
function pickEach(picker: Picker, names: readonly string[], headers: Headers): void {
  for (const name of names) picker.add(name, headers.get(name) ?? undefined)
  if (headers.has('__proto__')) picker.addBadName('__proto__')
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
  return text.length === 0 ? sent(value, 1) : text
}

const lineBreak = /[\r\n]/
