import { describe, expect, test } from 'vitest'
import { type StandardResult, toStandardSchema } from './standard-schema.js'

/** What a schema says of a value that its predicate refuses. */
function explain(schema: object, value: unknown) {
  const result = toStandardSchema({ ...schema }, () => false)['~standard'].validate(value) as StandardResult<unknown>
  return result.issues
}

test('a value that the predicate accepts is given back, whatever the schema says of it', () => {
  const value = { id: 1 }
  const { validate } = toStandardSchema({ type: 'string' }, () => true)['~standard']
  expect(validate(value)).toStrictEqual({ value })
  expect((validate(value) as { value: unknown }).value).toBe(value)
})

test('the schema itself becomes the Standard Schema, and nobody who lists its keywords sees it', () => {
  const schema = { type: 'string' }
  const standard = toStandardSchema(schema, () => true)
  expect(standard).toBe(schema)
  expect(standard['~standard']).toMatchObject({ version: 1, vendor: 'errbook' })
  expect(Object.keys(schema)).toEqual(['type'])
})

test('what is said of a place is made once', () => {
  const { validate } = toStandardSchema({ type: 'string' }, () => false)['~standard']
  const first = validate(1) as StandardResult<unknown>
  const second = validate(2) as StandardResult<unknown>
  expect(first.issues?.[0]).toBe(second.issues?.[0])
  expect(first.issues).not.toBe(second.issues)
})

describe.each([
  ['object', 'an object', [{}, { a: 1 }], [null, [], 'text', undefined]],
  ['array', 'a list', [[], [1]], [{ length: 0 }, 'text', null]],
  ['string', 'a string', ['', 'text'], [1, null, ['text']]],
  ['number', 'a number', [0, 1.5, Number.NaN], ['1', null, true]],
  ['integer', 'an integer', [0, -1, 1e3], [1.5, '1', Number.NaN]],
  ['boolean', 'true or false', [true, false], [0, 'true', null]],
  ['null', 'null', [null], [undefined, 0, '', {}]],
])('a schema of type %s', (type, article, fitting, others) => {
  test.each(fitting.map((value) => [value]))('has nothing to say of %j', (value) => {
    expect(explain({ type }, value)).toStrictEqual([])
  })

  test.each(others.map((value) => [value]))('expects %j to be of the type', (value) => {
    expect(explain({ type }, value)).toStrictEqual([{ message: `expected ${article}` }])
  })

  test('says what a missing member has to be', () => {
    const schema = { properties: { a: { type } }, required: ['a'] }
    expect(explain(schema, {})).toStrictEqual([{ message: `a: expected ${article}, but it is missing`, path: ['a'] }])
  })
})

test.each([
  [undefined, {}, []],
  [1, {}, []],
  ['a', { type: 'string', enum: ['a', 'b'] }, []],
  ['c', { type: 'string', enum: ['a', 'b'] }, ['expected a code of the catalog']],
  [1, { type: 'string', enum: ['a', 'b'] }, ['expected a string']],
  [404, { type: 'integer', enum: [404] }, []],
  [405, { type: 'integer', enum: [404] }, ['expected a code of the catalog']],
  ['ab', { type: 'string', pattern: '^a' }, []],
  ['ba', { type: 'string', pattern: '^a' }, ['expected text that matches ^a']],
  ['\u{1f600}', { type: 'string', pattern: '^.$' }, []],
  [1, { type: 'string', pattern: '^a' }, ['expected a string']],
  [null, { anyOf: [{ type: 'string' }, { type: 'null' }] }, []],
  ['', { anyOf: [{ type: 'string' }, { type: 'null' }] }, []],
  [1, { anyOf: [{ type: 'string' }, { type: 'null' }] }, ['expected a string']],
  [[1, 'a'], { type: 'array', contains: { type: 'string' } }, []],
  [[1, 2], { type: 'array', contains: { type: 'string' } }, ['expected a list with an item of the form']],
  [[], { contains: { type: 'string' } }, ['expected a list with an item of the form']],
  [{ 0: 'a' }, { contains: { type: 'string' } }, ['expected a list with an item of the form']],
])('%j under %j', (value, schema, messages) => {
  expect(explain(schema, value)).toStrictEqual(messages.map((message) => ({ message })))
})

describe('a constant', () => {
  test.each([
    [1, 1],
    ['', ''],
    [false, false],
    [null, null],
    [[], []],
    [{}, {}],
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }],
    [JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":1}')],
  ])('%j is %j', (constant, value) => {
    expect(explain({ const: constant }, value)).toStrictEqual([])
  })

  test.each([
    [1, '1'],
    ['', null],
    [null, undefined],
    [null, {}],
    [{}, null],
    [{}, 'text'],
    [{}, ''],
    [{}, 1],
    [{}, []],
    [[], {}],
    [{ a: 1 }, {}],
    [{}, { a: 1 }],
    [{ a: 1 }, { b: 1 }],
    [
      { a: 1, b: 2 },
      { a: 1, b: 3 },
    ],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [[1, 2], [1]],
    [
      [1, 2],
      [2, 1],
    ],
    [{ toString: 1 }, { a: 1 }],
  ])('%j is not %j', (constant, value) => {
    expect(explain({ const: constant }, value)).toStrictEqual([{ message: `expected ${JSON.stringify(constant)}` }])
  })
})

describe('an object', () => {
  const schema = {
    type: 'object',
    properties: {
      code: { type: 'string' },
      error: { properties: { id: { type: 'integer' } }, required: ['id'] },
      detail: {},
    },
    required: ['code', 'detail'],
  }
  const code = { path: ['code'], message: 'code: expected a string' }
  const id = { path: ['error', 'id'], message: 'error.id: expected an integer' }

  test.each([
    [{ code: 'A', detail: null }, []],
    [{ code: 'A', detail: null, error: { id: 1 }, more: 1 }, []],
    [{ code: 1, detail: null }, [code]],
    [{ code: 1, detail: null, error: { id: 'x' } }, [code, id]],
    [{ code: 'A', detail: null, error: 1 }, [{ path: ['error'], message: 'error: expected an object' }]],
    [{ code: undefined, detail: 1 }, [{ path: ['code'], message: 'code: expected a string, but it is missing' }]],
    [{ code: 'A' }, [{ path: ['detail'], message: 'detail: expected a value, but it is missing' }]],
    [
      { code: 'A', detail: 1, error: {} },
      [{ path: ['error', 'id'], message: 'error.id: expected an integer, but it is missing' }],
    ],
    [null, [{ message: 'expected an object' }]],
    [[], [{ message: 'expected an object' }]],
    ['text', [{ message: 'expected an object' }]],
  ])('%j', (value, issues) => {
    expect(explain(schema, value)).toStrictEqual(issues.map(({ message, ...rest }) => ({ message, ...rest })))
  })

  test('of which no member is required may be empty', () => {
    expect(explain({ properties: { code: { type: 'string' } } }, {})).toStrictEqual([])
    expect(explain({ properties: {}, required: undefined }, {})).toStrictEqual([])
  })

  test('has the members of its class, and not those of every object', () => {
    class Failure {
      get code() {
        return 'A'
      }
    }
    const properties = { code: { type: 'string' }, toString: { type: 'string' } }
    const missing = { path: ['toString'], message: 'toString: expected a string, but it is missing' }
    const wrong = { path: ['toString'], message: 'toString: expected a string' }
    expect(explain({ properties, required: ['code', 'toString'] }, new Failure())).toStrictEqual([missing])
    expect(explain({ properties }, { toString: 1 })).toStrictEqual([wrong])
    expect(explain({ properties }, { toString: 'a' })).toStrictEqual([])
  })
})
