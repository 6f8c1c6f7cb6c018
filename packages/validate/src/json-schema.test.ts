import { Type } from '@sinclair/typebox'
import { expect, test } from 'vitest'
import { bodySchema } from './json-schema.js'

const issuesOf = (schema: object, value: unknown) => {
  const result = bodySchema(schema)['~standard'].validate(value)
  if (result instanceof Promise) throw new TypeError('asynchronous')
  return result.issues?.map(({ path, message }) => `${path?.join('.')}: ${message}`) ?? []
}

test.each<readonly [name: string, schema: object, value: unknown, issues: readonly string[]]>([
  ['TypeBox', Type.Object({ a: Type.Integer() }), { a: 1 }, []],
  [
    'a wrong member of TypeBox',
    Type.Object({ a: Type.Integer() }),
    { a: 'x' },
    ['a: Instance type "string" is invalid. Expected "integer".'],
  ],
  ['a closed object', Type.Object({}, { additionalProperties: false }), { more: 1 }, []],
  [
    'a closed object inside',
    { properties: { a: { items: { type: 'object', unevaluatedProperties: false } } } },
    { a: [{ b: 1 }] },
    [],
  ],
  [
    'a member by the name of a keyword',
    { properties: { additionalProperties: false } },
    { additionalProperties: 1 },
    ['additionalProperties: False boolean schema.'],
  ],
  ['values that look like keywords', { enum: [{ additionalProperties: false }] }, { additionalProperties: false }, []],
  [
    'a reference',
    { $ref: '#/$defs/name', $defs: { name: { type: 'string' } } },
    1,
    [': Instance type "number" is invalid. Expected "string".'],
  ],
  [
    'a name with signs',
    { properties: { 'a/b%c~d': { type: 'string' } } },
    { 'a/b%c~d': 1 },
    ['a/b%c~d: Instance type "number" is invalid. Expected "string".'],
  ],
])('%s', (_, schema, value, issues) => {
  expect(issuesOf(schema, value)).toEqual(issues)
})

test('the schema is not changed', () => {
  const schema = Object.freeze({ properties: Object.freeze({ a: Object.freeze({ type: 'string' }) }) })
  expect(issuesOf(schema, { a: 1 })).toHaveLength(1)
})

test('of a large value the first error is reported', () => {
  const schema = Type.Array(Type.String())
  expect(issuesOf(schema, Array(3).fill(1))).toHaveLength(3)
  expect(issuesOf(schema, Array(1_000_000).fill(1))).toEqual([
    '0: Instance type "number" is invalid. Expected "string".',
  ])
})
