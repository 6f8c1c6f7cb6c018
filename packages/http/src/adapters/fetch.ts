/**
 * The errors of a catalog on a server that takes a Fetch `Request`: Bun, Deno, Workers, Next and others.
 *
 * @packageDocumentation
 */
import type { ServingCatalog } from '@errbook/catalog'
import type { CallWithBody } from '../server/call.js'
import type { HandlerOptions } from '../server/options.js'
import { newPipeline } from '../server/pipeline.js'
import { finished, incoming, readable, toResponse } from './fetch-message.js'

export { unknownPath } from '../server/answer.js'
export type * from '../server/call.js'
export type * from '../server/options.js'

/**
 * What answers the requests that keep to the catalog; `undefined` for a path that it does not know. Whatever it throws is
 * answered, too. It gets what the server gives its handler beside the request, such as `env` and `ctx` of Workers.
 */
export type Operation<A = unknown, R extends readonly unknown[] = []> = (
  request: Request,
  call: CallWithBody<A>,
  ...rest: R
) => Response | undefined | PromiseLike<Response | undefined>

/**
 * Makes a handler that refuses wrong requests with the errors of a catalog, reads the body, gives every response its
 * request id, and answers what the operation throws: `Deno.serve(createHandler(csn, operation, { authenticate }))`. It
 * never rejects.
 *
 * @throws TypeError when the catalog has no `errorFor`, or an option is wrong, above all when `authenticate` is left out.
 */
export function createHandler<A, R extends readonly unknown[] = []>(
  catalog: ServingCatalog,
  operation: Operation<A, R>,
  options: HandlerOptions<A>,
): (request: Request, ...rest: R) => Promise<Response> {
  // Copied once, as the pipeline does.
  const given = { ...options }
  const pipeline = newPipeline(catalog, given, ['preflight'])
  const { idHeader, newRequestId } = pipeline
  return async (request, ...rest) => {
    const head = incoming(request, newRequestId)
    const finish = (response: Response) =>
      finished(response, idHeader, head.requestId, (error) => pipeline.report(error, head))
    try {
      const entered = await pipeline.enter(head)
      if (entered.kind === 'answered') return toResponse(entered.answer)
      if (entered.kind === 'left') return finish(new Response(null, { status: 400 }))
      if (entered.kind === 'preflight') {
        return finish((await given.preflight?.(entered.head)) ?? new Response(null, { status: 204 }))
      }
      const response = await operation(readable(request, entered.bytes), entered.call, ...rest)
      return response === undefined ? toResponse(pipeline.refusePath(head)) : finish(response)
    } catch (thrown) {
      return toResponse(pipeline.answer(thrown, head))
    }
  }
}
