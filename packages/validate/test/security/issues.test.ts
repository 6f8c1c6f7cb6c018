// How much a check reports, and what that costs.
import { csn } from '@errbook/csn'
import { describe, expect, test } from 'vitest'
import { shown } from '../../src/any-value.js'
import {
  checkBody,
  checkFetchResponse,
  checkParsedBody,
  checkRequest,
  checkResponse,
  maximumIssues,
} from '../../src/index.js'
import { claiming, endless, hostile } from '../hostile.js'
import { errorBody, requestHeaders, responseHeaders } from '../messages.js'
import { processorTime } from '../processor-time.js'

const names = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`bad name ${i}`, 'x']))
const failing = (count: number) =>
  ({
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: () => ({ issues: Array.from({ length: count }, (_, i) => ({ message: `wrong ${i}`, path: [i] })) }),
    },
  }) as const

describe('errors come before warnings, and otherwise issues keep their order', () => {
  const response = { status: 404, headers: {}, body: { code: 'Other', message: 1, requestId: ' r' } }

  test('if all are reported', () => {
    expect(checkResponse(csn, response).issues.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error member-type',
      'warning header-missing',
      'warning header-missing',
      'warning member-has-space',
      'warning code-unknown',
    ])
  })

  test('if some are omitted', () => {
    const { ok, issues, omitted } = checkResponse(csn, { ...response, headers: names })
    expect(issues.map(({ rule }) => rule)).toEqual(Array(maximumIssues).fill('header-name-invalid'))
    expect([ok, omitted]).toEqual([false, 55])
    expect(issues[0]?.path).toEqual(['headers', 'bad name 0'])
  })

  test('if strict makes all of them errors', () => {
    expect(checkResponse(csn, response, { strict: true }).issues.map(({ rule }) => rule)).toEqual([
      'header-missing',
      'header-missing',
      'member-type',
      'member-has-space',
      'code-unknown',
    ])
  })
})

test.each<readonly [name: string, run: () => unknown]>([
  ['checkRequest', () => checkRequest(csn, { headers: requestHeaders })],
  ['checkResponse', () => checkResponse(csn, { status: 404, headers: responseHeaders, body: errorBody })],
  [
    'checkFetchResponse',
    () => checkFetchResponse(csn, new Response(JSON.stringify(errorBody), { status: 404, headers: responseHeaders })),
  ],
  ['checkBody', () => checkBody(csn, '{}')],
  ['checkParsedBody', () => checkParsedBody(csn, {})],
])('%s omits nothing of a valid message', async (_, run) => {
  expect(await run()).toMatchObject({ ok: true, issues: [], omitted: 0 })
})

test.each([1, 100, 101, 1000])('%i issues of a schema are counted', (count) => {
  const schema = failing(count)
  const expected = { ok: false, omitted: Math.max(0, count - maximumIssues), error: { code: 'InappropriateJSON' } }
  for (const check of [
    checkBody(csn, '1', { schema }),
    checkParsedBody(csn, 1, { schema }),
    checkRequest(csn, { headers: requestHeaders, body: '1' }, { schema }),
  ]) {
    expect(check).toMatchObject(expected)
    expect(check.issues).toHaveLength(Math.min(count, maximumIssues))
    expect(check.issues[0]?.path).toEqual(['body', 0])
  }
})

test('omitted issues of headers and body are counted together', () => {
  const check = checkRequest(csn, { headers: { ...requestHeaders, ...names }, body: '1' }, { schema: failing(1000) })
  expect(check).toMatchObject({ ok: false, omitted: 1050, error: { code: 'InvalidHTTPRequest' } })
})

describe('the actual value is shown, cut, and read no further', () => {
  const deep = (open: string, close: string) => JSON.parse(`${open.repeat(100_000)}1${close.repeat(100_000)}`)

  test.each<readonly [name: string, value: unknown, expected: string]>([
    ['text', 'a"b', 'a"b'],
    ['JSON', { a: [1, 'x', null, true], b: { c: -0.5 } }, '{"a":[1,"x",null,true],"b":{"c":-0.5}}'],
    ['undefined members', { a: undefined, b: [undefined] }, '{"b":[null]}'],
    ['not a number', Number.NaN, 'NaN'],
    ['a symbol', Symbol('x'), 'Symbol(x)'],
    ['a bigint', 10n ** 1_000_000n, 'bigint'],
    ['a bigint in a list', [1n], '[bigint]'],
    ['a function', () => 1, 'function'],
    ['bytes', new Uint8Array(2 ** 26), 'object'],
    ['a list of a million items', Array(1_000_000).fill(1), `[${'1,'.repeat(49)}…`],
    ['a list of 2^32 - 1 items', Array(2 ** 32 - 1), `[${'null,'.repeat(19)}nul…`],
    ['a list that claims to be endless', claiming(Number.POSITIVE_INFINITY, ['a']), `["a",${'null,'.repeat(18)}null…`],
    ['a text of a million characters in a list', ['x'.repeat(1_000_000)], `["${'x'.repeat(97)}…`],
    ['a long name of a member', { ['x'.repeat(1_000_000)]: 1 }, `{"${'x'.repeat(97)}…`],
    ['lists in lists', deep('[', ']'), `${'['.repeat(99)}…`],
    ['objects in objects', deep('{"a":', '}'), `${'{"a":'.repeat(19)}{"a"…`],
  ])('%s', (_, value, expected) => {
    const start = processorTime()
    expect(shown(value)).toBe(expected)
    expect(processorTime() - start).toBeLessThan(500)
  })

  test.each([...hostile, ...endless])('%s', (_, make) => {
    const text = shown(make())
    expect(text.length).toBeGreaterThan(0)
    expect(text.length).toBeLessThanOrEqual(100)
  })
})
