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
 * lone surrogate is, and what is not Unicode text cannot be UTF-8. An already parsed value is taken as it is.
 */
export function readBody(body: BodyInput, maximumBytes: number = defaultMaximumBodyBytes): ReadBody {
  if (typeof body === 'string') return readText(body, maximumBytes)
  if (body === undefined) return none
  const byteLength = byteLengthOf(body)
  return byteLength === undefined
    ? { kind: 'value', value: body }
    : readBytes(body as Uint8Array, byteLength, maximumBytes)
}

const none: ReadBody = { kind: 'none' }

function readBytes(bytes: Uint8Array, byteLength: number, maximumBytes: number): ReadBody {
  if (Number.isNaN(byteLength)) return { kind: 'unreadable', reason: 'its bytes are gone' }
  if (byteLength > maximumBytes) return { kind: 'too-large', limit: maximumBytes }
  try {
    return parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return { kind: 'not-utf8' }
  }
}

function readText(text: string, maximumBytes: number): ReadBody {
  // In UTF-8 a text has at least as many bytes as it has code units.
  if (text.length > maximumBytes) return { kind: 'too-large', limit: maximumBytes }
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
    const prototype = Object.getPrototypeOf(value)
    if (prototype === Object.prototype || prototype === Array.prototype || prototype === null) return undefined
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
