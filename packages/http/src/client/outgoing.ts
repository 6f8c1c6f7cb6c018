import type { Catalog } from '@errbook/catalog'
import { orAborted, throwIfAborted } from '../abort.js'
import { type HeaderRecord, headerRecord } from './header-record.js'

/** A call taken apart, so that it can be sent more than once and by any `fetch`. */
export interface Outgoing {
  /** As the caller gave it. */
  readonly url: string
  /** In upper case where Fetch has it so. */
  readonly method: string
  readonly headers: HeaderRecord
  readonly body: unknown
  /** Whether the body can be read once only. */
  readonly isOnce: boolean
  readonly signal: AbortSignal | undefined
  /** How the caller wants redirects to be treated; `undefined` for as usual. */
  readonly redirect: string | undefined
  /** The Request that the call was given by: once it is collected, its signal follows no other. */
  readonly request: Request | undefined
  /** Everything else that the caller gave, such as `cache`, `next`, `cf`, `dispatcher`, `agent`. */
  readonly rest: { readonly [member: string]: unknown }
}

/**
 * Takes a call apart. The body of a `Request` is read whole, and a form is written out, so that its boundary is known to
 * whoever signs; the media type that the catalog requires is declared unless the caller or the body declares one.
 */
export async function takeApart(
  mediaTypes: readonly MediaType[],
  input: string | URL | Request,
  init: RequestInit | null | undefined,
): Promise<Outgoing> {
  const request = isRequest(input) ? input : undefined
  const members = mergeMembers(request, init ?? {})
  const { method: given = 'GET', headers: declared, body: sent, signal: own, redirect, ...rest } = members
  const signal = (own as AbortSignal | null | undefined) ?? undefined
  throwIfAborted(signal)
  const method = fetchMethod(String(given))
  const body = sent === undefined && request !== undefined ? await bodyOf(request, method, signal) : sent
  const written = isForm(body) ? await orAborted(writeForm(body), signal) : writeBody(body)
  return {
    url: request === undefined ? String(input) : request.url,
    method,
    headers: withMediaType(declared === undefined ? {} : headerRecord(declared), written, mediaTypes),
    body: written.body,
    isOnce: written.isOnce === true,
    signal,
    request,
    redirect: redirect as string | undefined,
    rest: written.isOnce === true ? { duplex: 'half', ...rest } : rest,
  }
}

/** A header that the catalog requires, and the media type to declare by it. */
export type MediaType = readonly [name: string, value: string]

/** The media types that a catalog requires, by the headers that declare them. */
export function requiredMediaTypes({ headers }: Catalog): readonly MediaType[] {
  return Object.entries(headers.request).flatMap(([name, { required, mediaType }]) =>
    required && mediaType !== undefined ? [[name, mediaType] as const] : [],
  )
}

/** Adds the media types that a request lacks. */
export function fillIn(headers: HeaderRecord, mediaTypes: readonly MediaType[]): HeaderRecord {
  let filled: Record<string, string> | undefined
  for (const [name, value] of mediaTypes) {
    if (Object.hasOwn(headers, name)) continue
    filled ??= { ...headers }
    filled[name] = value
  }
  return filled ?? headers
}

/** Told without naming the class, of which a program may have several. */
function isRequest(value: unknown): value is Request {
  return typeof value === 'object' && value !== null && 'url' in value && 'method' in value && 'headers' in value
}

/** What `init` says counts; what it leaves out is that of the `Request`. */
function mergeMembers(request: Request | undefined, init: RequestInit): Record<string, unknown> {
  // What has a class of its own, as a Request has, gives its members by getters.
  const isPlain = Object.getPrototypeOf(init) === Object.prototype
  const given: Record<string, unknown> = isPlain ? { ...init } : { ...init, ...membersOf(init), body: init.body }
  if (request === undefined) return given
  for (const [name, value] of Object.entries(membersOf(request))) if (given[name] === undefined) given[name] = value
  return given
}

/** What a `Request` of Fetch, of Workers or of node-fetch says, which no spread copies. */
function membersOf(request: Request | RequestInit): Record<string, unknown> {
  const members: Record<string, unknown> = {}
  for (const name of requestMembers) {
    const value = (request as unknown as Record<string, unknown>)[name]
    if (value !== undefined) members[name] = value
  }
  // No request may be made with the mode of a navigation (Fetch, `new Request`).
  if (members.mode === 'navigate') members.mode = 'same-origin'
  return members
}

const requestMembers = [
  ...['method', 'headers', 'signal', 'redirect', 'mode', 'credentials', 'cache', 'referrer', 'referrerPolicy'],
  ...['integrity', 'keepalive', 'cf', 'agent', 'compress', 'follow', 'size', 'highWaterMark', 'insecureHTTPParser'],
]

/** Fetch writes these in capitals, and leaves every other method as it is. */
function fetchMethod(method: string): string {
  const upper = method.toUpperCase()
  return normalized.has(upper) ? upper : method
}

const normalized = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'])

/** The bytes of a `Request`; `undefined` where it has no body. Some browsers do not say whether it has. */
async function bodyOf(request: Request, method: string, signal: AbortSignal | undefined): Promise<unknown> {
  if (request.body === null || method === 'GET' || method === 'HEAD') return undefined
  const bytes = new Uint8Array(await orAborted(request.arrayBuffer(), signal))
  return bytes.byteLength === 0 && request.body === undefined ? undefined : bytes
}

/** A body as it is sent. */
interface Written {
  readonly body: unknown
  /** The media type that the body declares by itself. */
  readonly mediaType?: string
  readonly isOnce?: boolean
}

function isForm(body: unknown): body is FormData {
  return tagOf(body) === '[object FormData]'
}

/** Tells classes without naming them, of which a program may have several. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value)
}

/** A form as bytes, with the boundary in its media type. */
async function writeForm(form: FormData): Promise<Written> {
  const written = new Response(form instanceof FormData ? form : await copyForm(form))
  return { body: new Uint8Array(await written.arrayBuffer()), mediaType: written.headers.get('content-type') ?? '' }
}

/** A form of another implementation, which `Response` would take for text. */
async function copyForm(foreign: Iterable<[string, unknown]>): Promise<FormData> {
  const form = new FormData()
  for (const [name, value] of foreign) {
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, await copyBlob(value as File), (value as File).name)
  }
  return form
}

async function copyBlob(file: Blob): Promise<Blob> {
  return file instanceof Blob ? file : new Blob([await (file as Blob).arrayBuffer()], { type: (file as Blob).type })
}

function writeBody(body: unknown): Written {
  if (body === undefined || body === null) return { body: undefined }
  if (typeof body === 'string' || ArrayBuffer.isView(body)) return { body }
  if (typeof body !== 'object') return { body: String(body) }
  switch (tagOf(body)) {
    case '[object ArrayBuffer]':
      return { body }
    case '[object URLSearchParams]':
      return { body: String(body), mediaType: 'application/x-www-form-urlencoded;charset=UTF-8' }
    case '[object Blob]':
    case '[object File]':
      return (body as Blob).type === '' ? { body } : { body, mediaType: (body as Blob).type }
  }
  // A stream, or what only the `fetch` that sends knows: a form of the package form-data says its boundary.
  const { getBoundary } = body as { readonly getBoundary?: () => string }
  if (typeof getBoundary !== 'function') return { body, isOnce: true }
  return { body, mediaType: `multipart/form-data;boundary=${getBoundary.call(body)}`, isOnce: true }
}

function withMediaType(
  headers: HeaderRecord,
  { body, mediaType }: Written,
  mediaTypes: readonly MediaType[],
): HeaderRecord {
  const declared =
    mediaType === undefined || Object.hasOwn(headers, 'content-type')
      ? headers
      : { ...headers, 'content-type': mediaType }
  const filled = fillIn(declared, mediaTypes)
  // Fetch declares it behind our back, where a signature would not know of it.
  return typeof body === 'string' ? fillIn(filled, plainText) : filled
}

const plainText: readonly MediaType[] = [['content-type', 'text/plain;charset=UTF-8']]
