import { ErrorResponse, KnownErrorResponse, RequestHeaders, ResponseHeaders } from '@errbook/csn/schemas'
import { sValidator } from '@hono/standard-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'

const date = '2025-11-11T08:00:00Z'
const requestHeaders = {
  authorization: `bce-auth-v1/ak/${date}/1800/host/${'0f'.repeat(32)}`,
  'content-type': 'application/json; charset=utf-8',
  'x-bce-date': date,
}
const body = { code: 'AccessDenied', message: 'Access denied.', requestId: 'req-1' }
const schemas = [
  ['RequestHeaders', RequestHeaders, requestHeaders],
  ['ResponseHeaders', ResponseHeaders, { 'content-type': 'application/json', 'x-bce-request-id': 'req-1' }],
  ['ErrorResponse', ErrorResponse, body],
  ['KnownErrorResponse', KnownErrorResponse, body],
] as const

describe.each(schemas)('%s is a Standard Schema', (_, schema, valid) => {
  test('that checks synchronously, and says what is wrong', () => {
    expect(schema['~standard'].validate(valid)).toEqual({ value: valid })
    for (const name of Object.keys(valid)) {
      const { [name as never]: _, ...rest } = valid
      expect(schema['~standard'].validate(rest)).toEqual({
        issues: [{ message: `${name}: expected a string, but it is missing`, path: [name] }],
      })
      expect(schema['~standard'].validate({ ...valid, [name]: 1 })).toEqual({
        issues: [{ message: `${name}: expected a string`, path: [name] }],
      })
    }
    for (const value of [null, [], 'text']) {
      expect(schema['~standard'].validate(value)).toEqual({ issues: [{ message: 'expected an object' }] })
    }
  })

  test('that a strict ajv accepts, too', () => {
    const validate = new Ajv2020({ strict: true }).compile(schema)
    expect(validate(valid)).toBe(true)
    expect(Object.keys(schema)).not.toContain('~standard')
  })

  test("that Vitest's schemaMatching accepts", () => {
    expect({ message: valid }).toEqual({ message: expect.schemaMatching(schema) })
    expect({ message: 1 }).not.toEqual({ message: expect.schemaMatching(schema) })
  })
})

test('says which pattern or code was expected', () => {
  const headers = { ...requestHeaders, 'x-bce-date': 'now' }
  expect(RequestHeaders['~standard'].validate(headers)).toMatchObject({ issues: [{ path: ['x-bce-date'] }] })
  expect(KnownErrorResponse['~standard'].validate({ ...body, code: 'NoSuchKey' })).toMatchObject({
    issues: [{ message: 'code: expected a code of the catalog' }],
  })
})

test('a Hono validator accepts it', async () => {
  const app = new Hono()
    .post('/headers', sValidator('header', RequestHeaders), (context) => context.json(context.req.valid('header')))
    .post('/body', sValidator('json', KnownErrorResponse), (context) => context.json(context.req.valid('json')))
  const post = (path: string, headers: Record<string, string>, value: unknown = {}) =>
    app.request(path, { method: 'POST', headers, body: JSON.stringify(value) })
  expect((await post('/headers', requestHeaders)).status).toBe(200)
  expect((await post('/headers', { ...requestHeaders, authorization: 'none' })).status).toBe(400)
  const answer = await post('/body', requestHeaders, { ...body, more: 1 })
  expect([answer.status, await answer.json()]).toEqual([200, { ...body, more: 1 }])
  expect((await post('/body', requestHeaders, { ...body, code: 'NoSuchKey' })).status).toBe(400)
})
