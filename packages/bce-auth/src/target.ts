import type { SignableRequest } from './request.js'

/** Where a request goes, path and query as they are on the wire. */
export interface Target {
  /** The host, with its port unless that is the scheme's own; `undefined` where the URL does not tell. */
  readonly host: string | undefined
  readonly path: string
  /** Without the question mark. */
  readonly query: string
}

/**
 * Reads the URL of a request. An absolute one is read as Fetch and Node read it before they send it (WHATWG URL: dot
 * segments are resolved, the host is in lower case); a path and its query are taken as they stand.
 *
 * @throws TypeError when it is neither.
 */
export function readTarget(url: SignableRequest['url']): Target {
  const text = typeof url === 'object' ? url?.href : url
  if (typeof text !== 'string') throw unusable(text)
  if (text.startsWith('/')) return readPath(text)
  const { protocol, host, pathname, search } = parse(text)
  if (protocol !== 'http:' && protocol !== 'https:') throw unusable(text)
  return { host, path: pathname, query: search.slice(1) }
}

function readPath(text: string): Target {
  const fragment = text.indexOf('#')
  const sent = fragment < 0 ? text : text.slice(0, fragment)
  const mark = sent.indexOf('?')
  if (mark < 0) return { host: undefined, path: sent, query: '' }
  return { host: undefined, path: sent.slice(0, mark), query: sent.slice(mark + 1) }
}

function parse(text: string): URL {
  try {
    return new URL(text)
  } catch {
    throw unusable(text)
  }
}

function unusable(text: string | undefined): TypeError {
  const shown = text?.replace(/\/\/[^/@]*@/, '//')
  return new TypeError(
    `the URL is ${shown}: expected an absolute http or https URL, or a path such as /v1/csn?marker=a`,
  )
}
