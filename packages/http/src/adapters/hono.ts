/**
 * The errors of a catalog on an application of Hono.
 *
 * @packageDocumentation
 */
import { errorFor, type ServingCatalog } from '@errbook/catalog'
import type { Context, ErrorHandler, MiddlewareHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { matchedRoutes } from 'hono/route'
import { findTargetHandler, isMiddleware } from 'hono/utils/handler'
import { newError } from '../encode.js'
import { isInstance } from '../is-instance.js'
import { type CallWithBody, newCalls } from '../server/call.js'
import type { Occasion, ServerOptions } from '../server/options.js'
import { isPreflight, newPipeline } from '../server/pipeline.js'
import { finished, incoming, readable, toResponse } from './fetch-message.js'

export { unknownPath } from '../server/answer.js'
export type * from '../server/call.js'
export type * from '../server/options.js'

/** What an application uses: `app.use(requests)`, `app.notFound(notFound)`, `app.onError(errors)`. */
export interface Middleware<A = unknown> {
  /**
   * Refuses wrong requests, and gives every response its request id; `c.req.json()` reads a body that is JSON. A CORS
   * preflight is passed on to the next handler, but to no operation of `app.all`.
   */
  readonly requests: MiddlewareHandler
  /** Answers what no route took. */
  readonly notFound: NotFoundHandler
  /** Answers what was thrown. */
  readonly errors: ErrorHandler
  /**
   * What a route gets besides the request: its id, its caller and its body.
   *
   * @throws TypeError for a request that did not pass `requests`.
   */
  readonly callOf: (context: Context) => CallWithBody<A>
}

/**
 * Makes what an application of Hono answers with the errors of a catalog by.
 *
 * @throws TypeError when the catalog has no `errorFor`, or an option is wrong, above all when `authenticate` is left out.
 */
export function createMiddleware<A>(catalog: ServingCatalog, options: ServerOptions<A>): Middleware<A> {
  const pipeline = newPipeline(catalog, options)
  const { idHeader, newRequestId } = pipeline
  const calls = newCalls<CallWithBody<A>>()
  const occasionOf = (context: Context): Occasion => {
    const { method, url, headers } = context.req.raw
    const requestId = calls.find(context)?.requestId ?? newRequestId({ method, url, headers: () => headers })
    return { method, url, requestId }
  }
  const fail = (thrown: unknown, occasion: Occasion): Response => {
    return thrown === unanswered
      ? new Response(null, { status: 204 })
      : toResponse(pipeline.answer(thrown, occasion, frameworkStatus))
  }
  return {
    async requests(context, next) {
      const head = incoming(context.req.raw, newRequestId)
      const entering = pipeline.enter(head)
      const entered = 'then' in entering ? await entering : entering
      if (entered.kind === 'answered') return toResponse(entered.answer)
      if (entered.kind === 'left') return new Response(null, { status: 400 })
      if (entered.kind === 'preflight') keepFromOperations(context)
      else {
        context.req.raw = readable(context.req.raw, entered.bytes)
        calls.set(context, entered.call)
        // So that a body that is not there is not taken for a bug of the route.
        if (entered.call.body === undefined && !entered.call.skipped) {
          context.req.json = () => Promise.reject(newError(catalog, errorFor(catalog, 'malformedBody')))
        }
      }
      try {
        await next()
        const response = finished(context.res, idHeader, head.requestId, (error) => pipeline.report(error, head))
        if (response !== context.res) context.res = response
        return undefined
      } catch (thrown) {
        // Hono hands only errors to its handler.
        const answer = finished(fail(thrown, head), idHeader, head.requestId, () => {})
        // A response that was set before has the last word otherwise.
        context.res = undefined
        context.res = answer
        return undefined
      }
    },
    notFound(context) {
      const occasion = occasionOf(context)
      const { headers } = context.req.raw
      const asks = isPreflight({ method: occasion.method, headers: () => headers })
      return asks ? fail(unanswered, occasion) : toResponse(pipeline.refusePath(occasion))
    },
    errors: (thrown, context) => fail(thrown, occasionOf(context)),
    callOf: calls.get,
  }
}

function frameworkStatus(thrown: unknown): number | undefined {
  return isInstance(thrown, HTTPException) ? thrown.status : undefined
}

/** Is thrown where a preflight would be answered by an operation. */
const unanswered = new Error('no handler answers this preflight')

/**
 * Keeps a preflight, which is not authenticated, from the handlers of `app.all`: they are operations, unless they take
 * `next`, as middleware does. Hono says in `routeIndex` which handler it is about to call.
 */
function keepFromOperations(context: Context): void {
  const routes = matchedRoutes(context)
  let index = context.req.routeIndex
  Object.defineProperty(context.req, 'routeIndex', {
    configurable: true,
    get: () => index,
    set(next: number) {
      const route = routes[next]
      if (route?.method === 'ALL' && !isMiddleware(findTargetHandler(route.handler))) throw unanswered
      index = next
    },
  })
}
