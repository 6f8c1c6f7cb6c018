import { type Catalog, type ErrorDefinition, findError, type ParamValues } from '@errbook/catalog'
import type { ReadHeaders } from '@errbook/http-message'
import { prepare, readError } from '@errbook/validate/read'
import { reasonOf } from './abort.js'
import type { Decoded, Unreadable, UnreadableReason } from './decoded.js'
import { paramValuesIn } from './encode.js'
import type { ResponseParts } from './response-body.js'
import { type FetchResponse, type NodeResponse, type PlainResponse, partsOf, type SdkError } from './response-parts.js'

/** How much of a response is read. */
export interface DecodeOptions {
  /** How long a body may be, in bytes (of a text: in UTF-16 code units); 1 MiB if not given. */
  readonly maximumBodyBytes?: number
  /** The signal that the request was sent with: when it cuts the body off, the promise rejects with its reason. */
  readonly signal?: AbortSignal | null | undefined
}

/** How long the body of an error may be unless a caller says otherwise, in bytes: 1 MiB. */
const defaultMaximumErrorBytes = 1024 * 1024

/** Reads what a response says of an error: a promise where the body has to be waited for, else at once. */
export interface Decode {
  <C extends Catalog>(catalog: C, response: FetchResponse | NodeResponse, options?: DecodeOptions): Promise<Decoded<C>>
  <C extends Catalog>(catalog: C, response: PlainResponse | SdkError, options?: DecodeOptions): Decoded<C>
  /** Reads whatever a call failed with. */
  <C extends Catalog>(catalog: C, failure: unknown, options?: DecodeOptions): Decoded<C> | Promise<Decoded<C>>
}

/**
 * Reads the error in a response, known or not. It takes a Fetch `Response`, whose body stays readable (of node-fetch, that
 * of a success); a response of `node:http`, whose body is read; `{ status, headers, body }`; what the official SDKs, axios,
 * ky, got, Angular and jQuery fail with, and what openapi-fetch gives. What has to be waited for is answered by a promise,
 * everything else at once.
 *
 * It never throws, and the promise never rejects but with the reason of an abort that cut the body off.
 */
export const decode: Decode = /* @__PURE__ */ decoderOf((body) => body)

/** A {@link Decode} of bodies that name the members of an error otherwise. */
export function decoderOf(membersOf: MembersOf): Decode {
  const decodeAny = (catalog: Catalog, response: unknown, options: DecodeOptions = {}): Decoded | Promise<Decoded> => {
    // What throws is a getter or a proxy of the caller's.
    try {
      const parts = partsOf(response, options.maximumBodyBytes ?? defaultMaximumErrorBytes)
      if (parts !== undefined && 'then' in parts) return settled(parts, decoded, options.signal)
      return decoded(parts)
    } catch (cause) {
      return noResponse(cause)
    }

    function decoded(parts: ResponseParts | undefined): Decoded {
      // The same code of two catalogs is two errors.
      if (parts === undefined || (parts.catalog ?? catalog.name) !== catalog.name) return noResponse(response)
      try {
        return decodedOf(catalog, parts, membersOf)
      } catch (cause) {
        // A getter of the body threw.
        return decodedOf(catalog, { ...parts, body: undefined, unread: { reason: 'broken-off', cause } }, membersOf)
      }
    }
  }
  return decodeAny as Decode
}

/** @throws the reason of an abort that cut the body off. */
async function settled(
  parts: PromiseLike<ResponseParts | undefined>,
  decoded: (read: ResponseParts | undefined) => Decoded,
  signal: DecodeOptions['signal'],
): Promise<Decoded> {
  let abort: { readonly reason: unknown }
  try {
    const read = await parts
    const { reason, cause } = read?.unread ?? {}
    if (reason !== 'broken-off' || !(signal?.aborted || isAbort(cause))) return decoded(read)
    abort = { reason: signal?.aborted ? reasonOf(signal) : cause }
  } catch (cause) {
    return noResponse(cause)
  }
  throw abort.reason
}

function isAbort(cause: unknown): boolean {
  try {
    const { name } = Object(cause) as { readonly name?: unknown }
    return name === 'AbortError' || name === 'TimeoutError'
  } catch {
    return false
  }
}

function noResponse(cause: unknown): Unreadable {
  return { kind: 'unreadable', reason: 'no-response', status: undefined, requestId: undefined, body: undefined, cause }
}

/** Says what a response holds, by the one law of what an error is. */
function decodedOf(
  catalog: Catalog,
  { status, headers, body: sent, unread }: ResponseParts,
  membersOf: MembersOf,
): Decoded {
  const { body, members, reason } = unread ? { body: sent, reason: unread.reason } : parsed(catalog, sent, membersOf)
  let read: ReadHeaders['values'] | undefined
  const values = () => {
    read ??= prepare(catalog).readErrorHeaders(headers).values
    return read
  }
  const reading = readError(catalog, { status, headers: values, body: members })
  const { message, requestId } = reading
  if (reading.kind === 'none') return { kind: 'none', status, requestId, body }
  if (reading.kind === 'unreadable') {
    const cause = unread && 'cause' in unread ? { cause: unread.cause } : undefined
    return { kind: 'unreadable', reason: reason ?? reading.reason, status, requestId, body, ...cause }
  }
  const { name } = catalog
  const entry = findError(catalog, reading.code)
  if (entry === undefined) {
    return { kind: 'unknown', catalog: name, code: reading.code, status, message, requestId, body }
  }
  const { code } = entry
  const params = paramsIn(catalog, entry, message, reading.place === 'body' ? paramsBeside(members) : undefined)
  return { kind: 'known', catalog: name, code, entry, status, message, params, requestId, body }
}

type Members = Readonly<Record<string, unknown>>

/** The members `code`, `message`, `requestId` and `params` of a body, whatever it calls them. */
type MembersOf = (body: Members, catalog: Catalog) => Members

/** A body as a value, and as what says an error; the reason where it is not JSON. */
interface Parsed {
  readonly body: unknown
  readonly members?: unknown
  readonly reason?: UnreadableReason
}

function parsed(catalog: Catalog, sent: unknown, membersOf: MembersOf): Parsed {
  if (sent === undefined || sent === '') return { body: undefined }
  if (typeof sent !== 'string') return { body: sent, members: isObject(sent) ? membersOf(sent, catalog) : sent }
  try {
    const body: unknown = JSON.parse(sent)
    return { body, members: isObject(body) ? membersOf(body, catalog) : body }
  } catch {
    return { body: sent, reason: 'not-json' }
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function paramsBeside(members: unknown): unknown {
  return Object(members).params
}

/** The parameters of a message as it was sent: those said beside it, or else those that it tells. */
function paramsIn(
  catalog: Catalog,
  entry: ErrorDefinition,
  message: string | undefined,
  beside: unknown,
): ParamValues | undefined {
  if (!entry.message.includes('{')) return {}
  if (message === undefined) return undefined
  const { render, read } = prepare(catalog).messageOf(entry.code)
  const values = paramValuesIn(entry, beside)
  return values !== undefined && render(values) === message ? values : read(message)
}
