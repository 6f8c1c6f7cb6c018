import { byteLengthOf } from './byte-length.js'

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

/** How long a body may be unless a check says otherwise, in bytes: 64 MiB. */
export const defaultMaximumBodyBytes: number = 64 * 1024 * 1024

/**
 * Reads a body; never throws. JSON is read by RFC 8259 to the letter: a byte order mark is no JSON, the escape of a
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
