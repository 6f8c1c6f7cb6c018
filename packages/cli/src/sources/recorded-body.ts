import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { HeadersInput } from '@errbook/validate'
import { isMembers, type Members } from '../json-value.js'

/** The greatest length of a line, and of an unpacked body, in bytes: 16 MiB. */
export const lineLimit: number = 16 * 1024 * 1024

/** The body of a recorded response: text, a parsed value, bytes that are not text, or `undefined` for no body. */
export type BodyInRecord = { readonly body: unknown } | 'not-recorded'

/**
 * Reads the body of a recorded response from its members: text, JSON, base64, bytes, or still compressed. A body that the
 * recorder dropped, stored elsewhere or left in an unsupported coding counts as not recorded.
 */
export function recordedBody(members: Members, headers: HeadersInput): BodyInRecord {
  const { content, isBase64Encoded, base64Body } = members
  if (isMembers(content)) return contentBody(content, headers)
  if (typeof base64Body === 'string') return fromBase64(base64Body, headers)
  const body = members.body ?? members[bodyNames.find((name) => Object.hasOwn(members, name)) ?? 'body']
  if (typeof body === 'string') return isBase64Encoded === true ? fromBase64(body, headers) : fromText(body, headers)
  return isMembers(body) || Array.isArray(body) ? fromValue(body, headers) : { body }
}

// Most | superagent | axios | WireMock.
const bodyNames = ['body', 'text', 'data', 'jsonBody'] as const

/** The content of a HAR 1.2 response. */
function contentBody({ text, size, encoding }: Members, headers: HeadersInput): BodyInRecord {
  // If a body was dropped or is in a file of its own, only its size is left, or -1, or nothing.
  if (typeof text !== 'string') return size === 0 ? { body: undefined } : 'not-recorded'
  if (text === '' && size !== 0 && size !== undefined) return 'not-recorded'
  return encoding === 'base64' ? fromBase64(text, headers) : fromText(text, headers)
}

/** Some recorders declare base64 although the body is text. */
function fromBase64(text: string, headers: HeadersInput): BodyInRecord {
  const isBase64 = !/[^\w+/=\r\n-]/.test(text) && text.replaceAll(/[=\r\n]/g, '').length % 4 !== 1
  return isBase64 ? fromBytes(Buffer.from(text, 'base64'), headers) : fromText(text, headers)
}

/** Text, unless it is gzip with a character for each byte. */
function fromText(text: string, headers: HeadersInput): BodyInRecord {
  if (text.charCodeAt(0) !== 0x1f) return { body: text }
  if (text.startsWith('\u001f\u008b')) return fromBytes(Buffer.from(text, 'latin1'), headers)
  // The bytes were decoded as UTF-8 and cannot be restored.
  return text.startsWith('\u001f\ufffd') ? 'not-recorded' : { body: text }
}

/** A parsed body, or bytes written in JSON as Node, VCR or nock do. */
function fromValue(value: Members | readonly unknown[], headers: HeadersInput): BodyInRecord {
  if (isList(value)) {
    const isHex =
      value.length > 0 && value.every((item) => typeof item === 'string' && /^(?:[0-9a-f]{2})+$/i.test(item))
    return isHex ? fromBytes(Buffer.from(value.join(''), 'hex'), headers) : { body: value }
  }
  const { type, data, string, base64_string: base64, encoding } = value
  if (type === 'Buffer' && Array.isArray(data)) return fromBytes(Uint8Array.from(data as readonly number[]), headers)
  if (typeof base64 === 'string') return fromBase64(base64, headers)
  return typeof string === 'string' && typeof encoding === 'string' ? fromText(string, headers) : { body: value }
}

/** Decodes bytes and reads them as UTF-8; gives the bytes themselves if they are not UTF-8. */
function fromBytes(stored: Uint8Array, headers: HeadersInput): BodyInRecord {
  const plain = textOf(stored)
  if (plain !== undefined) return { body: plain }
  // Recorders that undo a coding leave its name in the header, so the bytes decide first.
  const isGzip = stored[0] === 0x1f && stored[1] === 0x8b
  const codings = isGzip ? ['gzip'] : codingsOf(headers)
  try {
    const bytes = codings.reduceRight((of, coding) => undo(coding, of), stored)
    const text = textOf(bytes)
    return { body: text ?? bytes }
  } catch {
    return 'not-recorded'
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// Servers use one coding; a few are possible.
const mostCodings = 3

function codingsOf(headers: HeadersInput): readonly string[] {
  const pairs: readonly (readonly unknown[])[] = Array.isArray(headers) ? headers : Object.entries(headers)
  const value = pairs.find(([name]) => typeof name === 'string' && name.toLowerCase() === 'content-encoding')?.[1]
  const codings = String(value ?? '')
    .slice(0, 100)
    .toLowerCase()
    .split(',')
  return codings
    .map((coding) => coding.trim())
    .filter(Boolean)
    .slice(0, mostCodings)
}

/** Undoes a content coding (RFC 9110, section 8.4.1). Throws if the bytes have another coding or get longer than a line may be. */
function undo(coding: string, bytes: Uint8Array): Uint8Array {
  const bounds = { maxOutputLength: lineLimit }
  if (coding === 'identity') return bytes
  if (coding === 'gzip' || coding === 'x-gzip') return gunzipSync(bytes, bounds)
  if (coding === 'br') return brotliDecompressSync(bytes, bounds)
  if (coding !== 'deflate') throw new Error(`the content coding ${coding} is unknown`)
  // Many servers leave the zlib header out.
  return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, bounds) : inflateRawSync(bytes, bounds)
}

function isList(value: Members | readonly unknown[]): value is readonly unknown[] {
  return Array.isArray(value)
}
