import { describe, expect, test } from 'vitest'
import { errbook } from '../../test/command.js'
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
      'a default and a class, which say no number',
      documentOf({ default: json(listing('A')), '4XX': json(listing('B')) }),
      ['A | default', 'B | 4XX'],
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

  test.each<[what: string, schemas: readonly object[], body: unknown]>([
    [
      'with what else it requires or may have',
      [
        {
          required: ['code', 'message', 'requestId'],
          properties: {
            code: { enum: ['A'] },
            message: { type: 'string' },
            requestId: { type: 'string' },
            status: { type: 'integer' },
            retryable: { type: 'boolean' },
            traceId: { type: ['string', 'null'] },
            score: { type: 'number' },
            details: { type: 'array', items: { type: 'object' } },
          },
        },
      ],
      {
        code: '{code}',
        message: '{message}',
        requestId: '{requestId}',
        status: '{status?:integer}',
        retryable: '{retryable?:boolean}',
        traceId: '{traceId?}',
        score: '{score?:any}',
        details: '{details?:any}',
      },
    ],
    [
      'required where all schemas require it',
      [
        {
          required: ['code', 'message', 'request_id'],
          properties: { ...listing('A').properties, request_id: { type: 'string' } },
        },
        {
          required: ['code', 'message'],
          properties: { code: { const: 'B' }, message: { const: 'Oops' }, request_id: { type: 'string' } },
        },
      ],
      { code: '{code}', message: '{message}', request_id: '{requestId?}' },
    ],
    [
      'around the code, under names of their own',
      [
        {
          required: ['ok', 'error'],
          properties: {
            ok: { const: false },
            code: { type: 'integer' },
            error: {
              properties: { ...listing('A').properties, code: { enum: ['A'] }, 'help-url': { type: 'string' } },
            },
          },
        },
      ],
      {
        ok: false,
        code: '{bodyCode?:integer}',
        error: { code: '{code}', message: '{message?}', 'help-url': '{help_url?}' },
      },
    ],
    [
      'of a schema that lists no codes, which examples have',
      [{ properties: { code: { type: 'string' }, message: { type: 'string' } }, example: { code: 'A' } }],
      { code: '{code}', message: '{message?}' },
    ],
  ])('%s', (_, schemas, template) => {
    const responses = Object.fromEntries(schemas.map((schema, at) => [400 + at, json(schema)]))
    expect(readOpenApi(documentOf(responses), () => 1).body?.template).toEqual(template)
  })

  test('without members that no template can name', () => {
    const schema = { properties: { code: { enum: ['A'] }, 'a{b}': { type: 'string' } } }
    const { body, notes } = readOpenApi(documentOf({ 404: json(schema) }), () => 1)
    expect(body?.template).toEqual({ code: '{code}' })
    expect(notes).toContain('members of the error body that a template cannot have: "a{b}"')
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

describe('the status of a code is', () => {
  const all = ref('E')
  const schemas = {
    E: listing('A', 'B', 'C'),
    X: { properties: { code: { type: 'string' } }, example: { code: 'A', message: 'No.' } },
  }
  const example = { example: { code: 'A', message: 'No.' } }
  test.each<[what: string, responses: object, rows: readonly string[], doubtful: readonly string[]]>([
    [
      'that of its example',
      { 404: json(all, example), 429: json(all) },
      ['A | 404 | No.', 'B | 404, 429', 'C | 404, 429'],
      ['B', 'C'],
    ],
    [
      'that of the shortest list',
      { 404: json(all), 409: json(listing('A', 'B')) },
      ['A | 409', 'B | 409', 'C | 404'],
      [],
    ],
    ['clear in one response', { 404: json(all) }, ['A | 404', 'B | 404', 'C | 404'], []],
    [
      'doubtful by an example of a schema that responses share',
      { 404: json(ref('X')), 409: json(ref('X')) },
      ['A | 404, 409 | No.'],
      ['A'],
    ],
    [
      'doubtful by an example of a response that statuses share',
      { 404: { $ref: '#/x' }, 409: { $ref: '#/x' } },
      ['A | 404, 409 | No.'],
      ['A'],
    ],
    ['all that have examples of it', { 404: json({}, example), 409: json({}, example) }, ['A | 404, 409 | No.'], []],
    ['doubtful beside a default', { 404: json(listing('A')), default: json(listing('A')) }, ['A | 404'], ['A']],
  ])('%s', (_, responses, rows, doubtful) => {
    const document = documentOf(responses, schemas, { x: json({}, example) })
    expect(rowsOf(document)).toEqual(rows)
    const [table] = readOpenApi(document, () => 1).tables
    expect(
      rows.map((_, row) => table?.doubtOf?.(row)).flatMap((doubt, row) => (doubt ? [table?.cell(row, 0)] : [])),
    ).toEqual(doubtful)
  })

  test('told as doubtful, in the draft and on the screen', async () => {
    const document = documentOf({ default: json(all), 429: json(all), 404: json(all, example) }, schemas)
    const { text, told } = await imported(['-'], JSON.stringify(document))
    const doubt = 'line 1: B: its status is not clear: the responses 404, 429, default all list it; keep the right ones'
    expect(text).toContain(`  # ${doubt}\n  B: { status: [ 404, 429 ] }`)
    expect(told).toContain(doubt)
    expect(told).toContain('3 codes of 3 rows, 2 doubtful')
  })

  test.each(['default', '4XX'])('missing where only %s lists it', async (key) => {
    const { code, err } = await errbook(['import', '-'], JSON.stringify(documentOf({ [key]: json(all) }, schemas)))
    expect(code).toBe(2)
    expect(err).toMatch(
      /no code has a status: only responses by default or of a class such as 4XX list them.*--status 400/,
    )
    expect(err).not.toContain('--columns')
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

test.each<[what: string, document: Members, rows: readonly string[]]>([
  [
    'the values of a discriminator',
    documentOf({
      400: json({
        oneOf: [{ properties: { code: { type: 'string' } } }],
        discriminator: { propertyName: 'code', mapping: { out: '#/components/schemas/Out', lost: 'Lost' } },
      }),
    }),
    ['out | 400', 'lost | 400'],
  ],
  [
    'an enum that may grow',
    documentOf({ 400: json({ properties: { code: { type: 'string', 'x-extensible-enum': ['A', 'B'] } } }) }),
    ['A | 400', 'B | 400'],
  ],
  [
    'an example of the components',
    documentOf(
      { 404: json({}, { examples: { gone: { $ref: '#/components/examples/Gone' } } }) },
      {},
      {
        components: { examples: { Gone: { value: { code: 'Gone', message: 'It is gone.' } } } },
      },
    ),
    ['Gone | 404 | It is gone.'],
  ],
  [
    'examples at the usual places, whatever the schema is',
    documentOf({
      404: json(undefined, { example: { error: { code: 'Gone', message: 'It is gone.' } } }),
      409: json({ type: 'object' }, { example: { errors: [{ code: 'Taken', message: 'It is taken.' }] } }),
    }),
    ['Gone | 404 | It is gone.', 'Taken | 409 | It is taken.'],
  ],
])('reads %s', (_, document, rows) => {
  expect(rowsOf(document)).toEqual(rows)
})

test('examples show the body where no schema has it', async () => {
  const example = { error: { code: 'A', message: 'No.', traceId: 't' } }
  const { file, told } = await imported(['-'], JSON.stringify(documentOf({ 404: json(undefined, { example }) })))
  expect(file.body?.template).toEqual({ error: { code: '{code}', message: '{message}', traceId: '{traceId?}' } })
  expect(told[0]).toContain('the error body is that of the example on line 1')
})

test('tells where the codes of examples stand, if they stand at several places', () => {
  const pageOf = (...examples: readonly object[]) =>
    readOpenApi(documentOf({ 404: json({}, { examples: { ...examples.map((value) => ({ value })) } }) }), () => 1)
  expect(pageOf({ code: 'A' }).notes).toEqual([])
  expect(pageOf({ code: 'A' }, { error: { code: 'B' } }).notes).toEqual([
    'codes of examples stand at /code, /error/code; add a "body:" that has them there',
  ])
})
