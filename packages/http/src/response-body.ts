import { byteLengthOf, chunksOf, headersReader, isJson, readStream } from '@errbook/http-message'
import type { UnreadableReason } from './decoded.js'

/** The parts of a response, however it came. */
export interface ResponseParts {
  readonly status: number
  readonly headers: unknown
  /** Text that may be JSON, or a JSON value; `undefined` for none. */
  readonly body: unknown
  /** Why the body is not whole. */
  readonly unread?: { readonly reason: UnreadableReason; readonly cause?: unknown }
}

/** How the body of a response is read. */
export type ReadParts = typeof withBody

/**
 * Makes text or a JSON value of a body, which is waited for only where it is a stream. Of a body that cannot be read, the
 * status and the headers are kept.
 */
export function withBody(
  status: number,
  headers: unknown,
  bodyOf: () => unknown,
  limit: number,
): ResponseParts | Promise<ResponseParts> {
  const response: ResponseParts = { status, headers, body: undefined }
  try {
    const body = bodyOf()
    if (typeof body === 'string') return ofText(response, body, limit)
    if (typeof body !== 'object' || body === null) return { status, headers, body }
    if (byteLengthOf(body) !== undefined) return ofBytes(response, body as ArrayBuffer | ArrayBufferView, limit)
    const stream = streamIn(body)
    // A spread would take V8 as long as all else.
    if (stream === undefined) return { status, headers, body }
    const most = Math.min(limit, stream.limit ?? limit)
    if (status < 400 && !mayBeError(headers, most)) return Promise.resolve(response)
    return ofStream(response, body, stream, most)
  } catch (cause) {
    return broken(response, cause)
  }
}

function broken(response: ResponseParts, cause: unknown): ResponseParts {
  return { ...response, unread: { reason: 'broken-off', cause } }
}

function ofText(response: ResponseParts, text: string, limit: number): ResponseParts {
  if (text.length <= limit) return { ...response, body: text }
  return { ...response, body: text.slice(0, limit), unread: { reason: 'too-large' } }
}

function ofBytes(response: ResponseParts, bytes: ArrayBuffer | ArrayBufferView, limit: number): ResponseParts {
  const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(bytes) ? bytes : new Uint8Array(bytes)
  const body = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    new Uint8Array(buffer, byteOffset, Math.min(byteLength, limit)),
  )
  return byteLength <= limit ? { ...response, body } : { ...response, body, unread: { reason: 'too-large' } }
}

type Chunks = AsyncIterable<Uint8Array | string>

async function ofStream(
  response: ResponseParts,
  source: object,
  stream: Stream,
  limit: number,
): Promise<ResponseParts> {
  try {
    const { bytes, isTooLarge, broken: cut } = await readStream(stream.open(), limit)
    if (isTooLarge && response.status < 400) putBack(source, bytes)
    const received = ofBytes(response, bytes, limit)
    return cut ? broken(received, cut.cause) : received
  } catch (cause) {
    return broken(response, cause)
  }
}

/** Gives a stream of Node the bytes back that were read of it, for whoever reads on. */
function putBack(body: object, bytes: Uint8Array): void {
  const { unshift } = body as { readonly unshift?: (bytes: Uint8Array) => void }
  if (typeof unshift === 'function') unshift.call(body, bytes)
}

/**
 * Whether a success may be an error all the same. What is not JSON may be a stream without end; what is too long is left
 * whole to its reader, since a copy of it that is dropped half-read has the Fetch of Node 20 end the process at an abort.
 */
function mayBeError(headers: unknown, limit: number): boolean {
  const [mediaType, length] = bodyHeaders(headers).values
  return typeof mediaType === 'string' && isJson(mediaType) && !(Number(length) > limit)
}

const bodyHeaders = /* @__PURE__ */ headersReader(['content-type', 'content-length'])

/** What tells a stream, of the Web or of Node, and what has one, as a `Blob` does. */
interface StreamLike {
  readonly getReader?: unknown
  readonly stream?: () => unknown
  readonly limit?: number
  /** Of Node: iterates without closing the stream when the reader leaves. */
  readonly iterator?: (options: { readonly destroyOnReturn: boolean }) => Chunks
}

interface Stream {
  readonly open: () => Chunks
  /** How much of it can be read at all, in bytes. */
  readonly limit?: number | undefined
}

/** The stream of a body, if it is or has one. */
export function streamIn(body: object): Stream | undefined {
  const { getReader, stream, iterator, limit } = body as StreamLike
  if (typeof getReader === 'function') return { open: () => chunksOf(body as ReadableStream<Uint8Array>) }
  if (typeof stream === 'function') return { open: () => opened(stream.call(body)), limit }
  if (!(Symbol.asyncIterator in body)) return undefined
  if (typeof iterator === 'function') return { open: () => iterator.call(body, { destroyOnReturn: false }) }
  return { open: () => body as Chunks }
}

function opened(stream: unknown): Chunks {
  const { getReader } = Object(stream) as StreamLike
  return typeof getReader === 'function' ? chunksOf(stream as ReadableStream<Uint8Array>) : (stream as Chunks)
}
