/**
 * The errors of a catalog on a server that takes a Fetch `Request`: Bun, Deno, Workers and others.
 *
 * @packageDocumentation
 */
import type { Contract } from '@errbook/catalog'
import type { CallWithBody } from './call.js'
import { enter } from './enter.js'
import type { ServerOptions } from './options.js'
import { requestIdHeader } from './request-id-header.js'
import { unknownPath } from './unknown-path.js'
import { failure, finished, incoming, readable } from './web.js'

export type { CallWithBody } from './call.js'
export type { Authenticate, Authenticated, Occasion, RequestHead, ServerOptions } from './options.js'
export { unknownPath } from './unknown-path.js'

/**
 * What answers the requests that keep to the catalog; `undefined` for a path that it does not know. Whatever it throws is
 * answered, too.
 */
export type Operation<A = unknown> = (
  request: Request,
  call: CallWithBody<A>,
) => Response | undefined | Promise<Response | undefined>

/**
 * Makes a handler that refuses wrong requests with the errors of a catalog, reads the body, gives every response its
 * request id, and answers what the operation throws: `Deno.serve(errbook(csn, operation))`.
 */
export function errbook<A>(
  catalog: Contract,
  operation: Operation<A>,
  options: ServerOptions<A> = {},
): (request: Request) => Promise<Response> {
  const idHeader = requestIdHeader(catalog)
  return async (request) => {
    const head = incoming(request)
    try {
      const entered = await enter(catalog, head, options)
      if (entered.error) return failure(catalog, entered.error, head, options)
      const response = await operation(readable(request, entered.bytes), entered.call)
      if (response === undefined) throw unknownPath(catalog, request.url)
      return finished(idHeader, response, head, options)
    } catch (thrown) {
      return failure(catalog, thrown, head, options)
    }
  }
}
