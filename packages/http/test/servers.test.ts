import { connect } from 'node:net'
import { csn } from '@errbook/csn'
import { checkResponse } from '@errbook/validate'
import { describe, expect, test, vi } from 'vitest'
import { decode } from '../src/index.js'
import { applications } from './applications.js'
import { type Sending, send } from './listen.js'

const now = () => new Date().toISOString().replace(/\.\d+Z/, 'Z')

/** The headers of a request within the catalog. */
const common = () => ({
  authorization: `bce-auth-v1/ak/${now()}/1800/host/${'0f'.repeat(32)}`,
  'content-type': 'application/json; charset=utf-8',
  'x-bce-date': now(),
})

/** Sends a request within the catalog but for what is said. */
async function ask(url: string, { headers, ...rest }: Sending = {}) {
  const given = Object.entries({ ...common(), ...headers }).filter(([, value]) => value !== '')
  const response = await send(url, { ...rest, headers: Object.fromEntries(given) })
  const body = Buffer.concat(await response.toArray()).toString()
  return { status: response.statusCode ?? 0, headers: response.headers, body }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const post = (body: string | Uint8Array, headers = {}): Sending => ({ method: 'POST', body, headers })
const gbk = Uint8Array.of(0x7b, 0x22, 0x6e, 0x61, 0x6d, 0x65, 0x22, 0x3a, 0x22, 0xb2, 0xe2, 0x22, 0x7d)

/** Requests, and the code that answers each. */
const wrong: readonly (readonly [what: string, path: string, sending: Sending, code: keyof typeof csn.errors])[] = [
  ['no Authorization', '/v1/csn/csn-1', { headers: { authorization: '' } }, 'AccessDenied'],
  ['a malformed Authorization', '/v1/csn/csn-1', { headers: { authorization: 'Basic' } }, 'InvalidHTTPAuthHeader'],
  ['no date', '/v1/csn/csn-1', { headers: { 'x-bce-date': '' } }, 'AccessDenied'],
  ['a malformed date', '/v1/csn/csn-1', { headers: { 'x-bce-date': 'today' } }, 'InvalidHTTPAuthHeader'],
  ['an old date', '/v1/csn/csn-1', { headers: { 'x-bce-date': '2025-11-11T08:00:00Z' } }, 'RequestExpired'],
  ['a date sent twice', '/v1/csn/csn-1', { headers: { 'x-bce-date': [now(), now()] } }, 'InvalidHTTPAuthHeader'],
  ['no Content-Type', '/v1/csn/csn-1', { headers: { 'content-type': '' } }, 'InvalidHTTPRequest'],
  ['another Content-Type', '/v1/csn/csn-1', { headers: { 'content-type': 'text/plain' } }, 'InvalidHTTPRequest'],
  ['an unknown path', '/v1/nothing', {}, 'InvalidURI'],
  ['an unknown path without a version', '/', {}, 'InvalidURI'],
  ['an unknown version', '/v9/csn', {}, 'InvalidVersion'],
  ['an unknown path by a stranger', '/v1/nothing', { headers: { authorization: '' } }, 'AccessDenied'],
  ['broken JSON', '/v1/csn', post('{"name":'), 'MalformedJSON'],
  ['no body where one is wanted', '/v1/csn', post(''), 'MalformedJSON'],
  ['another encoding', '/v1/csn', post(gbk), 'InvalidHTTPRequest'],
  ['another value', '/v1/csn', post('{"name":1}'), 'InappropriateJSON'],
  ['a value that is no object', '/v1/csn', post('"name"'), 'InappropriateJSON'],
  ['too large a body', '/v1/csn', post(`"${'x'.repeat(2_000_000)}"`), 'InvalidHTTPRequest'],
  ['what is not there', '/v1/csn/missing', {}, 'CsnNotFoundException'],
  ['a bug', '/v1/csn/bug', {}, 'InternalError'],
  ['an error of another catalog', '/v1/csn/foreign', {}, 'InternalError'],
  ['a text that is thrown', '/v1/csn/text', {}, 'InternalError'],
  ['nothing that is thrown', '/v1/csn/nothing', {}, 'InternalError'],
]

describe.each(applications)('%s', (name, start) => {
  // The parser of Express reads other encodings as UTF-8, and an empty body as an object.
  const unseen = name.endsWith('parser') ? ['another encoding', 'no body where one is wanted'] : []
  const answered = wrong.filter(([what]) => !unseen.includes(what))

  test.each(answered)('answers %s', async (_, path, sending, code) => {
    const onError = vi.fn()
    const response = await ask((await start({ onError })) + path, sending)
    expect(decode(csn, response)).toMatchObject({ kind: 'known', code, requestId: expect.stringMatching(uuid) })
    expect(checkResponse(csn, response, { strict: true }).issues).toEqual([])
    expect(JSON.stringify(response)).not.toContain('swordfish')
    expect(onError).toHaveBeenCalledTimes(code === 'InternalError' ? 1 : 0)
  })

  test.runIf(/^(?:Express|Fastify)/.test(name))('answers a URL that its router cannot decode', async () => {
    const response = await ask(`${await start()}/v1/csn/%zz`)
    expect(decode(csn, response)).toMatchObject({ code: 'InvalidURI', requestId: expect.stringMatching(uuid) })
  })

  test('lets right requests pass, each response under an id of its own', async () => {
    const url = await start()
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

  test('asks who it is first, and tells the operation', async () => {
    const url = await start({
      authenticate: async ({ method, url, headers }) => {
        expect([method, new URL(url, 'http://localhost').pathname]).toEqual(['GET', '/v1/csn/csn-1'])
        const read = headers instanceof Headers ? headers.get('x-bce-date') : headers['x-bce-date']
        if (read === 'today') return { ok: false, code: 'SignatureDoesNotMatch', params: {} }
        return { ok: true, accessKeyId: 'ak' }
      },
    })
    expect((await ask(`${url}/v1/csn/csn-1`)).status).toBe(200)
    const refused = await ask(`${url}/v1/csn/csn-1`, { headers: { 'x-bce-date': 'today', 'content-type': '' } })
    expect(decode(csn, refused)).toMatchObject({ code: 'SignatureDoesNotMatch' })
  })

  test('answers a failing authentication as a failure of its own', async () => {
    const onError = vi.fn()
    for (const authenticate of [
      () => {
        throw new Error('swordfish')
      },
      () => Promise.reject(new Error('swordfish')),
      () => ({ ok: false, code: 'NoSuchCode', params: {} }) as const,
    ]) {
      const response = await ask(`${await start({ authenticate, onError })}/v1/csn/csn-1`)
      expect(decode(csn, response)).toMatchObject({ code: 'InternalError' })
      expect(response.body).not.toContain('swordfish')
    }
    expect(onError).toHaveBeenCalledTimes(3)
  })

  test('answers HEAD in the headers', async () => {
    const url = await start()
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

  test.each(['stream', 'started'])('breaks a response off that has begun, and says so: %s', async (csnId) => {
    const onError = vi.fn()
    const url = await start({ onError })
    const response = await send(`${url}/v1/csn/${csnId}`, { headers: common() })
    const { text, isBroken } = await readAll(response)
    expect(isBroken).toBe(true)
    // How much arrives of what had begun is up to the sockets.
    expect('begun ').toContain(text)
    // Streams that an operation pipes by itself are its own to watch.
    if (csnId === 'started' || !/^(?:node|Express)/.test(name)) {
      await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1))
      expect(onError.mock.calls[0]?.[0]).toMatchObject({ message: 'swordfish' })
    }
    expect((await ask(`${url}/v1/csn/csn-1`)).status).toBe(200)
  })

  test('tells onError which request it was; that this fails changes nothing', async () => {
    const onError = vi.fn(() => {
      throw new Error('the log is full')
    })
    const { headers } = await ask(`${await start({ onError })}/v1/csn/bug?q=1`)
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: 'swordfish' }), {
      requestId: headers['x-bce-request-id'],
      method: 'GET',
      url: expect.stringMatching(/\/v1\/csn\/bug\?q=1$/),
    })
  })

  test('reads a body no further than the limit, and stays alive when somebody leaves', async () => {
    const url = await start({ maximumBodyBytes: 1000 })
    const { port } = new URL(url)
    const head = Object.entries({ ...common(), host: 'localhost', 'content-length': '5000' })
    const socket = connect(Number(port), '127.0.0.1')
    socket.end(`POST /v1/csn HTTP/1.1\r\n${head.map((pair) => pair.join(': ')).join('\r\n')}\r\n\r\n{"name"`)
    await new Promise((resolve) => socket.on('close', resolve).resume())
    expect((await ask(`${url}/v1/csn`, post(`{"name":"${'x'.repeat(900)}"}`))).status).toBe(200)
    expect(decode(csn, await ask(`${url}/v1/csn`, post(`{"name":"${'x'.repeat(1000)}"}`)))).toMatchObject({
      code: 'InvalidHTTPRequest',
    })
  })
})

/** Reads a response to its end, or to where it breaks off. */
async function readAll(response: AsyncIterable<Buffer>): Promise<{ text: string; isBroken: boolean }> {
  let text = ''
  try {
    for await (const chunk of response) text += chunk
    return { text, isBroken: false }
  } catch {
    return { text, isBroken: true }
  }
}
