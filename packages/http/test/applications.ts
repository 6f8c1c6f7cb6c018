// One small API on every framework, for tests of all of them.
import { createServer, type RequestListener } from 'node:http'
import { Readable } from 'node:stream'
import { CatalogError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { bodySchema } from '@errbook/validate/json-schema'
import { getRequestListener } from '@hono/node-server'
import { Type } from '@sinclair/typebox'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import * as forExpress from '../src/adapters/express.js'
import * as forFastify from '../src/adapters/fastify.js'
import * as forFetch from '../src/adapters/fetch.js'
import * as forHono from '../src/adapters/hono.js'
import * as forNode from '../src/adapters/node.js'
import type { CallWithBody } from '../src/server/call.js'
import type { ServerOptions } from '../src/server/options.js'
import { type Running, run } from './listen.js'

const NewCsn = Type.Object({ name: Type.String() }, { additionalProperties: false })
const newCsn = bodySchema(NewCsn)

/**
 * What every method of `/v1/csn/{csnId}` does: its result, or that of its promise, is sent as JSON. A thenable that is not
 * a promise is handed to the framework unchanged.
 */
export type Operate = (call: CallWithBody, request: { readonly method: string; readonly csnId: string }) => unknown

/** Starts the API, by default without authentication. */
export type Start = (options?: Partial<ServerOptions>, operate?: Operate) => Promise<Running>

/** The API on each framework. */
export const applications: readonly (readonly [name: string, start: Start])[] = [
  ['node:http', startNode],
  ['Express', expressBehind(() => [])],
  [
    'Express with its own body parser',
    expressBehind(({ maximumBodyBytes: limit = '1mb' }) => [express.json({ limit, strict: false })]),
  ],
  ['Fastify', startFastify],
  ['Fetch', startFetch],
  ['Hono', startHono],
]

/** The API on Express after parsers that leave bytes, or text. */
export const undecided: typeof applications = [
  ['Express with raw()', expressBehind(() => [express.raw({ type: '*/*', limit: '5mb' })])],
  ['Express with text()', expressBehind(() => [express.text({ type: '*/*', limit: '5mb' })])],
]

/** What `GET /v1/csn/{csnId}` does for some ids by default; every other id is found. */
const find: Operate = (_, { csnId }) => {
  if (csnId === 'missing') throw new CatalogError(csn.errors.CsnNotFoundException)
  if (csnId === 'bug') throw Object.assign(new Error('swordfish'), { status: 418, headers: { swordfish: '1' } })
  return { csnId }
}

/** A text in two parts that breaks off after the first. */
function broken(): Readable {
  return Readable.from(
    (async function* () {
      yield 'begun '
      await new Promise((resolve) => setTimeout(resolve, 200))
      throw new Error('swordfish')
    })(),
    { objectMode: false },
  )
}

/** Passes on the result of an operation. */
function use<T>(result: unknown, write: (value: unknown) => T): T | PromiseLike<T> {
  if (result instanceof Promise) return result.then(write)
  const { then } = Object(result) as { readonly then?: unknown }
  return typeof then === 'function' ? (result as PromiseLike<T>) : write(result)
}

async function create(call: CallWithBody): Promise<{ readonly name: string }> {
  const { name } = (await call.bodyAs(newCsn)) as { readonly name: string }
  return { name }
}

function startNode(options?: Partial<ServerOptions>, operate = find): Promise<Running> {
  return run(createServer(nodeListener(options, operate) as RequestListener))
}

/** The API as a listener of `node:http` and of `node:http2`. */
export function nodeListener(options: Partial<ServerOptions> = {}, operate = find) {
  const operation: forNode.Operation = (request, response, call) => {
    const { method = 'GET', url = '/' } = request
    const [, version, resource, csnId = ''] = new URL(url, 'http://localhost').pathname.split('/')
    if (version !== 'v1' || resource !== 'csn') throw forNode.unknownPath(csn, url)
    response.setHeader('content-type', 'application/json; charset=utf-8')
    if (csnId === 'stream') {
      return broken()
        .on('error', (error) => response.destroy(error))
        .pipe(response as NodeJS.WritableStream)
    }
    if (csnId === 'started') {
      return new Promise<unknown>((resolve) => response.write('begun ', resolve)).then(() => {
        throw new Error('swordfish')
      })
    }
    const write = (value: unknown) => {
      const text = JSON.stringify(value)
      response.setHeader('content-length', Buffer.byteLength(text))
      response.end(text)
    }
    if (csnId === '' && method === 'POST') return create(call).then(write)
    response.setHeader('content-length', 1)
    return use(operate(call, { method, csnId }), write)
  }
  return forNode.createHandler(csn, operation, { authenticate: false, ...options })
}

function expressBehind(parsers: (options: Partial<ServerOptions>) => readonly express.RequestHandler[]): Start {
  return (options = {}, operate = find) => {
    const { requests, notFound, errors, callOf } = forExpress.createMiddleware(csn, { authenticate: false, ...options })
    const app = express()
    for (const handler of [...parsers(options), requests]) app.use(handler)
    app.get('/v1/csn/stream', (_, response) => {
      broken()
        .on('error', (error) => response.destroy(error))
        .pipe(response)
    })
    app.get('/v1/csn/started', async (_, response) => {
      await new Promise<unknown>((resolve) => response.write('begun ', resolve))
      throw new Error('swordfish')
    })
    app.post('/v1/csn', async (request, response) => {
      response.json(await create(callOf(request)))
    })
    app.all('/v1/csn/:csnId', (request, response) => {
      const { method, params } = request
      return use(operate(callOf(request), { method, csnId: params.csnId }), (value) => void response.json(value))
    })
    app.use(notFound)
    app.use(errors)
    return run(createServer(app))
  }
}

async function startFastify(options?: Partial<ServerOptions>, operate = find): Promise<Running> {
  const app = fastifyApp(options, operate)
  await app.ready()
  return run(app.server)
}

/** The API on Fastify, optionally over HTTP/2. */
export function fastifyApp(options: Partial<ServerOptions> = {}, operate = find, framework: object = {}) {
  const { plugin, frameworkErrors, callOf } = forFastify.createPlugin(csn, { authenticate: false, ...options })
  const app = fastify({ ...framework, frameworkErrors })
  app.register(plugin)
  app.get('/v1/csn/stream', (_, reply) => reply.type('text/plain').send(broken()))
  app.get('/v1/csn/started', async (_, reply) => {
    await new Promise<unknown>((resolve) => reply.raw.write('begun ', resolve))
    throw new Error('swordfish')
  })
  app.post('/v1/csn', { schema: { body: NewCsn } }, async ({ body }) => ({ name: (body as { name: string }).name }))
  app.all<{ Params: { csnId: string } }>('/v1/csn/:csnId', (request, reply) => {
    const { method, params, body } = request
    const operated = operate({ ...callOf(request), body } as CallWithBody, { method, csnId: params.csnId })
    return use(operated, (value) => reply.type('application/json').send(JSON.stringify(value)))
  })
  return app
}

function startFetch(options?: Partial<ServerOptions>, operate = find): Promise<Running> {
  const operation: forFetch.Operation = (request, call) => {
    const { method, url } = request
    const [, version, resource, csnId = ''] = new URL(url).pathname.split('/')
    if (version !== 'v1' || resource !== 'csn') return undefined
    if (csnId === '' && method === 'POST') return create(call).then((value) => Response.json(value))
    if (csnId === 'stream' || csnId === 'started') return new Response(Readable.toWeb(broken()) as ReadableStream)
    return use(operate(call, { method, csnId }), (value) => Response.json(value))
  }
  const handler = forFetch.createHandler(csn, operation, { authenticate: false, ...options })
  return run(createServer(getRequestListener((request) => handler(request))))
}

function startHono(options?: Partial<ServerOptions>, operate = find): Promise<Running> {
  const { requests, notFound, errors, callOf } = forHono.createMiddleware(csn, { authenticate: false, ...options })
  const app = new Hono()
  app.use(requests)
  app.get('/v1/csn/stream', () => new Response(Readable.toWeb(broken()) as ReadableStream))
  app.get('/v1/csn/started', () => new Response(Readable.toWeb(broken()) as ReadableStream))
  app.post('/v1/csn', async (context) => {
    const body: unknown = await context.req.json()
    return context.json((await create(callOf(context))) && { name: (body as { readonly name: string }).name })
  })
  app.all('/v1/csn/:csnId', (context) => {
    const { method } = context.req.raw
    const csnId = context.req.param('csnId')
    return use(operate(callOf(context), { method, csnId }), (value) => Response.json(value)) as Promise<Response>
  })
  app.notFound(notFound)
  app.onError(errors)
  return run(createServer(getRequestListener(app.fetch)))
}
