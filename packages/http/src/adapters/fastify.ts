/**
 * The errors of a catalog on an application of Fastify 5.
 *
 * @packageDocumentation
 */
import type { ServingCatalog } from '@errbook/catalog'
import {
  errorCodes,
  type FastifyPluginCallback,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify'
import type { Encoded } from '../encode.js'
import { isInstance } from '../is-instance.js'
import { type CallWithBody, newCalls, withBody } from '../server/call.js'
import type { Occasion, ServerOptions } from '../server/options.js'
import { type Entered, isPreflight, newPipeline, refusalOfTarget } from '../server/pipeline.js'
import { Carrier, left, parseBody, validatorOf } from './fastify-body.js'
import { breakOff, incoming, isKept, send as sendRaw } from './node-message.js'

export { unknownPath } from '../server/answer.js'
export type * from '../server/call.js'
export type * from '../server/options.js'

/** What an application uses: `const app = fastify({ frameworkErrors })`, then `app.register(plugin)`. */
export interface Plugin<A = unknown> {
  /**
   * Refuses wrong requests, gives every response its request id, answers what is thrown and what no route takes, reads
   * JSON bodies and holds them against the schemas of their routes. A CORS preflight is passed on to the next
   * handler, but to no route that takes other methods, too.
   */
  readonly plugin: FastifyPluginCallback
  /** Answers URLs that Fastify cannot read, before any plugin is asked. */
  readonly frameworkErrors: NonNullable<FastifyServerOptions['frameworkErrors']>
  /**
   * What a route gets besides the request: its id, its caller and its body.
   *
   * @throws TypeError for a request that did not pass the plugin.
   */
  readonly callOf: (request: FastifyRequest) => CallWithBody<A>
}

/**
 * Makes what an application of Fastify answers with the errors of a catalog by.
 *
 * @throws TypeError when the catalog has no `errorFor`, or an option is wrong, above all when `authenticate` is left out.
 */
export function createPlugin<A>(catalog: ServingCatalog, options: ServerOptions<A>): Plugin<A> {
  // Copied once, as the pipeline does.
  const given = { ...options }
  const pipeline = newPipeline(catalog, given)
  const { idHeader, newRequestId } = pipeline
  const calls = newCalls<CallWithBody<A>>()

  const occasionOf = (request: FastifyRequest): Occasion => {
    const { method, originalUrl: url, headers } = request
    const requestId = calls.find(request)?.requestId ?? newRequestId({ method, url, headers: () => headers })
    return { method, url, requestId }
  }
  const fail = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const thrown = isInstance(error, Carrier) ? error.thrown : error
    const occasion = occasionOf(request)
    if (thrown === left) {
      reply.hijack()
      breakOff(reply.raw)
    } else if (reply.raw.headersSent) {
      pipeline.report(thrown, occasion)
      breakOff(reply.raw)
    } else {
      send(reply, pipeline.answer(thrown, occasion, frameworkStatus))
    }
  }
  const takeIn = (request: FastifyRequest, reply: FastifyReply, next: () => void): void => {
    // The body is read by the parser of its media type, later.
    const head = { ...incoming(request.raw, newRequestId, request.originalUrl), open: undefined }
    if (idHeader !== undefined) reply.header(idHeader, head.requestId)
    const goOn = (entered: Entered<A>): void => {
      if (entered.kind === 'answered') send(reply, entered.answer)
      else {
        if (entered.kind === 'call') calls.set(request, entered.call)
        next()
      }
    }
    // What need not be waited for is answered at once: Node sends it faster while it still handles the request.
    const entering = pipeline.enter(head)
    if ('then' in entering) void entering.then(goOn)
    else goOn(entering)
  }
  const plugin: FastifyPluginCallback = (app, _, done) => {
    app.addHook('onRequest', takeIn)
    app.addHook('preValidation', keepFromOperations)
    app.addHook('onSend', (request, reply, payload, next) => {
      if (isStream(payload)) payload.once('error', (error) => reply.raw.headersSent && fail(error, request, reply))
      next()
    })
    app.setErrorHandler(fail)
    app.setNotFoundHandler((request, reply) => {
      if (isPreflight({ method: request.method, headers: () => request.headers })) allowNothing(reply)
      else {
        send(reply, pipeline.refusePath(occasionOf(request)))
      }
    })
    app.setValidatorCompiler(validatorOf(catalog))
    app.addContentTypeParser('application/json', async (request: FastifyRequest, payload: FastifyRequest['raw']) => {
      const call = calls.find(request)
      // What `skip` let through is left unread, for whoever wants it.
      if (call === undefined || call.skipped) return undefined
      const body = await parseBody(catalog, payload, given, request.routeOptions.bodyLimit)
      calls.set(request, withBody(catalog, call, body))
      return body
    })
    done()
  }
  // Told to Fastify as the library fastify-plugin does: the hooks are those of the application that registers the plugin.
  return {
    plugin: Object.assign(plugin, { [Symbol.for('skip-override')]: true }),
    frameworkErrors(error, request, reply) {
      fail(
        refusalOfTarget(
          catalog,
          incoming(request.raw, () => ''),
        ) ?? error,
        request,
        reply,
      )
    },
    callOf: calls.get,
  }
}

/** Answers past the hooks of Fastify, whose own failure would be answered otherwise. */
function send(reply: FastifyReply, answer: Encoded): void {
  const { raw } = reply.hijack()
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    // Fastify closes every connection whose body was refused, although here it was read.
    if (value !== undefined && name !== 'connection' && isKept(name)) setHeader(raw, name, value)
  }
  sendRaw(raw, answer)
}

function setHeader(response: FastifyReply['raw'], name: string, value: number | string | string[]): void {
  try {
    response.setHeader(name, value)
  } catch {
    // It cannot be sent: perhaps that is why an error is.
  }
}

/** Ends a preflight, which is not authenticated, where it would reach an operation. */
function keepFromOperations(request: FastifyRequest, reply: FastifyReply, next: () => void): void {
  const { method } = request.routeOptions
  const isForOptions = method === 'OPTIONS' || (Array.isArray(method) && method.length === 1)
  const isKept = request.method === 'OPTIONS' && !isForOptions
  if (isKept && isPreflight({ method: 'OPTIONS', headers: () => request.headers })) allowNothing(reply)
  else next()
}

function allowNothing(reply: FastifyReply): void {
  reply.code(204).send()
}

/** The errors of Fastify itself: it tells them from others by a symbol, and so does `instanceof`. */
function frameworkStatus(thrown: unknown): number | undefined {
  const { code, statusCode } = Object(thrown) as { readonly code?: unknown; readonly statusCode?: number }
  if (typeof code !== 'string' || !Object.hasOwn(errorCodes, code)) return undefined
  return isInstance(thrown, errorCodes[code as keyof typeof errorCodes] as never) ? statusCode : undefined
}

/** A stream of Node. */
interface Stream {
  readonly once: (event: 'error', listener: (error: unknown) => void) => unknown
}

function isStream(payload: unknown): payload is Stream {
  return typeof (payload as Partial<Stream> | null | undefined)?.once === 'function'
}
