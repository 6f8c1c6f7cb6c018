// How a JSON Schema treats long lists, and values that are not JSON.
import { csn } from '@errbook/csn'
import { describe, expect, test } from 'vitest'
import { checkParsedBody, describeIssue } from '../../src/index.js'
import { bodySchema } from '../../src/json-schema.js'
import { hostile } from '../hostile.js'

/** The messages of the issues, each after its path. */
function issuesOf(schema: object, value: unknown): readonly string[] {
  const { issues } = checkParsedBody(csn, value, { schema: bodySchema(schema) })
  return issues.map((issue) => `${issue.path.join('.')} ${describeIssue(issue, 'en').replace(/^The .* takes: /, '')}`)
}

const unique = { uniqueItems: true }
const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, i) => i + from)
const twice = (path: string) => [`${path} It has an item twice, or too many items to tell.`]
const duplicate = (path: string, one: number, other: number) => [
  `${path} Duplicate items at indexes ${one} and ${other}.`,
]

describe('items are unique', () => {
  test.each<readonly [name: string, schema: object, value: unknown, issues: readonly string[]]>([
    ['a short list', unique, [1, '1', true, null, [1], { a: 1 }], []],
    ['a short list with a number twice', unique, [1, 2, 1], duplicate('body', 0, 2)],
    [
      'a short list with an object twice',
      unique,
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      duplicate('body', 0, 1),
    ],
    ['no list', unique, 'xx', []],
    ['30 items', unique, [...numbers(29), 0], duplicate('body', 0, 29)],
    ['31 items', unique, [...numbers(30), 0], twice('body')],
    ['100 numbers and one of them as a text', unique, [...numbers(100), '7'], []],
    ['100 zeros', unique, Array(100).fill(0), twice('body')],
    ['zero and minus zero', unique, [...numbers(40), -0], twice('body')],
    ['100 lists of 1000', { items: unique }, numbers(100).map(() => numbers(1000)), []],
    [
      '100 lists of 1000, one with an item twice',
      { items: unique },
      [...numbers(99).map(() => numbers(1000)), [...numbers(999), 5]],
      twice('body.99'),
    ],
    [
      'a list beside one that need not be',
      { properties: { a: unique } },
      { a: numbers(200), b: Array(200).fill(1) },
      [],
    ],
    [
      'a list beside one of the same length and start',
      { properties: { a: unique } },
      { a: numbers(200), b: [...numbers(199), 0] },
      [],
    ],
    ['a list inside one that need not be', { items: unique }, [...Array(100).fill(numbers(100))], []],
    ['a list that must not be', { not: unique }, [...numbers(1000), 5], []],
    ['a list that must not be and is', { not: unique }, numbers(1000), ['body Instance matched "not" schema.']],
    ['a choice of two', { oneOf: [unique, { maxItems: 10 }] }, [...numbers(99)], []],
    ['a reference', { $ref: '#/$defs/a', $defs: { a: unique } }, [...numbers(99), 5], twice('body')],
    [
      'beside other keywords',
      { ...unique, items: { type: 'number' }, allOf: [{ minItems: 200 }] },
      numbers(100),
      ['body Array has too few items (100 < 200).'],
    ],
    ['as a member by the name of the keyword', { properties: { uniqueItems: true } }, { uniqueItems: [1, 1] }, []],
  ])('%s', (_, schema, value, issues) => {
    expect(issuesOf(schema, value)).toEqual(issues)
  })
})

test.each<readonly [name: string, value: unknown, issues: readonly string[]]>([
  ['an undefined member', { a: undefined }, ['body It is not JSON.']],
  ['a bigint', { a: 1n }, ['body It is not JSON.']],
  ['a symbol', { a: Symbol('x') }, ['body It is not JSON.']],
  ['a function', { a: () => {} }, ['body It is not JSON.']],
  ['a name with a lone surrogate', JSON.parse('{"\\ud800":"x"}'), ['body It has a name that is not Unicode text.']],
  ['a name with a percent sign', { '%': 1 }, ['body.% Instance type "number" is invalid. Expected "string".']],
])('%s is an issue of the value', (_, value, issues) => {
  expect(issuesOf({ properties: { a: {} }, additionalProperties: { type: 'string' } }, value)).toEqual(issues)
})

test('a broken reference is an error of the schema', () => {
  const schema = bodySchema({ $ref: '#/$defs/nothing' })
  expect(() => checkParsedBody(csn, {}, { schema })).toThrow('Unresolved $ref')
})

test.each(hostile)('%s does not throw', (_, make) => {
  const schema = bodySchema({
    properties: { a: { uniqueItems: true, items: { type: 'string' } } },
    additionalProperties: { type: 'number' },
  })
  for (const value of [make(), { a: make() }, { a: [make()] }, { b: make() }]) {
    expect(typeof checkParsedBody(csn, value, { schema }).ok).toBe('boolean')
  }
})
