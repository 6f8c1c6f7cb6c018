// What the middleware does where other middleware, parsers and routers of Express have been before it.
import { createServer } from 'node:http'
import { csn } from '@errbook/csn'
import express, { type Express, type Request } from 'express'
import { describe, expect, test, vi } from 'vitest'
import { ask, codeOf, post } from '../../test/ask.js'
import { listen, type Sending } from '../../test/listen.js'
import { createMiddleware, type Middleware } from './express.js'

/** An application in the order in which a test puts it together, its origin, and what was told to its hooks. */
async function application(prepare: (app: Express, made: Middleware<unknown>) => void, options: object = {}) {
  const told = { onError: vi.fn(), onRefused: vi.fn() }
  const made = createMiddleware(csn, { authenticate: false, ...told, ...options })
  const app = express()
  prepare(app, made)
  app.use(made.notFound, made.errors)
  return { origin: await listen(createServer(app)), ...told }
}

const preflight = { origin: 'https://app.example', 'access-control-request-method': 'POST' }

describe('an error of a body parser', () => {
  const parserError = (type: unknown, status: unknown) => Object.assign(new Error('swordfish'), { type, status })

  test.each<[title: string, thrown: unknown, code: string]>([
    ['for a long body', parserError('entity.too.large', 413), 'InvalidHTTPRequest'],
    ['for many parameters', parserError('parameters.too.many', 413), 'InvalidHTTPRequest'],
    ['for malformed JSON', parserError('entity.parse.failed', 400), 'MalformedJSON'],
    ['for an encoding', parserError('encoding.unsupported', 415), 'MalformedJSON'],
    ['for a charset', parserError('charset.unsupported', 415), 'MalformedJSON'],
    ['for a length', parserError('request.size.invalid', 400), 'MalformedJSON'],
    ['for a query string', parserError('querystring.parse.rangeError', 400), 'MalformedJSON'],
    ['of another status', parserError('entity.too.large', 400), 'InternalError'],
    ['of another type', parserError('entity.verify.failed', 400), 'InternalError'],
    ['of a type that every object has', parserError('toString', 400), 'InternalError'],
    ['of a type that is not a text', parserError(['entity.too.large'], 413), 'InternalError'],
    ['without a type', parserError(undefined, undefined), 'InternalError'],
    ['that is a plain object', { type: 'entity.too.large', status: 413 }, 'InternalError'],
  ])('%s is answered as such before the middleware, and as unexpected behind it', async (_, thrown, code) => {
    const failing = () => {
      throw thrown
    }
    for (const isBefore of [true, false]) {
      const { origin, onError } = await application((app, { requests }) =>
        isBefore ? app.use(failing, requests) : app.use(requests, failing),
      )
      const expected = isBefore ? code : 'InternalError'
      expect(codeOf(await ask(`${origin}/v1/csn`))).toBe(expected)
      expect(onError.mock.calls.map(([told]) => told)).toEqual(expected === 'InternalError' ? [thrown] : [])
    }
  })
})

describe('request.body', () => {
  const bodyOf = async (options: object, sending: Sending, parse?: express.RequestHandler) => {
    const bodies: unknown[] = []
    const { origin } = await application((app, { requests }) => {
      if (parse !== undefined) app.use(parse)
      app.use(requests)
      app.use('/v1/csn', (request: Request, response) => {
        bodies.push(request.body)
        response.end()
      })
    }, options)
    const response = await ask(`${origin}/v1/csn`, sending)
    return response.status === 200 ? bodies[0] : codeOf(response)
  }

  test.each<[title: string, expected: unknown, sending: Sending, parse?: express.RequestHandler]>([
    ['is what was read', { a: 1 }, post('{"a":1}')],
    ['is undefined without one', undefined, {}],
    ['is what a parser of JSON made', { a: 1 }, post('{"a":1}'), express.json()],
    ['is read from what a parser of bytes left', { a: 1 }, post('{"a":1}'), express.raw({ type: '*/*' })],
    ['is read from what a parser of texts left', { a: 1 }, post('{"a":1}'), express.text({ type: '*/*' })],
    ['is a text that a parser of JSON made', 'abc', post('"abc"'), express.json({ strict: false })],
    ['is not JSON, as a parser of texts left it', 'MalformedJSON', post('{"a":'), express.text({ type: '*/*' })],
    ['is not looked at for HEAD', undefined, { method: 'HEAD' }, leaving('{"a":')],
    ['is not looked at for GET', undefined, {}, leaving('{"a":')],
  ])('%s', async (_, expected, sending, parse) => {
    expect(await bodyOf({}, sending, parse)).toEqual(expected)
  })

  test('is left as it was where `skip` lets the request through', async () => {
    expect(await bodyOf({ skip: () => true }, post('{"a":1}'))).toBeUndefined()
    expect(await bodyOf({ skip: () => true }, post('{"a":'), leaving('own'))).toBe('own')
  })

  /** What leaves a text in the place of a body. */
  function leaving(text: string): express.RequestHandler {
    return (request, _, next) => {
      request.body = text
      next()
    }
  }
})

test('what is answered before the middleware has an id of its own', async () => {
  const createRequestId = vi.fn(() => 'r-1')
  const before: express.RequestHandler = () => {
    throw new Error('swordfish')
  }
  const { origin } = await application((app, { requests }) => app.use(before, requests), { createRequestId })
  const { headers } = await ask(`${origin}/v1/csn?a=b`)
  expect(headers['x-bce-request-id']).toBe('r-1')
  expect(createRequestId.mock.calls).toEqual([
    [
      expect.objectContaining({
        method: 'GET',
        url: '/v1/csn?a=b',
        headers: expect.objectContaining({ 'x-bce-date': expect.any(String) }),
      }),
    ],
  ])
})

test('where the catalog has no header for the id, none is set', async () => {
  const { requestId: _, ...members } = csn.body.members
  const catalog = { ...csn, body: { ...csn.body, members } }
  const { requests, errors, notFound } = createMiddleware(catalog, { authenticate: false })
  const app = express().use(requests)
  app.get('/v1/csn', (_, response) => void response.end('done'))
  const origin = await listen(createServer(app.use(notFound, errors)))
  const { headers, body } = await ask(`${origin}/v1/csn`)
  expect(body).toBe('done')
  expect(headers).not.toHaveProperty('x-bce-request-id')
  expect(JSON.parse((await ask(`${origin}/v1/nothing`)).body)).toMatchObject({ code: 'InvalidURI' })
})

describe('a preflight', () => {
  const done: express.RequestHandler = (_, response) => void response.status(200).end('done')
  const passing: express.RequestHandler = (_, __, next) => next()

  test.each<[title: string, status: number, prepare: (app: Express) => void]>([
    ['is answered by a route for OPTIONS', 200, (app) => app.options('/v1/csn', done)],
    ['is answered by middleware', 200, (app) => app.use('/v1/csn', done)],
    ['passes a route for OPTIONS', 204, (app) => app.options('/v1/csn', passing).post('/v1/csn', done)],
    ['is kept from a route for every method', 204, (app) => app.all('/v1/csn', done)],
    [
      'is kept from a handler that a route has for OPTIONS and POST',
      204,
      (app) => {
        app.route('/v1/csn').options(done).post(done)
      },
    ],
    [
      'is answered by a handler of its own beside that for POST',
      200,
      (app) => {
        app.route('/v1/csn').options(done).post(passing)
      },
    ],
    [
      'is kept from a route that does something for every method first',
      204,
      (app) => {
        app.route('/v1/csn').all(passing).options(done)
      },
    ],
    [
      'finds the route for OPTIONS behind one for POST',
      200,
      (app) => app.post('/v1/csn', done).options('/v1/csn', done),
    ],
    [
      'is kept from routes once its method was changed',
      204,
      (app) => {
        app.use((request, _, next) => {
          request.method = 'POST'
          next()
        })
        app.post('/v1/csn', done)
      },
    ],
    ['finds no route', 204, () => {}],
  ])('%s', async (_, status, prepare) => {
    const { origin } = await application((app, { requests }) => {
      app.use(requests)
      prepare(app)
    })
    expect((await ask(`${origin}/v1/csn`, { method: 'OPTIONS', headers: preflight })).status).toBe(status)
  })

  test('inside a route is answered by it alone where it is for OPTIONS', async () => {
    for (const [method, status] of [
      ['options', 200],
      ['all', 204],
    ] as const) {
      const { origin } = await application((app, { requests }) => app[method]('/v1/csn', requests, done))
      expect((await ask(`${origin}/v1/csn`, { method: 'OPTIONS', headers: preflight })).status).toBe(status)
    }
  })
})

test('callOf tells where `requests` was left out', async () => {
  const { origin, onError } = await application((app, { callOf }) =>
    app.get('/v1/csn', (request, response) => void response.json(callOf(request))),
  )
  expect(codeOf(await ask(`${origin}/v1/csn`))).toBe('InternalError')
  expect(onError.mock.calls.map(([{ message }]) => message)).toEqual([
    'this request did not pass `requests`: use it before the route',
  ])
})
