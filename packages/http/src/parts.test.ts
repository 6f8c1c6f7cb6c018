import { Readable } from 'node:stream'
import { csn } from '@errbook/csn'
import { checkFetchResponse, checkReadResponse, checkResponse } from '@errbook/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readResponse, type WholeResponse } from './parts.js'

const headers = { 'content-type': 'application/json', 'x-bce-request-id': 'r-1' }
const value = { code: 'CsnNotFoundException', message: 'gone', requestId: 'r-1' }
const text = JSON.stringify(value)
const bytes = new TextEncoder().encode(text)
const read: WholeResponse['body'] = { kind: 'value', value }

const atOnce: readonly (readonly [string, unknown, WholeResponse['body']])[] = [
  ['a record', { status: 404, headers, body: value }, read],
  ['a text', { status: 404, headers, body: text }, read],
  ['bytes', { status: 200, headers, body: bytes }, read],
  ['no body', { status: 204, headers }, { kind: 'none' }],
  ['light-my-request', { statusCode: 404, headers, payload: text, body: text, rawPayload: bytes }, read],
  ['hapi', { statusCode: 404, headers, payload: text, result: value }, read],
  ['supertest', { status: 404, headers, text, body: value }, read],
  ['a page in supertest', { status: 502, headers, text: '<html>', body: {} }, { kind: 'not-json' }],
  ['HEAD in supertest', { status: 404, headers, text: undefined, body: {} }, { kind: 'none' }],
  ['bytes in supertest', { status: 200, headers, text: undefined, body: bytes }, read],
  ['axios', { status: 200, headers, data: value }, read],
  ['an error of axios', Object.assign(new Error('404'), { response: { status: 404, headers, data: value } }), read],
  ['too long', { status: 404, headers, body: 'x'.repeat(1001) }, { kind: 'too-large', limit: 1000 }],
  ['not UTF-8', { status: 404, headers, body: new Uint8Array([0xff]) }, { kind: 'not-utf8' }],
]

test.each(atOnce)('%s is read at once', (_, response, body) => {
  expect(readResponse(response, 1000)).toMatchObject({ status: expect.any(Number), headers, body })
})

const playwright = (body: () => Promise<unknown>) => ({ status: () => 404, headers: () => headers, body })
const broken = () =>
  Readable.from(
    (async function* () {
      yield text.slice(0, 5)
      throw new Error('reset')
    })(),
  )

const awaited: readonly (readonly [string, () => unknown, WholeResponse['body']])[] = [
  ['a Fetch error', () => new Response(text, { status: 404, headers }), read],
  ['a Fetch success', () => new Response(text, { status: 200, headers }), read],
  ['a Fetch success that is not JSON', () => new Response('plain', { status: 200 }), { kind: 'not-json' }],
  ['a Fetch Response without a body', () => new Response(null, { status: 204 }), { kind: 'none' }],
  ['a Fetch Response that is too long', () => new Response('x'.repeat(1001)), { kind: 'too-large', limit: 1000 }],
  ['Playwright', () => playwright(async () => Buffer.from(text)), read],
  ['Playwright, disposed', () => playwright(() => Promise.reject(new Error('disposed'))), unreadable('disposed')],
  ["undici's request", () => ({ statusCode: 200, headers, body: Readable.from([text]) }), read],
  ['a stream that breaks off', () => ({ statusCode: 200, headers, body: broken() }), unreadable('reset')],
]

function unreadable(reason: string): WholeResponse['body'] {
  return { kind: 'unreadable', reason }
}

test.each(awaited)('%s is waited for', async (_, response, body) => {
  const promise = readResponse(response(), 1000)
  expect(promise).toBeInstanceOf(Promise)
  expect(await promise).toMatchObject({ body })
})

test.each([200, 404])('a Fetch Response with the status %i stays readable', async (status) => {
  const response = new Response(text, { status, headers })
  await readResponse(response)
  expect(response.bodyUsed).toBe(false)
  expect(await response.json()).toEqual(value)
})

describe('a body that was read before', () => {
  test('of Fetch', async () => {
    const response = new Response(text, { status: 404, headers })
    await response.text()
    expect(await readResponse(response)).toMatchObject({ status: 404, body: unreadable('it was read before') })
  })

  test('of Node', async () => {
    const body = Readable.from([text])
    for await (const _ of body);
    expect(await readResponse({ statusCode: 404, headers, body })).toMatchObject({
      body: unreadable('it was read before'),
    })
  })
})

test.each([
  ['nothing', undefined],
  ['a text', 'HTTP/1.1 200 OK'],
  ['a request', { headers, body: value }],
  ['an error', new Error('fetch failed')],
  ['an error of a catalog', { catalog: 'csn', code: 'DbException', status: 400, message: '', params: {} }],
  ['an invalid status', { status: 7, headers }],
])('%s is not a response', (_, other) => {
  expect(readResponse(other)).toBeUndefined()
})

test('what is read is checked as checkResponse and checkFetchResponse check it', async () => {
  const bodies = [text, '', '<html>', '{"code":1}', JSON.stringify({ ...value, code: 'Nope' })]
  for (const status of [200, 204, 302, 404, 502]) {
    for (const body of bodies) {
      const response = () => new Response(status === 204 ? null : body, { status, headers })
      const whole = (await readResponse(response())) as WholeResponse
      for (const strict of [false, true]) {
        const check = checkReadResponse(csn, whole, whole.body, strict)
        expect(check).toEqual(await checkFetchResponse(csn, response(), { strict }))
        const record = { status, headers, body: status === 204 ? '' : body }
        expect(check).toEqual(checkResponse(csn, record, { strict }))
      }
    }
  }
})

test('never throws, and no promise rejects', async () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withTypedArray: true })
  const part = fc.oneof(anything, fc.constant(404), fc.func(anything))
  const names = fc.constantFrom(
    'status',
    'statusCode',
    'headers',
    'body',
    'text',
    'data',
    'response',
    'bodyUsed',
    'clone',
  )
  const response = fc.oneof(anything, fc.dictionary(names, part))
  await fc.assert(
    fc.asyncProperty(response, async (value) => {
      await readResponse(value)
    }),
  )
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no')
      },
    },
  )
  expect(await readResponse(hostile)).toBeUndefined()
})
