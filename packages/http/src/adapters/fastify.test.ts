// How the parts of a request are held against the schemas of a route of Fastify.
import { csn } from '@errbook/csn'
import { Type } from '@sinclair/typebox'
import fastify, { errorCodes, type FastifyInstance } from 'fastify'
import { describe, expect, test, vi } from 'vitest'
import { common } from '../../test/ask.js'
import { createPlugin, type Plugin } from './fastify.js'

/** An application whose route has a schema for one part of a request. */
async function applicationWith(part: string, schema: object) {
  const onRefused = vi.fn()
  // The common headers are not what is tested here.
  const { plugin } = createPlugin(csn, { authenticate: false, skip: () => part !== 'body', onRefused })
  const app = fastify()
  await app.register(plugin)
  app.post('/v1/:id', { schema: { [part]: schema } }, async ({ body, query }) => ({ body, query }))
  return { app, onRefused }
}

/** A Standard Schema that asks one thing. */
const standard = (fits: (value: { readonly id: string; readonly name: unknown }) => boolean) => ({
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: (value: unknown) => (fits(value as never) ? { value } : { issues: [{ message: 'It does not fit.' }] }),
  },
})

const schemas = {
  'a JSON Schema': Type.Object({ name: Type.String() }),
  'a Standard Schema': standard(({ name }) => typeof name === 'string'),
}
const ofPath = {
  'a JSON Schema': Type.Object({ id: Type.String({ pattern: '^a' }) }),
  'a Standard Schema': standard(({ id }) => id.startsWith('a')),
}

describe.each(['a JSON Schema', 'a Standard Schema'] as const)('%s', (kind) => {
  test.each([
    ['querystring', '/v1/a-1', {}, 'InvalidURI'],
    ['params', '/v1/b-1', {}, 'InvalidURI'],
    ['headers', '/v1/a-1', { id: 'a-1' }, 'InvalidHTTPRequest'],
    ['querystring', '/v1/a-1?name=a', {}, undefined],
    ['params', '/v1/a-1', {}, undefined],
    ['headers', '/v1/a-1', { name: 'a' }, undefined],
  ] as const)('of the %s, asked for %s with %j: %s', async (part, url, headers, code) => {
    const { app, onRefused } = await applicationWith(part, (part === 'params' ? ofPath : schemas)[kind])
    const response = await app.inject({ method: 'POST', url, headers })
    expect([response.statusCode, response.json().code]).toEqual([code === undefined ? 200 : 400, code])
    expect(onRefused).toHaveBeenCalledTimes(code === undefined ? 0 : 1)
  })
})

/** An application as the guide has it, with what was told to its hooks. */
async function application(prepare: (app: FastifyInstance, callOf: Plugin['callOf']) => void, options: object = {}) {
  const told = { onError: vi.fn(), onRefused: vi.fn() }
  const { plugin, callOf } = createPlugin(csn, { authenticate: false, ...told, ...options })
  const app = fastify()
  await app.register(plugin)
  prepare(app, callOf)
  return { app, ...told }
}

const preflight = { origin: 'https://app.example', 'access-control-request-method': 'POST' }

describe('an error of Fastify itself', () => {
  const thrown = (error: unknown) => ({
    prepare: (app: FastifyInstance) =>
      app.post('/v1/csn', () => {
        throw error
      }),
    headers: common(),
    body: '{}',
  })
  const route = (app: FastifyInstance) => app.post('/v1/csn', async () => null)
  const { FST_ERR_CTP_INVALID_MEDIA_TYPE: InvalidMediaType, FST_ERR_CTP_BODY_TOO_LARGE: TooLarge } = errorCodes

  test.each<[title: string, code: string, isTold: boolean, given: ReturnType<typeof thrown>]>([
    ['for a media type', 'MalformedJSON', false, thrown(new InvalidMediaType('text/plain'))],
    ['for a long body', 'InvalidHTTPRequest', false, thrown(new TooLarge())],
    [
      'of its code alone',
      'InternalError',
      true,
      thrown(Object.assign(new Error('x'), { code: TooLarge().code, statusCode: 413 })),
    ],
    [
      'of a code of its own',
      'InternalError',
      true,
      thrown(Object.assign(new Error('x'), { code: 'toString', statusCode: 413 })),
    ],
    [
      'of a code that is not a text',
      'InternalError',
      true,
      thrown(Object.assign(new Error('x'), { code: 413, statusCode: 413 })),
    ],
    ['in the place of nothing', 'InternalError', true, thrown(undefined)],
  ])('%s is answered as %s', async (_, code, isTold, { prepare, headers, body }) => {
    const { app, onError } = await application(prepare)
    const response = await app.inject({ method: 'POST', url: '/v1/csn', headers, body })
    expect(response.json().code).toBe(code)
    expect(onError).toHaveBeenCalledTimes(isTold ? 1 : 0)
  })

  test('for a body that no parser takes, where the headers are not looked at', async () => {
    const { app, onError } = await application(route, { skip: () => true })
    const headers = { 'content-type': 'text/x-mine' }
    const response = await app.inject({ method: 'POST', url: '/v1/csn', headers, body: 'x' })
    expect(response.json().code).toBe('MalformedJSON')
    expect(onError).not.toHaveBeenCalled()
  })
})

describe('headers that a hook has set', () => {
  const set = { 'access-control-allow-origin': '*', connection: 'close', etag: '"a"', 'x-mine': 'b' }

  test('go with a refusal, unless they speak of another response or of the connection', async () => {
    const { app } = await application((app) => app.get('/v1/csn', async () => null))
    app.addHook('onRequest', async (_, reply) => void reply.headers(set))
    // The hooks of the plugin come first, so that the refusal has to come later.
    app.addHook('preHandler', async () => {
      throw new Error('swordfish')
    })
    const { headers, statusCode } = await app.inject({ url: '/v1/csn', headers: common() })
    expect(statusCode).toBe(500)
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'x-mine': 'b' })
    expect(headers.connection).not.toBe('close')
    expect(headers).not.toHaveProperty('etag')
  })

  test('are left out where they cannot be sent', async () => {
    const { app } = await application((app) => app.get('/v1/csn', async () => null))
    app.addHook('preHandler', async (_, reply) => {
      reply.header('x-mine', 'a\nb').header('x-other', 'c')
      throw new Error('swordfish')
    })
    const { headers, statusCode } = await app.inject({ url: '/v1/csn', headers: common() })
    expect([statusCode, headers['x-other']]).toEqual([500, 'c'])
    expect(headers).not.toHaveProperty('x-mine')
  })
})

describe('a preflight', () => {
  test.each<[title: string, method: string | string[], url: string, status: number]>([
    ['is answered by a route for OPTIONS', 'OPTIONS', '/v1/csn', 200],
    ['is answered by a route for a list of OPTIONS', ['OPTIONS'], '/v1/csn', 200],
    ['is kept from a route for others, too', ['OPTIONS', 'POST'], '/v1/csn', 204],
    ['is kept from a route for others', 'POST', '/v1/csn', 204],
    ['finds no route', 'POST', '/v1/nothing', 204],
  ])('%s', async (_, method, url, status) => {
    const operate = vi.fn(async () => 'done')
    const { app } = await application((app) =>
      app.route({ method: method as 'POST', url: '/v1/csn', handler: operate }),
    )
    const { statusCode } = await app.inject({ method: 'OPTIONS', url, headers: preflight })
    expect(statusCode).toBe(status)
    expect(operate).toHaveBeenCalledTimes(status === 200 ? 1 : 0)
  })

  test('is what a browser sends: any other OPTIONS is an operation', async () => {
    const { app } = await application((app) =>
      app.route({ method: ['OPTIONS', 'GET'], url: '/v1/csn', handler: async () => 'done' }),
    )
    expect((await app.inject({ method: 'OPTIONS', url: '/v1/csn', headers: common() })).body).toBe('done')
    const nowhere = await app.inject({ method: 'OPTIONS', url: '/v1/nothing', headers: common() })
    expect(nowhere.json().code).toBe('InvalidURI')
    const get = await app.inject({ url: '/v1/csn', headers: { ...common(), ...preflight } })
    expect(get.body).toBe('done')
  })
})

test('what a schema makes of a body is what the operation gets', async () => {
  const schema = {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: ({ name }: { name: string }) => ({ value: { name: name.trim() } }),
    },
  }
  const { app } = await application((app, callOf) =>
    app.post('/v1/csn', async (request) => callOf(request).bodyAs(schema as never)),
  )
  const response = await app.inject({ method: 'POST', url: '/v1/csn', headers: common(), body: '{"name":" a "}' })
  expect(response.json()).toEqual({ name: 'a' })
})

test('a schema that fails is told, and its failure is not', async () => {
  const failing = {
    '~standard': { version: 1, vendor: 'test', validate: () => Promise.reject(new Error('swordfish')) },
  }
  const { app, onError } = await application((app) =>
    app.post('/v1/csn', { schema: { body: failing } }, async () => null),
  )
  const response = await app.inject({ method: 'POST', url: '/v1/csn', headers: common(), body: '{}' })
  expect(response.json().code).toBe('InternalError')
  expect(onError.mock.calls.map(([thrown]) => thrown.message)).toEqual(['swordfish'])
})
