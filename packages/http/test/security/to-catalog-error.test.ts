// Other thrown values become an answer only if the application says so, or if the framework threw them.
import { createServer } from 'node:http'
import { CatalogError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { getRequestListener } from '@hono/node-server'
import express from 'express'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { beforeEach, describe, expect, test } from 'vitest'
import * as forExpress from '../../src/adapters/express.js'
import * as forHono from '../../src/adapters/hono.js'
import { decode } from '../../src/index.js'
import { applications, type Start } from '../applications.js'
import { answerTo, ask, codeOf, notFound, post, staged, uuid } from '../ask.js'
import { secret, throwing } from '../hostile.js'
import { run } from '../listen.js'

const { CsnNotFoundException, RequestExpired } = csn.errors
const expired = () => new CatalogError(RequestExpired, { params: { timestamp: '2025-11-11T08:00:00Z' } })

/** Values that are not an error of the catalog made here. */
const noAnswers: readonly (readonly [what: string, give: () => unknown])[] = [
  ['throws', throwing(new Error(secret))],
  ['throws an error of the catalog', throwing(notFound())],
  ['gives null', () => null],
  ['gives true', () => true],
  ['gives a code', () => 'CsnNotFoundException'],
  ['gives a plain object', () => notFound().toJSON()],
  ['gives an error that was received', () => CatalogError.fromJSON(notFound().toJSON())],
  ['gives an error of another catalog', () => new CatalogError({ ...CsnNotFoundException, catalog: 'other' })],
  ['gives an error of an unknown code', () => new CatalogError({ ...CsnNotFoundException, code: 'NoSuchCode' })],
  ['gives an error without its parameter', () => Object.assign(expired(), { params: {} })],
  ['gives an Error', () => new Error(secret)],
  ['gives a promise', async () => notFound()],
  ['gives a promise that rejects', () => Promise.reject(new Error(secret))],
]

describe.each(applications)('%s', (_, start) => {
  const stage = staged(start)
  beforeEach(() => stage.reset())

  test.each<[string, () => unknown]>([
    ['an Error', () => new Error(secret)],
    ['a text', () => secret],
    ['a number', () => 404],
    ['an error that was received', () => CatalogError.fromJSON(notFound().toJSON())],
    ['an error of another catalog', () => new CatalogError({ ...CsnNotFoundException, catalog: 'other' })],
    ['a rate limiter', () => Object.assign(new Error(secret), { statusCode: 429 })],
  ])('answers what it makes of %s, and calls no hook', async (_, make) => {
    const asked: unknown[][] = []
    const thrown = make()
    stage.toCatalogError = (...given) => {
      asked.push(given)
      return expired()
    }
    stage.operate = async () => {
      throw thrown
    }
    const response = await ask(`${stage.origin}/v1/csn/csn-1`, post('{}'))
    const { params } = expired()
    expect(decode(csn, response)).toMatchObject({ code: 'RequestExpired', status: 400, params })
    expect(asked).toHaveLength(1)
    expect(asked[0]?.[0]).toBe(thrown)
    const requestId = response.headers['x-bce-request-id']
    expect(asked[0]?.[1]).toMatchObject({ requestId, method: 'POST', url: expect.stringMatching(/\/v1\/csn\/csn-1$/) })
    expect([stage.errors, stage.refusals]).toEqual([[], []])
  })

  test('is not called for an error that is answered as it is', async () => {
    stage.toCatalogError = () => expired()
    stage.operate = throwing(notFound())
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`)).toBe('CsnNotFoundException')
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, { headers: { 'x-bce-date': '' } })).toBe('AccessDenied')
    expect(await answerTo(`${stage.origin}/v1/nothing`)).toBe('InvalidURI')
  })

  test('is not called for errors of authenticate, which are faults of the server', async () => {
    const thrown = new Error(secret)
    stage.toCatalogError = () => notFound()
    stage.authenticate = throwing(thrown)
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`)).toBe('InternalError')
    expect([stage.operations, stage.errors.map(([error]) => error)]).toEqual([0, [thrown]])
  })

  test('leaves the error unexpected if it gives undefined', async () => {
    const thrown = new Error(secret)
    stage.toCatalogError = () => undefined
    stage.operate = throwing(thrown)
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`)).toBe('InternalError')
    expect(stage.errors.map(([error]) => error)).toEqual([thrown])
  })

  test.each(noAnswers)('is a fault of the server if it %s', async (_, give) => {
    stage.toCatalogError = give
    stage.operate = throwing(new Error(secret))
    const response = await ask(`${stage.origin}/v1/csn/csn-1`)
    expect([codeOf(response), response.status]).toEqual(['InternalError', 500])
    expect(response.headers['x-bce-request-id']).toMatch(uuid)
    expect(JSON.stringify(response)).not.toContain(secret)
    expect(stage.errors).toHaveLength(1)
  })
})

/** The answer to each status of a framework's own error. */
const byStatus: readonly (readonly [status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 429 | 500, code: string])[] = [
  [413, 'InvalidHTTPRequest'],
  [400, 'MalformedJSON'],
  [415, 'MalformedJSON'],
  [404, 'InvalidURI'],
  [405, 'InvalidURI'],
  [401, 'InternalError'],
  [403, 'InternalError'],
  [429, 'InternalError'],
  [500, 'InternalError'],
]

const startHono: Start = (options = {}, operate = () => null) => {
  const { requests, notFound, errors, callOf } = forHono.createMiddleware(csn, { authenticate: false, ...options })
  const app = new Hono().use(requests).all('/v1/csn/:csnId', (context) => {
    operate(callOf(context), { method: context.req.method, csnId: '' })
    return context.json(null)
  })
  app.notFound(notFound)
  app.onError(errors)
  return run(createServer(getRequestListener(app.fetch)))
}

describe("Hono's HTTPException", () => {
  const stage = staged(startHono)
  beforeEach(() => stage.reset())

  test.each(byStatus)('of the status %i is answered with %s', async (status, code) => {
    stage.operate = throwing(new HTTPException(status, { res: new Response(secret, { status }), message: secret }))
    const response = await ask(`${stage.origin}/v1/csn/csn-1`)
    expect([codeOf(response), stage.errors.length]).toEqual([code, code === 'InternalError' ? 1 : 0])
    expect(JSON.stringify(response)).not.toContain(secret)
    stage.toCatalogError = () => notFound()
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`)).toBe('CsnNotFoundException')
  })
})

describe('an error of the body parsers of Express', () => {
  const startExpress: Start = (options = {}) => {
    const { requests, notFound, errors } = forExpress.createMiddleware(csn, { authenticate: false, ...options })
    const app = express()
      .use(express.json({ limit: 1000 }))
      .use(requests)
      .use(notFound)
      .use(errors)
    return run(createServer(app))
  }
  const stage = staged(startExpress)
  beforeEach(() => stage.reset())

  test.each([
    ['a body that is too large', post(`"${'x'.repeat(1000)}"`), 'InvalidHTTPRequest'],
    ['broken JSON', post('{"name":'), 'MalformedJSON'],
    ['an unknown charset', post('{}', { 'content-type': 'application/json; charset=nonsense' }), 'MalformedJSON'],
    ['an unknown encoding', post('{}', { 'content-encoding': 'nonsense' }), 'MalformedJSON'],
  ] as const)('is answered: %s', async (_, sending, code) => {
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, sending)).toBe(code)
    expect(stage.errors).toEqual([])
    stage.toCatalogError = () => expired()
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, sending)).toBe('RequestExpired')
  })
})
