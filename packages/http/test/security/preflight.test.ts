// A browser sends a preflight without the common headers: it is answered, and calls no operation.
import { createServer } from 'node:http'
import { csn } from '@errbook/csn'
import { getRequestListener } from '@hono/node-server'
import express from 'express'
import fastify, { type FastifyInstance } from 'fastify'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import * as forExpress from '../../src/adapters/express.js'
import * as forFastify from '../../src/adapters/fastify.js'
import * as forFetch from '../../src/adapters/fetch.js'
import * as forHono from '../../src/adapters/hono.js'
import { applications, nodeListener, type Start } from '../applications.js'
import { type Answered, answerTo, ask, codeOf, staged, stranger, uuid } from '../ask.js'
import { secret } from '../hostile.js'
import { run, type Sending } from '../listen.js'

const preflight: Sending = {
  method: 'OPTIONS',
  headers: { ...stranger, origin: 'https://app.example', 'access-control-request-method': 'POST' },
}
const besides = (headers: object, rest: Sending = {}): Sending => ({
  ...preflight,
  ...rest,
  headers: { ...preflight.headers, ...headers },
})

/** Requests that look like a preflight but are not. */
const calls: readonly (readonly [what: string, sending: Sending])[] = [
  ['without Origin', besides({ origin: '' })],
  ['without a requested method', besides({ 'access-control-request-method': '' })],
  ['with a body', besides({ 'content-length': '2' }, { body: '{}' })],
  ['with a body in chunks', besides({ 'transfer-encoding': 'chunked' }, { body: '{}' })],
  ['by POST', { ...preflight, method: 'POST' }],
]

function expectNoLeave({ status, headers, body }: Answered): void {
  expect([status, body]).toEqual([204, ''])
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  expect(headers['x-bce-request-id']).toMatch(uuid)
}

describe.each(applications)('%s', (_, start) => {
  let asked = 0
  const stage = staged(start)
  beforeEach(() => {
    stage.reset()
    asked = 0
    stage.authenticate = () => {
      asked++
      return { ok: false, code: 'InvalidAccessKeyId' }
    }
    stage.skip = () => {
      asked++
      return false
    }
  })

  test('answers a preflight without allowing anything, and calls no operation', async () => {
    for (const path of ['/v1/csn/csn-1', '/v1/csn', '/v1/nothing', '/v1/csn/csn-1?a=1']) {
      expectNoLeave(await ask(stage.origin + path, preflight))
      expectNoLeave(await ask(stage.origin + path, besides({ 'content-length': '0' })))
    }
    expect([asked, stage.operations, stage.errors, stage.refusals]).toEqual([0, 0, [], []])
  })

  test.each(calls)('checks like any other a request %s', async (_, sending) => {
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, sending)).toBe('InvalidAccessKeyId')
    expect([asked, stage.operations]).toEqual([2, 0])
    stage.authenticate = () => ({ ok: true })
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, sending)).toBe('AccessDenied')
  })

  test('refuses a preflight for a path that cannot be decoded', async () => {
    expect(await answerTo(`${stage.origin}/v1/csn/%ff`, preflight)).toBe('InvalidURI')
  })
})

/** Where preflights are answered. */
type Place = 'before the middleware' | 'behind the middleware' | 'in a route for OPTIONS'

const leave = { 'access-control-allow-origin': 'https://app.example', 'access-control-allow-methods': 'POST' }
const never = () => {
  throw new Error('an operation was called')
}

const frameworks: readonly (readonly [name: string, startWith: (place: Place) => Start])[] = [
  ['Express', expressWith],
  ['Fastify', fastifyWith],
  ['Hono', honoWith],
]

function expressWith(place: Place): Start {
  const plugin: express.RequestHandler = ({ method }, response, next) => {
    response.set('access-control-allow-origin', leave['access-control-allow-origin'])
    if (method === 'OPTIONS') response.set(leave).status(204).end()
    else next()
  }
  return (options, operate = () => null) => {
    const { requests, notFound, errors, callOf } = forExpress.createMiddleware(csn, { authenticate: false, ...options })
    const app = express()
    if (place === 'before the middleware') app.use(plugin)
    app.use(requests)
    if (place === 'behind the middleware') app.use(plugin)
    if (place === 'in a route for OPTIONS')
      app.options('/v1/leave', (_, response) => void response.set(leave).status(204).end())
    app.all('/v1/csn', (request, response) => {
      response.json(operate(callOf(request), { method: request.method, csnId: '' }))
    })
    return run(createServer(app.use(notFound).use(errors)))
  }
}

function fastifyWith(place: Place): Start {
  const addPlugin = async (app: FastifyInstance) => {
    app.addHook('onRequest', async ({ method }, reply) => {
      reply.header('access-control-allow-origin', leave['access-control-allow-origin'])
      return method === 'OPTIONS' ? reply.code(204).headers(leave).send() : undefined
    })
  }
  const plugin = Object.assign(addPlugin, { [Symbol.for('skip-override')]: true })
  return async (options, operate = () => null) => {
    const made = forFastify.createPlugin(csn, { authenticate: false, ...options })
    const app = fastify({ frameworkErrors: made.frameworkErrors })
    if (place === 'before the middleware') app.register(plugin)
    app.register(made.plugin)
    if (place === 'behind the middleware') app.register(plugin)
    if (place === 'in a route for OPTIONS')
      app.options('/v1/leave', async (_, reply) => reply.code(204).headers(leave).send())
    app.all('/v1/csn', async (request) => {
      const { method, body } = request
      return JSON.stringify(operate({ ...made.callOf(request), body } as never, { method, csnId: '' }))
    })
    await app.ready()
    return run(app.server)
  }
}

function honoWith(place: Place): Start {
  const plugin = cors({ origin: leave['access-control-allow-origin'], allowMethods: ['POST'] })
  return (options, operate = () => null) => {
    const { requests, notFound, errors, callOf } = forHono.createMiddleware(csn, { authenticate: false, ...options })
    const app = new Hono()
    if (place === 'before the middleware') app.use(plugin)
    app.use(requests)
    if (place === 'behind the middleware') app.use(plugin)
    if (place === 'in a route for OPTIONS')
      app.options('/v1/leave', () => new Response(null, { status: 204, headers: leave }))
    app.all('/v1/csn', (context) =>
      context.json(operate(callOf(context), { method: context.req.method, csnId: '' }) as object),
    )
    app.notFound(notFound)
    app.onError(errors)
    return run(createServer(getRequestListener(app.fetch)))
  }
}

describe.each(frameworks)('the answer of an application of %s', (_, startWith) => {
  describe.each<[Place]>([['before the middleware'], ['behind the middleware'], ['in a route for OPTIONS']])(
    '%s',
    (place) => {
      const stage = staged(startWith(place))
      beforeEach(() => stage.reset())

      test('is given to a preflight without authentication', async () => {
        stage.authenticate = never
        stage.skip = never
        const response = await ask(`${stage.origin}/v1/leave`, preflight)
        expect(response).toMatchObject({ status: 204, body: '', headers: leave })
        expect([stage.operations, stage.errors, stage.refusals]).toEqual([0, [], []])
      })

      test('replaces that of an operation', async () => {
        stage.authenticate = never
        const response = await ask(`${stage.origin}/v1/csn`, preflight)
        if (place === 'in a route for OPTIONS') expectNoLeave(response)
        else expect(response).toMatchObject({ status: 204, headers: leave })
        expect([stage.operations, stage.errors, stage.refusals]).toEqual([0, [], []])
      })

      test('is not given to a call, which has to be authenticated', async () => {
        stage.authenticate = () => ({ ok: false, code: 'InvalidAccessKeyId' })
        expect(
          await answerTo(`${stage.origin}/v1/csn`, { method: 'POST', headers: { origin: 'https://app.example' } }),
        ).toBe('InvalidAccessKeyId')
        stage.authenticate = () => ({ ok: true })
        const response = await ask(`${stage.origin}/v1/csn`, {
          method: 'POST',
          headers: { origin: 'https://app.example' },
        })
        expect([codeOf(response), stage.operations]).toEqual([200, 1])
      })
    },
  )
})

describe('a handler with an answer to preflights', () => {
  const answer = (head: { readonly path: string }) => {
    if (head.path.endsWith('bug')) throw new Error(secret)
    return new Response(null, { status: 204, headers: leave })
  }
  const starts: readonly (readonly [name: string, start: Start])[] = [
    [
      'node:http',
      (options, operate) =>
        run(createServer(nodeListener({ ...options, preflight: answer } as object, operate) as never)),
    ],
    [
      'Fetch',
      (options) => {
        const all = { authenticate: false, ...options, preflight: answer } as const
        const handler = forFetch.createHandler(csn, never, all)
        return run(createServer(getRequestListener((request) => handler(request))))
      },
    ],
  ]

  test.each(starts)('gives it under its request id: %s', async (_, start) => {
    const errors: unknown[] = []
    const { origin, close } = await start({ authenticate: never, onError: (error) => errors.push(error) }, never)
    onTestFinished(close)
    const response = await ask(`${origin}/v1/csn/csn-1`, preflight)
    expect(response).toMatchObject({
      status: 204,
      headers: { ...leave, 'x-bce-request-id': expect.stringMatching(uuid) },
    })
    expect(errors).toEqual([])
    const failed = await ask(`${origin}/v1/csn/bug`, preflight)
    expect([codeOf(failed), errors.length]).toEqual(['InternalError', 1])
    expect(JSON.stringify(failed)).not.toContain(secret)
  })
})
