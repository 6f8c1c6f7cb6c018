import type { Catalog } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { encode } from '@errbook/http'
import { checkRequest } from '@errbook/validate'
import { describe, expect, test } from 'vitest'
import type { Verdict } from './failure.js'
import type { RefusalOptions } from './options.js'
import { refusal } from './refusal.js'

const verdictOf = (received: unknown, code: string, options?: RefusalOptions, catalog: Catalog = csn) =>
  refusal(catalog, received, code, options) as Verdict

const date = '2026-11-27T10:00:00Z'
const headers = {
  authorization: `bce-auth-v1/ak/${date}/1800/host/${'a'.repeat(64)}`,
  'content-type': 'application/json; charset=utf-8',
  'x-bce-date': date,
}

describe('a request', () => {
  test.each([
    ['a valid one', { headers }],
    ['one without a signature', { headers: { ...headers, authorization: undefined } }],
    ['one with a wrong signature', { headers: { ...headers, authorization: 'Basic x' } }],
    ['one with a body that is not JSON', { headers, body: '{' }],
    ['one with an invalid name', { headers: { ...headers, 'a b': 'c' } }],
    ['nothing', { headers: {} }],
  ])('%s is refused with the code that checkRequest answers, and no other', (_, request) => {
    const check = checkRequest(csn, request as never)
    for (const code of Object.keys(csn.errors)) {
      expect(verdictOf(request, code).pass).toBe(!check.ok && check.error.code === code)
    }
  })

  test('is too old by the time that is given', () => {
    const request = { headers }
    expect(verdictOf(request, 'RequestExpired').pass).toBe(false)
    expect(verdictOf(request, 'RequestExpired').failureOf(false).advice?.[0]).toContain('{ now: new Date() }')
    expect(verdictOf(request, 'RequestExpired', { now: new Date('2026-11-28T10:00:00Z') }).pass).toBe(true)
    expect(verdictOf(request, 'RequestExpired', { now: Date.parse(date) }).pass).toBe(false)
  })

  test('of Fetch is read, and stays readable', async () => {
    const request = new Request('https://csn.example/v1/csn', { method: 'POST', headers, body: '{' })
    const check = checkRequest(csn, { headers, body: '{' })
    expect(await refusal(csn, request, check.ok ? '' : check.error.code)).toMatchObject({ pass: true })
    expect(await request.text()).toBe('{')
    expect(await refusal(csn, request, 'MalformedJSON')).toMatchObject({ pass: undefined })
  })

  test('of Fetch without a body is read, too', async () => {
    const request = new Request('https://csn.example/v1/csn', { headers: { ...headers, authorization: 'x' } })
    expect(await refusal(csn, request, 'InvalidHTTPAuthHeader')).toMatchObject({ pass: true })
  })

  test('is not to be checked by a catalog that is not for servers', () => {
    const { errorFor, ...clients } = csn
    expect(() => verdictOf({ headers }, 'AccessDenied', {}, clients)).toThrow('the catalog csn has no errorFor')
  })
})

describe('a response', () => {
  const response = encode(csn, 'CsnNotFoundException', { requestId: 'r-1' })

  test('with the code that conforms holds', () => {
    expect(verdictOf(response, 'CsnNotFoundException', { strict: true }).pass).toBe(true)
  })

  test('with another code does not hold, and says which', () => {
    const { pass, failureOf } = verdictOf(response, 'AccessDenied')
    expect(pass).toBe(false)
    expect(failureOf(false).points).toEqual([
      { where: 'code', expected: 'AccessDenied', actual: 'CsnNotFoundException' },
    ])
  })

  test('with the code that does not conform holds neither way', () => {
    const { pass, failureOf } = verdictOf({ ...response, status: 409 }, 'CsnNotFoundException')
    expect(pass).toBeUndefined()
    expect(failureOf(true).summary).toBe(
      'The response (409 CsnNotFoundException) is the error CsnNotFoundException, but does not conform to csn: 1 error.',
    )
  })

  test.each([
    ['a success', { status: 200, headers: {}, body: {} }, 'is a success'],
    ['a page', { status: 502, headers: {}, body: '<html>' }, 'says no error code'],
    ['an unknown code', { ...response, body: { code: 'Nope' } }, 'has the unknown code Nope'],
  ])('%s does not hold', (_, other, text) => {
    const { pass, failureOf } = verdictOf(other, 'CsnNotFoundException')
    expect(pass).toBe(false)
    expect(failureOf(false).summary).toContain(text)
  })
})

test.each([undefined, null, 'GET /', 7, () => {}, Promise.resolve(), new Error('fetch failed'), {}])(
  '%s is neither a request nor a response',
  (received) => {
    expect(verdictOf(received, 'AccessDenied').pass).toBeUndefined()
  },
)

test.each([
  ['AcessDenied', 'the code "AcessDenied" is not in the catalog csn: expected AccessDenied'],
  ['zzzzzz', 'expected a code of csn, such as AccessDenied'],
  [undefined, 'the code undefined is not in the catalog csn'],
  ['constructor', 'the code "constructor" is not in the catalog csn'],
])('the unknown code %s throws a TypeError that names the nearest', (code, text) => {
  expect(() => verdictOf({ headers }, code as string)).toThrow(TypeError)
  expect(() => verdictOf({ headers }, code as string)).toThrow(text)
})
