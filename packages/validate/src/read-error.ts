import type { Catalog } from '@errbook/catalog'
import { canResponseHaveContent, type HeaderValue, isJson } from '@errbook/http-message'
import { prepare } from './prepare.js'

/** A response as far as it may say an error. */
export interface ReadableResponse {
  readonly status: number
  /** The headers by lower-case name; asked for only where they count. */
  readonly headers: () => { readonly [name: string]: HeaderValue }
  /** The body as a JSON value; `undefined` where there is none, or it is not JSON. */
  readonly body: unknown
}

/**
 * What a response says of an error: a code that the catalog has, one that it does not have, none that can be read, or that
 * there is no error. The code of an error stands in the body or, where that says none, in the headers.
 */
export type ErrorReading =
  | (Said & { readonly kind: 'known' | 'unknown'; readonly code: string; readonly place: 'body' | 'headers' })
  | (Said & { readonly kind: 'unreadable'; readonly reason: 'no-body' | 'not-object' | 'no-code' })
  | (Said & { readonly kind: 'none' })

interface Said {
  readonly message: string | undefined
  /** White space around it taken off. */
  readonly requestId: string | undefined
}

type Members = Readonly<Record<string, unknown>>

/**
 * Reads the error in a response: the one law of what an error is. From status 400 on, the headers speak where the body
 * says no code. Below, a body is an error when it may be JSON, its code is one of the catalog and it has a message, and
 * headers alone say nothing. A response that can have no content says nothing in it. White space around a code is taken off.
 * Never throws.
 */
export function readError(catalog: Catalog, { status, headers, body }: ReadableResponse): ErrorReading {
  const mayBeSaid = canResponseHaveContent(status) && (status >= 400 || mayBeJson(headers()['content-type']))
  const members = mayBeSaid ? membersIn(body) : undefined
  const inBody = codeIn(catalog, members?.code)
  const { memberHeaders } = prepare(catalog)
  const inHeaders = (name: 'code' | 'message' | 'requestId') => textIn(headers()[memberHeaders[name] ?? ''])
  const code = inBody ?? (status >= 400 ? onceIn(catalog, inHeaders('code')) : undefined)
  const isInHeaders = inBody === undefined && code !== undefined
  const message = stringIn(members?.message) ?? (isInHeaders ? inHeaders('message') : undefined)
  const requestId = textIn(members?.requestId) ?? inHeaders('requestId')
  const isKnown = code !== undefined && Object.hasOwn(catalog.errors, code)
  if (status < 400 && !(isKnown && message !== undefined)) return { kind: 'none', message, requestId }
  if (code !== undefined) {
    return { kind: isKnown ? 'known' : 'unknown', code, place: isInHeaders ? 'headers' : 'body', message, requestId }
  }
  const reason = body === undefined ? 'no-body' : members === undefined ? 'not-object' : 'no-code'
  return { kind: 'unreadable', reason, message, requestId }
}

/** Whether a success may hold JSON: what calls itself something else, such as JSON by the line, is not looked at. */
function mayBeJson(mediaType: HeaderValue): boolean {
  return typeof mediaType !== 'string' || mediaType.trim() === '' || isJson(mediaType)
}

/** The members that say an error, each read once; `undefined` for what is not an object, or throws when it is read. */
function membersIn(body: unknown): Members | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  try {
    if (Array.isArray(body)) return undefined
    const { code, message, requestId } = body as Members
    return { code, message, requestId }
  } catch {
    return undefined
  }
}

/** A code as text. A number is a code only where the catalog has its text. */
function codeIn({ errors }: Catalog, value: unknown): string | undefined {
  if (typeof value === 'number') return Object.hasOwn(errors, String(value)) ? String(value) : undefined
  return textIn(value)
}

/** A code that was sent once: of several headers Fetch and Node make one text, with commas, which no server said. */
function onceIn({ errors }: Catalog, code: string | undefined): string | undefined {
  return code?.includes(',') && !Object.hasOwn(errors, code) ? undefined : code
}

/** A text without the white space around it; `undefined` for any other value, and where nothing is left. */
function textIn(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined
}

function stringIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
