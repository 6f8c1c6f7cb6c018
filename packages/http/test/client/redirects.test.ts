// A client that signs, and two servers that redirect in every way.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { csn } from '@errbook/csn'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createFetch, type FetchOptions, RedirectError, type SignRequest } from '../../src/index.js'
import { listen } from '../listen.js'
import { answering } from './answering.js'

/** A request that arrived at a server. */
interface Arrived {
  readonly origin: string
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

let arrived: Arrived[] = []

/** Redirects with the status to the location in the query, or else answers. */
async function start(): Promise<string> {
  const origin = await listen(async (request: IncomingMessage, response: ServerResponse) => {
    const { method, url = '', headers } = request
    arrived.push({ origin, method, url, headers, body: await text(request) })
    const query = new URL(url, origin).searchParams
    const status = query.get('status')
    if (status === null) {
      response.setHeader('content-type', 'application/json').end('{"csnId":"csn-1"}')
      return
    }
    const to = query.get('to')
    response.writeHead(Number(status), to === null ? {} : { location: to }).end('<html>moved</html>')
  })
  return origin
}

let here = ''
let there = ''
beforeEach(async () => {
  arrived = []
  here = await start()
  there = await start()
})

const from = (status: number, to: string) => `${here}/v1/from?status=${status}&to=${encodeURIComponent(to)}`
const sign: SignRequest = vi.fn(({ method, url }) => {
  const { pathname } = new URL(url)
  return { Authorization: `signed ${method} ${pathname}`, 'x-bce-date': 'now', 'X-Bce-Security-Token': 'a token' }
})
const own = { cookie: 'a=b', 'proxy-authorization': 'mine', authorization: 'mine', 'x-mine': 'kept' }
const aboutBody = { 'content-type': 'text/x-mine', 'content-language': 'en', 'content-encoding': 'identity' }
const send = (options: FetchOptions = {}) => createFetch(csn, { sign, retry: false, ...options })

const statuses = [301, 302, 303, 307, 308] as const
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH'] as const

/** The methods that become GET (Fetch, HTTP-redirect fetch, step 12). */
const becomeGet: Readonly<Record<(typeof statuses)[number], readonly string[]>> = {
  301: ['POST'],
  302: ['POST'],
  303: ['POST', 'PUT', 'DELETE', 'PATCH'],
  307: [],
  308: [],
}

const cases = statuses.flatMap((status) =>
  methods.flatMap((method) => (['same', 'another'] as const).map((origin) => ({ status, method, origin }))),
)

test.each(cases)('$status of $method to $origin origin', async ({ status, method, origin }) => {
  const base = origin === 'same' ? here : there
  const content = method === 'GET' || method === 'HEAD' ? {} : { body: '{"a":1}' }
  const init = { method, headers: { ...own, ...aboutBody }, ...content }
  const response = await send()(from(status, `${base}/v1/to`), init)
  expect(response.status).toBe(200)
  const [first, last, ...more] = arrived
  expect(more).toEqual([])

  const isGet = becomeGet[status].includes(method)
  expect(last).toMatchObject({ origin: base, url: '/v1/to', method: isGet ? 'GET' : method })
  expect(last?.body).toBe(isGet ? '' : (content.body ?? ''))
  expect(first?.headers).toMatchObject({ ...aboutBody, 'x-mine': 'kept', cookie: 'a=b' })
  expect(first?.headers.authorization).toBe(`signed ${method} /v1/from`)
  const { headers } = last as Arrived
  expect(headers['content-language']).toBe(isGet ? undefined : 'en')
  expect(headers['content-encoding']).toBe(isGet ? undefined : 'identity')
  expect(headers['x-mine']).toBe('kept')
  const proofs = ['authorization', 'x-bce-date', 'x-bce-security-token', 'cookie', 'proxy-authorization']
  const proven = [`signed ${isGet ? 'GET' : method} /v1/to`, 'now', 'a token', 'a=b', 'mine']
  expect(proofs.map((name) => headers[name])).toEqual(origin === 'same' ? proven : proofs.map(() => undefined))
  // The API requires a media type; for another origin, what the standard drops stays dropped.
  const declared = origin === 'same' ? 'application/json; charset=utf-8' : undefined
  expect(headers['content-type']).toBe(isGet ? declared : 'text/x-mine')

  // The platform sends the same, the signature and the filled-in media type aside.
  arrived = []
  await fetch(from(status, `${base}/v1/to`), init)
  const platform = arrived[1] as Arrived
  expect({ method: platform.method, url: platform.url, body: platform.body }).toEqual({
    method: last?.method,
    url: last?.url,
    body: last?.body,
  })
  for (const name of ['content-language', 'content-encoding', 'content-length', 'x-mine', 'host']) {
    expect(headers[name]).toBe(platform.headers[name])
  }
})

test('after leaving the origin nothing is signed, even if a redirect leads back', async () => {
  const back = `${there}/v1/there?status=307&to=${encodeURIComponent(`${here}/v1/back?status=302&to=/v1/again`)}`
  expect((await send()(from(307, back), { headers: own })).status).toBe(200)
  expect(arrived.map(({ origin, headers }) => [origin, headers.authorization, headers.cookie])).toEqual([
    [here, 'signed GET /v1/from', 'a=b'],
    [there, undefined, undefined],
    [here, undefined, undefined],
    [here, undefined, undefined],
  ])
})

test('headers of the caller that signing replaces do not reach another origin, either', async () => {
  await send()(from(307, `${there}/v1/to`), { headers: { 'X-BCE-Security-Token': 'mine' } })
  expect(arrived[1]?.headers).not.toHaveProperty('x-bce-security-token')
})

test('another scheme is another origin', async () => {
  const { fetch, sent } = answering(() => new Response(null, { status: 307, headers: { location: 'https://h/v1' } }))
  await send({ fetch })('http://h/v1')
  expect(sent.map(({ init }) => init.headers.authorization)).toEqual(['signed GET /v1', undefined])
})

test.each([
  ['/v2?a=b', '/v2?a=b'],
  ['to', '/v1/to'],
  ['../to', '/to'],
  ['?a=b', '/v1/from?a=b'],
  ['//127.0.0.1:1/', undefined],
  ['/中文?名=é', '/%E4%B8%AD%E6%96%87?%E5%90%8D=%C3%A9'],
])('a Location is relative to the URL of its response: %s', async (location, expected) => {
  // Fetch gives the bytes of a header as Latin-1.
  const sentAs = Buffer.from(location).toString('latin1')
  const { fetch, sent } = answering(() => new Response(null, { status: 302, headers: { location: sentAs } }))
  await send({ fetch })('http://h/v1/from?x=y')
  expect(sent[1]?.url).toBe(expected === undefined ? 'http://127.0.0.1:1/' : `http://h${expected}`)
})

test('a Location beyond ASCII is read as the platform reads it', async () => {
  const reached: (string | undefined)[] = []
  const origin = await listen(({ url }, response) => {
    reached.push(url)
    if (url !== '/from') return response.setHeader('content-type', 'application/json').end('{}')
    const head = 'HTTP/1.1 302 Found\r\nlocation: /中文?q=é\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'
    return response.socket?.end(head)
  })
  await send()(`${origin}/from`)
  await fetch(`${origin}/from`)
  expect(reached.slice(0, 2)).toEqual(reached.slice(2))
})

describe('is not followed', () => {
  const secret = 'http://user:secret@h/path?token=secret#secret'

  test.each<[string, string, Partial<RedirectError>]>([
    ['another scheme', 'ftp://h/path?token=secret', { reason: 'invalid-location', location: 'ftp://h/path' }],
    ['a script', 'javascript:alert(1)', { reason: 'invalid-location' }],
    ['no URL', 'http://[', { reason: 'invalid-location', location: undefined }],
    ['user info', secret, { reason: 'invalid-location', location: 'http://h/path' }],
    ['a user', 'http://secret@h/path', { reason: 'invalid-location', location: 'http://h/path' }],
    ['a password', 'http://:secret@h/path', { reason: 'invalid-location', location: 'http://h/path' }],
    ['a page of its own', 'data:text/html,secret', { reason: 'invalid-location', location: 'data:' }],
    ['a URL in a URL', 'blob:http://user:secret@h/1', { reason: 'invalid-location', location: 'blob:' }],
    ['a file', 'file:///secret', { reason: 'invalid-location', location: 'file:' }],
  ])('a redirect to %s', async (_, location, expected) => {
    const { fetch, sent } = answering(() => new Response(null, { status: 302, headers: { location } }))
    const error = await send({ fetch })('http://h/v1').catch((thrown) => thrown)
    expect(error).toBeInstanceOf(RedirectError)
    expect(error).toMatchObject({ name: 'RedirectError', status: 302, ...expected })
    expect(error.message).toBe('HTTP 302: The redirect does not lead to an http or https URL without user info.')
    expect(JSON.stringify([error, error.message])).not.toContain('secret')
    expect(sent).toHaveLength(1)
  })

  test('a redirect to another origin, with onCrossOrigin error', async () => {
    const options: FetchOptions = { onCrossOrigin: 'error' }
    await expect(send(options)(from(302, `${there}/v1/to?token=secret`))).rejects.toMatchObject({
      reason: 'cross-origin',
      status: 302,
      location: `${there}/v1/to`,
    })
    expect(arrived.map(({ origin }) => origin)).toEqual([here])
    expect((await send(options)(from(302, '/v1/to'))).status).toBe(200)
  })

  test('an endless redirect', async () => {
    const round = () => new Response(null, { status: 307, headers: { location: '/v1' } })
    const { fetch, sent } = answering(...Array<() => Response>(30).fill(round))
    await expect(send({ fetch })('http://h/v1')).rejects.toMatchObject({ reason: 'too-many', status: 307 })
    expect(sent).toHaveLength(21)
  })

  test.each<[number, string, string | undefined]>([
    [307, 'POST', undefined],
    [308, 'PUT', undefined],
    [301, 'PUT', undefined],
    [303, 'PUT', 'GET'],
    [302, 'POST', 'GET'],
  ])('%d of %s with a body that can be read only once, unless it becomes a GET', async (status, method, becomes) => {
    const init = { method, body: new Blob(['{}']).stream(), duplex: 'half' }
    const done = send()(from(status, '/v1/to'), init as RequestInit)
    if (becomes === undefined) await expect(done).rejects.toMatchObject({ reason: 'body-was-read', status })
    else expect((await done).status).toBe(200)
    expect(arrived.map(({ method }) => method)).toEqual(becomes === undefined ? [method] : [method, becomes])
  })

  test('a body that was dropped is not asked for by a redirect after that', async () => {
    const init = { method: 'POST', body: new Blob(['{}']).stream(), duplex: 'half' }
    const next = `${here}/v1/next?status=307&to=/v1/to`
    expect((await send()(from(303, next), init as RequestInit)).status).toBe(200)
    expect(arrived.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET'])
  })

  test('a redirect that a browser hides', async () => {
    const { fetch, sent } = answering(() =>
      Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' }),
    )
    await expect(send({ fetch })('http://h/v1')).rejects.toMatchObject({
      reason: 'hidden',
      status: 0,
      message: expect.stringMatching(/^The browser hides/),
    })
    expect(sent).toHaveLength(1)
  })
})

test.each([
  ['302 without a Location', 302],
  ['300', 300],
  ['304', 304],
])('%s is returned as a response', async (_, status) => {
  const response = await send()(`${here}/v1/from?status=${status}`)
  expect(response.status).toBe(status)
  expect(arrived).toHaveLength(1)
})

describe('the redirect option of the caller counts', () => {
  test('manual: the redirect is returned', async () => {
    const response = await send()(from(307, `${there}/v1/to`), { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([307, `${there}/v1/to`])
    const hidden = () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })
    expect((await send({ fetch: answering(hidden).fetch })('http://h/v1', { redirect: 'manual' })).type).toBe(
      'opaqueredirect',
    )
  })

  test('error: fetch throws', async () => {
    await expect(send()(from(307, '/v1/to'), { redirect: 'error' })).rejects.toThrow(TypeError)
    expect(arrived).toHaveLength(1)
  })

  test('without signing, the fetch option follows', async () => {
    const response = await createFetch(csn)(from(307, `${there}/v1/to`))
    expect([response.status, response.redirected]).toEqual([200, true])
    const { fetch, sent } = answering()
    await createFetch(csn, { fetch })('http://h/v1')
    expect(sent[0]?.init).not.toHaveProperty('redirect')
  })
})

test('the bodies of redirects are cancelled', async () => {
  const cancel = vi.fn()
  const redirect = () => new Response(new ReadableStream({ cancel }), { status: 307, headers: { location: '/v2' } })
  await send({ fetch: answering(redirect, redirect).fetch })('http://h/v1')
  expect(cancel).toHaveBeenCalledTimes(2)
})

test('a redirect that fails is not retried', async () => {
  const { fetch, sent } = answering(() => new Response(null, { status: 307, headers: { location: 'ftp://h' } }))
  const retry = { transient: true, baseDelayInMilliseconds: 0 }
  await expect(send({ fetch, retry })('http://h/v1')).rejects.toThrow(RedirectError)
  expect(sent).toHaveLength(1)
})
