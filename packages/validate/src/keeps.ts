import type { KnownError, ResponseContract } from '@errbook/catalog'
import { type HeaderValue, isStatus } from '@errbook/http-message'
import type { Finding } from './finding.js'
import { memberHeaders } from './member-headers.js'
import { readError } from './read-error.js'

/** A response as it is judged: headers by lower-case name, and the body as a JSON value, `undefined` for none. */
export interface PlainResponse {
  readonly status: unknown
  readonly headers: { readonly [name: string]: HeaderValue }
  readonly body?: unknown
  /** Why there is no body. */
  readonly unread?: Finding | undefined
}

/** How a quick look is taken. */
export interface Look {
  /** Whether a message is that of an error; without it any message passes. */
  readonly isMessage?: (error: KnownError, message: string) => boolean
}

/** Whether nothing at all is to say about a response: the quick look, which finds no reasons. Never throws. */
export function keeps(catalog: ResponseContract, response: PlainResponse, look: Look = {}): boolean {
  try {
    return catalog.guards.responseHeaders(response.headers) && bodyKeeps(catalog, response, look)
  } catch {
    // A getter of the body threw.
    return false
  }
}

/** The error of a code, if the catalog has one. */
export function errorOf({ errors }: Pick<ResponseContract, 'errors'>, code: string): KnownError | undefined {
  return Object.hasOwn(errors, code) ? errors[code] : undefined
}

function bodyKeeps(catalog: ResponseContract, { status, headers, body }: PlainResponse, { isMessage }: Look): boolean {
  if (!isStatus(status)) return false
  if (status < 400) return readError(catalog, { status, headers: () => headers, body }).kind === 'none'
  if (!catalog.guards.errorBody(body)) return false
  const { code, message, requestId } = body
  // A getter may answer otherwise than the guard was told.
  if (typeof code !== 'string' || typeof message !== 'string' || typeof requestId !== 'string') return false
  const known = errorOf(catalog, code)
  if (known === undefined || known.status !== status || isMessage?.(known, message) === false) return false
  const names = memberHeaders(catalog)
  return agrees(headers[names.code ?? ''], code) && agrees(headers[names.requestId ?? ''], requestId)
}

/** Whether a member has no white space around it, and the header that says the same does not say otherwise. */
function agrees(header: HeaderValue, member: string): boolean {
  return member === member.trim() && (typeof header !== 'string' || header === member)
}
