// Headers of any number and shape: reading is bounded, and counts are right.
import { csn } from '@errbook/csn'
import { headersReader } from '@errbook/http-message'
import { describe, expect, test } from 'vitest'
import { checkRequest, describeIssue } from '../../src/index.js'
import { claiming, endless, getters, hostile, thrown, trapped, turning } from '../hostile.js'
import { requestHeaders as valid } from '../messages.js'
import { quickly } from '../processor-time.js'

const names = Object.keys(csn.headers.request)
const readHeaders = headersReader(names)

const date = valid['x-bce-date']
const withDate = (value: unknown) => ({ ...valid, 'x-bce-date': value })
const check = (headers: unknown) => checkRequest(csn, { headers } as never)

/** The issues of the date, as `rule: message`. */
const dateIssue = (headers: unknown) =>
  check(headers)
    .issues.filter(({ path }) => path[1] === 'x-bce-date')
    .map((issue) => `${issue.rule}: ${describeIssue(issue, 'en')}`)

const repeated = (count: number) => [`header-repeated: The header x-bce-date was sent ${count} times.`]
const notText = ['header-not-text: The value of the header x-bce-date is not text.']

describe('a header that was sent more than once is counted', () => {
  test.each<readonly [name: string, value: unknown, expected: readonly string[]]>([
    ['two values', [date, date], repeated(2)],
    ['a hundred thousand values', Array(100_000).fill(date), repeated(100_000)],
    ['2^32 - 1 empty slots', Array(2 ** 32 - 1), repeated(2 ** 32 - 1)],
    ['a proxy that claims 2^32 - 1 values', claiming(2 ** 32 - 1, [date]), repeated(2 ** 32 - 1)],
    ['a proxy that claims more than any list has', claiming(2 ** 32, [date]), notText],
    ['a proxy that claims endless values', claiming(Number.POSITIVE_INFINITY, [date]), notText],
    ['a proxy that claims half a value', claiming(0.5, [date]), notText],
    ['a proxy that claims -1 values', claiming(-1, [date]), notText],
    ['a proxy whose length is not a number', claiming('2', [date]), notText],
    ['a list in a list', [[date]], notText],
    [
      'an endless iterator',
      (function* () {
        for (;;) yield date
      })(),
      notText,
    ],
    ['a list of nothing twice', [undefined, undefined], repeated(2)],
    ['one value', [date], []],
    ['one value that changes', Object.defineProperty([''], 0, { get: turning(date, 'x') }), []],
  ])('%s', (_, value, expected) => {
    expect(quickly(() => dateIssue(withDate(value)))).toEqual(expected)
  })

  test.each<readonly [name: string, pairs: readonly (readonly [string, unknown])[], count: number]>([
    ['9,000 pairs', Array(9000).fill(['X-Bce-Date', date]), 9001],
    ['9,000 pairs with lists of 120', Array(9000).fill(['x-bce-date', Array(120).fill(date)]), 1_080_001],
    [
      '9,000 pairs with lists of 2^32 - 1',
      Array(9000).fill(['x-bce-date', Array(2 ** 32 - 1)]),
      9000 * (2 ** 32 - 1) + 1,
    ],
    [
      'pairs with empty lists',
      [
        ['x-bce-date', []],
        ['x-bce-date', [date]],
        ['x-bce-date', [undefined]],
      ],
      2,
    ],
  ])('%s', (_, pairs, count) => {
    expect(quickly(() => dateIssue([...Object.entries(valid), ...pairs]))).toEqual(repeated(count))
  })

  test('in a record of many spellings', () => {
    const spellings = Array.from({ length: 1000 }, (_, i) =>
      [...'x-bce-date'].map((letter, at) => ((i >> at) & 1 ? letter.toUpperCase() : letter)).join(''),
    )
    const record = Object.fromEntries([...spellings, 'x-bce-date'].map((name) => [name, date]))
    expect(dateIssue({ ...valid, ...record })).toEqual(repeated(Object.keys(record).length))
  })
})

describe('invalid names are counted, and a hundred are reported', () => {
  const names = (count: number, name = 'bad name') =>
    Array.from({ length: count }, (_, i) => [`${name} ${i}`, 'x'] as const)

  test.each<readonly [name: string, headers: object, told: number, omitted: number]>([
    ['100', { ...valid, ...Object.fromEntries(names(100)) }, 100, 0],
    ['101', { ...valid, ...Object.fromEntries(names(101)) }, 100, 1],
    ['9,000 in pairs', [...Object.entries(valid), ...names(9000)], 100, 8900],
    ['9,000 in raw headers', [...Object.entries(valid), ...names(9000)].flat(), 100, 8900],
  ])('%s', (_, headers, told, omitted) => {
    const { ok, issues, omitted: more } = quickly(() => check(headers))
    expect([ok, issues.length, more]).toEqual([false, told, omitted])
    expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['header-name-invalid']))
    expect(JSON.stringify(issues).length).toBeLessThan(100_000)
  })

  test('and the error with precedence is answered, reported or not', () => {
    const { authorization, ...rest } = valid
    const result = check({ ...Object.fromEntries(names(200)), ...rest })
    expect(result.issues.map(({ rule }) => rule)).not.toContain('header-missing')
    expect(result.omitted).toBe(101)
    expect(result.ok ? undefined : result.error.code).toBe('AccessDenied')
  })
})

test.each(endless)('%s end', (_, make) => {
  expect(quickly(() => check(make())).ok).toBe(false)
})

test.each([...hostile, ...endless])(
  '%s as headers, as a pair, as a name and as a value is read without a throw',
  (_, make) => {
    for (const headers of [
      make(),
      [make()],
      [[make(), 'x']],
      [['x-bce-date', make()]],
      ['x-bce-date', make()],
      withDate(make()),
    ]) {
      const { values } = quickly(() => readHeaders(headers))
      expect(values).toHaveLength(names.length)
      expect(quickly(() => JSON.stringify(check(headers))).length).toBeLessThan(100_000)
    }
  },
)

test('each member is read only once', () => {
  const headers = getters(
    Object.fromEntries(Object.entries(valid).map(([name, value]) => [name, turning<unknown>(value, 7)])),
  )
  expect(check(headers)).toEqual({ ok: true, issues: [], omitted: 0 })
  const raw = Object.entries(valid).flat()
  Object.defineProperty(raw, 0, { get: turning<unknown>('authorization', 7) })
  expect(check(raw).ok).toBe(true)
  const request = getters({ headers: turning<unknown>(valid, {}), body: turning<unknown>('{}', '{') })
  expect(checkRequest(csn, request as never).ok).toBe(true)
})

test.each(thrown)('a value that throws %s counts as missing, and the others are read', (_, raise) => {
  const headers = {
    ...valid,
    get 'x-bce-date'(): string {
      throw raise()
    },
  }
  expect(check(headers).issues.map(({ rule }) => rule)).toEqual(['header-missing'])
  const proxy = trapped({}, () => {
    throw raise()
  })
  expect(check(proxy).issues).toHaveLength(3)
})
