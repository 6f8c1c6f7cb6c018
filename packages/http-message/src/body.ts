import { fieldValues } from './field.js'

/**
 * Whether content has a meaning in a request of this method (RFC 9110, section 9.3): in GET, HEAD and TRACE it has none,
 * so a server leaves it unread. The method is compared as it is, in upper case.
 */
export function canHaveContent(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'TRACE'
}

/** Whether a value is the status code of a response (RFC 9110, section 15): an integer from 100 to 599. */
export function isStatus(status: unknown): status is number {
  return Number.isInteger(status) && (status as number) >= 100 && (status as number) <= 599
}

/** Whether a response of this status can have content (RFC 9110, section 6.4.1): 1xx, 204 and 304 have none. */
export function canResponseHaveContent(status: number): boolean {
  return status >= 200 && status !== 204 && status !== 304
}

/**
 * Whether an HTTP/1.1 request has content, by how it is framed (RFC 9112, section 6.3): `rawHeaders` are Node's, names
 * and values in turn. Over HTTP/2 the end of the stream tells instead (RFC 9113, section 8.1).
 */
export function hasContent(rawHeaders: readonly string[]): boolean {
  if (fieldValues(rawHeaders, 'transfer-encoding').length > 0) return true
  return fieldValues(rawHeaders, 'content-length').some((length) => Number(length) !== 0)
}

/** A body: bytes or text, which are read as JSON, an already parsed value, or `undefined` for none. */
export type BodyInput = unknown

/** What a body holds, or why it cannot be read. */
export type ReadBody =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'none' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** How long a body may be unless a caller says otherwise, in bytes (of a text: in UTF-16 code units): 64 MiB. */
export const defaultMaximumBodyBytes: number = 64 * 1024 * 1024

/**
 * Reads a body; never throws. JSON is read by RFC 8259 to the letter: a byte order mark is not JSON, the escape of a
 * lone surrogate is, and what is not Unicode text cannot be UTF-8. An already parsed value is taken as it is; what has still
 * to be read (a stream, a `Blob`, a promise) is not. Within a limit that is not a number, such as NaN, no body is.
 */
export function readBody(body: BodyInput, maximumBytes: number = defaultMaximumBodyBytes): ReadBody {
  if (typeof body === 'string') return readText(body, maximumBytes)
  if (body === undefined) return none
  if (isPlain(body)) return { kind: 'value', value: body }
  const byteLength = byteLengthOf(body)
  if (byteLength !== undefined) return readBytes(body as Uint8Array, byteLength, maximumBytes)
  return isToBeRead(body)
    ? { kind: 'unreadable', reason: 'it is a stream or a promise, which has to be read first' }
    : { kind: 'value', value: body }
}

/** Whether a value is an object or an array as `JSON.parse` makes them, which has its members from nowhere else. */
function isPlain(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false
  try {
    const prototype: unknown = Object.getPrototypeOf(body)
    return prototype === Object.prototype || prototype === Array.prototype || prototype === null
  } catch {
    return false
  }
}

/** Whether a value, not a plain one, gives a body only to those who wait for it. */
function isToBeRead(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false
  try {
    const prototype = Object.getPrototypeOf(body)
    const { getReader, stream, then } = prototype as Readonly<Record<string, unknown>>
    return [getReader, stream, then].some((method) => typeof method === 'function') || Symbol.asyncIterator in body
  } catch {
    return false
  }
}

const none: ReadBody = { kind: 'none' }

function readBytes(bytes: Uint8Array, byteLength: number, maximumBytes: number): ReadBody {
  if (Number.isNaN(byteLength)) return { kind: 'unreadable', reason: 'its bytes are gone' }
  if (!(byteLength <= maximumBytes)) return { kind: 'too-large', limit: maximumBytes }
  try {
    return parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return { kind: 'not-utf8' }
  }
}

function readText(text: string, maximumBytes: number): ReadBody {
  // In UTF-8 a text has at least as many bytes as it has code units.
  if (!(text.length <= maximumBytes)) return { kind: 'too-large', limit: maximumBytes }
  return loneSurrogate.test(text) ? { kind: 'not-utf8' } : parse(text)
}

const loneSurrogate = /\p{Surrogate}/u

const jsonStart = /^[\t\n\r ]*["[{\-0-9tfn]/

function parse(text: string): ReadBody {
  if (text === '') return none
  // What begins like no JSON (most often the HTML page of a proxy) is told without the cost of an exception.
  if (!jsonStart.test(text)) return { kind: 'not-json' }
  try {
    return { kind: 'value', value: JSON.parse(text) }
  } catch {
    return { kind: 'not-json' }
  }
}

/**
 * How many bytes a typed array, a `DataView` or a buffer has, be it shared, resizable or of another realm; NaN where they
 * are gone, and for what only inherits from one of these, as a proxy does; `undefined` for any other value. Never throws.
 */
export function byteLengthOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (ArrayBuffer.isView(value)) return lengthOfView(value)
  try {
    // Bytes of any kind and realm have it, and no JSON: V8 asks for it faster than for the prototype.
    if (!(Symbol.toStringTag in value)) return undefined
    if (classes.some((bytes) => value instanceof bytes)) return lengthOfBuffer(value) ?? Number.NaN
    return Object.prototype.toString.call(value).endsWith('ArrayBuffer]') ? lengthOfBuffer(value) : undefined
  } catch {
    // A proxy that cannot be asked does not count as bytes.
    return undefined
  }
}

const typedArray: typeof Uint8Array = Object.getPrototypeOf(Uint8Array)
// Browsers share memory only on pages that are isolated.
const buffers = [ArrayBuffer, ...(typeof SharedArrayBuffer === 'undefined' ? [] : [SharedArrayBuffer])]
const classes = [...buffers, DataView, typedArray]

// The engine's own getters, since what an object says of itself may be wrong.
const lengthsOfBuffers = buffers.map(({ prototype }) => getter(prototype, 'byteLength'))
const lengthOfDataView = getter(DataView.prototype, 'byteLength')
const lengthOfTypedArray = getter(typedArray.prototype, 'byteLength')
const nameOfTypedArray = getter(typedArray.prototype, Symbol.toStringTag)

function getter(prototype: object, name: PropertyKey): (value: object) => unknown {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { readonly get: () => unknown }
  return (value) => get.call(value)
}

function lengthOfView(view: ArrayBufferView): number {
  try {
    if (nameOfTypedArray(view) === undefined) return lengthOfDataView(view) as number
    const length = lengthOfTypedArray(view) as number
    // A typed array whose bytes are gone has the length 0, and throws when it is used.
    if (length === 0) typedArray.prototype.keys.call(view)
    return length
  } catch {
    return Number.NaN
  }
}

function lengthOfBuffer(value: object): number | undefined {
  for (const lengthOf of lengthsOfBuffers) {
    try {
      return (lengthOf(value) as number) || lengthOfEmpty(value as ArrayBuffer)
    } catch {
      // A buffer of another class, or none.
    }
  }
  return undefined
}

function lengthOfEmpty(buffer: ArrayBuffer): number {
  try {
    return new Uint8Array(buffer).byteLength
  } catch {
    return Number.NaN
  }
}

/** What was read of a stream of bytes. */
export interface ReadBytes {
  /** All bytes up to the chunk that passes the limit, or up to where the stream broke off. */
  readonly bytes: Uint8Array
  /** Whether there is more than the limit allows. */
  readonly isTooLarge: boolean
  /** Whether the stream was read to its end. */
  readonly hasEnded: boolean
  /** What the stream broke off with, if it did. */
  readonly broken?: { readonly cause: unknown }
}

/**
 * Reads a stream no further than a limit, in bytes, and then lets go of it. Never rejects: what a stream breaks off
 * with is told, and what is neither bytes nor text breaks it off.
 *
 * @param moreBytes how much beyond the limit is read and thrown away, so that a connection can be used again; none if
 * not given
 */
export async function readStream(
  chunks: AsyncIterable<Uint8Array | string>,
  limit: number,
  moreBytes = 0,
): Promise<ReadBytes> {
  const collected = new GrowingBytes()
  let size = 0
  let emptyChunks = 0
  try {
    for await (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : bytesOf(chunk)
      if (bytes.byteLength === 0 && ++emptyChunks > maximumEmptyChunks)
        throw new TypeError('the stream gives empty chunks without end')
      if (size <= limit) collected.add(bytes)
      size += bytes.byteLength
      if (!(size <= limit + moreBytes)) return { bytes: collected.bytes, isTooLarge: true, hasEnded: false }
    }
  } catch (cause) {
    return { bytes: collected.bytes, isTooLarge: false, hasEnded: false, broken: { cause } }
  }
  return { bytes: collected.bytes, isTooLarge: !(size <= limit), hasEnded: true }
}

// So that a stream of nothing ends.
const maximumEmptyChunks = 10_000

function bytesOf(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  throw new TypeError(`a chunk of the stream is of type ${typeof chunk}: expected bytes or text`)
}

/** The chunks of a Web stream; some browsers cannot iterate over one by themselves. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    // What has ended cannot be cancelled. Not awaited: a copy is cancelled only once the other is.
    reader.cancel().catch(() => {})
  }
}

/** Bytes in one buffer that doubles as it fills: a chunk of one byte costs one byte. */
class GrowingBytes {
  #buffer: Uint8Array | undefined
  #size = 0

  /** Adds a chunk. The first is kept as it is, since most bodies come in one; being full, it is never written to. */
  add(chunk: Uint8Array): void {
    if (this.#buffer === undefined) {
      this.#buffer = chunk
    } else {
      this.#makeRoom(this.#size + chunk.byteLength)
      this.#buffer.set(chunk, this.#size)
    }
    this.#size += chunk.byteLength
  }

  get bytes(): Uint8Array {
    return this.#buffer?.subarray(0, this.#size) ?? new Uint8Array()
  }

  #makeRoom(size: number): void {
    const before = this.#buffer as Uint8Array
    if (size <= before.byteLength) return
    this.#buffer = new Uint8Array(Math.max(2 * this.#size, size, 1024))
    this.#buffer.set(before.subarray(0, this.#size))
  }
}
