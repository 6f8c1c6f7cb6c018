// Values of hundreds of thousands of parts: each costs what its length makes it cost.
import { csn } from '@errbook/csn'
import { describe, expect, test } from 'vitest'
import { checkParsedBody, checkRequest, checkResponse, describeIssue } from '../../src/index.js'
import { bodySchema } from '../../src/json-schema.js'
import { errorBody, requestHeaders, responseHeaders } from '../messages.js'
import { quickly } from '../processor-time.js'

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)
const named = (count: number, value: (i: number) => unknown, name = 'x') =>
  Object.fromEntries(numbers(count).map((i) => [`${name}${i}`, value(i)]))

test.each<readonly [name: string, headers: () => object, omitted: number]>([
  ['200,000 in a record', () => ({ ...requestHeaders, ...named(200_000, () => 'x', 'bad name ') }), 199_900],
  ['9,000 of 16 MiB', () => [...Object.entries(requestHeaders), ...Array(9000).fill(['x'.repeat(2 ** 24), ''])], 8900],
])('invalid names are counted, and a hundred are reported: %s', (_, make, more) => {
  const headers = make()
  const { ok, issues, omitted } = quickly(() => checkRequest(csn, { headers } as never))
  expect([ok, issues.length, omitted]).toEqual([false, 100, more])
  expect(JSON.stringify(issues).length).toBeLessThan(100_000)
})

const thrown = Object.create(null)
const throwing = {
  enumerable: true,
  get: () => {
    throw thrown
  },
}

test.each<readonly [name: string, headers: () => object, ok: boolean]>([
  ['a record of 300,000 names', () => ({ ...named(300_000, () => ''), ...requestHeaders }), true],
  [
    'a record of a hundred thousand values that throw',
    () => Object.assign(Object.defineProperties({}, named(100_000, () => throwing) as never), requestHeaders),
    true,
  ],
  ['the bytes of 64 MiB', () => new Uint8Array(2 ** 26), false],
])('reads %s in bounded time', (_, make, ok) => {
  const headers = make()
  expect(quickly(() => checkRequest(csn, { headers } as never)).ok).toBe(ok)
})

test('a million issues of a schema are counted', () => {
  const issues = numbers(1_000_000).map((i) => ({ message: `wrong ${i}`, path: [i] }))
  const schema = { '~standard': { version: 1, vendor: 'test', validate: () => ({ issues }) } } as const
  const check = quickly(() => checkParsedBody(csn, 1, { schema }))
  expect([check.ok, check.issues.length, check.omitted]).toEqual([false, 100, 999_900])
})

test('of 300,000 members the first are shown', () => {
  const body = { ...errorBody, message: named(300_000, () => 1) }
  const { issues } = quickly(() => checkResponse(csn, { status: 404, headers: responseHeaders, body }))
  expect(issues[0]?.actual).toMatch(/^\{"x0":1,"x1":1,.*…$/)
})

/** The messages of the issues by a JSON Schema, each after its path. */
function issuesOf(schema: object, value: unknown): readonly string[] {
  const standard = bodySchema(schema)
  const { issues } = quickly(() => checkParsedBody(csn, value, { schema: standard }))
  return issues.map((issue) => `${issue.path.join('.')} ${describeIssue(issue, 'en').replace(/^The .* takes: /, '')}`)
}

const unique = { uniqueItems: true }
const objects = numbers(100_000).map((i) => ({ same: 'x'.repeat(20), list: [i, { i }] }))
const twice = ['body It has an item twice, or too many items to tell.']

test.each<readonly [name: string, schema: object, value: unknown, issues: readonly string[]]>([
  ['100,000 numbers', unique, numbers(100_000), []],
  ['100,000 numbers and the last one again', unique, [...numbers(100_000), 99_999], twice],
  ['100,000 numbers and one of them as a text', unique, [...numbers(100_000), '7'], []],
  ['100,000 zeros', unique, Array(100_000).fill(0), twice],
  ['100,000 objects', unique, objects, []],
  [
    '100,000 objects and one again in another order',
    unique,
    [...objects, { list: [7, { i: 7 }], same: 'x'.repeat(20) }],
    twice,
  ],
  ['more than a million values', unique, numbers(1_000_001), twice],
  ['more than a million values, elsewhere', { properties: { a: unique } }, { a: [1, 2], b: numbers(1_000_001) }, []],
])('items are unique: %s', (_, schema, value, issues) => {
  expect(issuesOf(schema, value)).toEqual(issues)
})

describe('a large value is checked in linear time', () => {
  const many = numbers(200_000)
  const members = named(100_000, (i) => i, 'k')
  test.each<readonly [name: string, schema: object, value: unknown, first: string]>([
    ['items', { items: { type: 'string' } }, many, 'body.0 Instance type "number" is invalid. Expected "string".'],
    ['contains', { contains: { type: 'string' } }, many, 'body Array does not contain item matching schema.'],
    [
      'contains, in a member',
      { properties: { a: { contains: { type: 'string' } } } },
      { a: many },
      'body.a Array does not contain item matching schema.',
    ],
    [
      'contains, in a choice',
      { items: { anyOf: [{ contains: { type: 'string' } }] } },
      [many],
      'body.0 Instance does not match any subschemas.',
    ],
    ['propertyNames', { propertyNames: { maxLength: 1 } }, members, 'body Property name "k0" does not match schema.'],
    [
      'additionalProperties',
      { additionalProperties: { type: 'string' } },
      members,
      'body.k0 Instance type "number" is invalid. Expected "string".',
    ],
  ])('%s', (_, schema, value, first) => {
    expect(issuesOf(schema, value)[0]).toBe(first)
  })
})
