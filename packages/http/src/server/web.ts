import type { Contract } from '@errbook/catalog'
import { chunksOf } from '@errbook/validate/read'
import { answer, report } from './answer.js'
import type { Incoming } from './incoming.js'
import type { Occasion, ServerOptions } from './options.js'

/** A Fetch `Request` as it comes in. */
export function incoming(request: Request): Incoming {
  const { method, url, headers } = request
  return { method, url, requestId: crypto.randomUUID(), fields: headers, headers: () => headers, open: bodyOf(request) }
}

/** Opens the body, if there is one. It is not looked at where there cannot be one: some servers make it only then. */
function bodyOf(request: Request): Incoming['open'] {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  const { body } = request
  return body === null ? undefined : () => chunksOf(body)
}

/** The request with its body once more, which was read. */
export function readable(request: Request, bytes: Uint8Array | undefined): Request {
  return bytes === undefined ? request : new Request(request, { body: bytes as Uint8Array<ArrayBuffer> })
}

/** The response to what was thrown. */
export function failure(
  catalog: Contract,
  thrown: unknown,
  occasion: Occasion,
  options: Pick<ServerOptions, 'onError'>,
): Response {
  const { status, headers, body } = answer(catalog, thrown, occasion, options)
  return new Response(body || null, { status, headers })
}

/** A response under its request id; when its body breaks off, `onError` is told. */
export function finished(
  idHeader: string | undefined,
  response: Response,
  occasion: Occasion,
  options: Pick<ServerOptions, 'onError'>,
): Response {
  const whole = isWhole(response) ? response : watched(response, (error) => report(error, occasion, options))
  return idHeader === undefined ? whole : withHeader(whole, idHeader, occasion.requestId)
}

/** Whether a body is there as a whole, as JSON is: to watch it would cost more than to send it. */
function isWhole(response: Response): boolean {
  return response.headers.get('content-type')?.includes('json') === true || response.body === null
}

function withHeader(response: Response, name: string, value: string): Response {
  try {
    response.headers.set(name, value)
    return response
  } catch {
    // What `fetch` or `Response.redirect` gave cannot be changed.
    return withHeader(new Response(response.body, response), name, value)
  }
}

function watched(response: Response, tell: (error: unknown) => void): Response {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        tell(error)
        controller.error(error)
      }
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return new Response(body, response)
}
