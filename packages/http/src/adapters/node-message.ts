import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import { canHaveContent, fieldValues, hasContent } from '@errbook/http-message'
import type { Encoded } from '../encode.js'
import type { FrameworkStatus } from '../server/answer.js'
import type { Occasion } from '../server/options.js'
import type { Incoming, NewRequestId, Pipeline } from '../server/pipeline.js'

/** A request of `node:http` or `node:http2`. */
export type NodeRequest = IncomingMessage | Http2ServerRequest

/** A response of `node:http` or `node:http2`. */
export type NodeResponse = ServerResponse | Http2ServerResponse

/** A request of Node as it comes in, with a new id; `url` where a framework keeps the whole one elsewhere. */
export function incoming(request: NodeRequest, newRequestId: NewRequestId, url: string = request.url ?? '/'): Incoming {
  const { method = 'GET', rawHeaders } = request
  const hosts = fieldValues(rawHeaders, 'host')
  const requestId = newRequestId({ method, url, headers: () => request.headers })
  const open = hasBody(request, method) ? () => bodyOf(request) : undefined
  const head = { method, url, requestId, hosts, fields: rawHeaders, headers: () => request.headers, open }
  return isHttp2(request) ? { ...head, authority: request.authority } : head
}

function isHttp2(request: NodeRequest): request is Http2ServerRequest {
  return request.httpVersionMajor === 2
}

/** Over HTTP/2 the end of the stream tells (RFC 9113, section 8.1), not the headers. */
function hasBody(request: NodeRequest, method: string): boolean {
  if (!canHaveContent(method)) return false
  return isHttp2(request)
    ? !(request.stream as { readonly endAfterHeaders?: boolean }).endAfterHeaders
    : hasContent(request.rawHeaders)
}

function bodyOf(request: NodeRequest): AsyncIterable<Uint8Array> {
  if (request.readableDidRead) throw new TypeError('the body of the request was read before: let errbook read it first')
  return request.iterator({ destroyOnReturn: false })
}

/** Answers what was thrown. A response that has begun is broken off, since nothing can be unsaid. Never throws. */
export function fail(
  pipeline: Pipeline<unknown>,
  thrown: unknown,
  response: NodeResponse,
  occasion: Occasion,
  frameworkStatus?: FrameworkStatus,
): void {
  if (response.headersSent) {
    pipeline.report(thrown, occasion)
    if (!response.writableFinished) breakOff(response)
  } else send(response, pipeline.answer(thrown, occasion, frameworkStatus))
}

/** Sends an answer in the place of whatever was to be sent. Never throws. */
export function send(response: NodeResponse, answer: Encoded): void {
  try {
    for (const name of response.getHeaderNames()) if (!isKept(name)) response.removeHeader(name)
    write(response, answer)
  } catch {
    // A header that was set before cannot be sent, or the response has ended.
    sendAlone(response, answer)
  }
}

/** Sends an answer without any header that was set before, or breaks the response off. */
function sendAlone(response: NodeResponse, answer: Encoded): void {
  try {
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    write(response, answer)
  } catch {
    breakOff(response)
  }
}

function write(response: NodeResponse, { status, headers, body }: Encoded): void {
  const isHttp2 = 'stream' in response
  for (const [name, value] of Object.entries(headers)) {
    // HTTP/2 has no such field (RFC 9113, section 8.2.2).
    if (name !== 'connection' || !isHttp2) response.setHeader(name, value)
  }
  if (body !== '') response.setHeader('content-length', Buffer.byteLength(body))
  response.statusCode = status
  if (!isHttp2) response.statusMessage = STATUS_CODES[status] ?? ''
  response.end(body)
}

/** Ends the connection, or over HTTP/2 the stream, so that whoever reads sees that something is missing. */
export function breakOff(response: NodeResponse): void {
  if ('stream' in response) response.stream?.close(internalError)
  else response.destroy()
}

// The code of RFC 9113, section 7.
const internalError = 2

/**
 * Whether a header that was set for another response goes with an answer, too: what belongs to the exchange, such as that
 * of CORS, does; what speaks of a body, of caching it or of how it is framed does not.
 */
export function isKept(name: string): boolean {
  return !ofResponse.test(name)
}

const ofResponse =
  /^(?:content-(?:digest|disposition|encoding|language|length|location|md5|range|type)|(?:repr-|want-)?digest|transfer-encoding|trailer|etag|last-modified|accept-ranges|cache-control|expires|age|location|keep-alive|proxy-connection|upgrade|http2-settings|te)$/
