/**
 * The errors of a catalog on an application of Hono.
 *
 * @packageDocumentation
 */
import type { Contract } from '@errbook/catalog'
import type { Context, ErrorHandler, MiddlewareHandler, NotFoundHandler } from 'hono'
import { newError } from '../encode-error.js'
import type { CallWithBody } from './call.js'
import { newCalls } from './calls.js'
import { enter } from './enter.js'
import type { ServerOptions } from './options.js'
import { requestIdHeader } from './request-id-header.js'
import { unknownPath } from './unknown-path.js'
import { failure, finished, incoming, readable } from './web.js'

export type { CallWithBody } from './call.js'
export type { Authenticate, Authenticated, Occasion, RequestHead, ServerOptions } from './options.js'
export { unknownPath } from './unknown-path.js'

/** What an application uses: `app.use(requests)`, `app.notFound(notFound)`, `app.onError(onError)`. */
export interface HonoErrbook<A = unknown> {
  /** Refuses wrong requests, and gives every response its request id; `c.req.json()` reads a body that is JSON. */
  readonly requests: MiddlewareHandler
  /** Answers what no route took. */
  readonly notFound: NotFoundHandler
  /** Answers what was thrown. */
  readonly onError: ErrorHandler
  /**
   * What a route is told beside the request.
   *
   * @throws TypeError for a request that did not pass `requests`.
   */
  readonly call: (context: Context) => CallWithBody<A>
}

/** Makes what an application of Hono answers with the errors of a catalog by. */
export function errbook<A>(catalog: Contract, options: ServerOptions<A> = {}): HonoErrbook<A> {
  const idHeader = requestIdHeader(catalog)
  const calls = newCalls<CallWithBody<A>>()
  const fail = (thrown: unknown, context: Context) => {
    const { method, url } = context.req.raw
    return failure(
      catalog,
      thrown,
      { method, url, requestId: calls.find(context)?.requestId ?? crypto.randomUUID() },
      options,
    )
  }
  return {
    async requests(context, next) {
      const head = incoming(context.req.raw)
      const entered = await enter(catalog, head, options)
      if (entered.error) return failure(catalog, entered.error, head, options)
      context.req.raw = readable(context.req.raw, entered.bytes)
      calls.set(context, entered.call)
      // So that a body that is not there is not taken for a bug of the route.
      if (entered.call.body === undefined) {
        context.req.json = () => Promise.reject(newError(catalog, catalog.answers.malformedBody))
      }
      try {
        await next()
      } catch (thrown) {
        // Hono hands only errors to its handler.
        return failure(catalog, thrown, head, options)
      }
      const response = finished(idHeader, context.res, head, options)
      if (response !== context.res) context.res = response
      return undefined
    },
    notFound: (context) => fail(unknownPath(catalog, context.req.url), context),
    onError: fail,
    call: calls.get,
  }
}
