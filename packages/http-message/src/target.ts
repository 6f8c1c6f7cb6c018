/** What makes a request target invalid. */
export type TargetFault =
  /**
   * It is neither a path nor an absolute `http` or `https` URL, or readers take it for another: it has a backslash, or is
   * a URL with user info or with a path that is not in its final form, such as one with dot segments.
   */
  | 'form'
  /** It has a fragment, which no request target has (RFC 9112, section 3.2). */
  | 'fragment'
  /** An escape in its path is not that of UTF-8, so that servers disagree about what it means. */
  | 'encoding'
  /** The request names its host more than once (RFC 9112, section 3.2). */
  | 'host-repeated'
  /** The `Host` field is not a host with perhaps a port. */
  | 'host-invalid'
  /**
   * It is a URL of another host than the `Host` field says. RFC 9112, section 3.2.2, has the field ignored then; this is
   * stricter, since whoever verifies a signature and whoever acts on the request could read different hosts.
   */
  | 'host-differs'

/**
 * Says what makes a request target invalid; `undefined` for a valid one.
 *
 * @param target as it was sent, or the URL of a Fetch `Request`
 * @param hosts the values of all `Host` fields, and of `:authority` over HTTP/2, where it is the host (RFC 9113, section
 * 8.3.1)
 * @param authority the value of `:authority`, if there is one
 */
export function targetFault(target: string, hosts: readonly string[], authority?: string): TargetFault | undefined {
  if (target.includes('#')) return 'fragment'
  if (hosts.length > 1 || hosts[0]?.includes(',') === true) return 'host-repeated'
  if (!isHost(hosts[0]) || !isHost(authority)) return 'host-invalid'
  if (target.includes('\\')) return 'form'
  if (authority !== undefined && hosts.length > 0 && !isSameHost('https:', authority, hosts[0])) return 'host-differs'
  if (target.startsWith('/')) return isDecodable(target) ? undefined : 'encoding'
  if (isPlain(target, authority ?? hosts[0])) return undefined
  const url = parse(target)
  if (url === undefined || url.username !== '' || url.password !== '' || !isFinal(target, url)) return 'form'
  const host = authority ?? hosts[0]
  if (host !== undefined && !isSameHost(url.protocol, url.host, host)) return 'host-differs'
  return isDecodable(url.pathname) ? undefined : 'encoding'
}

/** Whether a URL of a host stands for itself: it would come out of the parser, which takes its time, as it is. */
function isPlain(target: string, host: string | undefined): boolean {
  const url = plainUrl.exec(target)
  return url !== null && (host === undefined || host === url[1])
}

const name = '(?:[a-z0-9]+[.-])*[a-z]+'
const octet = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`
const port = String.raw`:(?:[1-9]\d{0,3}|[1-5]\d{4})`
const segment = String.raw`/(?!\.{1,2}(?:[/?]|$))[\w~!$&'()*+,;=:@.-]*`
const plainUrl = new RegExp(`^https?://((?:${name}|${octet}(?:\\.${octet}){3})(?:${port})?)(?:${segment})*(?:\\?|$)`)

function parse(target: string): URL | undefined {
  try {
    const url = new URL(target)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined
  } catch {
    return undefined
  }
}

/** Whether two authorities name the same host and port: without case, and with the scheme's own port left out. */
function isSameHost(protocol: string, one: string, other: string | undefined): boolean {
  return one === other || (other !== undefined && normalized(protocol, one) === normalized(protocol, other))
}

/** A host with its port; a text that no other equals where the URL standard knows no such host. */
function normalized(protocol: string, host: string): string | symbol {
  return parse(`${protocol}//${host}`)?.host ?? Symbol()
}

/** Whether a text, where there is one, can be a host with its port: nothing in it ends one. An empty one names no host. */
function isHost(text: string | undefined): boolean {
  return text === undefined || !/[\s/?#@\\]/.test(text)
}

/** Whether the path of a URL is the one that it stands for. */
function isFinal(target: string, { pathname }: URL): boolean {
  const [, path = ''] = /^[^:]*:\/\/[^/?]*([^?]*)/.exec(target) ?? []
  return path === pathname || (path === '' && pathname === '/')
}

/** Whether the escapes of a path are UTF-8. */
function isDecodable(target: string): boolean {
  if (!target.includes('%')) return true
  try {
    decodeURIComponent(target.split('?', 1)[0] as string)
    return true
  } catch {
    return false
  }
}

/** Where a request goes, path and query as they are on the wire. */
export interface Target {
  /** The host, with its port unless that is the scheme's own; `undefined` where the target does not tell. */
  readonly host: string | undefined
  readonly path: string
  /** Without the question mark. */
  readonly query: string
}

/**
 * Reads a request target (RFC 9112, section 3.2); `undefined` for what is neither a path nor an absolute `http` or `https`
 * URL. A URL is read as Fetch and Node read it before they send it (WHATWG URL: dot segments are resolved, the host is in
 * lower case); a path and its query are taken as they stand. A fragment is left out.
 */
export function readTarget(target: string): Target | undefined {
  if (target.startsWith('/')) return readPath(target)
  const url = parse(target)
  return url && { host: url.host, path: url.pathname, query: url.search.slice(1) }
}

function readPath(text: string): Target {
  const fragment = text.indexOf('#')
  const sent = fragment < 0 ? text : text.slice(0, fragment)
  const mark = sent.indexOf('?')
  if (mark < 0) return { host: undefined, path: sent, query: '' }
  return { host: undefined, path: sent.slice(0, mark), query: sent.slice(mark + 1) }
}
