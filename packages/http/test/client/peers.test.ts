// The client with the `fetch` of the platform and of libraries, against one server; and libraries with the client.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { csn } from '@errbook/csn'
import ky from 'ky'
// @ts-expect-error: it has no types
import fetch2 from 'node-fetch-2'
import fetch3 from 'node-fetch-3'
import { Agent, fetch as undiciFetch } from 'undici'
import { beforeEach, describe, expect, test } from 'vitest'
import { createFetch, encode, type FetchOptions, type SendRequest } from '../../src/index.js'
import { listen } from '../listen.js'

const peers: readonly (readonly [name: string, fetch: SendRequest])[] = [
  ['the platform', (url, init) => fetch(url, init)],
  ['undici', undiciFetch],
  ['node-fetch 3', fetch3],
  ['node-fetch 2', fetch2],
]

let origin = ''
let count = 0
beforeEach(async () => {
  count = 0
  origin = await listen((request, response) => {
    count++
    void respond(request, response)
  })
})

async function respond(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://h')
  const code = searchParams.get('code')
  if (pathname === '/moved') return response.writeHead(307, { location: '/v1/csn' }).end('x'.repeat(100_000))
  if (code !== null && count <= Number(searchParams.get('times') ?? 1)) {
    const { status, headers, body } = encode(csn, code as 'DbException')
    return response.writeHead(status, headers).end(body)
  }
  if (pathname === '/stalls') return response.writeHead(200, { 'content-type': 'application/json' }).write('{')
  if (pathname === '/text') return response.end('a text')
  if (pathname === '/empty') return response.writeHead(204).end()
  const { method, headers } = request
  response.setHeader('content-type', 'application/json')
  const padding = 'x'.repeat(Number(searchParams.get('padding') ?? 0))
  const { authorization, 'content-type': type } = headers
  return response.end(JSON.stringify({ method, type, authorization, body: await text(request), padding }))
}

const bytes = new TextEncoder().encode('{"a":1}')
const type = 'application/json; charset=utf-8'

describe.each(peers)('over %s', (_, fetch) => {
  const make = (options: FetchOptions = {}) =>
    createFetch(csn, { fetch, retry: { baseDelayInMilliseconds: 0 }, ...options })

  test.each<[string, () => unknown, object]>([
    ['no body', () => undefined, { type, body: '' }],
    ['text', () => '{"a":1}', { type, body: '{"a":1}' }],
    ['bytes', () => bytes, { type, body: '{"a":1}' }],
    ['a buffer', () => bytes.buffer, { type, body: '{"a":1}' }],
    [
      'parameters',
      () => new URLSearchParams({ a: '1 2' }),
      { type: expect.stringMatching(/urlencoded/), body: 'a=1+2' },
    ],
    ['a stream of Node', () => Readable.from([bytes]), { type, body: '{"a":1}' }],
  ])('sends %s', async (_, body, expected) => {
    const response = await make()(`${origin}/v1/csn`, { method: 'PUT', body: body() as string })
    expect(await response.json()).toMatchObject({ method: 'PUT', ...expected })
  })

  test('sends a form and a Request again, and throws errors', async () => {
    const form = new FormData()
    form.append('name', '测试')
    const put = await make()(`${origin}/v1/csn?code=DbException`, { method: 'PUT', body: form })
    expect(await put.json()).toMatchObject({
      type: expect.stringMatching(/^multipart/),
      body: expect.stringContaining('测试'),
    })
    expect(count).toBe(2)
    const request = new Request(`${origin}/v1/csn?code=DbException&times=3`, { method: 'PUT', body: '{"a":1}' })
    expect(await (await make()(request)).json()).toMatchObject({ body: '{"a":1}' })
    expect(count).toBe(4)
    const refused = make()(`${origin}/v1/csn?code=AccessDenied&times=9`)
    await expect(refused).rejects.toMatchObject({ name: 'CatalogError', code: 'AccessDenied' })
  })

  test.each([0, 20_000, 900_000, 3_000_000])('returns a readable success of %d bytes and more', async (padding) => {
    const response = await make()(`${origin}/v1/csn?padding=${padding}`)
    expect([response.status, response.ok, response.url]).toEqual([200, true, `${origin}/v1/csn?padding=${padding}`])
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(((await response.json()) as { readonly padding: string }).padding).toHaveLength(padding)
  })

  test('returns other content, and empty responses', async () => {
    expect(await (await make()(`${origin}/text`)).text()).toBe('a text')
    expect((await make()(`${origin}/empty`)).status).toBe(204)
    expect((await make()(`${origin}/v1/csn`, { method: 'HEAD' })).status).toBe(200)
  })

  test('signs after a redirect, and without signing lets fetch follow', async () => {
    const sign: FetchOptions['sign'] = ({ method, url }) => ({ authorization: `${method} ${new URL(url).pathname}` })
    expect(await (await make({ sign })(`${origin}/moved`)).json()).toMatchObject({ authorization: 'GET /v1/csn' })
    const followed = await make()(`${origin}/moved`)
    expect([followed.redirected, await followed.json()]).toEqual([
      true,
      expect.not.objectContaining({ authorization: '' }),
    ])
  })

  test.each(['/stalls', '/v1/csn?code=DbException&times=9'])(
    'rejects with the reason of an abort: %s',
    async (path) => {
      const controller = new AbortController()
      const reason = new Error('enough')
      const retry = { baseDelayInMilliseconds: 20_000 }
      const refused = expect(make({ retry })(origin + path, { signal: controller.signal })).rejects.toBe(reason)
      setTimeout(() => controller.abort(reason), 50)
      await refused
    },
  )

  test('ends an attempt that takes too long', async () => {
    const send = make({ timeoutInMilliseconds: 50 })
    await expect(send(`${origin}/stalls`)).rejects.toMatchObject({ name: 'TimeoutError' })
  })
})

test("undici's own members of init reach it", async () => {
  const dispatched: string[] = []
  const agent = new Agent().compose((dispatch) => (options, handler) => {
    dispatched.push(String(options.path))
    return dispatch(options, handler)
  })
  const send = createFetch(csn, { fetch: undiciFetch })
  await send(`${origin}/v1/csn`, { dispatcher: agent } as unknown as RequestInit)
  expect(dispatched).toEqual(['/v1/csn'])
})

test('ky works with the client, which repeats its Requests with bodies', async () => {
  const client = ky.create({
    fetch: createFetch(csn, { retry: { baseDelayInMilliseconds: 0 } }),
    retry: 0,
  })
  const answered = await client.put(`${origin}/v1/csn?code=DbException`, { json: { a: 1 } }).json()
  expect(answered).toMatchObject({ method: 'PUT', type: 'application/json', body: '{"a":1}' })
  expect(count).toBe(2)
})
