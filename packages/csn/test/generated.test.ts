// Generated files keep the promises of the README.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listErrors, type WholeCatalog } from '@errbook/catalog'
import { messageReader, renderMessage } from '@errbook/catalog/parts'
import { csn } from '@errbook/csn'
import * as codes from '@errbook/csn/codes'
import {
  type ErrorBody,
  isCode,
  isErrorResponse,
  isKnownErrorResponse,
  isRequestHeaders,
  isResponseHeaders,
} from '@errbook/csn/predicates'
import { ErrorResponse, KnownErrorResponse, RequestHeaders, ResponseHeaders } from '@errbook/csn/schemas'
import { en } from '@errbook/csn/text/en'
import { zh } from '@errbook/csn/text/zh'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { build } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import json from '../src/json/catalog.generated.json' with { type: 'json' }
import errorSchema from '../src/json/error-response.schema.generated.json' with { type: 'json' }
import requestSchema from '../src/json/request-headers.schema.generated.json' with { type: 'json' }
import responseSchema from '../src/json/response-headers.schema.generated.json' with { type: 'json' }

test('catalog.json says what the table, the constants and the texts say', () => {
  const { text, source, ...table } = json
  expect(table).toEqual(csn)
  expect(text).toEqual({ en, zh })
  expect(Object.keys(csn.errors)).toEqual(Object.keys(json.errors))
  expect(Object.keys(source.errors)).toEqual(Object.keys(json.errors))
  const constants = new Map<string, unknown>(Object.entries(codes))
  expect(constants.size).toBe(listErrors(csn).length)
  for (const definition of listErrors(csn)) expect(definition).toBe(constants.get(definition.code))
})

test('the package holds the file that another catalog extends', () => {
  const { errbook, files } = manifest
  expect(files).toContain(errbook.catalog)
  expect(readFileSync(new URL(`../${errbook.catalog}`, import.meta.url), 'utf8')).toContain('name: csn\n')
})

test('the table is plain JSON data', () => {
  expect(structuredClone(csn)).toEqual(csn)
  expect(JSON.parse(JSON.stringify(csn))).toEqual(csn)
})

test.each(listErrors(csn).map((definition) => [definition.code, definition] as const))(
  'the message of %s is read back',
  (code, { message = '', params: formats }) => {
    const params = (json as unknown as WholeCatalog).source.errors[code]?.example?.params ?? {}
    expect(messageReader({ message, params: formats }).read(renderMessage(message, params))).toEqual(params)
  },
)

const date = '2025-11-11T08:00:00Z'
const headers = {
  authorization: `bce-auth-v1/ak/${date}/1800/host;x-bce-date/${'0f'.repeat(32)}`,
  'content-type': 'application/json; charset=utf-8',
  'x-bce-date': date,
}
const responseHeaders = { 'content-type': 'application/json', 'x-bce-request-id': 'req-1' }
const body = { code: 'NoSuchObject', message: 'account not exist', requestId: 'req-1' } satisfies ErrorBody

const schemas = [
  { name: 'RequestHeaders', predicate: isRequestHeaders, typebox: RequestHeaders, json: requestSchema, valid: headers },
  {
    name: 'ResponseHeaders',
    predicate: isResponseHeaders,
    typebox: ResponseHeaders,
    json: responseSchema,
    valid: responseHeaders,
  },
  { name: 'ErrorResponse', predicate: isErrorResponse, typebox: ErrorResponse, json: errorSchema, valid: body },
  {
    name: 'KnownErrorResponse',
    predicate: isKnownErrorResponse,
    typebox: KnownErrorResponse,
    // Its codes are in the table, so it has no file.
    json: { $schema: '', $comment: '', ...JSON.parse(JSON.stringify(KnownErrorResponse)) },
    valid: { ...body, code: 'DbException' },
  },
]

/** How many values the predicates and ajv are asked about, over all schemas. */
const valuesInAll = process.env.MODE === 'fuzz' ? 1_000_000 : 8000

describe.each(schemas)('$name', ({ predicate, typebox, json, valid }) => {
  const ajv = new Ajv2020()
  const { $schema: _, ...draft } = json
  const oracle = ajv.compile(draft)

  test('is the same schema as a TypeBox value and as JSON', () => {
    const { $schema, $comment, ...schema } = json
    expect(JSON.parse(JSON.stringify(typebox))).toEqual(schema)
  })

  test('accepts a valid value, and refuses it with a missing or changed member', () => {
    expect(predicate(valid)).toBe(true)
    expect(predicate({ ...valid, more: 1 })).toBe(true)
    for (const key of Object.keys(valid)) {
      for (const value of [undefined, null, 1, [], {}]) expect(predicate({ ...valid, [key]: value })).toBe(false)
    }
  })

  test(`agrees with ajv on its part of ${valuesInAll.toLocaleString('en')} values`, () => {
    const slip = fc
      .tuple(fc.constantFrom(...Object.values(valid)), fc.nat(), fc.nat(2), fc.string({ maxLength: 2 }))
      .map(([text, at, gone, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + gone))
    const code = fc.constantFrom(...listErrors(csn).map((entry) => entry.code), 'toString', '__proto__')
    const member = fc.oneof(fc.string(), fc.constantFrom<unknown>(...Object.values(valid)), slip, code, fc.anything())
    const near = fc.record(Object.fromEntries(Object.keys(valid).map((key) => [key, member])), { requiredKeys: [] })
    const oneOff = fc
      .tuple(fc.constantFrom(...Object.keys(valid)), fc.oneof(slip, code, fc.anything()))
      .map(([key, value]) => ({ ...valid, [key]: value }))
    fc.assert(
      fc.property(fc.oneof(near, oneOff, fc.anything()), (value) => predicate(value) === oracle(value)),
      { numRuns: valuesInAll / schemas.length },
    )
  })
})

test('the set of codes has exactly the codes', () => {
  expect(listErrors(csn).map(({ code }) => isCode(code))).not.toContain(false)
  for (const value of ['NoSuchKey', 'toString', '__proto__', '', undefined, null, 1, {}])
    expect(isCode(value)).toBe(false)
})

describe('the Authorization header', () => {
  const part = headers.authorization.split('/')
  const withPart = (index: number, text: string) => ({ ...headers, authorization: part.with(index, text).join('/') })

  test.each([
    ['an empty list of signed headers', withPart(4, '')],
    ['the 29th of February of a leap year', withPart(2, '2024-02-29T00:00:00Z')],
  ])('may have %s', (_, value) => {
    expect(isRequestHeaders(value)).toBe(true)
  })

  test.each([
    ['another version', withPart(0, 'bce-auth-v2')],
    ['no access key id', withPart(1, '')],
    ['a day that does not exist', withPart(2, '2025-02-29T00:00:00Z')],
    ['milliseconds', withPart(2, '2025-11-11T08:00:00.000Z')],
    ['a period that is not a number', withPart(3, '1800s')],
    ['capital letters in the signed headers', withPart(4, 'Host')],
    ['a short signature', withPart(5, '0f')],
    ['an extra part', { ...headers, authorization: `${headers.authorization}/` }],
  ])('may not have %s', (_, value) => {
    expect(isRequestHeaders(value)).toBe(false)
  })
})

describe('a bundle', () => {
  test('holds the codes that are used, without text and without the other codes', async () => {
    const code = await bundle(
      "import { CsnNotFoundException } from '@errbook/csn/codes'; console.log(CsnNotFoundException)",
    )
    expect(code).toContain('The csn instance is not exist')
    expect(code).not.toMatch(/AccessDenied|Cloud Smart Network|\p{Script=Han}/u)
  })

  test('of the table holds no text for people', async () => {
    const code = await bundle("import { csn } from '@errbook/csn'; console.log(csn)")
    expect(code).not.toMatch(/Cloud Smart Network|\p{Script=Han}/u)
  })

  test.each(['.', '/predicates', '/codes', '/text/zh'])('of %s needs nothing to evaluate code', async (entry) => {
    const code = await bundle(`export * from '@errbook/csn${entry.replace('.', '')}'`)
    expect(code).not.toMatch(/\beval\b|\bFunction\(|\brequire\b/)
  })
})

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    conditions: ['@errbook/source'],
  })
  return outputFiles[0]?.text ?? ''
}
