import type { ObjectTemplate, Template, WholeCatalog } from '@errbook/catalog'
import { Ajv } from 'ajv'
import { transformSync } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileText } from '../test/sample.js'
import { bodyJsonSchema } from './body-json-schema.js'
import { jsonSchemas } from './json-schemas.js'
import { bodyType } from './render/body-type.js'
import { renderPredicates } from './render/predicates.js'

const text = { type: 'string' }
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] })

/** Templates, each with its schema and its type. */
const templates: readonly (readonly [template: ObjectTemplate, schema: object, type: string])[] = [
  [
    { code: '{code}', message: '{message?}' },
    { type: 'object', properties: { code: text, message: orNull(text) }, required: ['code'] },
    '{ readonly code: string; readonly message?: string | null }',
  ],
  [
    { error: { code: '{status:integer}', ok: '{ok?:boolean}', rest: '{rest?:any}' } },
    {
      type: 'object',
      properties: {
        error: {
          type: 'object',
          properties: { code: { type: 'integer' }, ok: orNull({ type: 'boolean' }), rest: {} },
          required: ['code'],
        },
      },
      required: ['error'],
    },
    '{ readonly error: { readonly code: number; readonly ok?: boolean | null; readonly rest?: unknown } }',
  ],
  [
    { v: 1, kind: 'Status', no: null, list: [1, 'a'], is: false, link: '{{code}}' },
    {
      type: 'object',
      properties: {
        v: { type: 'number', const: 1 },
        kind: { type: 'string', const: 'Status' },
        no: { type: 'null' },
        list: { const: [1, 'a'] },
        is: { type: 'boolean', const: false },
        link: { type: 'string', const: '{code}' },
      },
      required: ['v', 'kind', 'list', 'is', 'link'],
    },
    '{ readonly v: 1; readonly kind: "Status"; readonly no?: null; readonly list: readonly unknown[]; readonly is: false; readonly link: "{code}" }',
  ],
  [
    { type: 'https://example.com/probs/{code}', details: [{ '@type': 'x', reason: '{reason}' }] },
    {
      type: 'object',
      properties: {
        type: { type: 'string', pattern: '^https://example\\.com/probs/[\\s\\S]*$' },
        details: {
          type: 'array',
          items: {},
          contains: {
            type: 'object',
            properties: { '@type': { type: 'string', const: 'x' }, reason: text },
            required: ['@type', 'reason'],
          },
        },
      },
      required: ['type', 'details'],
    },
    '{ readonly type: string; readonly details: readonly unknown[] }',
  ],
  [
    { a: { b: ['{code?}'] } },
    {
      type: 'object',
      properties: { a: orNull({ type: 'object', properties: { b: orNull({ type: 'array', items: {} }) } }) },
    },
    '{ readonly a?: { readonly b?: readonly unknown[] | null } | null }',
  ],
  [
    { Response: { Error: { Code: '{code}' }, RequestId: '{requestId}' } },
    {
      type: 'object',
      properties: {
        Response: {
          type: 'object',
          properties: { Error: { type: 'object', properties: { Code: text }, required: ['Code'] }, RequestId: text },
          required: ['Error', 'RequestId'],
        },
      },
      required: ['Response'],
    },
    '{ readonly Response: { readonly Error: { readonly Code: string }; readonly RequestId: string } }',
  ],
  [
    { a: [{ b: { c: [{ code: '{reason}', x: { reason: {} } }] } }] },
    {
      type: 'object',
      properties: {
        a: {
          type: 'array',
          items: {},
          contains: {
            type: 'object',
            properties: {
              b: {
                type: 'object',
                properties: {
                  c: {
                    type: 'array',
                    items: {},
                    contains: {
                      type: 'object',
                      properties: {
                        code: text,
                        x: {
                          type: 'object',
                          properties: { reason: { type: 'object', properties: {} } },
                          required: ['reason'],
                        },
                      },
                      required: ['code', 'x'],
                    },
                  },
                },
                required: ['c'],
              },
            },
            required: ['b'],
          },
        },
      },
      required: ['a'],
    },
    '{ readonly a: readonly unknown[] }',
  ],
]

test.each(templates)('%j has a schema and a type', (template, schema, type) => {
  expect(bodyJsonSchema(template, { describe: () => undefined })).toEqual(schema)
  expect(bodyType(template)).toBe(type)
})

describe('the codes that are known', () => {
  const known = (template: string, errors: string) => {
    const compiled = compileText(`name: a\nbody: { template: ${template} }\nerrors: ${errors}\n`)
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics))
    return jsonSchemas(compiled.catalog).KnownErrorResponse
  }

  test.each([
    [
      "{ code: '{code}' }",
      '{ A: { status: 400 }, B: { status: 400, wire: b.b } }',
      { code: { type: 'string', enum: ['A', 'b.b'] } },
    ],
    ["{ code: '{code:integer}' }", '{ A: { status: 400, wire: 7 } }', { code: { type: 'integer', enum: [7] } }],
    [
      "{ type: 'urn:{code}' }",
      '{ A: { status: 400 } }',
      { type: { type: 'string', pattern: '^urn:[\\s\\S]*$', enum: ['urn:A'] } },
    ],
  ])('stand where the code of %s does', (template, errors, properties) => {
    expect(known(template, errors)?.properties).toEqual(properties)
  })

  test.each(["{ code: '{code?}' }", "{ codes: ['{code}'] }", "{ type: '{code}:{message}' }"])(
    'are told by no one place of %s',
    (template) => {
      expect(known(template, '{ A: { status: 400 } }')).toBeUndefined()
    },
  )

  test('are told by no place where a header alone says the code', () => {
    const template = "{ message: '{message}' }, members: { code: { header: X-Code } }"
    expect(known(template, '{ A: { status: 400 } }')).toBeUndefined()
  })
})

// A value of JSON that is often what one of the templates has.
const value = fc.oneof(
  { maxDepth: 3 },
  fc.constantFrom<unknown>('A', 'Status', 'x', 'https://example.com/probs/A', '{code}', 1, 1.5, true, false, null),
  fc.letrec((tie) => ({
    value: fc.oneof(fc.constantFrom<unknown>('A', 'x', 1, null), tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 3 }),
    object: fc.dictionary(fc.constantFrom('@type', 'reason', 'b', 'code', 'ok', 'rest'), tie('value'), { maxKeys: 3 }),
  })).value,
)

test.each(templates)('a predicate of %j and ajv agree', async (template) => {
  const catalog = { ...withTemplate(template), name: 'sample' }
  const schemas = jsonSchemas(catalog)
  const predicates = await load(catalog)
  for (const name of ['ErrorResponse', 'KnownErrorResponse'] as const) {
    const schema = schemas[name]
    if (schema === undefined) continue
    const { examples: _, ...rest } = schema
    const oracle = new Ajv({ strict: true, strictTypes: false }).compile(rest)
    const predicate = predicates[`is${name}`] as (value: unknown) => boolean
    fc.assert(
      fc.property(fc.oneof(near(template), value), (body) => predicate(body) === oracle(body)),
      { numRuns: process.env.MODE === 'fuzz' ? 50_000 : 1000 },
    )
  }
})

/** What is like a template: its objects and lists, most of their members, and in them what some template has. */
function near(template: Template): fc.Arbitrary<unknown> {
  if (typeof template !== 'object' || template === null) return fc.oneof(value, fc.constantFrom<unknown>('A', template))
  const items = Object.entries(template).map(([name, part]) => [name, often(near(part))] as const)
  if (Array.isArray(template)) return fc.array(fc.oneof(...items.map(([, item]) => item)), { maxLength: 3 })
  return fc.record(Object.fromEntries(items)).map((made) => JSON.parse(JSON.stringify(made)))
}

/** Most often what is given, else anything, or nothing at all. */
function often(given: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 8, arbitrary: given }, { weight: 1, arbitrary: value }, fc.constant(undefined))
}

function withTemplate(template: ObjectTemplate): WholeCatalog {
  const compiled = compileText('name: a\nerrors: { A: { status: 400 }, Status: { status: 400 } }\n')
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics))
  return { ...compiled.catalog, body: { template, members: {} } }
}

async function load(catalog: WholeCatalog): Promise<Record<string, unknown>> {
  const source = renderPredicates(catalog, jsonSchemas(catalog)).flat().join('\n')
  const table = `const catalog = ${JSON.stringify({ errors: catalog.errors })}\n`
  const { code } = transformSync(source.replace(/import \{ \w+ as catalog.*/, table), { loader: 'ts', format: 'esm' })
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)
}
