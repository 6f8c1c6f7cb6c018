import { CatalogError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { describe, expect, test, vi } from 'vitest'
import type { Encoded } from '../encode.js'
import { answerThrown, errorFilled, errorMadeHere, report, unknownPath } from './answer.js'

const occasion = { requestId: 'r-1', method: 'GET', url: '/v1/csn' }
const options = { authenticate: false as const, onError: () => {} }
const codeOf = ({ body }: Encoded): unknown => JSON.parse(body).code

describe('the error for a URL that no operation has', () => {
  test.each([
    ['/v1/nothing', 'InvalidURI'],
    ['/v2/csn', 'InvalidVersion'],
    ['/v2', 'InvalidVersion'],
    ['/v2?a=b', 'InvalidVersion'],
    ['/v1.1/csn', 'InvalidVersion'],
    ['/v10.2.3/csn', 'InvalidVersion'],
    // A path is compared with case, so that it is not the version v1.
    ['/V1/csn', 'InvalidVersion'],
    ['/V9/csn', 'InvalidVersion'],
    ['https://csn.example/v2/csn', 'InvalidVersion'],
    ['HTTP://csn.example/v2/csn', 'InvalidVersion'],
    ['https://v2/csn', 'InvalidURI'],
    ['/', 'InvalidURI'],
    ['/v', 'InvalidURI'],
    ['/v2x/csn', 'InvalidURI'],
    ['/xv2/csn', 'InvalidURI'],
    ['/v2./csn', 'InvalidURI'],
    ['/v2.x/csn', 'InvalidURI'],
    ['/csn/v2', 'InvalidURI'],
    ['v2/csn', 'InvalidURI'],
    ['?/v2/', 'InvalidURI'],
    ['', 'InvalidURI'],
  ])('%j: %s', (url, code) => {
    expect(unknownPath(csn, url).code).toBe(code)
  })

  test('is that of its path where the catalog names no versions', () => {
    expect(unknownPath({ ...csn, uri: {} }, '/v2/csn').code).toBe('InvalidURI')
  })
})

test.each([
  [400, 'MalformedJSON'],
  [404, 'InvalidURI'],
  [405, 'InvalidURI'],
  [413, 'InvalidHTTPRequest'],
  [414, 'InvalidURI'],
  [415, 'MalformedJSON'],
  ...[undefined, 401, 403, 406, 412, 416, 429, 500, 503].map((status) => [status, 'InternalError'] as const),
] as const)('an error of a framework with the status %s is answered as %s', (status, code) => {
  const onError = vi.fn()
  const thrown = new Error('swordfish')
  const answer = answerThrown(csn, thrown, occasion, { ...options, onError }, () => status)
  expect(codeOf(answer)).toBe(code)
  expect(onError.mock.calls.map(([error]) => error)).toEqual(code === 'InternalError' ? [thrown] : [])
})

test('the answer to HEAD has no body', () => {
  const thrown = new CatalogError(csn.errors.CsnNotFoundException)
  expect(answerThrown(csn, thrown, { ...occasion, method: 'HEAD' }, options)).toMatchObject({ status: 404, body: '' })
  expect(codeOf(answerThrown(csn, thrown, { ...occasion, method: 'head' }, options))).toBe('CsnNotFoundException')
})

describe('an error is taken for one of the server', () => {
  const made = new CatalogError(csn.errors.CsnNotFoundException)
  const received = CatalogError.fromJSON(JSON.parse(JSON.stringify(made)))

  test.each<[string, unknown, string | undefined]>([
    ['if it was made here', made, 'CsnNotFoundException'],
    ['not if it was received', received, undefined],
    ['not if it is of another catalog', new CatalogError({ ...csn.errors.AccessDenied, catalog: 'other' }), undefined],
    ['not if it is plain data', made.toJSON(), undefined],
    ['not if it is none', new Error('swordfish'), undefined],
  ])('%s', (_, thrown, code) => {
    expect(errorMadeHere(csn, thrown)?.code).toBe(code)
  })

  test('as a copy, which no later change of its members reaches', () => {
    const members = { a: 1 }
    const copy = errorMadeHere(csn, new CatalogError(csn.errors.AccessDenied, { members } as never))
    members.a = 2
    expect(copy?.members).toEqual({ a: 1 })
  })
})

test.each<[unknown, boolean]>([
  [{ status: 399 }, false],
  [{ status: 400 }, true],
  [{ status: 499 }, true],
  [{ status: 500 }, false],
  [{ status: '404' }, false],
  [{ statusCode: 429 }, true],
  [{ statusCode: 500, status: 400 }, false],
  [undefined, false],
])('of %j the hint tells that it was perhaps meant for the client: %s', (thrown, isTold) => {
  const onError = vi.fn()
  report(thrown, occasion, { ...options, onError })
  const hint = isTold ? { hint: expect.stringContaining('toCatalogError') } : {}
  expect(onError.mock.calls).toEqual([[thrown, { ...occasion, ...hint }]])
})

test.each<[string, object, object]>([
  ['a link', { reference: 'https://errors.example/csn' }, { reference: 'https://errors.example/csn' }],
  ['a pause', { retryAfter: 3 }, { retryAfter: 3 }],
  ['members of the API', { members: { a: 1 } }, { members: { a: 1 } }],
  ['a link that is not a text', { reference: 5 }, {}],
  ['a pause that is not a number', { retryAfter: '3' }, {}],
  ['members that are a text', { members: 'abc' }, {}],
  ['members that are null', { members: null }, {}],
  ['a message, where the catalog gives one', { message: 'swordfish' }, {}],
])('an error is filled with %s', (_, filling, expected) => {
  expect(errorFilled(csn, 'AccessDenied', filling)).toEqual({
    catalog: 'csn',
    code: 'AccessDenied',
    status: 403,
    message: 'Access denied.',
    params: {},
    ...expected,
  })
})

describe('an error that nobody foresaw is told', () => {
  test('to the console, where there is no onError', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const bug = new Error('swordfish')
    const limited = Object.assign(new Error('slower'), { statusCode: 429 })
    report(bug, occasion, { authenticate: false })
    report(limited, occasion, { authenticate: false })
    expect(told.mock.calls).toEqual([
      ['GET /v1/csn failed (request r-1):', bug],
      ['GET /v1/csn failed (request r-1):', limited, expect.stringMatching(/^\nIt has the status 429: /)],
    ])
  })

  test('with what toCatalogError failed with', () => {
    const onError = vi.fn()
    const [thrown, failure] = [new Error('swordfish'), new Error('shark')]
    const toCatalogError = () => {
      throw failure
    }
    expect(codeOf(answerThrown(csn, thrown, occasion, { ...options, onError, toCatalogError }))).toBe('InternalError')
    const [[told, failed]] = onError.mock.calls as unknown as [[AggregateError, object]]
    expect([told.message, told.errors]).toEqual(['toCatalogError failed on what was thrown', [thrown, failure]])
    expect(failed).toEqual(occasion)
  })

  test('with what toCatalogError should have given', () => {
    const onError = vi.fn()
    const thrown = new Error('swordfish')
    const toCatalogError = () => 'AccessDenied' as never
    expect(codeOf(answerThrown(csn, thrown, occasion, { ...options, onError, toCatalogError }))).toBe('InternalError')
    const [[told]] = onError.mock.calls as unknown as [[TypeError]]
    expect(told.message).toBe(
      'toCatalogError gave something else for what was thrown: expected a CatalogError of csn that was made by ' +
        '`new CatalogError`, or undefined',
    )
    expect(told.cause).toBe(thrown)
  })

  test('with why an error of the catalog cannot be written', () => {
    const onError = vi.fn()
    const template = { ...(csn.body.template as object), limit: '{limit?:integer}' }
    const catalog = { ...csn, body: { ...csn.body, template } }
    const thrown = new CatalogError(csn.errors.AccessDenied, { members: { limit: 'many' } } as never)
    expect(codeOf(answerThrown(catalog, thrown, occasion, { ...options, onError }))).toBe('InternalError')
    const [[told, failed]] = onError.mock.calls as unknown as [[TypeError, object]]
    expect(told).toBeInstanceOf(TypeError)
    expect(told.message).toContain('limit')
    expect(failed).toEqual(occasion)
  })
})
