import { chunksOf, readStream } from '@errbook/http-message'
import { readHeaders } from '@errbook/validate/read'
import type { Received } from './received.js'

/** Makes text or a JSON value of a body, which is waited for only where it is a stream. */
export function receiveBody(response: Received, limit: number): Received | Promise<Received> {
  const { body } = response
  if (typeof body === 'string') return ofText(response, body, limit)
  if (typeof body !== 'object' || body === null) return response
  if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer) return ofBytes(response, body, limit)
  const open = streamIn(body)
  if (open === undefined) return response
  // A success that is no JSON may be a stream without end, and is no error.
  if (response.status < 400 && !isJson(response.headers)) return { ...response, body: undefined }
  return ofStream(response, open(), limit)
}

function ofText(response: Received, text: string, limit: number): Received {
  return text.length <= limit ? response : { ...response, body: text.slice(0, limit), unread: { reason: 'too-large' } }
}

function ofBytes(response: Received, bytes: ArrayBuffer | ArrayBufferView, limit: number): Received {
  const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(bytes) ? bytes : new Uint8Array(bytes)
  const body = new TextDecoder().decode(new Uint8Array(buffer, byteOffset, Math.min(byteLength, limit)))
  return byteLength <= limit ? { ...response, body } : { ...response, body, unread: { reason: 'too-large' } }
}

type Chunks = AsyncIterable<Uint8Array | string>

async function ofStream(response: Received, chunks: Chunks, limit: number): Promise<Received> {
  const { bytes, isTooLarge, broken } = await readStream(chunks, limit)
  if (isTooLarge && response.status < 400) putBack(response.body, bytes)
  const received = ofBytes(response, bytes, limit)
  return broken ? { ...received, unread: { reason: 'broken-off', cause: broken.cause } } : received
}

/** Gives a stream of Node the bytes back that were read of it, for whoever reads on. */
function putBack(body: unknown, bytes: Uint8Array): void {
  const { unshift } = body as { readonly unshift?: (bytes: Uint8Array) => void }
  if (typeof unshift === 'function') unshift.call(body, bytes)
}

function isJson(headers: unknown): boolean {
  return String(readHeaders(headers, contentType).values['content-type']).includes('json')
}

const contentType = { 'content-type': true }

/** What tells a stream, of the Web or of Node, and what has one, as a `Blob` does. */
interface StreamLike {
  readonly getReader?: unknown
  readonly stream?: () => ReadableStream<Uint8Array>
  /** Of Node: iterates without closing the stream when the reader leaves. */
  readonly iterator?: (options: { readonly destroyOnReturn: boolean }) => Chunks
}

/** Opens the stream of a body, if it is or has one. */
function streamIn(body: object): (() => Chunks) | undefined {
  const { getReader, stream, iterator } = body as StreamLike
  if (typeof getReader === 'function') return () => chunksOf(body as ReadableStream<Uint8Array>)
  if (typeof stream === 'function') return () => chunksOf(stream.call(body))
  if (!(Symbol.asyncIterator in body)) return undefined
  return () => (typeof iterator === 'function' ? iterator.call(body, { destroyOnReturn: false }) : (body as Chunks))
}
