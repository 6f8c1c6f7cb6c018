import type { KnownError, ResponseContract } from '@errbook/catalog'
import type { Finding } from './finding.js'
import { isStatus } from './is-status.js'
import { matcherOf } from './matcher.js'
import type { HeaderValue } from './read-headers.js'

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
  /** Passes what is only worth a warning; otherwise nothing passes that there is something to say about. */
  readonly isTolerant?: boolean
  /** Whether a message is that of an error; without it any message passes. */
  readonly isMessage?: (error: KnownError, message: string) => boolean
}

/** Whether a response keeps to a catalog: the quick look, which finds no reasons. Never throws. */
export function keeps(catalog: ResponseContract, response: PlainResponse, look: Look = {}): boolean {
  try {
    return headersKeep(catalog, response, look) && bodyKeeps(catalog, response, look)
  } catch {
    // A getter of the body threw.
    return false
  }
}

/** The error of a code, if the catalog has one. */
export function errorOf({ errors }: Pick<ResponseContract, 'errors'>, code: string): KnownError | undefined {
  return Object.hasOwn(errors, code) ? errors[code] : undefined
}

function headersKeep({ guards, headers: { response } }: ResponseContract, { headers }: PlainResponse, look: Look) {
  if (guards.responseHeaders(headers)) return true
  if (!look.isTolerant) return false
  return Object.keys(response).every((key) => {
    const value = headers[key]
    return value === undefined || (typeof value === 'string' && matcherOf(response[key]?.pattern ?? '').test(value))
  })
}

function bodyKeeps(catalog: ResponseContract, { status, headers, body }: PlainResponse, look: Look): boolean {
  const { isTolerant, isMessage } = look
  if (!isStatus(status)) return false
  if (!catalog.guards.errorBody(body)) return status < 400
  const { code, message, requestId } = body
  // A getter may answer otherwise than the guard was told.
  if (typeof code !== 'string' || typeof message !== 'string' || typeof requestId !== 'string') return false
  if (status < 400) return errorOf(catalog, code) === undefined
  const known = errorOf(catalog, isTolerant ? code.trim() : code)
  if (known === undefined) {
    if (!isTolerant) return false
  } else if (known.status !== status || isMessage?.(known, message) === false) return false
  if (!isTolerant && requestId !== requestId.trim()) return false
  return carriedAgree(catalog.headers.response, headers, body as never)
}

/** Whether each header that repeats a member of the body says the same. */
function carriedAgree(
  rules: ResponseContract['headers']['response'],
  headers: PlainResponse['headers'],
  body: Readonly<Record<string, unknown>>,
): boolean {
  for (const key of Object.keys(rules)) {
    const member = rules[key]?.carries
    const sent = headers[key]
    const repeated = member === undefined ? undefined : body[member]
    if (typeof sent === 'string' && typeof repeated === 'string' && repeated.trim() !== sent) return false
  }
  return true
}
