/**
 * The errors of a catalog on an Express 5 application.
 *
 * @packageDocumentation
 */
import type { CatalogErrorShape, Contract } from '@errbook/catalog'
import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import { renderError } from '../encode-error.js'
import type { CallWithBody } from './call.js'
import { newCalls } from './calls.js'
import { enter } from './enter.js'
import { fail, incoming } from './node-message.js'
import type { ServerOptions } from './options.js'
import { requestIdHeader } from './request-id-header.js'
import { unknownPath } from './unknown-path.js'

export type { CallWithBody } from './call.js'
export type { Authenticate, Authenticated, Occasion, RequestHead, ServerOptions } from './options.js'
export { unknownPath } from './unknown-path.js'

/** What an application uses, in this order: `requests`, its routes, `notFound`, `onError`. */
export interface ExpressErrbook<A = unknown> {
  /**
   * Refuses wrong requests, gives every response its request id, and reads the body into `request.body`, unless a parser
   * did so before.
   */
  readonly requests: RequestHandler
  /** Answers what no route took. */
  readonly notFound: RequestHandler
  /** Answers what was thrown, by a route or by a body parser. */
  readonly onError: ErrorRequestHandler
  /**
   * What a route is told beside the request.
   *
   * @throws TypeError for a request that did not pass `requests`.
   */
  readonly call: (request: Request) => CallWithBody<A>
}

/** Makes what an application of Express answers with the errors of a catalog by. */
export function errbook<A>(catalog: Contract, options: ServerOptions<A> = {}): ExpressErrbook<A> {
  const idHeader = requestIdHeader(catalog)
  const calls = newCalls<CallWithBody<A>>()
  return {
    async requests(request, response, next) {
      const parsed: unknown = request.body
      const whole = incoming(request, request.originalUrl)
      const head = parsed === undefined ? whole : { ...whole, open: undefined, parsed }
      if (idHeader !== undefined) response.setHeader(idHeader, head.requestId)
      const entered = await enter(catalog, head, options)
      if (entered.error) return fail(catalog, entered.error, response, head, options)
      calls.set(request, entered.call)
      request.body = entered.call.body
      next()
    },
    notFound(request) {
      throw unknownPath(catalog, request.originalUrl)
    },
    onError(thrown, { method, originalUrl }, response, _next) {
      const requestId = response.getHeader(idHeader ?? '')
      const occasion = { method, url: originalUrl, requestId: String(requestId ?? crypto.randomUUID()) }
      fail(catalog, answerTo(catalog, thrown, originalUrl) ?? thrown, response, occasion, options)
    },
    call: calls.get,
  }
}

/** The error for what Express and its body parsers throw at a wrong request. */
function answerTo(catalog: Contract, thrown: unknown, url: string): CatalogErrorShape | undefined {
  const { type, status } = Object(thrown) as { readonly type?: unknown; readonly status?: unknown }
  if (thrown instanceof URIError && status === 400) return unknownPath(catalog, url)
  if (type === 'entity.parse.failed') return renderError(catalog, catalog.answers.malformedBody)
  const isUnreadable = typeof type === 'string' && /^(?:entity|encoding|charset|request)\./.test(type)
  return isUnreadable ? renderError(catalog, catalog.answers.unreadableBody) : undefined
}
