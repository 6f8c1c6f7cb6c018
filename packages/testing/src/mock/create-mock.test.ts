import { csn } from '@errbook/csn'
import { afterEach, describe, expect, test } from 'vitest'
import { common } from '../../../http/test/ask.js'
import { codes, numbers } from '../../../http/test/small-catalogs.js'
import { createMock, type Mock, type MockOptions } from './create-mock.js'

const mocks: Mock[] = []
afterEach(async () => {
  for (const mock of mocks.splice(0)) await mock.close()
})

/** Starts a mock of CSN for a test. */
async function start(options: Partial<MockOptions<typeof csn>> = {}): Promise<Mock<typeof csn>> {
  const mock = await createMock(csn, { authenticate: false, ...options })
  mocks.push(mock as Mock)
  return mock
}

const names = new Set(Object.keys(csn.errors))

/** Sends a request within the catalog, and gives the code of the answer, or else its status with its body. */
async function ask(url: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(url, { ...init, headers: { ...common(), ...init.headers } })
  const text = await response.text()
  const body = text === '' ? undefined : JSON.parse(text)
  return names.has(body?.code) ? body.code : [response.status, body]
}

const post = (body: string, headers = {}): RequestInit => ({ method: 'POST', body, headers })

describe('without routes and rules', () => {
  test.each<[string, string, RequestInit, unknown]>([
    ['what nothing is wrong with', '/v1/csn', {}, [200, {}]],
    ['a body', '/v1/csn', post('{"name":"a"}'), [200, {}]],
    ['no authorization', '/v1/csn', { headers: { authorization: '' } }, 'InvalidHTTPAuthHeader'],
    ['an old date', '/v1/csn', { headers: { 'x-bce-date': '2020-01-01T00:00:00Z' } }, 'RequestExpired'],
    ['another media type', '/v1/csn', post('{}', { 'content-type': 'text/plain' }), 'InvalidHTTPRequest'],
    ['a body that is not JSON', '/v1/csn', post('{'), 'MalformedJSON'],
    ['a body with a prototype', '/v1/csn', post('{"__proto__":1}'), 'InappropriateJSON'],
    ['an unknown version', '/v2/csn', {}, 'InvalidVersion'],
    ['no version', '/csn', {}, 'InvalidURI'],
    ['a path that cannot be decoded', '/v1/%ff', {}, 'InvalidURI'],
  ])('answers %s', async (_, path, init, expected) => {
    const { url } = await start()
    expect(await ask(url + path, init)).toEqual(expected)
  })

  test('has the common headers in every answer', async () => {
    const { url } = await start()
    const { headers } = await fetch(`${url}/v1/csn`, { headers: common() })
    expect(headers.get('x-bce-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
  })

  test('asks who sends a request', async () => {
    const { url } = await start({ authenticate: () => ({ ok: false, code: 'InvalidAccessKeyId' }) })
    expect(await ask(`${url}/v1/csn`)).toBe('InvalidAccessKeyId')
  })
})

test('answers by the first route that fits, HEAD as GET', async () => {
  const { url } = await start({
    routes: {
      'GET /v1/csn/mine': { body: { csnId: 'mine' } },
      'GET /v1/csn/*': { body: { csnId: 'any' } },
      'POST /v1/csn': { status: 201, headers: { Location: '/v1/csn/new' }, body: { csnId: 'new' } },
      'DELETE /v1/csn/*': { status: 204 },
      'GET /health': {},
    },
  })
  expect(await ask(`${url}/v1/csn/mine`)).toEqual([200, { csnId: 'mine' }])
  expect(await ask(`${url}/v1/csn/1?a=b`)).toEqual([200, { csnId: 'any' }])
  expect(await ask(`${url}/v1/csn/1`, { method: 'DELETE' })).toEqual([204, undefined])
  expect(await ask(`${url}/v1/other`)).toEqual([200, {}])
  expect(await ask(`${url}/health`)).toEqual([200, {}])
  const created = await fetch(`${url}/v1/csn`, { ...post('{}'), headers: common() })
  expect([created.status, created.headers.get('location')]).toEqual([201, '/v1/csn/new'])
  const head = await fetch(`${url}/v1/csn/mine`, { method: 'HEAD', headers: common() })
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '16', ''])
})

describe('the log', () => {
  test('has each request before its answer is read, without secrets', async () => {
    const mock = await start()
    const { authorization, ...headers } = common()
    const secrets = { authorization, cookie: 'sid=1', 'x-bce-security-token': 'secret', 'x-api-key': 'secret' }
    await ask(`${mock.url}/v1/csn/%E6%B5%8B?clientToken=t&signature=s&a=1&a=2`, {
      ...post('{"name":"a"}'),
      headers: { ...headers, ...secrets, 'x-own': 'b' },
    })
    await ask(`${mock.url}/v2/csn`)
    const [first, second] = mock.requests
    expect(first).toMatchObject({
      method: 'POST',
      path: '/v1/csn/%E6%B5%8B',
      query: { clientToken: 't', signature: '***', a: ['1', '2'] },
      headers: { ...headers, authorization: '***', 'x-bce-security-token': '***', 'x-api-key': '***', 'x-own': 'b' },
      body: { name: 'a' },
      answer: { status: 200, code: undefined },
      fault: undefined,
    })
    expect(second).toMatchObject({ path: '/v2/csn', body: undefined, answer: { status: 404, code: 'InvalidVersion' } })
    expect(JSON.stringify(mock.requests)).not.toMatch(/secret|sid=1|0f0f/)
  })

  test('has the text of a body that is not JSON', async () => {
    const mock = await start()
    await ask(`${mock.url}/v1/csn`, post('{"name":'))
    expect(mock.requests).toMatchObject([{ body: '{"name":', answer: { status: 400, code: 'MalformedJSON' } }])
  })

  test('tells of each request once it is answered', async () => {
    const told: unknown[] = []
    const mock = await start({ onAnswered: ({ path, answer }, took) => told.push([path, answer?.status, took >= 0]) })
    await ask(`${mock.url}/v1/csn`, { headers: { connection: 'close' } })
    await expect.poll(() => told).toEqual([['/v1/csn', 200, true]])
  })
})

test('reset forgets requests and idempotency keys, and has the rules as at the beginning', async () => {
  const mock = await start({ faults: [{ path: '/v1/csn/*', times: 1, error: 'DbException' }] })
  const first = async () => {
    expect(await ask(`${mock.url}/v1/csn/1`)).toBe('DbException')
    expect(await ask(`${mock.url}/v1/csn/1`)).toEqual([200, {}])
  }
  await first()
  await ask(`${mock.url}/v1/csn?clientToken=a`, post('{"a":1}'))
  expect(await ask(`${mock.url}/v1/csn?clientToken=a`, post('{"a":2}'))).toBe('IdempotentParameterMismatch')
  mock.faults.add([{ error: 'InternalError' }])
  mock.reset()
  expect(mock.requests).toEqual([])
  expect(await ask(`${mock.url}/v1/csn?clientToken=a`, post('{"a":2}'))).toEqual([200, {}])
  await first()
})

test('close ends all connections, and may be called again', async () => {
  const mock = await createMock(csn, { authenticate: false, faults: [{ error: 'time-out' }] })
  const hanging = fetch(mock.url)
  await expect.poll(() => mock.requests.length).toBe(1)
  await mock.close()
  await expect(hanging).rejects.toThrow('fetch failed')
  await expect(fetch(mock.url)).rejects.toThrow('fetch failed')
  await mock.close()
})

describe('a catalog without errorFor', () => {
  test('refuses nothing, and plays faults', async () => {
    await using mock = await createMock(numbers, {
      authenticate: false,
      routes: { 'GET /a': { body: { a: 1 } } },
      faults: [{ path: '/b', error: 'BadToken' }],
    })
    const read = async (path: string, init?: RequestInit) => (await fetch(mock.url + path, init)).json()
    expect(await read('/a')).toEqual({ a: 1 })
    expect(await read('/v9/%ff', { method: 'POST', body: '{' })).toEqual({})
    expect(await read('/b')).toEqual({ errcode: 40001, errmsg: 'invalid token' })
    expect(mock.requests).toMatchObject([
      { answer: { status: 200, code: undefined } },
      { body: '{' },
      { answer: { status: 200, code: 'BadToken' }, fault: 'BadToken' },
    ])
  })
})

describe('what cannot be served', () => {
  test.each<[string, () => Promise<unknown>, string | RegExp]>([
    ['no catalog', () => createMock({} as never, { authenticate: false }), 'expected a catalog'],
    ['no options', () => createMock(csn, undefined as never), 'authenticate is missing'],
    ['no authenticate', () => start({ authenticate: undefined as never }), 'authenticate is missing: give a function'],
    [
      'a misspelt code',
      () => start({ faults: [{ error: 'DbExceptio' as never }] }),
      'faults[0].error is "DbExceptio": did you mean "DbException"?',
    ],
    ['a misspelt option', () => start({ route: {} } as never), 'the option "route" is unknown: did you mean "routes"?'],
    ['an unknown code', () => start({ faults: [{ error: 'DbExceptio' as never }] }), 'did you mean "DbException"?'],
    [
      'a refused connection',
      () => start({ faults: [{ error: 'refused' }] }),
      '"refused" is impossible: a handler that was reached',
    ],
    ['an invalid seed', () => start({ seed: 0.5 }), 'seed is 0.5: expected a whole number'],
    [
      'a header that cannot be sent',
      () => start({ headers: { 'x-a': 'b\nc' } }),
      'headers["x-a"] is "b\\nc": expected text',
    ],
    ['an invalid listener', () => start({ onAnswered: 1 as never }), 'onAnswered is a number: expected a function'],
    ['routes that are none', () => start({ routes: [] as never }), 'routes is a list: expected an object of routes'],
    [
      'a wrong route',
      () => start({ routes: { 'GET v1': {} } }),
      'expected a method and a path, such as "GET /v1/things/*"',
    ],
    [
      'a catalog without errorFor that lets nobody in',
      () => createMock(codes, { authenticate: () => ({ ok: true }) }),
      'the catalog codes has no errorFor',
    ],
    [
      'an address of another machine',
      () => start({ host: '192.0.2.1' }),
      'cannot listen on 192.0.2.1, port 0: this machine has no such address',
    ],
    ['an unknown host', () => start({ host: 'nowhere.invalid' }), 'there is no such host'],
    ['rules that are none', () => start({ faults: null as never }), 'faults is null: expected a list of rules'],
    ['a scenario', () => start({ faults: { faults: [] } as never }), 'faults is an object: expected a list of rules'],
    ['no host at all', () => start({ host: '' }), 'host is "": expected an IP address or the name of a host'],
    ['a host that is null', () => start({ host: null as never }), 'host is null: expected an IP address'],
    ['a host that is no text', () => start({ host: 5 as never }), 'host is 5: expected an IP address'],
    ['a port that is text', () => start({ port: '4010' as never }), 'port is "4010": expected a whole number'],
    ['a port that is NaN', () => start({ port: Number.NaN }), 'port is NaN: expected a whole number'],
    ['an invalid port', () => start({ port: 70_000 }), 'port is 70000: expected a whole number from 0 to 65535'],
  ])('%s', async (_, make, message) => {
    await expect(make()).rejects.toThrow(message)
  })

  test('a port in use', async () => {
    const { url } = await start()
    const port = Number(new URL(url).port)
    await expect(start({ port })).rejects.toThrow(`cannot listen on 127.0.0.1, port ${port}: the port is in use`)
  })
})

test('listens where it is told', async () => {
  const mock = await start({ host: '::1' })
  expect(mock.url).toMatch(/^http:\/\/\[::1\]:\d+$/)
  expect((await start({ host: '0.0.0.0' })).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
})
