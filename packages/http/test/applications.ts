// One small API on every framework, for tests that hold for all of them.
import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import { CatalogError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { bodySchema } from '@errbook/validate/json-schema'
import { getRequestListener } from '@hono/node-server'
import { Type } from '@sinclair/typebox'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { onTestFinished } from 'vitest'
import * as forExpress from '../src/server/express.js'
import * as forFastify from '../src/server/fastify.js'
import * as forFetch from '../src/server/fetch.js'
import * as forHono from '../src/server/hono.js'
import * as forNode from '../src/server/node.js'
import type { ServerOptions } from '../src/server/options.js'
import { listen } from './listen.js'

const NewCsn = Type.Object({ name: Type.String() }, { additionalProperties: false })
const newCsn = bodySchema(NewCsn)

/** What `GET /v1/csn/{csnId}` does for an id; whatever else it is for is found. */
function find(csnId: string): { readonly csnId: string } {
  if (csnId === 'missing') throw new CatalogError(csn.errors.CsnNotFoundException)
  if (csnId === 'foreign')
    throw CatalogError.fromJSON({ code: 'Foreign', status: 418, message: 'swordfish', params: {} })
  if (csnId === 'bug') throw Object.assign(new Error('swordfish'), { status: 418, headers: { swordfish: '1' } })
  if (csnId === 'text') throw 'swordfish'
  if (csnId === 'nothing') throw undefined
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

const name = (body: unknown) => ({ name: (body as { readonly name: string }).name })

/** Starts the API on each framework, and gives its origin. */
export const applications: readonly (readonly [name: string, start: (options?: ServerOptions) => Promise<string>])[] = [
  ['node:http', startNode],
  ['Express', startExpress],
  ['Express with its own body parser', startParsingExpress],
  ['Fastify', startFastify],
  ['Fetch', startFetch],
  ['Hono', startHono],
]

function startNode(options?: ServerOptions): Promise<string> {
  const operation: forNode.Operation = async (request, response, call) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const [, version, resource, csnId] = pathname.split('/')
    if (version !== 'v1' || resource !== 'csn') throw forNode.unknownPath(csn, request.url ?? '/')
    response.setHeader('content-type', 'application/json; charset=utf-8')
    if (request.method === 'POST') return response.end(JSON.stringify(name(call.bodyAs(newCsn))))
    if (csnId === 'stream')
      return broken()
        .on('error', (error) => response.destroy(error))
        .pipe(response)
    if (csnId === 'started') {
      await new Promise<unknown>((resolve) => response.write('begun ', resolve))
      throw new Error('swordfish')
    }
    response.setHeader('content-length', 1)
    const found = JSON.stringify(find(csnId ?? ''))
    response.setHeader('content-length', found.length)
    return response.end(found)
  }
  return listen(createServer(forNode.errbook(csn, operation, options)))
}

function startExpress(options?: ServerOptions): Promise<string> {
  return listen(createServer(expressWith([], options)))
}

function startParsingExpress(options?: ServerOptions): Promise<string> {
  return listen(
    createServer(expressWith([express.json({ limit: options?.maximumBodyBytes ?? '1mb', strict: false })], options)),
  )
}

function expressWith(parsers: readonly express.RequestHandler[], options?: ServerOptions): express.Express {
  const { requests, notFound, onError, call } = forExpress.errbook(csn, options)
  const app = express()
  for (const handler of [...parsers, requests]) app.use(handler)
  app.get('/v1/csn/stream', (_, response) => {
    broken()
      .on('error', (error) => response.destroy(error))
      .pipe(response)
  })
  app.get('/v1/csn/started', async (_, response) => {
    await new Promise<unknown>((resolve) => response.write('begun ', resolve))
    throw new Error('swordfish')
  })
  app.get('/v1/csn/:csnId', async ({ params }, response) => {
    response.json(find(params.csnId))
  })
  app.post('/v1/csn', (request, response) => {
    response.json(name(call(request).bodyAs(newCsn)))
  })
  app.use(notFound)
  app.use(onError)
  return app
}

async function startFastify(options?: ServerOptions): Promise<string> {
  const { plugin, frameworkErrors } = forFastify.errbook(csn, options)
  const app = fastify({ frameworkErrors })
  app.register(plugin)
  app.get('/v1/csn/stream', (_, reply) => reply.type('text/plain').send(broken()))
  app.get('/v1/csn/started', async (_, reply) => {
    await new Promise<unknown>((resolve) => reply.raw.write('begun ', resolve))
    throw new Error('swordfish')
  })
  app.get<{ Params: { csnId: string } }>('/v1/csn/:csnId', async ({ params }) => find(params.csnId))
  app.post('/v1/csn', { schema: { body: NewCsn } }, async ({ body }) => name(body))
  await app.listen({ host: '127.0.0.1', port: 0 })
  onTestFinished(async () => {
    app.server.closeAllConnections()
    await app.close()
  })
  const address = app.server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`
}

function startFetch(options?: ServerOptions): Promise<string> {
  const handler = forFetch.errbook(
    csn,
    async (request, call) => {
      const [, version, resource, csnId] = new URL(request.url).pathname.split('/')
      if (version !== 'v1' || resource !== 'csn') return undefined
      if (request.method === 'POST') return Response.json(name(call.bodyAs(newCsn)))
      if (csnId === 'stream' || csnId === 'started') return new Response(Readable.toWeb(broken()) as ReadableStream)
      return Response.json(find(csnId ?? ''))
    },
    options,
  )
  return listen(createServer(getRequestListener(handler)))
}

function startHono(options?: ServerOptions): Promise<string> {
  const { requests, notFound, onError, call } = forHono.errbook(csn, options)
  const app = new Hono()
  app.use(requests)
  app.get('/v1/csn/stream', () => new Response(Readable.toWeb(broken()) as ReadableStream))
  app.get('/v1/csn/started', () => new Response(Readable.toWeb(broken()) as ReadableStream))
  app.get('/v1/csn/:csnId', async (context) => context.json(find(context.req.param('csnId'))))
  app.post('/v1/csn', async (context) => {
    const body: unknown = await context.req.json()
    return context.json(name(call(context).bodyAs(newCsn) && body))
  })
  app.notFound(notFound)
  app.onError(onError)
  return listen(createServer(getRequestListener(app.fetch)))
}
