// No operation can spoil an answer: neither by what it set before it failed, nor by what it returns instead of a
// response.
import { createServer, type ServerResponse } from 'node:http'
import { csn } from '@errbook/csn'
import { getRequestListener } from '@hono/node-server'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { describe, expect, test, vi } from 'vitest'
import * as forExpress from '../../src/adapters/express.js'
import * as forFastify from '../../src/adapters/fastify.js'
import * as forFetch from '../../src/adapters/fetch.js'
import * as forHono from '../../src/adapters/hono.js'
import * as forNode from '../../src/adapters/node.js'
import { ask, codeOf, uuid } from '../ask.js'
import { secret } from '../hostile.js'
import { listen } from '../listen.js'

type Prepare = (response: ServerResponse) => void

const fail = () => {
  throw new Error(secret)
}

/** Changes that an operation makes to its response before it throws. */
const prepared: readonly (readonly [what: string, prepare: Prepare])[] = [
  ['a reason phrase of its own', (response) => Object.assign(response, { statusMessage: secret })],
  ['a reason phrase that cannot be sent', (response) => Object.assign(response, { statusMessage: '失败' })],
  ['a trailer', (response) => response.setHeader('trailer', 'digest')],
  ['a trailer in chunks', (response) => response.setHeader('trailer', 'd').setHeader('transfer-encoding', 'chunked')],
  ['a length', (response) => response.setHeader('content-length', 7)],
  ['a cache', (response) => response.setHeader('cache-control', 'public, max-age=31536000')],
  ['a Location', (response) => response.setHeader('location', `/${secret}`)],
]

/** Starts a server whose operation changes its response, then throws. */
const throwing: readonly (readonly [name: string, start: (prepare: Prepare) => Promise<string>])[] = [
  [
    'node:http',
    (prepare) => {
      const operation: forNode.Operation = (_, response) => {
        prepare(response)
        fail()
      }
      return listen(createServer(forNode.createHandler(csn, operation, { authenticate: false, onError: () => {} })))
    },
  ],
  [
    'Express',
    (prepare) => {
      const { requests, errors } = forExpress.createMiddleware(csn, { authenticate: false, onError: () => {} })
      const app = express().use(requests)
      app.use((_, response) => {
        prepare(response)
        fail()
      })
      return listen(createServer(app.use(errors)))
    },
  ],
  [
    'Fastify',
    async (prepare) => {
      const { plugin } = forFastify.createPlugin(csn, { authenticate: false, onError: () => {} })
      const app = fastify()
      app.register(plugin)
      app.all('/v1/csn', (_, reply) => {
        prepare(reply.raw)
        fail()
      })
      await app.ready()
      return listen(app.server)
    },
  ],
]

describe.each(throwing)('%s', (_, start) => {
  test.each(prepared)('answers despite %s', async (_what, prepare) => {
    const url = `${await start(prepare)}/v1/csn`
    for (const method of ['GET', 'HEAD']) {
      const response = await ask(url, { method })
      expect([codeOf(response), response.statusText]).toEqual(['InternalError', 'Internal Server Error'])
      expect(response.headers['x-bce-request-id']).toMatch(uuid)
      for (const name of ['cache-control', 'location', 'trailer']) expect(response.headers[name]).toBeUndefined()
      expect(JSON.stringify(response)).not.toContain(secret)
    }
  })
})

const throwingHeaders = Object.defineProperty(Response.json(null), 'headers', { get: fail })

/** Values that an operation returns instead of a valid response. */
const garbage: readonly (readonly [what: string, give: () => unknown])[] = [
  ['a text', () => 'hello'],
  ['a number', () => 5],
  ['an object', () => ({})],
  ['the response of a network error', () => Response.error()],
  ['a response that was read', () => Object.defineProperty(new Response('x'), 'bodyUsed', { value: true })],
  [
    'a response that is being read',
    () => {
      const response = new Response('x')
      response.body?.getReader()
      return response
    },
  ],
  ['a response whose headers throw', () => throwingHeaders],
]

const giving: readonly (readonly [
  name: string,
  start: (give: () => unknown, onError: () => void) => Promise<string>,
])[] = [
  [
    'Fetch',
    (give, onError) => {
      const handler = forFetch.createHandler(csn, () => give() as Response, { authenticate: false, onError })
      return listen(createServer(getRequestListener((request) => handler(request))))
    },
  ],
  [
    'Hono',
    (give, onError) => {
      const { requests, errors } = forHono.createMiddleware(csn, { authenticate: false, onError })
      const app = new Hono().use(requests).get('/v1/csn', () => give() as Response)
      return listen(createServer(getRequestListener(app.onError(errors).fetch)))
    },
  ],
]

describe.each(giving)('%s', (_, start) => {
  test.each(garbage)('answers instead of %s', async (_what, give) => {
    const onError = vi.fn()
    const response = await ask(`${await start(give, onError)}/v1/csn`)
    expect(codeOf(response)).toBe('InternalError')
    expect(response.headers['x-bce-request-id']).toMatch(uuid)
    expect(onError).toHaveBeenCalledTimes(1)
  })

  test('does not send the message of a stream that fails at once', async () => {
    const stream = () => new ReadableStream({ pull: fail })
    const onError = vi.fn()
    const response = await ask(`${await start(() => new Response(stream()), onError)}/v1/csn`).catch(String)
    expect(JSON.stringify(response)).not.toContain(secret)
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1))
  })

  test('answers a response that was sent before', async () => {
    const onError = vi.fn()
    const shared = new Response('{}', { headers: { 'content-type': 'application/json' } })
    await shared.text()
    const give = () => shared
    expect(codeOf(await ask(`${await start(give, onError)}/v1/csn`))).toBe('InternalError')
    expect(onError).toHaveBeenCalledTimes(1)
  })
})

test('Fastify answers an invalid header or a failing hook as an unexpected error', async () => {
  const onError = vi.fn()
  const { plugin } = forFastify.createPlugin(csn, { authenticate: false, onError })
  const app = fastify()
  app.register(plugin)
  app.get('/v1/csn/header', async (_, reply) => {
    reply.header('x-echo', '失败')
    return {}
  })
  const hook = async () => fail()
  app.get('/v1/csn/hook', { onSend: hook }, async () => ({}))
  await app.ready()
  const origin = await listen(app.server)
  for (const path of ['/v1/csn/header', '/v1/csn/hook']) {
    const response = await ask(origin + path)
    expect(codeOf(response), path).toBe('InternalError')
    expect(response.headers['x-bce-request-id']).toMatch(uuid)
    expect(JSON.stringify(response)).not.toMatch(new RegExp(`${secret}|x-echo`))
  }
  expect(onError).toHaveBeenCalledTimes(2)
})

test('a handler that is called after an answer was sent breaks nothing', async () => {
  const onError = vi.fn()
  const handler = forNode.createHandler(csn, () => {}, { authenticate: false, onError })
  const origin = await listen(
    createServer((request, response) => {
      response.end('early')
      void handler(request, response)
    }),
  )
  expect((await ask(`${origin}/v1/csn`)).body).toBe('early')
})

test('changing the options of a handler does not change who gets in', async () => {
  const options = { authenticate: (() => ({ ok: false, code: 'AccessDenied' })) as never as false, onError: () => {} }
  const handler = forFetch.createHandler(csn, () => new Response('in'), options)
  for (const later of [undefined, null, 0, '', false]) {
    options.authenticate = later as never
    expect((await handler(new Request('https://csn.example/v1/csn'))).status).toBe(403)
  }
  let asked = 0
  const changing = {
    get authenticate() {
      return asked++ === 0 ? ((() => ({ ok: false, code: 'AccessDenied' })) as never as false) : (undefined as never)
    },
  }
  const changed = forFetch.createHandler(csn, () => new Response('in'), changing)
  expect((await changed(new Request('https://csn.example/v1/csn'))).status).toBe(403)
})

describe('Express hands no preflight to an operation', () => {
  const preflight = { method: 'OPTIONS', headers: { origin: 'https://x', 'access-control-request-method': 'POST' } }

  test.each<[string, (app: express.Express, requests: express.RequestHandler, op: express.RequestHandler) => unknown]>([
    ['after the middleware in its route', (app, requests, op) => app.all('/v1', requests, op)],
    ['in a chain of a route', (app, requests, op) => app.route('/v1').all(requests).all(op)],
    ['in the route of a router', (app, requests, op) => app.use(express.Router().all('/v1', requests, op))],
    ['in a router after it', (app, requests, op) => app.use(requests).use(express.Router().all('/v1', op))],
    [
      'for a changed method',
      (app, requests, op) => {
        app.use(requests, (request, _, next) => {
          request.method = 'POST'
          next()
        })
        app.post('/v1', op)
      },
    ],
  ])('%s', async (_, route) => {
    const operation = vi.fn((_request, response) => response.json({}))
    const { requests, errors } = forExpress.createMiddleware(csn, { authenticate: () => ({ ok: false, code: 'x' }) })
    const app = express()
    route(app, requests, operation)
    const response = await fetch(`${await listen(createServer(app.use(errors)))}/v1`, preflight)
    expect([response.status, operation.mock.calls.length]).toEqual([204, 0])
  })
})
