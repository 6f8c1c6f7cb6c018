/**
 * The errors of a catalog on a server of `node:http`.
 *
 * @packageDocumentation
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Contract } from '@errbook/catalog'
import type { CallWithBody } from './call.js'
import { type Entered, enter } from './enter.js'
import { fail, incoming } from './node-message.js'
import type { ServerOptions } from './options.js'
import { requestIdHeader } from './request-id-header.js'

export type { CallWithBody } from './call.js'
export type { Authenticate, Authenticated, Occasion, RequestHead, ServerOptions } from './options.js'
export { unknownPath } from './unknown-path.js'

/** What answers the requests that keep to the catalog. Whatever it throws, at once or later, is answered, too. */
export type Operation<A = unknown> = (
  request: IncomingMessage,
  response: ServerResponse,
  call: CallWithBody<A>,
) => unknown

/**
 * Makes a request listener that refuses wrong requests with the errors of a catalog, reads the body, gives every response
 * its request id, and answers what the operation throws: `createServer(errbook(csn, operation))`.
 */
export function errbook<A>(
  catalog: Contract,
  operation: Operation<A>,
  options: ServerOptions<A> = {},
): RequestListener {
  const idHeader = requestIdHeader(catalog)
  return (request, response) => {
    const head = incoming(request)
    const giveUp = (thrown: unknown) => fail(catalog, thrown, response, head, options)
    const serve = (entered: Entered<A>) =>
      entered.error ? giveUp(entered.error) : operation(request, response, entered.call)
    if (idHeader !== undefined) response.setHeader(idHeader, head.requestId)
    try {
      const entered = enter(catalog, head, options)
      const done = entered instanceof Promise ? entered.then(serve) : serve(entered)
      if (done instanceof Promise) done.catch(giveUp)
    } catch (thrown) {
      giveUp(thrown)
    }
  }
}
