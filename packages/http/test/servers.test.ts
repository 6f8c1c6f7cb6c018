// The same small API gives the same answers on every framework.
import type { IncomingMessage } from 'node:http'
import { finished } from 'node:stream/promises'
import { csn } from '@errbook/csn'
import { checkResponse } from '@errbook/validate'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createHandler } from '../src/adapters/fetch.js'
import { decode } from '../src/index.js'
import type { RequestHead, ServerOptions } from '../src/server/options.js'
import { applications, fastifyApp, type Start } from './applications.js'
import { answerTo, ask, common, post, timestamp, uuid } from './ask.js'
import { secret } from './hostile.js'
import { type Sending, send } from './listen.js'

/** Starts an application for the duration of the test, and gives its origin. */
async function starting(start: Start, options?: Partial<ServerOptions>): Promise<string> {
  const { origin, close } = await start(options)
  onTestFinished(close)
  return origin
}

const gbk = Uint8Array.of(0x7b, 0x22, 0x6e, 0x61, 0x6d, 0x65, 0x22, 0x3a, 0x22, 0xb2, 0xe2, 0x22, 0x7d)

/** Requests, and the code that answers each. */
const wrong: readonly (readonly [what: string, path: string, sending: Sending, code: keyof typeof csn.errors])[] = [
  ['no Authorization', '/v1/csn/csn-1', { headers: { authorization: '' } }, 'AccessDenied'],
  ['a malformed Authorization', '/v1/csn/csn-1', { headers: { authorization: 'Basic' } }, 'InvalidHTTPAuthHeader'],
  ['no date', '/v1/csn/csn-1', { headers: { 'x-bce-date': '' } }, 'AccessDenied'],
  ['a malformed date', '/v1/csn/csn-1', { headers: { 'x-bce-date': 'today' } }, 'InvalidHTTPAuthHeader'],
  ['an old date', '/v1/csn/csn-1', { headers: { 'x-bce-date': '2025-11-11T08:00:00Z' } }, 'RequestExpired'],
  [
    'a date sent twice',
    '/v1/csn/csn-1',
    { headers: { 'x-bce-date': [timestamp(), timestamp()] } },
    'InvalidHTTPAuthHeader',
  ],
  ['no Content-Type', '/v1/csn/csn-1', { headers: { 'content-type': '' } }, 'InvalidHTTPRequest'],
  ['another Content-Type', '/v1/csn/csn-1', { headers: { 'content-type': 'text/plain' } }, 'InvalidHTTPRequest'],
  ['an unknown path', '/v1/nothing', {}, 'InvalidURI'],
  ['an unknown path without a version', '/', {}, 'InvalidURI'],
  ['an unknown version', '/v9/csn', {}, 'InvalidVersion'],
  ['an unknown path by a stranger', '/v1/nothing', { headers: { authorization: '' } }, 'AccessDenied'],
  ['broken JSON', '/v1/csn', post('{"name":'), 'MalformedJSON'],
  ['no body although one is expected', '/v1/csn', post(''), 'MalformedJSON'],
  ['another encoding', '/v1/csn', post(gbk), 'InvalidHTTPRequest'],
  ['another value', '/v1/csn', post('{"name":1}'), 'InappropriateJSON'],
  ['a value that is not an object', '/v1/csn', post('"name"'), 'InappropriateJSON'],
  ['too large a body', '/v1/csn', post(`"${'x'.repeat(2_000_000)}"`), 'InvalidHTTPRequest'],
  ['a missing resource', '/v1/csn/missing', {}, 'CsnNotFoundException'],
  ['a bug', '/v1/csn/bug', {}, 'InternalError'],
]

describe.each(applications)('%s', (name, start) => {
  // The parser of Express reads other encodings as UTF-8, and an empty body as an object.
  const unseen = name.endsWith('parser') ? ['another encoding', 'no body although one is expected'] : []
  const answered = wrong.filter(([what]) => !unseen.includes(what))

  test.each(answered)('answers %s', async (_, path, sending, code) => {
    const onError = vi.fn()
    const response = await ask((await starting(start, { onError })) + path, sending)
    expect(decode(csn, response)).toMatchObject({ kind: 'known', code, requestId: expect.stringMatching(uuid) })
    expect(checkResponse(csn, response, { strict: true }).issues).toEqual([])
    expect(JSON.stringify(response)).not.toContain(secret)
    expect(onError).toHaveBeenCalledTimes(code === 'InternalError' ? 1 : 0)
  })

  test('answers a URL that cannot be decoded', async () => {
    const response = await ask(`${await starting(start)}/v1/csn/%zz`)
    expect(decode(csn, response)).toMatchObject({ code: 'InvalidURI', requestId: expect.stringMatching(uuid) })
  })

  test('lets valid requests pass, each with its own request id', async () => {
    const url = await starting(start)
    const responses = [
      await ask(`${url}/v1/csn/csn-1`),
      await ask(`${url}/v1/csn`, post('{"name":"测试","more":1}')),
      await ask(`${url}/v1/csn`, post('{"name":"a"}', { 'transfer-encoding': 'chunked' })),
    ]
    expect(responses.map(({ status, body }) => [status, JSON.parse(body)])).toEqual([
      [200, { csnId: 'csn-1' }],
      [200, { name: '测试' }],
      [200, { name: 'a' }],
    ])
    const ids = responses.map(({ headers }) => headers['x-bce-request-id'])
    for (const id of ids) expect(id).toMatch(uuid)
    expect(new Set(ids).size).toBe(3)
  })

  test.each([
    ['a response', '/v1/csn/csn-1'],
    ['an error', '/v1/csn/missing'],
    ['an unknown path', '/v1/nothing'],
    ['a URL that cannot be decoded', '/v1/csn/%zz'],
  ])('gives %s the id that createRequestId makes', async (_, path) => {
    const createRequestId = vi.fn(({ method, path }: RequestHead) => `req_${method}${path}`)
    const response = await ask((await starting(start, { createRequestId })) + path)
    expect(response.headers['x-bce-request-id']).toBe(`req_GET${path}`)
    if (response.status >= 400) expect(decode(csn, response).requestId).toBe(`req_GET${path}`)
  })

  test('tells onError of the id that createRequestId makes', async () => {
    const onError = vi.fn()
    await ask(`${await starting(start, { createRequestId: () => 'req_1', onError })}/v1/csn/bug`)
    expect(onError.mock.calls.map(([, occasion]) => occasion.requestId)).toEqual(['req_1'])
  })

  test.each<readonly [what: string, createRequestId: () => unknown]>([
    ['fails', () => Promise.reject(new Error('later'))],
    [
      'throws',
      () => {
        throw new Error('now')
      },
    ],
    ['gives a number', () => 7],
    ['gives no text', () => ''],
    ['gives what no header can hold', () => 'a\r\nx: y'],
  ])('makes a UUID and tells onError where createRequestId %s', async (_, createRequestId) => {
    const onError = vi.fn()
    const url = await starting(start, { createRequestId: createRequestId as () => string, onError })
    const response = await ask(`${url}/v1/csn/csn-1`)
    expect(response.status).toBe(200)
    expect(response.headers['x-bce-request-id']).toMatch(uuid)
    expect(onError).toHaveBeenCalledTimes(1)
  })

  test('answers HEAD in the headers', async () => {
    const url = await starting(start)
    const found = await ask(`${url}/v1/csn/csn-1`, { method: 'HEAD' })
    expect([found.status, found.body]).toEqual([200, ''])
    expect(found.headers['x-bce-request-id']).toMatch(uuid)
    for (const [path, code] of [
      ['/v1/csn/missing', 'CsnNotFoundException'],
      ['/v9/csn', 'InvalidVersion'],
    ] as const) {
      const response = await ask(url + path, { method: 'HEAD' })
      expect(response.body).toBe('')
      expect(decode(csn, response)).toMatchObject({ kind: 'known', code, message: csn.errors[code].message })
    }
  })

  test.each(['stream', 'started'])('breaks off a response that has begun, and calls onError: %s', async (csnId) => {
    const onError = vi.fn()
    const url = await starting(start, { onError })
    const response = await send(`${url}/v1/csn/${csnId}`, { headers: common() })
    expect(await readAll(response)).toEqual({ text: 'begun ', isBroken: true })
    // An operation has to watch streams that it pipes itself.
    if (csnId === 'started' || !/^(?:node|Express)/.test(name)) {
      await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1))
      expect(onError.mock.calls[0]?.[0]).toMatchObject({ message: secret })
    }
    expect((await ask(`${url}/v1/csn/csn-1`)).status).toBe(200)
  })

  test('reads a body only up to the limit', async () => {
    const url = await starting(start, { maximumBodyBytes: 1000 })
    expect((await ask(`${url}/v1/csn`, post(`{"name":"${'x'.repeat(900)}"}`))).status).toBe(200)
    expect(await answerTo(`${url}/v1/csn`, post(`{"name":"${'x'.repeat(1000)}"}`))).toBe('InvalidHTTPRequest')
  })

  test('allows dates within maximumSkewInSeconds', async () => {
    const url = await starting(start, { maximumSkewInSeconds: 10 })
    const old = new Date(Date.now() - 60_000).toISOString().replace(/\.\d+Z/, 'Z')
    expect(await answerTo(`${url}/v1/csn/csn-1`, { headers: { 'x-bce-date': old } })).toBe('RequestExpired')
    expect(await answerTo(`${url}/v1/csn/csn-1`)).toBe(200)
  })
})

test('the plugin of Fastify reports a missing body', async () => {
  const onRefused = vi.fn()
  const app = fastifyApp({ onRefused })
  await app.inject({ method: 'POST', url: '/v1/csn', headers: { ...common(), host: 'csn.example' } })
  const [error, issues] = onRefused.mock.calls[0] ?? []
  expect([error.code, issues]).toMatchObject(['MalformedJSON', [{ rule: 'body-missing', path: ['body'] }]])
})

describe('the handler of Fetch', () => {
  const request = (path: string, init?: RequestInit) =>
    new Request(`https://csn.example${path}`, { headers: common(), ...init })

  test('passes further arguments on to the operation', async () => {
    const told: unknown[] = []
    const handler = createHandler(
      csn,
      ({ url }, { requestId }, environment: { readonly region: string }, waitUntil: () => void) => {
        told.push(url, requestId, environment, waitUntil)
        return Response.json(null)
      },
      { authenticate: false },
    )
    const environment = { region: 'bj' }
    const waitUntil = () => {}
    const response = await handler(request('/v1/csn/csn-1'), environment, waitUntil)
    const id = response.headers.get('x-bce-request-id')
    expect(told).toEqual(['https://csn.example/v1/csn/csn-1', id, environment, waitUntil])
    expect(told[2]).toBe(environment)
  })

  test('gives the operation the request with its body', async () => {
    const handler = createHandler(csn, async (request) => new Response(await request.text()), { authenticate: false })
    const response = await handler(request('/v1/csn', { method: 'POST', body: '{ "name": "a" }' }))
    expect(await response.text()).toBe('{ "name": "a" }')
  })

  test('sets the request id on a response whose headers cannot be changed', async () => {
    const handler = createHandler(csn, () => Response.redirect('https://csn.example/v1/csn', 302), {
      authenticate: false,
    })
    const { status, headers } = await handler(request('/v1/csn/csn-1'))
    expect([status, headers.get('location')]).toEqual([302, 'https://csn.example/v1/csn'])
    expect(headers.get('x-bce-request-id')).toMatch(uuid)
  })
})

/** Reads a response until it ends or breaks off, with all that came before that. */
async function readAll(response: IncomingMessage): Promise<{ text: string; isBroken: boolean }> {
  let text = ''
  // An iterator would lose what is still buffered when the connection breaks off.
  response.on('data', (chunk) => {
    text += chunk
  })
  const isBroken = await finished(response).then(
    () => false,
    () => true,
  )
  return { text, isBroken }
}
