import { csn } from '@errbook/csn'
import { csn as contract } from '@errbook/csn/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRequest } from './check-request.js'

const date = '2025-11-11T08:00:00Z'
const signature = '0f'.repeat(32)
const headers = {
  authorization: `bce-auth-v1/ak/${date}/1800/host/${signature}`,
  'content-type': 'application/json; charset=utf-8',
  'x-bce-date': date,
}
const without = (name: keyof typeof headers) => ({ ...headers, [name]: undefined })
const withHeader = (name: keyof typeof headers, value: string | readonly string[]) => ({ ...headers, [name]: value })

test.each([
  ['a record', headers],
  ['a Headers', new Headers(headers)],
  ['pairs', Object.entries(headers)],
  [
    'a record of any case',
    { Authorization: headers.authorization, 'CONTENT-TYPE': headers['content-type'], 'X-Bce-Date': date },
  ],
  ['white space around values', withHeader('x-bce-date', ` \t${date} `)],
  ['more headers', { ...headers, host: 'csn.baidubce.com', cookie: ['a', 'b'] }],
])('headers within the catalog pass: %s', (_, input) => {
  expect(checkRequest(csn, { headers: input })).toEqual({ ok: true, issues: [] })
})

describe('headers outside the catalog are answered with the error that it names', () => {
  test.each<readonly [name: string, headers: object, error: string, issues: readonly string[]]>([
    ['no Authorization', without('authorization'), 'AccessDenied', ['header-missing headers.authorization']],
    ['no date', without('x-bce-date'), 'AccessDenied', ['header-missing headers.x-bce-date']],
    ['no type', without('content-type'), 'InvalidHTTPRequest', ['header-missing headers.content-type']],
    [
      'another scheme',
      withHeader('authorization', 'Basic YTpi'),
      'InvalidHTTPAuthHeader',
      ['header-malformed headers.authorization'],
    ],
    [
      'a bad timestamp and a bad period',
      withHeader('authorization', `bce-auth-v1/ak/2025-02-29T00:00:00Z/soon/host/${signature}`),
      'InvalidHTTPAuthHeader',
      [
        'header-field-malformed headers.authorization.timestamp',
        'header-field-malformed headers.authorization.expirationPeriodInSeconds',
      ],
    ],
    [
      'another charset',
      withHeader('content-type', 'application/json; charset=gbk'),
      'InvalidHTTPRequest',
      ['header-malformed headers.content-type'],
    ],
    [
      'a date that is not',
      withHeader('x-bce-date', '2025-02-29T00:00:00Z'),
      'InvalidHTTPAuthHeader',
      ['header-malformed headers.x-bce-date'],
    ],
    [
      'a header sent twice',
      withHeader('x-bce-date', [date, date]),
      'InvalidHTTPAuthHeader',
      ['header-repeated headers.x-bce-date'],
    ],
    [
      'nothing at all',
      {},
      'AccessDenied',
      [
        'header-missing headers.authorization',
        'header-missing headers.content-type',
        'header-missing headers.x-bce-date',
      ],
    ],
  ])('%s', (_, input, error, issues) => {
    const check = checkRequest(csn, { headers: input as never })
    expect(check.issues.map(({ rule, path }) => `${rule} ${path.join('.')}`)).toEqual(issues)
    expect(!check.ok && check.error.code).toBe(error)
    expect(checkRequest(contract, { headers: input as never }).issues).toEqual(check.issues)
  })
})

test('a secret is never shown', () => {
  const secret = 'S3cret'
  for (const authorization of [
    `bce-auth-v1/ak/${date}/1800/host/${secret}`,
    `Bearer ${secret}`,
    `bce-auth-v1/ak/${date}/1800/${secret}`,
  ]) {
    expect(JSON.stringify(checkRequest(csn, { headers: withHeader('authorization', authorization) }))).not.toContain(
      secret,
    )
  }
})

test('the guard and the explanation agree, whatever the headers', () => {
  const value = fc.oneof(fc.string(), fc.constantFrom(...Object.values(headers)), fc.constant(undefined))
  fc.assert(
    fc.property(fc.record({ authorization: value, 'content-type': value, 'x-bce-date': value }), (input) => {
      const { ok, issues } = checkRequest(csn, { headers: input })
      expect(ok).toBe(issues.length === 0)
    }),
    { numRuns: 2000 },
  )
})

test('a header whose value throws when it is looked at is not there', () => {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  for (const value of [proxy, [proxy]]) {
    const input = { ...headers, 'x-bce-date': value } as never
    const issues = ['header-missing']
    expect(checkRequest(csn, { headers: input }).issues.map(({ rule }) => rule)).toEqual(issues)
    expect(checkRequest(csn, { headers: Object.entries(input) as never }).issues.map(({ rule }) => rule)).toEqual(
      issues,
    )
  }
  const trapped = new Proxy(['x-bce-date', date], {
    get: () => {
      throw new Error('trap')
    },
  })
  expect(checkRequest(csn, { headers: [trapped] as never }).ok).toBe(false)
})

test('nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (request, input) => {
      checkRequest(csn, request as never)
      checkRequest(csn, { headers: input as never })
    }),
    { numRuns: 2000 },
  )
})
