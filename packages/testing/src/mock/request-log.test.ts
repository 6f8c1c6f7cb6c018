import { csn } from '@errbook/csn'
import { isSecret } from '@errbook/http/parts'
import { describe, expect, test } from 'vitest'
import { ReceivedBody } from './recorded-message.js'
import { openRequest, RequestLog } from './request-log.js'

function requestWith(parts: object) {
  const received = new ReceivedBody()
  return openRequest(csn, { method: 'GET', url: '/', headers: {}, rawHeaders: [], received, ...parts } as never)
}

test('keeps the latest requests, no more of them than allowed, and no more bytes', () => {
  const log = new RequestLog({ items: 3, bytes: 100 })
  const add = (path: string, bytes: number) => {
    const entry = requestWith({ url: path })
    log.add(entry, bytes)
    return entry
  }
  for (const path of ['/1', '/2', '/3', '/4']) add(path, 10)
  expect(log.requests.map(({ path }) => path)).toEqual(['/2', '/3', '/4'])
  const five = add('/5', 10)
  log.grow(five, 80)
  expect(log.requests.map(({ path }) => path)).toEqual(['/4', '/5'])
  log.grow(five, 80)
  expect(log.requests).toEqual([])
  log.grow(five, 80)
  add('/6', 100)
  expect(log.requests).toHaveLength(1)
  log.clear()
  add('/7', 100)
  expect(log.requests).toHaveLength(1)
})

describe('a body', () => {
  test.each<[string, string[], unknown]>([
    ['of JSON', ['{"a":', '1}'], { a: 1 }],
    ['of null', ['null'], null],
    ['of text', ['a=1'], 'a=1'],
    ['of nothing', [], undefined],
    ['with secrets', ['{"user":{"password":"a"},"clientToken":"b"}'], { user: { password: '***' }, clientToken: 'b' }],
    ['of a form with secrets', ['user=a&password=b'], 'user=a&password=***'],
    ['of what is not UTF-8', ['\xff'], '\ufffd'],
  ])('%s', (_, chunks, expected) => {
    const received = new ReceivedBody()
    for (const chunk of chunks) received.add(Buffer.from(chunk, 'latin1'))
    expect(requestWith({ received }).body).toEqual(expected)
  })

  test('is kept up to a mebibyte', () => {
    const received = new ReceivedBody()
    for (let i = 0; i < 20; i++) received.add(new Uint8Array(100_000))
    expect([received.size, received.bytes.byteLength]).toEqual([1_048_576, 1_048_576])
  })
})

test('a secret in the value of a header is not shown', () => {
  const { headers } = requestWith({ headers: { referer: 'https://me:pa55@a.test/?token=b', 'x-a': ['c', 'jwt=d'] } })
  expect(headers).toEqual({ referer: 'https://***@a.test/?token=***', 'x-a': ['c', 'jwt=***'] })
})

test('reads a target of any kind', () => {
  const read = (url: string) => {
    const { path, query } = requestWith({ url })
    return [path, query]
  }
  expect(read('http://a.test/b?c=d')).toEqual(['/b', { c: 'd' }])
  expect(read('*')).toEqual(['*', {}])
  expect(read('nothing?a')).toEqual(['nothing', {}])
  expect(read('/?__proto__=1&a=%ff')).toEqual([
    '/',
    Object.fromEntries([
      ['__proto__', '1'],
      ['a', '\ufffd'],
    ]),
  ])
})

test.each([
  ['Authorization', true],
  ['Proxy-Authorization', true],
  ['cookie', true],
  ['x-bce-security-token', true],
  ['x-amz-security-token', true],
  ['X-API-Key', true],
  ['apikey', true],
  ['access_token', true],
  ['X-Amz-Signature', true],
  ['client-secret', true],
  ['password', true],
  ['clientToken', false],
  ['x-bce-date', false],
  ['content-type', false],
  ['marker', false],
  ['author', false],
  ['keyword', false],
])('%s may hold a secret: %s', (name, expected) => {
  expect(isSecret(csn, name)).toBe(expected)
})

test('what a catalog calls secret is, and an idempotency key is not', () => {
  const field = { pattern: '^.*$', secret: true }
  const request = { 'x-own': { name: 'X-Own', pattern: '^.*$', template: '{a}', fields: { a: field } } }
  const catalog = { ...csn, headers: { ...csn.headers, request }, uri: { idempotencyKey: { header: 'X-Token' } } }
  expect(['X-Own', 'x-token', 'x-other-token'].map((name) => isSecret(catalog, name))).toEqual([true, false, true])
})
