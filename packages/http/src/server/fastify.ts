/**
 * The errors of a catalog on an application of Fastify 5.
 *
 * @packageDocumentation
 */
import type { Contract } from '@errbook/catalog'
import type { FastifyPluginCallback, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify'
import { type Admission, admit } from './admit.js'
import { answer, report } from './answer.js'
import type { Call } from './call.js'
import { newCalls } from './calls.js'
import { answerTo, parserOf, validatorOf } from './fastify-body.js'
import { incoming, ofBody } from './node-message.js'
import type { Occasion, ServerOptions } from './options.js'
import { requestIdHeader } from './request-id-header.js'
import { unknownPath } from './unknown-path.js'

export type { Call } from './call.js'
export type { Authenticate, Authenticated, Occasion, RequestHead, ServerOptions } from './options.js'
export { unknownPath } from './unknown-path.js'

/** What an application uses: `const app = fastify({ frameworkErrors })`, then `app.register(plugin)`. */
export interface FastifyErrbook<A = unknown> {
  /**
   * Refuses wrong requests, gives every response its request id, answers what is thrown and what no route takes, and
   * holds bodies against the schemas of their routes, without changing a value.
   */
  readonly plugin: FastifyPluginCallback
  /** Answers URLs that Fastify cannot read, before any plugin is asked. */
  readonly frameworkErrors: NonNullable<FastifyServerOptions['frameworkErrors']>
  /**
   * What a route is told beside the request.
   *
   * @throws TypeError for a request that did not pass the plugin.
   */
  readonly call: (request: FastifyRequest) => Call<A>
}

/** Makes what an application of Fastify answers with the errors of a catalog by. */
export function errbook<A>(catalog: Contract, options: ServerOptions<A> = {}): FastifyErrbook<A> {
  const idHeader = requestIdHeader(catalog)
  const calls = newCalls<Call<A>>()
  const fail = (thrown: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const { method, originalUrl: url } = request
    const requestId = calls.find(request)?.requestId ?? crypto.randomUUID()
    send(catalog, thrown, reply, { method, url, requestId }, options)
  }
  const judge = (request: FastifyRequest, reply: FastifyReply, next: () => void) => {
    const head = incoming(request.raw, request.originalUrl)
    const { requestId } = head
    const enter = (admission: Admission<A>) => {
      calls.set(request, { requestId, caller: admission.error ? undefined : admission.caller })
      if (admission.error) fail(admission.error, request, reply)
      else next()
    }
    if (idHeader !== undefined) reply.header(idHeader, requestId)
    const admission = admit(catalog, head, options)
    if (admission instanceof Promise) admission.then(enter).catch((thrown) => fail(thrown, request, reply))
    else enter(admission)
  }
  const watch = (request: FastifyRequest, reply: FastifyReply, payload: unknown, next: () => void) => {
    if (isStream(payload)) payload.once('error', (error) => reply.raw.headersSent && fail(error, request, reply))
    next()
  }
  const plugin: FastifyPluginCallback = (app, _, done) => {
    app.addHook('onRequest', judge)
    app.addHook('onSend', watch)
    app.setErrorHandler((error, request, reply) => fail(answerTo(catalog, error) ?? error, request, reply))
    app.setNotFoundHandler((request, reply) => fail(unknownPath(catalog, request.originalUrl), request, reply))
    app.setValidatorCompiler(validatorOf(catalog))
    const limit = options.maximumBodyBytes === undefined ? {} : { bodyLimit: options.maximumBodyBytes }
    app.addContentTypeParser('application/json', { parseAs: 'buffer', ...limit }, parserOf(catalog, app))
    done()
  }
  // Told to Fastify as the library fastify-plugin does: the hooks are those of the application that registers the plugin.
  return {
    plugin: Object.assign(plugin, { [Symbol.for('skip-override')]: true }),
    frameworkErrors: (_, request, reply) => fail(unknownPath(catalog, request.url), request, reply),
    call: calls.get,
  }
}

/** Answers with what was thrown. A response that has begun is broken off, since nothing can be unsaid. */
function send(
  catalog: Contract,
  thrown: unknown,
  reply: FastifyReply,
  occasion: Occasion,
  options: Pick<ServerOptions, 'onError'>,
): void {
  if (reply.raw.headersSent) {
    report(thrown, occasion, options)
    reply.raw.destroy()
    return
  }
  const { status, headers, body } = answer(catalog, thrown, occasion, options)
  for (const name of Object.keys(reply.getHeaders())) if (ofBody.test(name)) reply.removeHeader(name)
  reply.code(status).headers(headers).send(body)
}

/** A stream of Node. */
interface Stream {
  readonly once: (event: 'error', listener: (error: unknown) => void) => unknown
}

function isStream(payload: unknown): payload is Stream {
  return typeof (payload as Partial<Stream> | null | undefined)?.once === 'function'
}
