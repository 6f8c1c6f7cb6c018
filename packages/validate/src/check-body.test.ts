import { csn } from '@errbook/csn'
import { expect, test } from 'vitest'
import { checkBody, checkParsedBody, checkParsedBodyAsync } from './check-body.js'
import { bodySchema } from './json-schema.js'

const named = bodySchema({ type: 'object', properties: { name: { type: 'string' } }, required: ['name'] })
const shouting = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: (value: unknown) => ({ value: String(value).toUpperCase() }),
  },
} as const

test.each([
  ['text', '{"name":"a"}', {}, { name: 'a' }],
  ['bytes', new TextEncoder().encode('[1]'), {}, [1]],
  ['a parsed value', { name: 'a' }, { schema: named }, { name: 'a' }],
  ['no body', undefined, {}, undefined],
  ['the output of a schema', '"a"', { schema: shouting }, 'A'],
])('gives the value: %s', (_, body, options, value) => {
  expect(checkBody(csn, body, options)).toEqual({ ok: true, issues: [], omitted: 0, value })
})

test.each([
  ['no JSON', '{', {}, 'MalformedJSON'],
  ['no body although one is expected', undefined, { schema: named }, 'MalformedJSON'],
  ['another value', '{"name":1}', { schema: named }, 'InappropriateJSON'],
  ['bytes in another encoding', Uint8Array.of(0x22, 0xb2, 0xe2, 0x22), {}, 'InvalidHTTPRequest'],
  ['more bytes than allowed', '"abc"', { maximumBodyBytes: 4 }, 'InvalidHTTPRequest'],
])('answers %s', (_, body, options, code) => {
  const check = checkBody(csn, body, options)
  expect(check.ok ? undefined : check.error.code).toBe(code)
})

test('a parsed body is taken as it is, even a text', () => {
  expect(checkParsedBody(csn, '{')).toEqual({ ok: true, issues: [], omitted: 0, value: '{' })
  expect(checkParsedBody(csn, 'a', { schema: shouting })).toEqual({ ok: true, issues: [], omitted: 0, value: 'A' })
  const check = checkParsedBody(csn, undefined, { schema: named })
  expect(check.ok ? undefined : check.error.code).toBe('MalformedJSON')
})

test('a schema may be asynchronous where it is waited for', async () => {
  const { validate, ...rest } = named['~standard']
  const slow = { '~standard': { ...rest, validate: async (value: unknown) => validate(value) } }
  const [whole, empty] = [{ name: 'a' }, {}]
  for (const schema of [named, slow]) {
    expect(await checkParsedBodyAsync(csn, whole, { schema })).toEqual({
      ok: true,
      issues: [],
      omitted: 0,
      value: whole,
    })
    expect(await checkParsedBodyAsync(csn, empty, { schema })).toEqual(checkParsedBody(csn, empty, { schema: named }))
  }
  expect(await checkParsedBodyAsync(csn, '{')).toEqual(checkParsedBody(csn, '{'))
  expect(await checkParsedBodyAsync(csn, undefined)).toEqual(checkParsedBody(csn, undefined))
  expect(() => checkParsedBody(csn, whole, { schema: slow })).toThrow('asynchronous')
})
