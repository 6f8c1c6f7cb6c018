/**
 * What the testing package and the reference pages make of messages: a response whole, and a text without its secrets.
 * Apart, since who encodes and decodes errors needs none of it.
 *
 * @packageDocumentation
 */
import {
  byteLengthOf,
  defaultMaximumBodyBytes,
  type HeadersInput,
  type ReadBody,
  readBody,
  readStream,
} from '@errbook/http-message'
import { textOf } from '@errbook/validate/read'
import { type ResponseParts, streamIn } from './response-body.js'
import { partsOf } from './response-parts.js'

export { hidden, isSecret, isSecretName } from './secret-names.js'
export { withoutSecretMembers, withoutSecrets } from './secrets.js'

/** A response that was read whole. */
export interface WholeResponse {
  readonly status: number
  readonly headers: HeadersInput
  /** What the body holds, or why it cannot be read. */
  readonly body: ReadBody
  /** Whether the body was read before by somebody else. */
  readonly wasRead: boolean
}

/**
 * Reads a response whole, be it a success or an error: whatever `decode` takes, and what supertest, `inject` of Fastify and
 * hapi, undici and Playwright give. `undefined` where the value is not a response. A promise where the body has to be waited
 * for, else at once. A Fetch `Response` stays readable. Never throws, and the promise never rejects.
 *
 * @param maximumBytes how long the body may be, in bytes (of a text: in UTF-16 code units); 64 MiB if not given
 */
export function readResponse(
  value: unknown,
  maximumBytes: number = defaultMaximumBodyBytes,
): WholeResponse | undefined | Promise<WholeResponse | undefined> {
  try {
    const parts = partsOf(value, maximumBytes, wholeBody)
    if (parts === undefined || 'error' in parts) return undefined
    return 'then' in parts ? awaited(parts, maximumBytes) : wholeOf(parts, maximumBytes)
  } catch {
    // A getter or a proxy of the caller's threw.
    return undefined
  }
}

async function awaited(
  parts: Promise<ResponseParts | undefined>,
  maximumBytes: number,
): Promise<WholeResponse | undefined> {
  try {
    const read = await parts
    return read && wholeOf(read, maximumBytes)
  } catch {
    return undefined
  }
}

function wholeOf({ status, headers: sent, body, unread }: ResponseParts, limit: number): WholeResponse {
  // Whoever reads headers takes any value.
  const headers = sent as HeadersInput
  if (unread === undefined) return { status, headers, body: readBody(body, limit), wasRead: false }
  return { status, headers, body: unreadBody(unread, limit), wasRead: unread.reason === 'read-before' }
}

function unreadBody({ reason, cause }: NonNullable<ResponseParts['unread']>, limit: number): ReadBody {
  if (reason === 'too-large') return { kind: 'too-large', limit }
  return { kind: 'unreadable', reason: reason === 'read-before' ? 'it was read before' : textOf(cause) }
}

/** Gives a body as it is, or the bytes of its stream. */
function wholeBody(
  status: number,
  headers: unknown,
  bodyOf: () => unknown,
  limit: number,
): ResponseParts | Promise<ResponseParts> {
  const response: ResponseParts = { status, headers, body: undefined }
  try {
    const body = bodyOf()
    if (typeof body !== 'object' || body === null || byteLengthOf(body) !== undefined) return { ...response, body }
    const stream = streamIn(body)
    if (stream === undefined) return { ...response, body }
    if (wasRead(body)) return Promise.resolve({ ...response, unread: { reason: 'read-before' } })
    return bytesOf(response, stream.open(), Math.min(limit, stream.limit ?? limit))
  } catch (cause) {
    return { ...response, unread: { reason: 'broken-off', cause } }
  }
}

/** Whether a stream of Node, such as the body that undici's `request` gives, was read before, be it in part. */
function wasRead(body: object): boolean {
  const { readableDidRead, destroyed } = body as { readonly readableDidRead?: unknown; readonly destroyed?: unknown }
  return readableDidRead === true || destroyed === true
}

async function bytesOf(
  response: ResponseParts,
  chunks: AsyncIterable<Uint8Array | string>,
  limit: number,
): Promise<ResponseParts> {
  const { bytes, isTooLarge, broken } = await readStream(chunks, limit)
  if (isTooLarge) return { ...response, unread: { reason: 'too-large' } }
  return broken ? { ...response, unread: { reason: 'broken-off', cause: broken.cause } } : { ...response, body: bytes }
}
