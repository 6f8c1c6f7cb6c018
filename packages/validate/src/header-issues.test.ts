import type { HeaderRule, ServingCatalog } from '@errbook/catalog'
import { maximumHeaderLength } from '@errbook/http-message'
import { describe, expect, test } from 'vitest'
import { checkRequest } from './check-request.js'

const parts: HeaderRule = {
  name: 'X-Parts',
  pattern: '^[a-z]+/[0-9]+$',
  template: '{letters}/{digits}',
  fields: { letters: { pattern: '^[a-z]+$' }, digits: { pattern: '^[0-9]+$' } },
}
const day: HeaderRule = { name: 'X-Day', pattern: '^.*$', format: 'utc-date-time', maximumSkewInSeconds: 60 }

const catalogOf = (request: { readonly [key: string]: HeaderRule }) =>
  ({
    name: 'pets',
    languages: ['en'],
    errors: { Wrong: { catalog: 'pets', code: 'Wrong', status: 400, fault: 'client', retry: 'never', params: {} } },
    headers: { request, response: {} },
    body: { template: { code: '{code}' }, members: {} },
    uri: {},
    errorFor: { unexpected: 'Wrong', invalidRequest: 'Wrong' },
  }) as unknown as ServingCatalog

// Made anew for each request, since what is prepared of a catalog is kept.
const pets = () => catalogOf({ 'x-parts': parts, 'x-day': day, 'x-secret': secret('{key}:{word}') })

function secret(template: string): HeaderRule {
  const fields = { key: { pattern: '^[a-z]+$' }, word: { pattern: '^[a-z]+$', secret: true } }
  return { name: 'X-Secret', pattern: '^[a-z]+:[a-z]+$', template, fields }
}

const now = Date.parse('2025-11-11T08:00:00Z')
const issuesOf = (headers: object) => checkRequest(pets(), { headers: headers as never }, { now }).issues

describe('an invalid header is told whole', () => {
  const name = 'X-Parts'
  const expected = '{letters}/{digits}'
  test.each<readonly [value: unknown, issue: object]>([
    ['a/1\u001f', { rule: 'header-unsafe', params: { name, character: 'U+001F', position: 4 } }],
    ['\uff12/1', { rule: 'header-unsafe', params: { name, character: 'U+FF12', position: 1 } }],
    ['a/1,b/2', { rule: 'header-repeated', params: { name, count: 2 }, expected }],
    ['a/1, \tb/2,c/3', { rule: 'header-repeated', params: { name, count: 3 }, expected }],
    [['a/1', 'a/1'], { rule: 'header-repeated', params: { name, count: 2 }, expected }],
    [
      'a/1,b',
      { rule: 'header-field-malformed', params: { name, field: 'digits' }, expected: '^[0-9]+$', actual: '1,b' },
    ],
    ['a', { rule: 'header-malformed', params: { name }, expected, actual: 'a' }],
    [7, { rule: 'header-not-text', params: { name }, expected, actual: '7' }],
    ['', { rule: 'header-empty', params: { name }, expected }],
    [' '.repeat(maximumHeaderLength), { rule: 'header-empty', params: { name }, expected }],
    [' '.repeat(maximumHeaderLength + 1), { rule: 'header-too-long', params: { name, limit: maximumHeaderLength } }],
  ])('%j', (value, { params, ...issue }: { params?: { readonly field?: string } }) => {
    const path = ['headers', 'x-parts', ...(params?.field === undefined ? [] : [params.field])]
    expect(issuesOf({ 'x-parts': value })).toEqual([{ path, severity: 'error', params, ...issue }])
  })

  test('each part that is wrong, in the order of the catalog', () => {
    expect(issuesOf({ 'x-parts': '1/a' }).map(({ path, expected, actual }) => [path[2], expected, actual])).toEqual([
      ['letters', '^[a-z]+$', '1'],
      ['digits', '^[0-9]+$', 'a'],
    ])
  })

  test('a name', () => {
    expect(issuesOf([['A B', '']])).toEqual([
      { rule: 'header-name-invalid', path: ['headers', 'a b'], severity: 'error', params: { name: 'A B' } },
    ])
  })

  test.each(['a:7', '7:a', '7', [7, 7], { a: 7 }])('of a header that has a secret %j is not shown', (value) => {
    const issues = issuesOf({ 'x-secret': value })
    expect(issues).not.toEqual([])
    expect(issues.map(({ actual }) => actual ?? '***')).toEqual(issues.map(() => '***'))
  })

  test('a header that is missing, if it is required', () => {
    const required = catalogOf({ 'x-parts': { ...parts, required: true }, 'x-day': day })
    expect(checkRequest(required, { headers: {} }).issues).toEqual([
      {
        rule: 'header-missing',
        path: ['headers', 'x-parts'],
        severity: 'error',
        params: { name: 'X-Parts' },
        expected,
      },
    ])
  })
})

describe('a date', () => {
  const path = ['headers', 'x-day']
  test.each<readonly [day: string, issue: object | undefined]>([
    ['2025-11-11T08:01:00Z', undefined],
    ['2025-11-11T07:59:00Z', undefined],
    ['2025-11-11T08:01:01Z', { rule: 'date-skewed', params: { name: 'X-Day', seconds: 61, limit: 60 } }],
    ['2025-11-11T07:58:58Z', { rule: 'date-skewed', params: { name: 'X-Day', seconds: 62, limit: 60 } }],
  ])('%s beside 08:00:00', (value, issue) => {
    const expected = '2025-11-11T08:00:00Z ± 60 s'
    expect(issuesOf({ 'x-day': value })).toEqual(
      issue === undefined ? [] : [{ path, severity: 'error', expected, actual: value, ...issue }],
    )
  })

  test('that is not one is malformed, and the next one is held against the clock', () => {
    const malformed = { rule: 'header-malformed', path, severity: 'error', params: { name: 'X-Day' } }
    expect(issuesOf({ 'x-day': 'today' })).toEqual([
      { ...malformed, expected: 'yyyy-mm-ddThh:mm:ssZ', actual: 'today' },
    ])
    const both = catalogOf({ 'x-day': day, 'x-other': { ...day, name: 'X-Other' } })
    const headers = { 'x-day': 'today', 'x-other': '2001-01-01T00:00:00Z' }
    expect(checkRequest(both, { headers }, { now }).issues.map(({ rule }) => rule)).toEqual([
      'header-malformed',
      'date-skewed',
    ])
  })

  test('that was sent twice, or not at all, is not held against the clock', () => {
    expect(issuesOf({})).toEqual([])
    expect(issuesOf({ 'x-day': ['2001-01-01T00:00:00Z', '2001-01-01T00:00:00Z'] }).map(({ rule }) => rule)).toEqual([
      'header-repeated',
    ])
  })

  test('each clock says its own second', () => {
    const expectedAt = (time: number) =>
      checkRequest(pets(), { headers: { 'x-day': '2001-01-01T00:00:00Z' } }, { now: time }).issues[0]?.expected
    expect([0, 999, 1000, 0].map(expectedAt)).toEqual([
      '1970-01-01T00:00:00Z ± 60 s',
      '1970-01-01T00:00:00Z ± 60 s',
      '1970-01-01T00:00:01Z ± 60 s',
      '1970-01-01T00:00:00Z ± 60 s',
    ])
  })
})
