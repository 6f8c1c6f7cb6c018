/**
 * The errors of a catalog on a server of `node:http` or `node:http2`.
 *
 * @packageDocumentation
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import type { ServingCatalog } from '@errbook/catalog'
import type { CallWithBody } from '../server/call.js'
import type { HandlerOptions } from '../server/options.js'
import { newPipeline } from '../server/pipeline.js'
import { breakOff, fail, incoming, type NodeRequest, type NodeResponse, send } from './node-message.js'

export { unknownPath } from '../server/answer.js'
export type * from '../server/call.js'
export type * from '../server/options.js'

/**
 * What answers the requests that keep to the catalog. Whatever it throws, at once or later, is answered, too. Over HTTP/2
 * the request and the response are those of Node's compatibility API.
 */
export type Operation<A = unknown> = (
  request: IncomingMessage,
  response: ServerResponse,
  call: CallWithBody<A>,
) => unknown

/** A listener for the requests of `node:http` and of `node:http2`. The promise never rejects. */
export interface Handler {
  (request: IncomingMessage, response: ServerResponse): Promise<void>
  (request: Http2ServerRequest, response: Http2ServerResponse): Promise<void>
}

/**
 * Makes a request listener that refuses wrong requests with the errors of a catalog, reads the body, gives every response
 * its request id, and answers what the operation throws: `createServer(createHandler(csn, operation, { authenticate }))`.
 *
 * @throws TypeError when the catalog has no `errorFor`, or an option is wrong, above all when `authenticate` is left out.
 */
export function createHandler<A>(
  catalog: ServingCatalog,
  operation: Operation<A>,
  options: HandlerOptions<A>,
): Handler {
  // Copied once, as the pipeline does.
  const given = { ...options }
  const pipeline = newPipeline(catalog, given, ['preflight'])
  const { idHeader, newRequestId } = pipeline
  return async (request: NodeRequest, response: NodeResponse) => {
    const head = incoming(request, newRequestId)
    try {
      if (idHeader !== undefined) response.setHeader(idHeader, head.requestId)
      // What need not be waited for is answered at once: Node sends it faster while it still handles the request.
      const entering = pipeline.enter(head)
      const entered = 'then' in entering ? await entering : entering
      if (entered.kind === 'answered') send(response, entered.answer)
      else if (entered.kind === 'left') breakOff(response)
      else if (entered.kind === 'preflight') await sendPreflight(response, await given.preflight?.(entered.head))
      else await operation(request as IncomingMessage, response as ServerResponse, entered.call)
    } catch (thrown) {
      fail(pipeline, thrown, response, head)
    }
  }
}

async function sendPreflight(response: NodeResponse, answer: Response | undefined): Promise<void> {
  response.statusCode = answer?.status ?? 204
  const headers = answer?.headers ?? []
  for (const [name, value] of headers) response.appendHeader(name, value)
  const body = (await answer?.arrayBuffer()) ?? new ArrayBuffer()
  response.end(new Uint8Array(body))
}
