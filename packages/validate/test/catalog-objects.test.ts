// A catalog is data: whatever object holds it, it checks and reads alike.
import type { ServingCatalog } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { describe, expect, test } from 'vitest'
import { checkRequest, checkResponse, describeIssue } from '../src/index.js'
import { errorBody, requestHeaders, responseHeaders } from './messages.js'

const frozen = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}
const proxied = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? new Proxy(value, { get: (target, name) => proxied(Reflect.get(target, name)) })
    : value
const withoutPrototype = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.assign(
        Object.create(null),
        Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutPrototype(part)])),
      )

const requests = [
  { headers: requestHeaders, body: '{}' },
  { headers: {} },
  { headers: { ...requestHeaders, 'x-bce-date': '2025-11-11' } },
  { headers: { ...requestHeaders, authorization: 'x', 'content-type': 'text/html' }, body: '{' },
]
const responses = [
  { status: 404, headers: responseHeaders, body: errorBody },
  { status: 400, headers: responseHeaders, body: errorBody },
  { status: 404, headers: responseHeaders, body: { ...errorBody, code: 'toString' } },
  { status: 404, headers: {}, body: { ...errorBody, message: 'other' } },
  { status: 500, headers: responseHeaders, body: '<html>' },
  { status: 200, headers: responseHeaders, body: { csns: [] } },
]

/** Everything that a catalog says of these messages, in words, too. */
const saidBy = (catalog: ServingCatalog) => {
  const now = Date.parse('2025-11-12T08:00:00Z')
  const checks = [
    ...requests.map((request) => checkRequest(catalog, request, { now })),
    ...responses.map((response) => checkResponse(catalog, response, { strict: true })),
  ]
  return checks.map((check) => [check, check.issues.map((issue) => describeIssue(issue, 'zh'))])
}

describe('every object that holds a catalog serves alike', () => {
  test.each<readonly [name: string, make: () => unknown]>([
    ['a structured clone', () => structuredClone(csn)],
    ['parsed JSON', () => JSON.parse(JSON.stringify(csn))],
    ['a frozen object', () => frozen(structuredClone(csn))],
    ['a proxy all the way down', () => proxied(csn)],
    ['objects without a prototype', () => withoutPrototype(csn)],
    ['a spread', () => ({ ...csn })],
  ])('%s', (_, make) => {
    const catalog = make() as ServingCatalog
    const expected = saidBy(csn)
    expect(saidBy(catalog)).toEqual(expected)
    expect(saidBy(catalog)).toEqual(expected)
  })

  test('two catalogs of one name are kept apart', () => {
    const other = structuredClone(csn) as unknown as { errors: Record<string, { status: number }> } & ServingCatalog
    Object.assign(other.errors.CsnNotFoundException ?? {}, { status: 410 })
    const response = { status: 404, headers: responseHeaders, body: errorBody }
    const rules = (catalog: ServingCatalog) => checkResponse(catalog, response).issues.map(({ rule }) => rule)
    expect([rules(csn), rules(other), rules(csn), rules(other)]).toEqual([
      [],
      ['status-differs'],
      [],
      ['status-differs'],
    ])
  })
})

describe('names that every object seems to have are names like any other', () => {
  const odd: ServingCatalog = {
    name: 'odd',
    languages: ['en'],
    errors: {
      A: { catalog: 'odd', code: 'A', status: 400, fault: 'client', retry: 'never', message: 'A.', params: {} },
      B: { catalog: 'odd', code: 'B', status: 401, fault: 'client', retry: 'never', message: 'B.', params: {} },
    },
    headers: { request: { constructor: { name: 'Constructor', pattern: '^[0-9]+$', malformed: 'B' } }, response: {} },
    body: {
      template: { code: '{code}', constructor: '{constructor?}', toString: { valueOf: '{valueOf?:integer}' } },
      members: { code: { header: 'Constructor' } },
    },
    uri: {},
    errorFor: { unexpected: 'A', invalidRequest: 'A' },
  } as unknown as ServingCatalog

  test.each<readonly [headers: object, issues: readonly string[]]>([
    [{}, []],
    [{ constructor: '7' }, []],
    [{ constructor: 'x' }, ['B', 'header-malformed']],
  ])('a request with %o', (headers, expected) => {
    const check = checkRequest(odd, { headers: headers as never })
    const rules = check.issues.map(({ rule }) => rule)
    expect(check.ok ? rules : [check.error.code, ...rules]).toEqual(expected)
  })

  test.each<readonly [headers: object, body: object, words: readonly string[]]>([
    [{}, { code: 'A' }, []],
    [{ constructor: 'A' }, { code: 'A', constructor: 'x', toString: { valueOf: 7 } }, []],
    [{ constructor: 'B' }, { code: 'A' }, ['header-differs constructor']],
    [{}, { code: 'A', constructor: 7 }, ['member-type']],
    [{}, { code: 'A', toString: { valueOf: 'x' } }, ['member-type']],
  ])('a response with %o and %o', (headers, body, expected) => {
    const { issues } = checkResponse(odd, { status: 400, headers: headers as never, body })
    expect(issues.map(({ rule, params }) => ('header' in params ? `${rule} ${params.header}` : rule))).toEqual(expected)
  })
})

test('a date that a pattern admits and that is none is malformed, not some seconds away', () => {
  const date = { name: 'Date', pattern: '^.*$', format: 'http-date', maximumSkewInSeconds: 5, expired: 'InvalidURI' }
  const catalog = { ...csn, headers: { request: { date }, response: {} } } as unknown as ServingCatalog
  const { issues } = checkRequest(catalog, { headers: { date: 'yesterday' } }, { now: 0 })
  expect(issues.map((issue) => describeIssue(issue, 'en')).join()).not.toContain('NaN')
  expect(issues.map(({ rule }) => rule)).toEqual(['header-malformed'])
})
