import { type Fields, type HeadersInput, isToken, readFields, readTarget, type Target } from '@errbook/http-message'
import { encodePath, encodeQueryPart } from './percent-encode.js'
import { canonicalHeaders, type SignedList, signedListOf } from './signed-headers.js'

/**
 * The text that is signed for a request: its method, path, query and headers, a line each. If a signature does not
 * match, compare this text on both sides. Its rules are in docs/signature.md, "The canonical request".
 *
 * @param signedHeaders the headers that are signed, in any case; the default set if missing or empty
 * @throws TypeError when the request has no usable method, URL or headers.
 */
export function canonicalRequest(request: SignableRequest, signedHeaders: readonly string[] = []): string {
  const names = signedHeaders.map((name) => name.toLowerCase())
  return canonicalize(request, readFields(request.headers), signedListOf(names)).text
}

/** A request as far as a signature covers it: a Fetch `Request`, Node's `IncomingMessage`, or an object of this shape. */
export interface SignableRequest {
  readonly method?: string | undefined
  /**
   * As on the wire, with its escapes: an absolute `http` or `https` URL, or the path and the query alone
   * (`/path?query`). A fragment is left out.
   */
  readonly url?: string | { readonly href: string } | undefined
  readonly headers: SignableHeaders
}

/** Headers in any form; in a record, a number means its digits, as in Node's `OutgoingHttpHeaders`. */
export type SignableHeaders =
  | HeadersInput
  | { readonly [name: string]: string | number | readonly string[] | undefined }

/** The canonical form of a query on the wire: `name=value` pairs in byte order, without a pair named `authorization`. */
function canonicalQuery(query: string): string {
  const pairs: string[] = []
  for (let start = 0; start <= query.length; ) {
    const mark = query.indexOf('&', start)
    const end = mark < 0 ? query.length : mark
    if (end > start) addPair(pairs, query.slice(start, end))
    start = end + 1
  }
  return isSorted(pairs) ? pairs.join('&') : pairs.sort().join('&')
}

function addPair(pairs: string[], part: string): void {
  if (plainPair.test(part)) pairs.push(part)
  else addEncoded(pairs, part)
}

// Most pairs are in canonical form already, and not named authorization.
const plainPair = /^(?!authorization=)[a-z0-9._~-]*=[a-z0-9._~-]*$/i

function addEncoded(pairs: string[], part: string): void {
  const at = part.indexOf('=')
  const name = encodeQueryPart(at < 0 ? part : part.slice(0, at))
  if (name.toLowerCase() !== 'authorization') pairs.push(`${name}=${at < 0 ? '' : encodeQueryPart(part.slice(at + 1))}`)
}

/** Checked because it is mostly true, and sorting costs more. */
function isSorted(pairs: readonly string[]): boolean {
  for (let at = 1; at < pairs.length; at++) if ((pairs[at] as string) < (pairs[at - 1] as string)) return false
  return true
}

/** What is signed. */
export interface Canonical {
  readonly text: string
  /** The lower-case names of its headers, in the order of their lines. */
  readonly names: readonly string[]
}

/** Like {@link canonicalRequest}, with headers and a list that were read before. */
export function canonicalize(request: SignableRequest, fields: Fields, list: SignedList): Canonical {
  const { host, path, query } = targetOf(request.url)
  const { text, names } = canonicalHeaders(fields, fields.authority ?? host, list)
  return { text: `${canonicalMethod(request.method)}\n${encodePath(path)}\n${canonicalQuery(query)}${text}`, names }
}

/** @throws TypeError for a URL that cannot be signed */
function targetOf(url: SignableRequest['url']): Target {
  const text = typeof url === 'object' ? url?.href : url
  const target = typeof text === 'string' ? readTarget(text) : undefined
  if (target !== undefined) return target
  const shown = String(text).replace(/\/\/[^/@]*@/, '//')
  throw new TypeError(`the URL is ${shown}: expected an absolute http or https URL, or a path such as /v1/csn?marker=a`)
}

function canonicalMethod(method: string | undefined): string {
  if (typeof method === 'string' && upperCase.test(method)) return method
  if (typeof method === 'string' && isToken(method)) return method.toUpperCase()
  throw new TypeError(`the method is ${method}: expected one such as GET`)
}

const upperCase = /^[A-Z]+$/
