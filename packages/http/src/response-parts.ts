import { type CatalogErrorShape, isCatalogError } from '@errbook/catalog'
import { type HeadersInput, isStatus } from '@errbook/http-message'
import { type ReadParts, type ResponseParts, withBody } from './response-body.js'

/** A response as data. */
export interface PlainResponse {
  readonly status: number
  readonly headers?: HeadersInput
  /** Text or bytes, which are read as JSON, or an already parsed value. */
  readonly body?: unknown
}

/** What the official JavaScript SDKs of Baidu AI Cloud reject with. */
export interface SdkError {
  readonly status_code: number
  readonly message?: unknown
  readonly code?: string
  readonly request_id?: string
}

/** A Fetch `Response`, of any implementation. */
export type FetchResponse = Pick<Response, 'status' | 'headers' | 'body' | 'bodyUsed' | 'clone'>

/** A response of `node:http`. */
export interface NodeResponse extends AsyncIterable<Uint8Array | string> {
  readonly statusCode?: number | undefined
  readonly headers: HeadersInput
}

/** An error of a catalog, which was read from a response before. */
export interface ReadBefore {
  readonly error: CatalogErrorShape
}

type Members = Readonly<Record<string, unknown>>

/**
 * Takes a response apart, whatever it came as; `undefined` for anything else. A promise for every Fetch `Response` and every
 * stream, whether it has to be waited for or not.
 */
export function partsOf(
  value: unknown,
  limit: number,
  read: ReadParts = withBody,
): ResponseParts | ReadBefore | undefined | Promise<ResponseParts | undefined> {
  if (!isObject(value)) return undefined
  if (isFetchResponse(value)) return fromFetch(value, limit, read)
  const { status_code, response, statusCode, status = statusCode } = value
  if (typeof status === 'function') return fromPlaywright(value, limit, read)
  if (isStatus(status_code)) return read(status_code, headersIn(value), () => bodyOfSdk(value), limit)
  if (isCatalogError(value)) return { error: value }
  if (isObject(response)) {
    // XMLHttpRequest and the errors of rxjs call the parsed body so.
    const isBody = isStatus(status) && !('headers' in response)
    return isBody ? read(status, headersIn(value), () => response, limit) : fromResult(response, value, limit, read)
  }
  return isStatus(status) ? read(status, headersIn(value), () => bodyIn(value), limit) : undefined
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null
}

/** Told without naming the class, of which a program may have several; that of React Native does not say its name. */
function isFetchResponse(value: object): value is FetchResponse {
  if (Object.prototype.toString.call(value) === '[object Response]') return true
  const { bodyUsed, clone, text } = value as Members
  return typeof bodyUsed === 'boolean' && typeof clone === 'function' && typeof text === 'function'
}

async function fromFetch(response: FetchResponse, limit: number, read: ReadParts): Promise<ResponseParts | undefined> {
  const { status, headers } = response
  if (!isStatus(status)) return undefined
  if (isRead(response)) return { status, headers, body: undefined, unread: { reason: 'read-before' } }
  return read(status, headers, () => bodyOfFetch(response), limit)
}

function isRead({ body, bodyUsed }: FetchResponse): boolean {
  return bodyUsed || (isObject(body) && body.locked === true)
}

/** A copy of the body, so that the response can be read still. */
function bodyOfFetch(response: FetchResponse): unknown {
  const body: unknown = response.body
  if (body === null) return undefined
  if (!isObject(body)) return { stream: () => wholeOf(response) }
  if (typeof body.getReader === 'function') return { stream: () => response.clone().body }
  // node-fetch gives a stream of Node: its copy stands still once more than this waits in the original. An error is
  // shorter, and nobody else reads the body of one.
  return response.status < 400 ? { stream: () => copyOfNode(response), limit: 16_384 } : body
}

function copyOfNode(response: FetchResponse): unknown {
  const copy = response.clone().body
  // An abort is an error of the original, too, and ends the process if no listener is there.
  const { on } = Object(response.body) as { readonly on?: (event: string, listener: () => void) => void }
  if (typeof on === 'function') on.call(response.body, 'error', () => {})
  return copy
}

/** The body of a Fetch without streams, as React Native has it. */
async function* wholeOf(response: FetchResponse): AsyncGenerator<string> {
  yield await (response.clone() as Response).text()
}

/**
 * The response that the error of a client is about (axios, ky, got), or that its result comes with (openapi-fetch); some
 * read its body themselves, and say it beside.
 */
function fromResult(response: Members, result: Members, limit: number, read: ReadParts): ReturnType<typeof partsOf> {
  const { status, headers, bodyUsed } = response
  if (bodyUsed !== true) return partsOf(response, limit, read)
  const { data, error = data } = result
  return partsOf(error === undefined ? response : { status, headers, body: error }, limit, read)
}

/** The `APIResponse` and the `Response` of Playwright, which tell everything by methods, the body by a promise. */
async function fromPlaywright(response: Members, limit: number, read: ReadParts): Promise<ResponseParts | undefined> {
  const asked = response as { readonly [N in 'status' | 'headers' | 'body']: () => unknown }
  if (typeof asked.headers !== 'function' || typeof asked.body !== 'function') return undefined
  const status = asked.status()
  if (!isStatus(status)) return undefined
  const headers = asked.headers()
  try {
    const body = await asked.body()
    return await read(status, headers, () => body, limit)
  } catch (cause) {
    return { status, headers, body: undefined, unread: { reason: 'broken-off', cause } }
  }
}

/** The SDKs put the whole body in the place of the message where it has no request id. */
function bodyOfSdk({ code, message, request_id }: Members): unknown {
  return typeof code === 'string' ? { code, message, requestId: request_id } : message
}

/** The body by the names that libraries give it; a response of `node:http` is the stream of its own body. */
function bodyIn(response: Members): unknown {
  // supertest has `{}` for a body that is not JSON, and its text beside.
  if ('text' in response && 'body' in response && typeof response.text !== 'function') return bodyOfSupertest(response)
  if ('body' in response) return response.body
  if ('data' in response) return response.data
  // jQuery and XMLHttpRequest.
  if ('responseText' in response) return response.responseJSON ?? response.responseText
  // hapi's `inject`.
  if ('payload' in response) return response.payload
  if ('error' in response) return bodyOfAngular(response.error)
  return Symbol.asyncIterator in response ? response : undefined
}

function bodyOfSupertest({ text, body }: Members): unknown {
  if (typeof text === 'string') return text
  return isObject(body) && !ArrayBuffer.isView(body) && Object.keys(body).length === 0 ? undefined : body
}

/** What the errors of Angular hold: the parsed body, or its text beside the error of parsing it. */
function bodyOfAngular(error: unknown): unknown {
  if (!isObject(error)) return error ?? undefined
  return typeof error.text === 'string' && error.error instanceof Error ? error.text : error
}

/** The headers by the names that libraries give them; none where a getter of them throws. */
function headersIn(response: Members): unknown {
  try {
    const { headers, getAllResponseHeaders } = response
    if (typeof getAllResponseHeaders === 'function') return pairsIn(String(getAllResponseHeaders.call(response)))
    const { keys, get, next } = Object(headers) as Members
    // What an iterator gives, it gives once, and it is looked at more than once.
    if (typeof next === 'function') return firstOf(headers as Iterable<unknown>)
    // Angular's can be asked, but not iterated over.
    const isAngular = typeof keys === 'function' && typeof get === 'function' && !(Symbol.iterator in Object(headers))
    return isAngular ? firstOf(keys.call(headers)).map((name) => [name, get.call(headers, name)]) : headers
  } catch {
    return undefined
  }
}

// More headers than any server sends, so that an endless iterator ends.
const maximumCount = 10_000

/** The first items, up to where the iterator throws. */
function firstOf(items: Iterable<unknown>): readonly unknown[] {
  const first: unknown[] = []
  try {
    for (const item of items) if (first.push(item) === maximumCount) break
  } catch {
    // What was read so far is all there is.
  }
  return first
}

/** The lines of XMLHttpRequest's `getAllResponseHeaders`. */
function pairsIn(lines: string): readonly (readonly string[])[] {
  return lines.split('\r\n').flatMap((line) => {
    const colon = line.indexOf(':')
    return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 1)]]
  })
}
