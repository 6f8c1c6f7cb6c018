import { describe, expect, test } from 'vitest'
import { imported } from '../../test/import/imported.js'
import { isOpenApi, readOpenApi } from './read-openapi.js'

type Members = Readonly<Record<string, unknown>>

const json = (schema: unknown, more: object = {}) => ({ content: { 'application/json': { schema, ...more } } })
const listing = (...codes: readonly unknown[]) => ({
  properties: { code: { enum: codes }, message: { type: 'string' } },
})
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const documentOf = (responses: object, schemas: Members = {}, more: Members = {}): Members => ({
  openapi: '3.0.3',
  info: { title: 'Pets' },
  paths: { '/pets/{id}': { get: { responses } } },
  components: { schemas },
  ...more,
})

/** The codes of a document with their statuses and messages, a row each. */
const rowsOf = (document: Members) => {
  const [table] = readOpenApi(document, () => 1).tables
  return Array.from({ length: table?.size ?? 0 }, (_, row) =>
    [0, 1, 2, 3]
      .map((column) => table?.cell(row, column))
      .join(' | ')
      .replaceAll(/(?: \| )+$/g, ''),
  )
}

test.each<[string, unknown, boolean]>([
  ['2.0', { swagger: '2.0' }, true],
  ['3.0', { openapi: '3.0.3' }, true],
  ['3.1', { openapi: '3.1.0' }, true],
  ['a version to come', { openapi: '4.0.0' }, false],
  ['a list', [], false],
  ['another object', { errors: [] }, false],
])('tells a document of OpenAPI: %s', (_, value, expected) => {
  expect(isOpenApi(value)).toBe(expected)
})

describe('finds the codes of', () => {
  const inner = { properties: { error: listing('A', 'B') } }
  test.each<[what: string, document: Members, rows: readonly string[]]>([
    ['an enum', documentOf({ 404: json(listing('A', 'B')) }), ['A | 404', 'B | 404']],
    ['an enum of numbers', documentOf({ 404: json(listing(1, 2)) }), ['1 | 404', '2 | 404']],
    ['a constant', documentOf({ 404: json({ properties: { code: { const: 'A' } } }) }), ['A | 404']],
    ['a member of a member', documentOf({ 404: json(inner) }), ['A | 404', 'B | 404']],
    [
      'the items of a list',
      documentOf({ 404: json({ properties: { errors: { items: listing('A') } } }) }),
      ['A | 404'],
    ],
    [
      'another name',
      documentOf({ 404: json({ properties: { err_code: {}, errcode: { enum: ['A'] } } }) }),
      ['A | 404'],
    ],
    ['references', documentOf({ 404: json(ref('E')) }, { E: ref('F'), F: listing('A') }), ['A | 404']],
    [
      'a reference of a response',
      documentOf({ 404: { $ref: '#/x-responses/a~1b%20c' } }, {}, { 'x-responses': { 'a/b c': json(listing('A')) } }),
      ['A | 404'],
    ],
    [
      'all of several, which only allow what each does',
      documentOf({ 404: json({ allOf: [ref('E'), listing('B', 'C')] }) }, { E: listing('A', 'B') }),
      ['B | 404'],
    ],
    [
      'one of several',
      documentOf({ 404: json({ oneOf: [listing('A'), ref('E')] }) }, { E: listing('B') }),
      ['A | 404', 'B | 404'],
    ],
    [
      'any of several, at the code',
      documentOf({
        404: json({ properties: { code: { anyOf: [{ const: 'A', description: 'It is A.' }, { enum: ['B'] }] } } }),
      }),
      ['A | 404 |  | It is A.', 'B | 404'],
    ],
    [
      'described codes',
      documentOf({ 404: json({ properties: { code: { enum: ['A', 'B'], 'x-enum-descriptions': ['x', 'y'] } } }) }),
      ['A | 404 |  | x', 'B | 404 |  | y'],
    ],
    [
      'several responses',
      documentOf({ 400: json(ref('E')), 404: json(ref('E')), 200: json(listing('Z')) }, { E: listing('A') }),
      ['A | 400, 404'],
    ],
    [
      'a default and a class, which say no status',
      documentOf({ default: json(listing('A')), '4XX': json(listing('B')) }),
      ['A', 'B'],
    ],
    ['an example', documentOf({ 404: json({}, { example: { code: 'A', message: 'No.' } }) }), ['A | 404 | No.']],
    [
      'examples by name',
      documentOf({ 404: json(inner, { examples: { x: { value: { error: { code: 'A', message: 'No.' } } } } }) }),
      ['A | 404 | No.', 'B | 404'],
    ],
    [
      'examples of a schema',
      documentOf({
        404: json({
          ...listing('A'),
          example: { code: 'A', message: 'No.' },
          examples: [{ code: 'A', message: 'Nor.' }],
        }),
      }),
      ['A | 404 | No.', 'A | 404 | Nor.'],
    ],
    [
      'a schema of one code and one message',
      documentOf({ 404: json({ properties: { code: { enum: ['A'] }, message: { const: 'No.' } } }) }),
      ['A | 404 | No.'],
    ],
    [
      'a schema that holds itself',
      documentOf(
        { 404: json(ref('E')) },
        { E: { allOf: [ref('E'), listing('A')], properties: { inner: ref('E'), code: { oneOf: [ref('E')] } } } },
      ),
      ['A | 404'],
    ],
    [
      'a document of version 2.0',
      {
        swagger: '2.0',
        paths: {
          '/': {
            post: {
              responses: {
                404: {
                  schema: { $ref: '#/definitions/E' },
                  examples: { 'application/json': { code: 'A', message: 'No.' } },
                },
              },
            },
          },
        },
        definitions: { E: listing('A') },
      },
      ['A | 404 | No.'],
    ],
  ])('%s', (_, document, rows) => {
    expect(rowsOf(document)).toEqual(rows)
  })
})

test.each<[what: string, document: Members]>([
  ['no paths', { openapi: '3.1.0' }],
  ['paths of another kind', { openapi: '3.1.0', paths: [1, { get: 1 }] }],
  ['success alone', documentOf({ 200: json(listing('A')) })],
  ['a code of any text', documentOf({ 404: json({ properties: { code: { type: 'string' } } }) })],
  ['a reference to itself', documentOf({ 404: json(ref('E')) }, { E: ref('E') })],
  [
    'references to other files',
    documentOf({ 404: json({ $ref: 'errors.yaml#/E' }), 400: { $ref: 'https://example.com/x' } }),
  ],
  ['codes that say nothing', documentOf({ 404: json(listing('', null, true, 1.5)) })],
])('%s: there are no codes', (_, document) => {
  expect(() => rowsOf(document)).toThrow('the OpenAPI document lists no error codes')
})

describe('the error body is', () => {
  const required = { type: 'object', required: ['code', 'message'], ...listing('A') }
  test.each<[what: string, schema: unknown, body: unknown]>([
    ['what the schema requires', required, { code: '{code}', message: '{message}' }],
    ['what it may have', listing('A'), { code: '{code}', message: '{message?}' }],
    ['nested', { properties: { error: listing('A') } }, { error: { code: '{code}', message: '{message?}' } }],
    [
      'in a list',
      { properties: { errors: { items: listing('A') } } },
      { errors: [{ code: '{code}', message: '{message?}' }] },
    ],
    [
      'with numbers',
      { properties: { errcode: { enum: [1] }, errmsg: { type: 'string' } } },
      { errcode: '{code:integer}', errmsg: '{message?}' },
    ],
    ['without a message', { properties: { code: { enum: ['A'] } } }, { code: '{code}' }],
    ['unknown, where the body is a list', { items: listing('A') }, undefined],
    ['unknown, where a name has a brace', { properties: { '{x}': listing('A') } }, undefined],
  ])('%s', (_, schema, template) => {
    expect(readOpenApi(documentOf({ 404: json(schema) }), () => 1).body?.template).toEqual(template)
  })

  test('unknown, where responses have the code at several places', () => {
    const { body, notes } = readOpenApi(
      documentOf({ 404: json(listing('A')), 400: json({ properties: { error: listing('B') } }) }),
      () => 1,
    )
    expect(body).toBeUndefined()
    expect(notes).toContain('codes stand at several places: /error/code, /code; add a "body:" that has them')
  })
})

test('becomes a draft that lints', async () => {
  const codes = { properties: { errcode: { enum: [40001, -1] }, errmsg: { type: 'string' } } }
  const { file, told } = await imported(
    ['-', '--name', 'pets'],
    JSON.stringify(documentOf({ 404: json(codes), 500: json({ $ref: 'x.yaml' }) })),
  )
  expect(file).toEqual({
    name: 'pets',
    document: { title: { en: 'Pets' } },
    body: { template: { errcode: '{code:integer}', errmsg: '{message?}' } },
    errors: { Code40001: { status: 404, wire: 40001 }, CodeMinus1: { status: 404, wire: -1 } },
  })
  expect(told).toContain('references to other files or to nothing, which are not followed: 1')
})

test.each<[what: string, document: (size: number) => Members]>([
  [
    'a chain of choices',
    (size) => {
      const schemas = Array.from({ length: size }, (_, at): [string, unknown] => [
        `E${at}`,
        { oneOf: [ref(`E${at + 1}`)] },
      ])
      return documentOf({ 404: json(ref('E0')), 400: json(listing('A')) }, Object.fromEntries(schemas))
    },
  ],
  [
    'choices within choices',
    (size) => {
      let schema: unknown = {}
      for (let at = 0; at < size; at++) schema = { oneOf: [schema] }
      return documentOf({ 404: json(schema), 400: json(listing('A')) })
    },
  ],
  [
    'schemas that each refer to two others',
    (size) => {
      const schemas = Array.from({ length: size }, (_, at): [string, unknown] => [
        `E${at}`,
        { properties: { a: ref(`E${at + 1}`), b: ref(`E${at + 2}`) }, anyOf: [ref(`E${at + 1}`), ref(`E${at + 3}`)] },
      ])
      return documentOf({ 404: json(ref('E0')), 400: json(listing('A')) }, Object.fromEntries(schemas))
    },
  ],
  [
    'responses that share a schema',
    (size) => {
      const paths = Object.fromEntries(
        Array.from({ length: size }, (_, at) => [
          `/${at}`,
          { get: { responses: { 404: json({ allOf: [ref('E')] }) } } },
        ]),
      )
      return documentOf({}, { E: listing('A') }, { paths })
    },
  ],
])('very many of %s are read in time', (_, document) => {
  const start = process.cpuUsage().user
  expect(rowsOf(document(10_000))).toContainEqual(expect.stringMatching(/^A \| 40[04]$/))
  expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(20)
})
