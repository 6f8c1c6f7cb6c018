import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { compileText, sample } from '../test/sample.js'
import { jsonSchemas } from './json-schemas.js'
import { withGuards } from './with-guards.js'

const compiled = compileText(sample)
if (!compiled.ok) throw new Error('the sample does not compile')
const { guards } = withGuards(compiled.catalog)
const { RequestHeaders, ResponseHeaders, ErrorResponse } = jsonSchemas(compiled.catalog)

const headers = { authorization: 'v1/a/0f0f', 'content-type': 'application/json', 'sent-at': '2025-11-11T08:00:00Z' }
const body = { code: 'Denied', message: 'Denied.', requestId: 'r-1' }
const values: readonly unknown[] = [
  headers,
  { ...headers, 'sent-at': undefined },
  { ...headers, 'sent-at': '2025-02-30T08:00:00Z' },
  { ...headers, authorization: 'v1/a/0f0' },
  { ...headers, authorization: ['v1/a/0f0f'] },
  { ...headers, authorization: undefined },
  { ...headers, 'x-other': 7 },
  { 'request-id': 'r-1' },
  { 'request-id': ' r-1' },
  { 'request-id': '' },
  body,
  { ...body, code: 7 },
  { ...body, more: {} },
  { code: 'Denied', message: 'Denied.' },
  { ...body, requestId: null },
  {},
  [],
  null,
  undefined,
  'text',
  7,
]

test.each([
  ['requestHeaders', RequestHeaders],
  ['responseHeaders', ResponseHeaders],
  ['errorBody', ErrorResponse],
] as const)('%s judges as a JSON Schema validator does', (name, schema) => {
  const validate = new Ajv().compile(schema)
  const expected = values.map((value) => validate(value))
  expect(new Set(expected)).toEqual(new Set([true, false]))
  expect(values.map((value) => guards[name](value))).toEqual(expected)
})
