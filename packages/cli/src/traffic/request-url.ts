import type { RecordedRequest } from '../sources/read-record.js'

/** Whether a URL is checked; `undefined`, for a URL that was not recorded, is not. */
export type UrlScope = (url: string | undefined) => boolean

/**
 * Selects the URLs that begin with one of the prefixes; `undefined`, for all URLs, without a prefix. They are compared as
 * URLs (RFC 3986, section 6.2.2): the scheme and the host in any case, the host with or without a final dot, the port with
 * its default, characters plain or percent-encoded where that makes no difference. A path is compared by whole segments:
 * `/v1` begins `/v1/csn`, but not `/v10`.
 */
export function urlScope(prefixes: readonly UrlPrefix[]): UrlScope | undefined {
  if (prefixes.length === 0) return undefined
  return (text) => {
    const url = text === undefined ? undefined : parsed(text)
    if (url === undefined) return false
    const path = pathOf(url)
    return prefixes.some(({ origin, begin }) => origin === originOf(url) && path.startsWith(begin))
  }
}

/** A prefix of URLs, as plain data, which travels to workers: the origin, and the beginning of the path with a final slash. */
export interface UrlPrefix {
  readonly origin: string
  readonly begin: string
}

/** Reads a prefix; `undefined` if it is not the beginning of an HTTP URL, or has a query, a fragment or a user. */
export function readUrlPrefix(text: string): UrlPrefix | undefined {
  const url = parsed(text)
  if (url === undefined || !/^(https?|wss?):$/.test(url.protocol)) return undefined
  if (/[?#]/.test(text) || url.username !== '' || url.password !== '') return undefined
  return { origin: originOf(url), begin: pathOf(url) }
}

function originOf({ protocol, hostname, port }: URL): string {
  // A final dot stands for the root domain (RFC 3986, section 3.2.2).
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname
  return `${protocol}//${host}:${port}`
}

/** The path with a final slash and without unnecessary percent-encoding. */
function pathOf({ pathname }: URL): string {
  const path = pathname.replaceAll(/%[\da-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : encoded.toUpperCase()
  })
  return path.endsWith('/') ? path : `${path}/`
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

/** The request of a remark, without anything that may be a secret. */
export interface ShownRequest {
  readonly method?: string
  /** Without user, query and fragment, which may hold secrets. */
  readonly url?: string
}

/** What a report may say about a request; an invalid method or URL is left out. */
export function shownRequest({ method, url }: RecordedRequest): ShownRequest {
  const shown = url === undefined ? undefined : shownUrl(url)
  return {
    ...(method !== undefined && /^[A-Za-z][\w-]{0,31}$/.test(method) && { method }),
    ...(shown !== undefined && { url: shown }),
  }
}

/** The method and the URL in a line; empty if neither is known. */
export function requestText({ method, url }: ShownRequest): string {
  return [method, url].filter((text) => text !== undefined).join(' ')
}

// Longer than any URL that servers take.
const longest = 16_384
const mostShown = 500

function shownUrl(text: string): string | undefined {
  const end = text.slice(0, longest + 1).search(/[?#]/)
  const plain = end < 0 ? text : text.slice(0, end)
  if (plain.length > longest) return undefined
  if (/^\/(?![/\\])/.test(plain)) return cut(plain)
  try {
    const { protocol, host, pathname } = new URL(plain)
    // A URL without a host may be content, such as an image in a data URL, or a user.
    if (host === '') return ['data:', 'blob:', 'about:'].includes(protocol) ? protocol : undefined
    return cut(`${protocol}//${host}${pathname}`)
  } catch {
    return undefined
  }
}

function cut(url: string): string {
  return url.length > mostShown ? `${url.slice(0, mostShown - 1)}…` : url
}
