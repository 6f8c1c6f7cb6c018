import type { Contract } from '@errbook/catalog'
import { chunksOf } from '@errbook/validate/read'
import { answer, report } from './answer.js'
import type { Incoming } from './enter.js'
import type { Occasion, ServerOptions } from './options.js'
import { requestIdHeader } from './request-id-header.js'

/** A Fetch `Request` as it comes in. */
export function incoming(request: Request): Incoming {
  const { method, url, headers, body } = request
  const open = body === null ? undefined : () => chunksOf(body)
  return { method, url, headers, requestId: crypto.randomUUID(), open }
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
  catalog: Contract,
  response: Response,
  occasion: Occasion,
  options: Pick<ServerOptions, 'onError'>,
): Response {
  const name = requestIdHeader(catalog)
  const { body, headers } = response
  // JSON is sent at once; to watch it would cost more than to send it.
  const isStream = body !== null && !headers.get('content-type')?.includes('json')
  const whole = isStream
    ? new Response(
        watched(body, (error) => report(error, occasion, options)),
        response,
      )
    : response
  return name === undefined ? whole : withHeader(whole, name, occasion.requestId)
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

function watched(body: ReadableStream<Uint8Array>, tell: (error: unknown) => void): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  return new ReadableStream({
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
}
