/**
 * A field name in lower case, in which names are compared (RFC 9110, section 5.1), or that of a pseudo-header field, which
 * HTTP/2 lists among the fields (RFC 9113, section 8.3); `undefined` where it is invalid, longer than 8 KiB, or
 * `__proto__`, which a program may take for something else.
 */
export function fieldName(text: string): string | undefined {
  const { length } = text
  const start = length > 1 && text.charCodeAt(0) === colon ? 1 : 0
  if (length === 0 || length > maximumNameLength) return undefined
  let isLowerCase = true
  for (let at = start; at < length; at++) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === upperCase) isLowerCase = false
    else if (kind !== lowerCase) return undefined
  }
  const lower = isLowerCase ? text : text.toLowerCase()
  return lower === '__proto__' ? undefined : lower
}

// Longer than any server takes, so that reading a name is bounded.
const maximumNameLength = 8192
const colon = 0x3a

const lowerCase = 1
const upperCase = 2

// What each ASCII character is in a name: a loop over the few characters of one takes less than a regular expression.
const kinds = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  if (!isToken(character)) return 0
  return /[A-Z]/.test(character) ? upperCase : lowerCase
})

/** Whether a text is a token (RFC 9110, section 5.6.2), as every method and every field name is. */
export function isToken(text: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(text)
}

/**
 * A field value without what is not part of it: the white space around it (RFC 9110, section 5.5), and line breaks there,
 * as Fetch takes them off before it sends a value (Fetch, "normalize").
 */
export function trimFieldValue(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start === 0 && end === text.length ? text : text.slice(start, end)
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0d || unit === 0x0a
}

/**
 * Where the first character stands that no field value may have, -1 for nowhere: a control character, or one that is not
 * of Latin-1, as which HTTP libraries give the bytes of a value (RFC 9110, section 5.5).
 */
export function unsafeCharacterAt(value: string): number {
  return value.search(unsafeCharacter)
}

const unsafeCharacter = /[^\t\x20-\x7e\x80-\xff]/

/**
 * A text as a field value can hold it (RFC 9110, section 5.5): what is not visible ASCII, but for a space between others,
 * is percent-encoded as UTF-8, so that no text ends a line.
 */
export function fieldContent(text: string): string {
  if (plain.test(text)) return text
  return text.replaceAll(/[^ -~]|^ | $/gu, (character) =>
    encodeURIComponent(character.replace(/\p{Surrogate}/u, '\u{FFFD}')),
  )
}

const plain = /^(?:[!-~](?:[ -~]*[!-~])?)?$/

/**
 * The values of a field of Node's `rawHeaders`, each as it was sent; the name is given in lower case. None where there
 * is no such field. Never throws.
 */
export function fieldValues(rawHeaders: readonly string[], name: string): readonly string[] {
  let values: string[] | undefined
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const sent = rawHeaders[i] as string
    // Lengths are compared first: nearly every name differs in it.
    if (sent.length !== name.length || sent.toLowerCase() !== name) continue
    const value = rawHeaders[i + 1] as string
    if (values === undefined) values = [value]
    else values.push(value)
  }
  return values ?? none
}

const none: readonly string[] = Object.freeze([])

/**
 * Headers in any form: a Fetch `Headers`, Node's `IncomingHttpHeaders` or `rawHeaders`, a record in any case, or name
 * and value pairs.
 */
export type HeadersInput =
  | Iterable<readonly [name: string, value: string]>
  | readonly string[]
  | { readonly [name: string]: string | readonly string[] | undefined }

/** What takes the fields of a message in, one after another. */
export interface FieldSink {
  add(name: unknown, value: unknown): void
  /** Called for something that could not be read; `why` makes the reason. What it does not throw for is left out. */
  lose(why: () => unknown): void
}

/**
 * Whether an object is a Fetch `Headers`, of any implementation. Asked without naming the class, since Node loads all
 * of its Fetch when somebody does.
 */
export function isFetchHeaders(value: object): value is Headers {
  return Object.prototype.toString.call(value) === '[object Headers]'
}

/** More fields than any program takes, so that an endless iterator ends. */
export const maximumFields = 10_000

/** Gives a sink each field of headers in any form, as it stands there: a record's value may be a list. */
export function readInto(sink: FieldSink, input: object): void {
  const first = Array.isArray(input) ? input[0] : undefined
  if (typeof first === 'string') readRaw(sink, input as readonly unknown[], first)
  else if (Symbol.iterator in input) readPairs(sink, input as Iterable<unknown>)
  else readRecord(sink, input as Readonly<Record<string, unknown>>, isPlain(input))
}

/** Whether an object has its own members alone. Asked behind a question that V8 has to know its shape for, it costs nothing. */
function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object)
  if (prototype !== null && prototype !== Object.prototype) return false
  for (const _ in Object.prototype) return false
  return true
}

/** Reads Node's `rawHeaders`, names and values in turn, whose first name was read before. */
function readRaw(sink: FieldSink, input: readonly unknown[], first: string): void {
  const end = Math.min(input.length, 2 * maximumFields)
  for (let i = 0; i < end; i += 2) sink.add(i === 0 ? first : input[i], input[i + 1])
  if (input.length > end) sink.lose(tooMany)
}

function readPairs(sink: FieldSink, pairs: Iterable<unknown>): void {
  let count = 0
  for (const pair of pairs) {
    if (count++ < maximumFields) readPair(sink, pair)
    else {
      sink.lose(tooMany)
      break
    }
  }
}

function readPair(sink: FieldSink, pair: unknown): void {
  try {
    if (Array.isArray(pair)) sink.add(pair[0], pair[1])
    else sink.lose(notPair)
  } catch (cause) {
    sink.lose(() => cause)
  }
}

function notPair(): TypeError {
  return new TypeError('a header is not a pair of a name and a value')
}

function readRecord(sink: FieldSink, record: Readonly<Record<string, unknown>>, isPlain: boolean): void {
  // V8 reads the members of such a loop in half the time that a list of their names takes.
  for (const name in record) {
    try {
      if (isPlain || Object.hasOwn(record, name)) sink.add(name, record[name])
    } catch (cause) {
      sink.lose(() => cause)
    }
  }
}

/** Says that there are more fields, or values of one, than are read. */
export function tooMany(): TypeError {
  return new TypeError(`there are more than ${maximumFields} headers, or values of one`)
}
