import { canHaveContent, chunksOf, isJson } from '@errbook/http-message'
import type { Encoded } from '../encode.js'
import type { Incoming, NewRequestId } from '../server/pipeline.js'

/** A Fetch `Request` as it comes in; `newRequestId` gives its id. */
export function incoming(request: Request, newRequestId: NewRequestId): Incoming {
  const { method, url, headers } = request
  const host = headers.get('host')
  return {
    method,
    url,
    requestId: newRequestId({ method, url, headers: () => headers }),
    hosts: host === null ? [] : [host],
    fields: headers,
    headers: () => headers,
    open: canHaveContent(method) ? () => open(request) : undefined,
  }
}

/** Opens the body, once it is wanted: some servers make it only then, and can throw an unwanted one away by themselves. */
async function* bodyOf(request: Request): AsyncGenerator<Uint8Array> {
  const { body, signal } = request
  // Of a client that has left, some servers give no body.
  signal.throwIfAborted()
  if (body !== null) yield* chunksOf(body)
}

function open(request: Request): AsyncIterable<Uint8Array> {
  if (request.bodyUsed) throw new TypeError('the body of the request was read before: let errbook read it first')
  return bodyOf(request)
}

/** The request with its body once more, which was read. */
export function readable(request: Request, bytes: Uint8Array | undefined): Request {
  return bytes === undefined || !request.bodyUsed
    ? request
    : new Request(request, { body: bytes as Uint8Array<ArrayBuffer> })
}

/** An answer as a `Response`. */
export function toResponse({ status, headers, body }: Encoded): Response {
  return new Response(body || null, { status, headers })
}

/**
 * A response under its request id; `tell` is called when its body breaks off.
 *
 * @throws TypeError for what cannot be sent: not a response, one without a status of its own, or one that was read.
 */
export function finished(
  response: Response,
  idHeader: string | undefined,
  requestId: string,
  tell: (error: unknown) => void,
): Response {
  checkStatus(response)
  const isOfJson = isJson(response.headers.get('content-type') ?? '')
  checkUnread(isOfJson ? platformResponse(response) : response)
  // JSON is there as a whole: to watch it would cost more than to send it.
  const whole = isOfJson || response.body === null ? response : watched(response, tell)
  return idHeader === undefined ? whole : withHeader(whole, idHeader, requestId)
}

function checkStatus(response: Response): void {
  const { status } = Object(response) as Partial<Response>
  if (!(typeof status === 'number' && status >= 200 && status <= 599)) {
    throw new TypeError(
      `the operation gave a response of the status ${String(status)}: expected a Response of 200 to 599`,
    )
  }
}

function checkUnread(response: Response | undefined): void {
  if (response?.bodyUsed || response?.body?.locked) {
    throw new TypeError('the operation gave a response whose body was read before')
  }
}

/**
 * The platform's response that one is, or has made. A server's library may give its own instead, which makes the
 * platform's when somebody asks for the body: that costs more than everything else here, and until then it has not been read.
 */
function platformResponse(response: Response): Response | undefined {
  if (isPlatformResponse(response)) return response
  const members = response as unknown as Readonly<Record<symbol, unknown>>
  for (const symbol of Object.getOwnPropertySymbols(response)) {
    const member = members[symbol]
    if (isPlatformResponse(member)) return member
  }
  return undefined
}

function isPlatformResponse(value: unknown): value is Response {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === platformPrototype
}

/** Also where a library has put another class in the place of the platform's. */
const platformPrototype: unknown = Object.getPrototypeOf(Response.error())

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
        // Some servers write the message of an error that comes before the first byte.
        controller.error(new Error('the response broke off'))
      }
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return new Response(body, response)
}
