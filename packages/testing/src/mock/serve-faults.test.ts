import { csn } from '@errbook/csn'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { common } from '../../../http/test/ask.js'
import { sendRaw } from '../../../http/test/listen.js'
import { createMock, type Mock } from './create-mock.js'

let mock: Mock
beforeAll(async () => {
  mock = (await createMock(csn, { authenticate: false, seed: 7 })) as Mock
})
afterAll(() => mock.close())
beforeEach(() => mock.reset())

const control = () => `${mock.url}/_errbook/faults`

async function json(sent: Promise<Response>): Promise<unknown> {
  const response = await sent
  return [response.status, await response.json()]
}

const add = (value: unknown) => json(fetch(control(), { method: 'POST', body: JSON.stringify(value) }))

async function codeAt(path: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(mock.url + path, { ...init, headers: { ...common(), ...init.headers } })
  return ((await response.json()) as { readonly code?: string }).code ?? response.status
}

describe('rules over HTTP', () => {
  test('are added, listed with their counters, and cleared', async () => {
    const rule = { method: 'DELETE', path: '/v1/csn/*', after: 1, times: 1, error: 'CsnNotAllowDeleteException' }
    expect(await add({ faults: [rule] })).toEqual([200, { faults: [{ rule, matched: 0, fired: 0 }] }])
    const remove = () => codeAt('/v1/csn/1', { method: 'DELETE' })
    expect([await remove(), await codeAt('/v1/csn/1'), await remove(), await remove()]).toEqual([
      200,
      200,
      rule.error,
      200,
    ])
    expect(await json(fetch(control()))).toEqual([200, { faults: [{ rule, matched: 3, fired: 1 }] }])
    expect(await json(fetch(control(), { method: 'DELETE' }))).toEqual([200, { faults: [] }])
    expect(mock.faults.list()).toEqual([])
  })

  test('may be a list', async () => {
    await add([{ error: 'DbException' }])
    expect(await codeAt('/v1/csn')).toBe('DbException')
  })

  test.each<[string, string, object]>([
    [
      'an unknown code',
      '{"faults":[{"error":"DbExceptio"}]}',
      { path: ['faults', 0, 'error'], nearest: 'DbException' },
    ],
    ['an unknown member', '[{"error":"slow","dealy":1}]', { path: [0, 'dealy'], nearest: 'delay' }],
    [
      'what a server cannot do',
      '[{"error":"refused"}]',
      { path: [0, 'error'], message: expect.stringContaining('close the server') },
    ],
    ['what is not JSON', '{', { path: [], message: 'the body is not JSON: expected { "faults": [ … ] }' }],
    ['a rule', '{"error":"slow"}', { path: [], message: expect.stringContaining('{ "faults": [ … ] }') }],
    ['nothing', '', { path: [] }],
    ['too many', JSON.stringify(Array(1001).fill({ error: 'slow' })), { expected: 'at most 1000 rules at a time' }],
  ])('%s: is refused, and nothing is added', async (_, body, issue) => {
    await add([{ error: 'time-out' }])
    const refused = await json(fetch(control(), { method: 'POST', body }))
    expect(refused).toEqual([400, { ok: false, omitted: 0, issues: [expect.objectContaining(issue)] }])
    expect(mock.faults.list()).toHaveLength(1)
  })

  test('take no other method, and are not in the log', async () => {
    expect(await json(fetch(control(), { method: 'PUT' }))).toMatchObject([405, { message: expect.any(String) }])
    expect(mock.requests).toEqual([])
  })

  test.each(['/_errbook/', '/_errbook/fault', '/_errbook/faults/'])('are not at %s', async (path) => {
    const message = `nothing is at ${path}: the rules are at /_errbook/faults`
    expect(await json(fetch(mock.url + path, { method: 'POST', body: '[]' }))).toEqual([404, { message }])
    expect(mock.requests).toEqual([])
  })

  test('draw the same by the same seed', async () => {
    const draw = async () => {
      mock.reset()
      await add([{ path: '/v1/csn', probability: 0.5, error: 'DbException' }])
      const codes = []
      for (let i = 0; i < 30; i++) codes.push(await codeAt('/v1/csn'))
      return codes
    }
    const first = await draw()
    expect(new Set(first)).toEqual(new Set([200, 'DbException']))
    expect(await draw()).toEqual(first)
  })
})

describe('a request that prefers a code', () => {
  test.each([
    ['code=DbException', 'DbException'],
    ['respond-async, Code="CsnNotFoundException"; status=503', 'CsnNotFoundException'],
    ['code=slow; delay=1; code=DbException', 'DbException'],
  ])('%s: gets it, whatever is wrong with it', async (prefer, expected) => {
    const response = await fetch(mock.url, { method: 'POST', body: 'x', headers: { prefer } })
    expect(await response.json()).toMatchObject({ code: expected })
    expect(mock.requests).toMatchObject([{ answer: { status: response.status, code: expected } }])
  })

  test('does not use up a rule', async () => {
    await add([{ times: 1, error: 'DbException' }])
    expect(await codeAt('/v1/csn', { headers: { prefer: 'code=InternalError' } })).toBe('InternalError')
    expect(await codeAt('/v1/csn', { headers: { prefer: 'wait=10' } })).toBe('DbException')
  })

  test.each([
    ['code=DbExceptio', /^Prefer.code is "DbExceptio": did you mean "DbException"\?/],
    ['code=slow; dealy=2', /^Prefer has the unknown member "dealy": did you mean "delay"\?/],
    [
      'code=slow; params=1',
      /Prefer has the unknown member "params": expected one of code, requestId, message, status, delay/,
    ],
    [
      'code=slow; bytes=1',
      /Prefer: "bytes" means nothing for "slow": expected only code, requestId, message, status, delay/,
    ],
    ['code=slwo', /did you mean "slow"\?/],
    ['code=refused', '"refused" is impossible'],
  ])('%s: is told what is wrong', async (prefer, message) => {
    const refused = await json(fetch(mock.url, { headers: { prefer } }))
    expect(refused).toMatchObject([400, { issues: [{ message: expect.stringMatching(message) }] }])
  })
})

test('a request whose connection is reset is in the log without an answer', async () => {
  await add([{ error: 'reset-before-head' }])
  await expect(fetch(`${mock.url}/v1/csn`, { method: 'POST', body: '{"a":1}' })).rejects.toThrow('fetch failed')
  expect(mock.requests).toMatchObject([{ body: { a: 1 }, answer: undefined, fault: 'reset-before-head' }])
})

test('a response that breaks off is in the log by its status', async () => {
  await add([{ error: 'cut-off', bytes: 3 }])
  const response = await fetch(`${mock.url}/v1/csn`)
  await expect(response.text()).rejects.toThrow('terminated')
  expect(mock.requests).toMatchObject([{ answer: { status: response.status, code: undefined }, fault: 'cut-off' }])
})

test('the log keeps no more than 16 MiB of bodies, whatever became of their requests', async () => {
  await add([{ error: 'reset-before-head' }])
  const body = 'x'.repeat(1_000_000)
  for (let i = 0; i < 20; i++) await fetch(`${mock.url}/v1/csn`, { method: 'POST', body }).catch(() => {})
  await expect.poll(() => mock.requests.length).toBe(16)
})

describe('who may change the rules', () => {
  const askFrom = async (headers: Readonly<Record<string, string>>, method = 'POST'): Promise<number> => {
    const sent = method === 'POST' ? '{"faults":[{"error":"slow"}]}' : ''
    const fields = Object.entries({ 'content-length': String(sent.length), connection: 'close', ...headers })
    const head = fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    const { status } = await sendRaw(mock.url, `${method} /_errbook/faults HTTP/1.1\r\n${head}\r\n${sent}`)
    return status
  }

  test.each<[string, Readonly<Record<string, string>>]>([
    ['the page of another site', { host: '127.0.0.1:4010', origin: 'https://evil.example' }],
    ['another page of this machine', { host: 'localhost:4010', origin: 'http://localhost:3000' }],
    ['a page without an origin', { host: '127.0.0.1:4010', origin: 'null' }],
    ['a name that leads here', { host: 'evil.example:4010' }],
    ['a page by a name that leads here', { host: 'evil.example:4010', origin: 'http://evil.example:4010' }],
    ['a name that looks like an address', { host: '127.0.0.1.evil.example' }],
    ['a name that looks like localhost', { host: 'notlocalhost.example' }],
    ['a host that is invalid', { host: 'a b' }],
    ['a page that names no host', { origin: 'http://evil.example' }],
  ])('not %s', async (_, headers) => {
    for (const method of ['GET', 'POST', 'DELETE']) expect(await askFrom(headers, method)).toBe(403)
    expect(mock.faults.list()).toEqual([])
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['an address', { host: '127.0.0.1:4010' }],
    ['an address of IPv6', { host: '[::1]:4010' }],
    ['an address of the network', { host: '192.168.0.7:4010' }],
    ['localhost', { host: 'LOCALHOST:4010' }],
    ['a name below localhost', { host: 'mock.localhost' }],
    ['the name of a container', { host: 'mock:4010' }],
    ['the host of a container', { host: 'host.docker.internal:4010' }],
    ['a page of its own', { host: '127.0.0.1:4010', origin: 'http://127.0.0.1:4010' }],
    ['a client that names no host', {}],
  ])('%s', async (_, headers) => {
    expect(await askFrom(headers)).toBe(200)
    expect(mock.faults.list()).toHaveLength(1)
  })
})

test('a body that is too long is told to be', async () => {
  const long = { faults: [{ error: 'slow', message: 'x'.repeat(2_000_000) }] }
  expect(await add(long)).toMatchObject([400, { issues: [{ expected: 'a body of at most 1048576 bytes' }] }])
})
