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

const closed = { additionalProperties: false }

test.each<readonly [keyword: string, schema: object]>([
  ['properties', { properties: closed }],
  ['patternProperties', { patternProperties: closed }],
  ['dependentSchemas', { dependentSchemas: closed }],
  ['$defs', { $ref: '#/$defs/additionalProperties', $defs: closed }],
  ['definitions', { $ref: '#/definitions/additionalProperties', definitions: closed }],
])('what looks like a keyword in %s is a name', (_, schema) => {
  expect(issuesOf(schema, { additionalProperties: 1 }).join()).toMatch(/False boolean schema\.$/)
})

test('what looks like a keyword in a constant is a part of it', () => {
  expect(issuesOf({ const: closed }, closed)).toEqual([])
  expect(issuesOf({ const: closed }, {})).toHaveLength(1)
})

test('members of an object in a list of schemas and in a schema of other members are ignored, too', () => {
  expect(issuesOf({ allOf: [closed, { unevaluatedProperties: false }] }, { more: 1 })).toEqual([])
  expect(issuesOf({ additionalProperties: closed }, { a: { more: 1 } })).toEqual([])
  expect(issuesOf({ additionalProperties: { type: 'string' } }, { a: 1 })).toHaveLength(1)
})

test('where a part fails for no reason of its own, what holds it is told', () => {
  expect(issuesOf({ properties: { a: { not: {} } } }, { a: 1 })).toEqual(['a: Instance matched "not" schema.'])
  expect(issuesOf({ items: { anyOf: [{ type: 'string' }] } }, [1]).join()).toContain('any')
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
