import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Contract } from '@errbook/catalog'
import { answer, report } from './answer.js'
import type { Incoming } from './incoming.js'
import type { Occasion, ServerOptions } from './options.js'

/** A request of `node:http` as it comes in; `url` where a framework keeps the whole one elsewhere. */
export function incoming(request: IncomingMessage, url: string = request.url ?? '/'): Incoming {
  const { method = 'GET', rawHeaders } = request
  return {
    method,
    url,
    requestId: crypto.randomUUID(),
    fields: rawHeaders,
    headers: () => request.headers,
    open: hasBody(rawHeaders) ? () => request.iterator({ destroyOnReturn: false }) : undefined,
  }
}

/** Whether a request has a body (RFC 9112, section 6.3). */
function hasBody(rawHeaders: readonly string[]): boolean {
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string
    if (name.length === 14 && name.toLowerCase() === 'content-length') return rawHeaders[i + 1] !== '0'
    if (name.length === 17 && name.toLowerCase() === 'transfer-encoding') return true
  }
  return false
}

/** Answers a request with what was thrown. A response that has begun is broken off, since nothing can be unsaid. */
export function fail(
  catalog: Contract,
  thrown: unknown,
  response: ServerResponse,
  occasion: Occasion,
  options: Pick<ServerOptions, 'onError'>,
): void {
  if (response.headersSent) {
    report(thrown, occasion, options)
    if (!response.writableFinished) response.destroy()
    return
  }
  const { status, headers, body } = answer(catalog, thrown, occasion, options)
  for (const name of response.getHeaderNames()) if (ofBody.test(name)) response.removeHeader(name)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.statusCode = status
  response.end(body)
}

/** Headers that speak of a body, which goes with it; what belongs to the exchange, such as those of CORS, stays. */
export const ofBody: RegExp =
  /^(?:content-(?:disposition|encoding|language|length|location|range|type)|transfer-encoding|etag|last-modified|accept-ranges)$/
