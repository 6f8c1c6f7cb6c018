import { csn } from '@errbook/csn'
import { zh } from '@errbook/csn/text/zh'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { members } from '../test/small-catalogs.js'
import { decode } from './decode.js'
import { encode, encodeHead } from './encode.js'

const timestamp = '2025-11-11T08:00:00Z'

test('an error is a status, headers and JSON', () => {
  expect(encode(csn, 'RequestExpired', { params: { timestamp }, requestId: 'r-1' })).toEqual({
    status: 400,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-bce-request-id': 'r-1' },
    body: `{"code":"RequestExpired","message":"Request has expired. Timestamp date is ${timestamp}.","requestId":"r-1"}`,
  })
})

test('of an error without a body, the headers say what the catalog has headers for', () => {
  const options = { params: { timestamp }, requestId: 'r-1' }
  const head = encodeHead(csn, 'RequestExpired', options)
  expect(head).toEqual({
    status: 400,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-bce-request-id': 'r-1',
      'x-bce-error-code': 'RequestExpired',
      'x-bce-error-message': `Request has expired. Timestamp date is ${timestamp}.`,
    },
    body: '',
  })
  expect(decode(csn, head)).toMatchObject({ kind: 'known', code: 'RequestExpired', params: { timestamp } })
  expect(() => encodeHead(csn, 'NoSuchCode' as never, {} as never)).toThrow('the catalog csn has no error "NoSuchCode"')
})

test('the answer to HEAD needs no options where the error needs none, and tells the language of its text', () => {
  expect(encodeHead(csn, 'DbException').headers).toMatchObject({ 'x-bce-error-code': 'DbException' })
  expect(encodeHead(csn, 'DbException', { text: zh }).headers).toMatchObject({ 'content-language': 'zh' })
})

test('an error without a message of its own takes the one that is given, or throws', () => {
  expect(JSON.parse(encode(members, 'Limited', { message: 'm', members: { domain: 'd' } }).body).message).toBe('m')
  for (const message of [undefined, 5, null]) {
    expect(() => encode(members, 'Limited', { message, members: { domain: 'd' } } as never)).toThrow(
      'the catalog gives "Limited" no message: pass { message: … }',
    )
  }
})

test('a missing request id is made, the same in header and body', () => {
  const { headers, body } = encode(csn, 'AccessDenied')
  expect(headers['x-bce-request-id']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(JSON.parse(body).requestId).toBe(headers['x-bce-request-id'])
})

test('text adds what the code means and what to do, in its language, and does not change the message', () => {
  const { headers, body } = encode(csn, 'MalformedJSON', { text: zh })
  expect(headers['content-language']).toBe('zh')
  expect(JSON.parse(body)).toMatchObject({
    message: 'The JSON you provided was not well-formed.',
    meaning: 'JSON格式不合法。',
    resolution: zh.errors.MalformedJSON?.resolution,
  })
})

test('nothing of the cause reaches the wire', () => {
  const response = encode(csn, 'InternalError', { cause: new Error('the password is swordfish') })
  expect(JSON.stringify(response)).not.toContain('swordfish')
})

test('for any request id, Fetch and Node accept the headers, which contain no line break', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a\r\nset-cookie: b', ' a ', '\ud800', '请求')),
      (id) => {
        const { headers, body } = encode(csn, 'AccessDenied', { requestId: id })
        expect(new Headers(headers).get('x-bce-request-id')).toBe(headers['x-bce-request-id'])
        expect(headers['x-bce-request-id']).toMatch(/^[!-~](?:[ -~]*[!-~])?$/)
        expect(JSON.parse(body).requestId).toBe(headers['x-bce-request-id'])
      },
    ),
    { numRuns: 2000 },
  )
})

test.each([
  ['an unknown code', 'NoSuchCode', {}, 'the catalog csn has no error "NoSuchCode"'],
  ['a name of Object.prototype', 'constructor', {}, 'the catalog csn has no error "constructor"'],
  ['a missing parameter', 'RequestExpired', {}, 'no value for {timestamp}'],
])('an error of the program throws: %s', (_, code, options, message) => {
  expect(() => encode(csn, code as never, options as never)).toThrow(
    new RegExp(`^${message.replaceAll(/[{}]/g, '\\$&')}`),
  )
})
