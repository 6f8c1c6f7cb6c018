import { isDeepStrictEqual } from 'node:util'
import { CatalogError, isError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { decode, encode, toError } from '@errbook/http'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { errorVerdict } from './catalog-error.js'
import type { ErrorOptions } from './options.js'

const verdictOf = (received: unknown, code?: string, options?: ErrorOptions) =>
  errorVerdict(csn, received, code, options, isDeepStrictEqual)
const saying = (received: unknown, code?: string, options?: ErrorOptions) =>
  verdictOf(received, code, options).failureOf(false)

const timestamp = '2026-11-27T10:00:00Z'
const error = new CatalogError(csn.errors.RequestExpired, { params: { timestamp }, requestId: 'r-1' })
const decoded = decode(csn, encode(csn, 'RequestExpired', { params: { timestamp }, requestId: 'r-1' }))

describe.each([
  ['thrown', error],
  ['as JSON', error.toJSON()],
  ['decoded', decoded],
  ['made of what was decoded', toError(decoded as never)],
  [
    'thrown by a function',
    () => {
      throw error
    },
  ],
])('an error %s', (_, received) => {
  test('is one of the catalog, with its code, parameters and request id', () => {
    expect(verdictOf(received).pass).toBe(true)
    expect(verdictOf(received, 'RequestExpired', { params: { timestamp }, requestId: 'r-1' }).pass).toBe(true)
    expect(verdictOf(received, 'RequestExpired', { params: {} }).pass).toBe(true)
  })

  test.each([
    ['another code', 'AccessDenied', {}],
    ['another parameter', 'RequestExpired', { params: { timestamp: 'then' } }],
    ['another request id', 'RequestExpired', { requestId: 'r-2' }],
  ])('is not one with %s', (_, code, options) => {
    expect(verdictOf(received, code, options).pass).toBe(false)
  })
})

test('is what isError says, for any value', () => {
  const shape = fc.record({
    catalog: fc.constantFrom('csn', 'pets'),
    code: fc.constantFrom('AccessDenied', 'Nope', 'constructor'),
    status: fc.constantFrom(403, '403'),
    message: fc.string(),
    params: fc.constant({}),
  })
  fc.assert(
    fc.property(fc.oneof(shape, fc.anything()), (value) => {
      fc.pre(typeof value !== 'function')
      expect(verdictOf(value).pass).toBe(isError(csn, value))
      expect(verdictOf(value, 'AccessDenied').pass).toBe(isError(csn, value, 'AccessDenied'))
      expect(saying(value).summary).not.toBe('')
    }),
  )
})

const revoked = Proxy.revocable({}, {})
revoked.revoke()
const hush = (): never => {
  throw new Error('no')
}
const ring: Record<string, unknown> = {}
ring.ring = ring

test.each([
  ['a revoked proxy', revoked.proxy],
  [
    'a getter that throws',
    {
      get kind() {
        throw new Error('no')
      },
    },
  ],
  ['an object without a prototype', Object.create(null)],
  [
    'an error whose parameters throw',
    { ...error.toJSON(), kind: 'known', params: new Proxy({ timestamp }, { getOwnPropertyDescriptor: hush }) },
  ],
  ['a symbol', Symbol('x')],
  ['a BigInt', 1n],
])('%s is told apart without throwing', (_, received) => {
  expect(verdictOf(received).pass).toBe(false)
  expect(saying(received).summary).toContain('not an error of csn')
  expect(saying(error, undefined, { requestId: received as never }).points).toHaveLength(1)
})

test.each<[string, unknown, string]>([
  ['a promise', Promise.resolve(error), 'It is a promise, not an error of csn.'],
  [
    'a function that returns one',
    () => Promise.reject(error),
    'It is a function that returned a promise, not an error of csn.',
  ],
])('%s is an error of the catalog as little as it is none, and is to be awaited', (_, received, summary) => {
  expect(verdictOf(received).pass).toBeUndefined()
  expect(saying(received)).toMatchObject({ summary, advice: [expect.stringContaining('Await it first')] })
})

test('a parameter that is no JSON is shown by its type', () => {
  expect(
    saying({ ...error.toJSON(), params: { timestamp: ring } }, undefined, { params: { timestamp: 1n } as never }),
  ).toMatchObject({ points: [{ expected: 'bigint', actual: 'object' }] })
})

describe('what is said', () => {
  test.each([
    ['nothing', undefined, 'It is undefined, not an error of csn.'],
    ['an error', new TypeError('fetch failed'), 'It is TypeError: fetch failed, not an error of csn.'],
    ['a success', decode(csn, { status: 200 }), 'It is a success with the status 200, not an error of csn.'],
    [
      'no code',
      decode(csn, { status: 502, body: '<html>' }),
      'It is a response without an error code (not-json), not an error of csn.',
    ],
    ['no throw', () => 1, 'It is a function that threw nothing, not an error of csn.'],
    [
      'another catalog',
      { ...error.toJSON(), catalog: 'pets' },
      'It is the error RequestExpired (400) of the catalog pets, not an error of csn.',
    ],
  ])('of %s', (_, received, summary) => {
    expect(verdictOf(received).pass).toBe(false)
    expect(saying(received).summary).toBe(summary)
  })

  test('of an unknown code names the nearest', () => {
    const unknown = decode(csn, { status: 404, body: { code: 'AcessDenied', message: 'm', requestId: 'r' } })
    expect(saying(unknown, 'AccessDenied')).toMatchObject({
      summary: 'Its code AcessDenied is not in the catalog csn.',
      points: [{ expected: 'AccessDenied', isNearest: true, actual: 'AcessDenied' }],
    })
  })

  test.each([
    ['a response of Fetch', new Response('{}', { status: 404 })],
    ['a response of node:http', { statusCode: 404, headers: {} }],
    ['an error that has a response', Object.assign(new Error('404'), { response: { status: 404, headers: {} } })],
  ])('of %s says what checks it', (_, received) => {
    expect(saying(received).advice).toEqual([
      'Pass the error that was thrown, or what decode of @errbook/http gave; for a response, use toBeRefusedWith.',
    ])
    expect(saying(undefined).advice).toEqual([])
  })

  test('of a difference says where, expected and actual', () => {
    expect(saying(error, undefined, { params: { timestamp: 'then' }, requestId: 'r-2' }).points).toEqual([
      { where: 'params.timestamp', expected: '"then"', actual: `"${timestamp}"` },
      { where: 'requestId', expected: '"r-2"', actual: '"r-1"' },
    ])
  })
})

test.each([
  [{ parms: {} }, 'the option "parms" is unknown: did you mean "params"?'],
  ['r-1', 'the options are "r-1": expected an object'],
  [null, 'the options are null: expected an object'],
  [{ params: null }, 'the option params is null: expected an object with values for parameters'],
  [{ params: 5 }, 'the option params is 5: expected an object with values for parameters'],
  [{ params: { timestmp: 'x' } }, 'the parameter timestmp is not one of the catalog: expected timestamp'],
  [{ lang: 5 }, 'the option lang is 5: expected a language, such as "zh"'],
  [{ text: 'en' }, 'the option text is "en": expected a text of the catalog'],
  [{ text: null }, 'the option text is null: expected a text of the catalog'],
])('the options %j throw a TypeError', (options, text) => {
  expect(() => verdictOf(error, undefined, options as never)).toThrow(text)
})

test.each([
  ['RequestExpired', 'time', 'timestamp'],
  ['AccessDenied', 'timestamp', 'none'],
])('a parameter that %s does not have throws a TypeError', (code, name, expected) => {
  expect(() => verdictOf(error, code, { params: { [name]: timestamp } as never })).toThrow(
    `the parameter ${name} is not one of ${code}: expected ${expected}`,
  )
})

test.each<[string, unknown, string | undefined]>([
  ['a response', new Response('{}', { status: 404 }), 'use toBeRefusedWith'],
  ['a body', { code: 'DbException' }, 'Pass the error that was thrown'],
  ['a promise', Promise.resolve(), 'Await it first'],
  ['a function that gives a promise', async () => {}, 'Await it first'],
  ['another error', new Error('x'), undefined],
])('%s: the failure says what to do where that is clear', (_, received, advice) => {
  const { advice: told = [] } = verdictOf(received, undefined).failureOf(false)
  expect(told.join(' ')).toContain(advice ?? '')
  expect(told).toHaveLength(advice === undefined ? 0 : 1)
})
