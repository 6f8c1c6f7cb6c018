/**
 * The errors of a catalog on an Express 5 application.
 *
 * @packageDocumentation
 */
import type { ServingCatalog } from '@errbook/catalog'
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { isInstance } from '../is-instance.js'
import type { ForeignBody } from '../server/body.js'
import { type CallWithBody, newCalls } from '../server/call.js'
import type { Occasion, ServerOptions } from '../server/options.js'
import { isPreflight, newPipeline } from '../server/pipeline.js'
import { breakOff, fail, incoming, send } from './node-message.js'

export { unknownPath } from '../server/answer.js'
export type * from '../server/call.js'
export type * from '../server/options.js'

/** What an application uses, in this order: `requests`, its routes, `notFound`, `errors`. */
export interface Middleware<A = unknown> {
  /**
   * Refuses wrong requests, gives every response its request id, and reads the body into `request.body`, unless a parser
   * did so before. A CORS preflight is passed on to the next handler, but to no route of `app.all`.
   */
  readonly requests: RequestHandler
  /** Answers what no route took. */
  readonly notFound: RequestHandler
  /** Answers what was thrown, by a route or by a body parser. */
  readonly errors: ErrorRequestHandler
  /**
   * What a route gets besides the request: its id, its caller and its body.
   *
   * @throws TypeError for a request that did not pass `requests`.
   */
  readonly callOf: (request: Request) => CallWithBody<A>
}

/**
 * Makes what an application of Express answers with the errors of a catalog by.
 *
 * @throws TypeError when the catalog has no `errorFor`, or an option is wrong, above all when `authenticate` is left out.
 */
export function createMiddleware<A>(catalog: ServingCatalog, options: ServerOptions<A>): Middleware<A> {
  const calls = newCalls<CallWithBody<A>>()
  const pipeline = newPipeline(catalog, options)
  const { idHeader, newRequestId } = pipeline
  const occasionOf = ({ method, originalUrl: url, headers }: Request, response: Response): Occasion => {
    const requestId = response.getHeader(idHeader ?? '') ?? newRequestId({ method, url, headers: () => headers })
    return { method, url, requestId: String(requestId) }
  }
  const allowNothing = (response: Response) => response.status(204).end()
  return {
    async requests(request, response, next) {
      const head = { ...incoming(request, newRequestId, request.originalUrl), foreignBody: foreignBody(request) }
      if (idHeader !== undefined) response.setHeader(idHeader, head.requestId)
      const entering = pipeline.enter(head)
      const entered = 'then' in entering ? await entering : entering
      if (entered.kind === 'answered') return send(response, entered.answer)
      if (entered.kind === 'left') return breakOff(response)
      if (entered.kind === 'preflight') {
        if (isForOperations(request)) return void allowNothing(response)
        keepFromOperations(request)
      } else {
        calls.set(request, entered.call)
        if (!entered.call.skipped) request.body = entered.call.body
      }
      next()
    },
    notFound(request, response) {
      if (isPreflight({ method: request.method, headers: () => request.headers })) allowNothing(response)
      else send(response, pipeline.refusePath(occasionOf(request, response)))
    },
    errors(thrown, request, response, _next) {
      if (thrown === unanswered) return allowNothing(response)
      if (request.destroyed && !request.complete) return breakOff(response)
      // A body parser comes before `requests`; a route that throws errors like its own comes after it.
      const status = calls.find(request) === undefined ? parserStatus : undefined
      fail(pipeline, thrown, response, occasionOf(request, response), status)
    },
    callOf: calls.get,
  }
}

/** A body that a parser of Express left. */
function foreignBody(request: Request): ForeignBody | undefined {
  const body: unknown = request.body
  if (body === undefined || request.method === 'GET' || request.method === 'HEAD') return undefined
  if (body instanceof Uint8Array) return { raw: body }
  return typeof body === 'string' && isRaw(body, request) ? { raw: body } : { value: body }
}

/**
 * Whether a text is the whole body, as `express.text()` leaves it, and not a string that was parsed out of it, which lacks
 * the quotation marks at least. Where nothing says how long the body was, a text is taken for the whole.
 */
function isRaw(text: string, { headers }: Request): boolean {
  const length = headers['content-length']
  return length === undefined || Number(length) === Buffer.byteLength(text)
}

/** The errors of body-parser: their types, each with its status. */
const parserErrors: Readonly<Record<string, number>> = {
  'charset.unsupported': 415,
  'encoding.unsupported': 415,
  'entity.parse.failed': 400,
  'entity.too.large': 413,
  'parameters.too.many': 413,
  'querystring.parse.rangeError': 400,
  'request.size.invalid': 400,
}

function parserStatus(thrown: unknown): number | undefined {
  const { type, status } = Object(thrown) as { readonly type?: unknown; readonly status?: unknown }
  const expected = typeof type === 'string' && Object.hasOwn(parserErrors, type) ? parserErrors[type] : undefined
  return isInstance(thrown, Error) && status === expected ? expected : undefined
}

/** Is thrown where a preflight would be answered by an operation. */
const unanswered: unique symbol = Symbol('preflight')

/**
 * Keeps a preflight, which is not authenticated, from routes that take every method: they are meant for operations. The
 * router names the route that it takes in `request.route`, and does so once more from inside the route's own dispatch,
 * where an exception is caught and handed to the error handlers.
 */
function keepFromOperations(request: Request): void {
  let { route } = request
  Object.defineProperty(request, 'route', {
    configurable: true,
    get: () => route,
    set(next: Route) {
      const isDispatched = next === route
      route = next
      if (isDispatched && isForOperations(request)) throw unanswered
    },
  })
}

interface Route {
  readonly stack: readonly Layer[]
}

/** A handler of a route; without a method, for every one. */
interface Layer {
  readonly method: string | undefined
  readonly handle: unknown
}

/**
 * Whether a request has reached a route that is not for OPTIONS alone: what it does for that method it does for others,
 * too, as a route of `app.all` does, or something has changed the method of the request.
 */
function isForOperations({ route, method: asked }: Request): boolean {
  const { stack } = (route ?? {}) as Partial<Route>
  if (stack === undefined) return false
  const forOptions = stack.filter(({ method }) => method === 'options').map(({ handle }) => handle)
  if (asked !== 'OPTIONS' || forOptions.length === 0) return true
  return stack.some(
    ({ method, handle }) => method !== 'options' && (method === undefined || forOptions.includes(handle)),
  )
}
