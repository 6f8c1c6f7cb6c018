/** Whether a URL belongs to what is checked; one that was not recorded does not. */
export type UrlScope = (url: string | undefined) => boolean

/**
 * What of a recording is checked: the URLs that a prefix begins; `undefined`, for everything, without a prefix. They are compared
 * as URLs, so the scheme and the host in any case, with the port or without a default one; a path is compared by whole
 * segments, `/v1` begins `/v1/csn` and not `/v10`.
 */
export function urlScope(prefixes: readonly UrlPrefix[]): UrlScope | undefined {
  if (prefixes.length === 0) return undefined
  return (text) => {
    const url = text === undefined ? undefined : parsed(text)
    if (url === undefined) return false
    const path = `${withoutSlash(url.pathname)}/`
    return prefixes.some(({ origin, begin }) => origin === originOf(url) && path.startsWith(begin))
  }
}

/** A prefix of URLs, as plain data, which travels to workers: the origin, and how a path begins, with a slash at the end. */
export interface UrlPrefix {
  readonly origin: string
  readonly begin: string
}

/** Reads a prefix; `undefined` where it is not the beginning of an HTTP URL, or has a query, a fragment or a user. */
export function readUrlPrefix(text: string): UrlPrefix | undefined {
  const url = parsed(text)
  if (url === undefined || !/^(https?|wss?):$/.test(url.protocol)) return undefined
  if (/[?#]/.test(text) || url.username !== '' || url.password !== '') return undefined
  return { origin: originOf(url), begin: `${withoutSlash(url.pathname)}/` }
}

function originOf({ protocol, host }: URL): string {
  return `${protocol}//${host}`
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
