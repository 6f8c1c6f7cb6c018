import {
  type Catalog,
  type CatalogErrorShape,
  type ErrorDefinition,
  type Format,
  findError,
  type Members,
  type ParamValues,
} from '@errbook/catalog'
import { prepare, readError } from '@errbook/validate/read'
import { reasonOf } from './abort.js'
import { hasParams } from './compose-error.js'
import type { Decoded, Unreadable, UnreadableReason } from './decoded.js'
import { paramValuesIn } from './encode.js'
import type { ResponseParts } from './response-body.js'
import {
  type FetchResponse,
  type NodeResponse,
  type PlainResponse,
  partsOf,
  type ReadBefore,
  type SdkError,
} from './response-parts.js'

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
 * It never throws for a response, and the promise never rejects but with the reason of an abort that cut the body off. The
 * rules are in docs/checks.md, "Responses".
 *
 * @throws TypeError when the first argument is not a catalog.
 */
export const decode: Decode = /* @__PURE__ */ decoderOf(
  (catalog) => catalog,
  (body) => body,
)

/** A {@link Decode} by another error body than the catalog's, from a body that may have to be changed before. */
export function decoderOf(catalogOf: (catalog: Catalog) => Catalog, changed: ChangeBody): Decode {
  const decodeAny = (given: Catalog, response: unknown, options: DecodeOptions = {}): Decoded | Promise<Decoded> => {
    const catalog = catalogOf(given)
    // What throws is a getter or a proxy of the caller's.
    try {
      const parts = partsOf(response, options.maximumBodyBytes ?? defaultMaximumErrorBytes)
      if (parts !== undefined && 'then' in parts) return settled(parts, decoded, options.signal)
      return decoded(parts)
    } catch (cause) {
      return noResponse(cause)
    }

    function decoded(parts: ResponseParts | ReadBefore | undefined): Decoded {
      if (parts === undefined) return noResponse(response)
      if ('error' in parts) return decodedError(catalog, parts.error)
      try {
        return decodedOf(catalog, parts, changed)
      } catch (cause) {
        // A getter of the body threw.
        return decodedOf(catalog, { ...parts, body: undefined, unread: { reason: 'broken-off', cause } }, changed)
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

/** Says what an error that was read before says; the same code of two catalogs is two errors. */
function decodedError(catalog: Catalog, error: CatalogErrorShape): Decoded {
  if (error.catalog !== catalog.name) return noResponse(error)
  const { code, status, message, requestId, reference, retryAfter, members = {} } = error
  const said = { catalog: catalog.name, status, message, requestId, reference, retryAfter, members, body: error }
  const entry = findError(catalog, code)
  if (entry === undefined) return { kind: 'unknown', code, ...said }
  return { kind: 'known', code, entry, params: paramsIn(catalog, entry, message, {}, error.params), ...said }
}

/** Says what a response holds, by the one law of what an error is. */
function decodedOf(
  catalog: Catalog,
  { status, headers, body: sent, unread }: ResponseParts,
  changed: ChangeBody,
): Decoded {
  const { body, toRead, reason } = unread ? { body: sent, reason: unread.reason } : parsed(catalog, sent, changed)
  const reading = readError(catalog, { status, headers, body: toRead })
  const { message, requestId, reference, retryAfter, members } = reading
  if (reading.kind === 'none') return { kind: 'none', status, requestId, body }
  if (reading.kind === 'unreadable') {
    const cause = unread && 'cause' in unread ? { cause: unread.cause } : undefined
    return { kind: 'unreadable', reason: reason ?? reading.reason, status, requestId, body, ...cause }
  }
  // Spreads in a literal take V8 as long as all else.
  const { name } = catalog
  const { kind, code } = reading
  if (kind === 'unknown') {
    return { kind, code, catalog: name, status, message, requestId, reference, retryAfter, members, body }
  }
  const { definition: entry } = reading
  let params: ParamValues | undefined = noParams
  let own = members
  if (hasParams(entry)) {
    const isOfError = reading.place === 'body' || !prepare(catalog).body.holes.has('code')
    const isOurs = isOfError && !Object.hasOwn(catalog.body.template, 'params')
    params = paramsIn(catalog, entry, message, members, isOurs ? Object(toRead).params : undefined)
    own = withoutParams(entry, members)
  }
  return {
    kind,
    code,
    entry,
    params,
    catalog: name,
    status,
    message,
    requestId,
    reference,
    retryAfter,
    members: own,
    body,
  }
}

const noParams: ParamValues = Object.freeze({})

/** Makes a body what it is read as. */
type ChangeBody = (body: Body, catalog: Catalog) => unknown

type Body = Readonly<Record<string, unknown>>

/** A body as a value, and as it is read; the reason where it is not JSON. */
interface Parsed {
  readonly body: unknown
  readonly toRead?: unknown
  readonly reason?: UnreadableReason
}

function parsed(catalog: Catalog, sent: unknown, changed: ChangeBody): Parsed {
  if (sent === undefined || sent === '') return { body: undefined }
  if (typeof sent !== 'string') return { body: sent, toRead: isObject(sent) ? changed(sent, catalog) : sent }
  try {
    const body: unknown = JSON.parse(sent)
    return { body, toRead: isObject(body) ? changed(body, catalog) : body }
  } catch {
    return { body: sent, reason: 'not-json' }
  }
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The parameters of a message: those that the error body has members for, and the others as they are said beside the
 * message, or else as it tells them.
 */
function paramsIn(
  catalog: Catalog,
  entry: ErrorDefinition,
  message: string | undefined,
  members: Members,
  beside: unknown,
): ParamValues | undefined {
  const told = toldParams(catalog, entry, message, beside)
  const names = Object.keys(entry.params)
  const inBody = new Map<string, string | number>()
  for (const name of names) {
    const value = Object.hasOwn(members, name) ? paramOf(entry.params[name], members[name]) : undefined
    if (value !== undefined) inBody.set(name, value)
  }
  if (inBody.size === 0) return told
  if (told === undefined && inBody.size < names.length) return undefined
  return { ...told, ...Object.fromEntries(inBody) }
}

/** The parameters that are said beside a message, if it is rendered with them, or else those that it tells. */
function toldParams(
  catalog: Catalog,
  entry: ErrorDefinition,
  message: string | undefined,
  beside: unknown,
): ParamValues | undefined {
  const { messageOf, body } = prepare(catalog)
  const reader = messageOf(entry.code)
  if (reader === undefined) return undefined
  const values = beside === undefined ? undefined : paramValuesIn(entry, beside)
  if (values !== undefined && !body.holes.has('message')) return values
  if (message === undefined) return undefined
  return values !== undefined && reader.render(values) === message ? values : reader.read(message)
}

/** A member of the body as a parameter, digits as a number where the message takes one; `undefined` where it can be none. */
function paramOf(format: Format | undefined, member: unknown): string | number | undefined {
  if (format !== 'integer') return typeof member === 'number' || typeof member === 'string' ? String(member) : undefined
  const value = typeof member === 'string' && /^-?[0-9]{1,15}$/.test(member) ? Number(member) : member
  return Number.isSafeInteger(value) ? (value as number) : undefined
}

/** The members that are not parameters of the message. */
function withoutParams({ params }: ErrorDefinition, members: Members): Members {
  if (Object.keys(members).length === 0) return members
  const others = Object.entries(members).filter(([name]) => !Object.hasOwn(params, name))
  return others.length === Object.keys(members).length ? members : Object.fromEntries(others)
}
