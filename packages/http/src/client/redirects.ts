import { letGo } from '../throw-if-error.js'
import type { HeaderRecord } from './header-record.js'
import { fillIn, type MediaType, type Outgoing } from './outgoing.js'

/** What happens to a signed request that is redirected to another origin. */
export type RedirectHandling = 'follow' | 'error'

/** Why a redirect was not followed. */
export type RedirectReason =
  /** There were 20 redirects before it. */
  | 'too-many'
  /** Its `Location` is not an http or https URL, or has user info. */
  | 'invalid-location'
  /** It leads to another origin, and `onCrossOrigin` is `error`. */
  | 'cross-origin'
  /** The body has to be sent again, and can be read once only. */
  | 'body-was-read'
  /** A browser does not show where it leads; only the global `fetch` of a browser does so. */
  | 'hidden'

/** A redirect that a signed request did not follow. */
export class RedirectError extends Error {
  declare readonly name: 'RedirectError'
  readonly reason: RedirectReason
  /** That of the redirect; 0 where a browser hides it. */
  readonly status: number
  /**
   * Where it leads, without user info, query and fragment; of a URL without a host, such as a `data:` URL, the scheme.
   * `undefined` where that is not a URL.
   */
  readonly location: string | undefined

  constructor(reason: RedirectReason, status: number, location?: URL) {
    super(`${status === 0 ? '' : `HTTP ${status}: `}${sentences[reason]}`)
    this.reason = reason
    this.status = status
    this.location = location && shown(location)
  }
}

Object.defineProperty(RedirectError.prototype, 'name', { value: 'RedirectError' })

const sentences: { readonly [R in RedirectReason]: string } = {
  'too-many': 'More than 20 redirects followed one another.',
  'invalid-location': 'The redirect does not lead to an http or https URL without user info.',
  'cross-origin': 'The redirect leads to another origin.',
  'body-was-read': 'The redirect needs the body again, which can be read once only.',
  hidden:
    'The browser hides where the redirect leads, so the request cannot be signed anew. Call the URL that it leads to.',
}

function shown(location: URL): string {
  if (location.host === '') return location.protocol
  const url = new URL(location)
  url.username = url.password = url.search = url.hash = ''
  return url.href
}

/** One request of a call that may be redirected. */
export interface Hop {
  readonly url: string
  readonly method: string
  /** Without those that signing gives. */
  readonly headers: HeaderRecord
  readonly body: unknown
  readonly isOnce: boolean
  /** Whether it is signed: until the first origin is left. */
  readonly isSigned: boolean
  /** How many redirects led to it. */
  readonly redirects: number
}

/**
 * The first request of a call. One that is signed needs an absolute URL, without a fragment.
 *
 * @throws TypeError for a URL that cannot be signed
 */
export function firstHop({ url, method, headers, body, isOnce }: Outgoing, isSigned: boolean): Hop {
  return { url: isSigned ? absolute(url) : url, method, headers, body, isOnce, isSigned, redirects: 0 }
}

function absolute(text: string): string {
  const { document, location } = globalThis as {
    readonly document?: { readonly baseURI: string }
    readonly location?: { readonly href: string }
  }
  const url = parse(text, document?.baseURI ?? location?.href)
  // What the platform says of such a URL would show it, with whatever is secret in it.
  if (url === undefined) throw new TypeError('createFetch: the URL is invalid: a signed request needs an absolute one')
  if (url.username !== '' || url.password !== '') {
    throw new TypeError('createFetch: the URL has user info, which no request may have')
  }
  return url.href
}

/** The response to a request, and the names of the headers that signing gave it. */
export interface Transmitted {
  readonly response: Response
  readonly signedBy: readonly string[]
}

/**
 * Follows redirects as the Fetch standard says (HTTP-redirect fetch), but signs each request to the same origin anew, and
 * sends no other origin what proves who asks. Gives the last response, and the request that it answers.
 *
 * @throws RedirectError for a redirect that is not followed
 */
export async function followRedirects(
  first: Hop,
  transmit: (hop: Hop) => Promise<Transmitted>,
  { onCrossOrigin, mediaTypes }: RedirectOptions,
): Promise<{ readonly response: Response; readonly hop: Hop }> {
  for (let hop = first; ; ) {
    const { response, signedBy } = await transmit(hop)
    if (response.type === 'opaqueredirect') throw new RedirectError('hidden', 0)
    const location = redirectStatuses.has(response.status) ? response.headers.get('location') : null
    if (location === null) return { response, hop }
    letGo(response)
    hop = redirected(hop, response.status, location, signedBy, onCrossOrigin)
    // The API requires it of every request, whatever the standard drops.
    if (hop.isSigned) hop = { ...hop, headers: fillIn(hop.headers, mediaTypes) }
  }
}

/** How redirects are followed. */
interface RedirectOptions {
  readonly onCrossOrigin: RedirectHandling
  readonly mediaTypes: readonly MediaType[]
}

const redirectStatuses = new Set([301, 302, 303, 307, 308])
const maximumRedirects = 20

function redirected(
  { url, method, headers, body, isOnce, isSigned, redirects }: Hop,
  status: number,
  location: string,
  signedBy: readonly string[],
  onCrossOrigin: RedirectHandling,
): Hop {
  const to = parse(asText(location), url)
  if (to === undefined || !isFollowable(to)) throw new RedirectError('invalid-location', status, to)
  if (redirects >= maximumRedirects) throw new RedirectError('too-many', status, to)
  const isLeaving = to.origin !== new URL(url).origin
  if (isLeaving && onCrossOrigin === 'error') throw new RedirectError('cross-origin', status, to)
  const isRead = becomesRead(status, method)
  if (!isRead && isOnce) throw new RedirectError('body-was-read', status, to)
  const dropped = [...(isRead ? bodyHeaders : []), ...(isLeaving ? [...identifying, ...signedBy] : [])]
  return {
    url: to.href,
    method: isRead ? 'GET' : method,
    headers: without(headers, dropped),
    body: isRead ? undefined : body,
    // What can be read once only is not sent along.
    isOnce: false,
    isSigned: isSigned && !isLeaving,
    redirects: redirects + 1,
  }
}

/** A URL without its fragment. */
function parse(text: string, base: string | undefined): URL | undefined {
  try {
    const url = new URL(text, base)
    url.hash = ''
    return url
  } catch {
    return undefined
  }
}

/** Fetch gives the bytes of a header as Latin-1. Of a place that is not ASCII, they are UTF-8, as browsers have it. */
function asText(location: string): string {
  if (ascii.test(location) || !latin1.test(location)) return location
  return new TextDecoder().decode(Uint8Array.from(location, (character) => character.charCodeAt(0)))
}

const ascii = /^[\t -~]*$/
const latin1 = /^[\t -\xff]*$/

function isFollowable({ protocol, username, password }: URL): boolean {
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === ''
}

/** Whether a redirect turns a request into a GET without a body. */
function becomesRead(status: number, method: string): boolean {
  if (status === 303) return method !== 'GET' && method !== 'HEAD'
  return (status === 301 || status === 302) && method === 'POST'
}

const bodyHeaders = ['content-encoding', 'content-language', 'content-location', 'content-type', 'content-length']
const identifying = ['authorization', 'cookie', 'proxy-authorization', 'host']

function without(headers: HeaderRecord, names: readonly string[]): HeaderRecord {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)))
}
