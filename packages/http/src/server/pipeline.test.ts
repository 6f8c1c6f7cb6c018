import { csn } from '@errbook/csn'
import { expect, test, vi } from 'vitest'
import type { ServerOptions } from './options.js'
import { type Entered, type Incoming, newPipeline } from './pipeline.js'

const headers = {
  'content-type': 'application/json',
  'x-bce-date': '2025-11-11T08:00:00Z',
  authorization: `bce-auth-v1/ak/2025-11-11T08:00:00Z/1800/host/${'0'.repeat(64)}`,
}

/** A request of everybody, for a server that lets everybody in unread. */
const incoming = (given: Partial<Incoming> = {}): Incoming => ({
  requestId: 'r-1',
  method: 'GET',
  url: '/v1/csn',
  hosts: ['csn.example'],
  fields: Object.entries(headers).flat(),
  headers: () => headers,
  open: undefined,
  ...given,
})

const open = { authenticate: false, skip: () => true } satisfies ServerOptions

async function answerOf(entered: Entered<unknown> | PromiseLike<Entered<unknown>>) {
  const ended = await entered
  if (ended.kind !== 'answered') expect.fail(`it is ${ended.kind}`)
  return ended.answer
}

test.each([
  ['/v1/csn', '/v1/csn'],
  ['/v1/csn?a=b?c', '/v1/csn'],
  ['/?a', '/'],
  ['?a', '/'],
  ['', '/'],
  ['/a%2Fb', '/a%2Fb'],
  ['http://csn.example', '/'],
  ['https://csn.example?a', '/'],
  ['HTTPS://csn.example/v1/csn?a', '/v1/csn'],
  ['/proxy/https://csn.example/v1', '/proxy/https://csn.example/v1'],
])('the path of %j is %j', (url, path) => {
  const createRequestId = vi.fn(() => 'r-2')
  expect(newPipeline(csn, { ...open, createRequestId }).newRequestId(incoming({ url }))).toBe('r-2')
  expect(createRequestId.mock.calls).toEqual([[{ method: 'GET', url, path, headers }]])
})

test('a request id that no header can hold is told, and made anew', () => {
  const onError = vi.fn()
  const createRequestId = () => 'a\nb'
  const made = newPipeline(csn, { ...open, onError, createRequestId }).newRequestId(incoming())
  expect(made).toMatch(/^[0-9a-f-]{36}$/)
  const [[failure, occasion]] = onError.mock.calls as unknown as [[TypeError, object]]
  expect(failure.message).toBe('createRequestId gave "a\\nb": expected a text that a header can hold, at once')
  expect(failure.cause).toBe('a\nb')
  expect(occasion).toEqual({ requestId: made, method: 'GET', url: '/v1/csn' })
})

test('a skip that is neither true nor false is told, and lets nobody in', async () => {
  const onError = vi.fn()
  const { enter } = newPipeline(csn, { ...open, skip: (() => 'yes') as never, onError })
  expect((await answerOf(enter(incoming()))).status).toBe(500)
  const [[failure]] = onError.mock.calls as unknown as [[TypeError]]
  expect(failure.message).toBe('skip gave a value of type string: expected true or false, at once')
  expect(failure.cause).toBe('yes')
})

test('what is not an admission is told with what was expected', async () => {
  const onError = vi.fn()
  const { enter } = newPipeline(csn, { authenticate: (() => ({ ok: 1 })) as never, onError })
  expect((await answerOf(enter(incoming()))).status).toBe(500)
  const [[failure]] = onError.mock.calls as unknown as [[TypeError]]
  expect(failure.message).toBe(
    'authenticate gave no admission: expected { ok: true, … }, or { ok: false, code, params } with a code of csn and ' +
      'the parameters of its message',
  )
  expect(failure.cause).toEqual({ ok: 1 })
})

test('a body of which too much is left to read closes its connection', async () => {
  const sent = { ...headers, 'x-bce-date': new Date().toISOString().replace(/\.\d+/, '') }
  async function* endless() {
    for (;;) yield new Uint8Array(1024 * 1024)
  }
  const { enter } = newPipeline(csn, { authenticate: false })
  const request = { method: 'POST', fields: Object.entries(sent).flat(), headers: () => sent }
  const long = await answerOf(enter(incoming({ ...request, open: endless })))
  expect(long.headers).toMatchObject({ connection: 'close', 'x-bce-request-id': 'r-1' })
  expect(JSON.parse(long.body)).toMatchObject({ code: 'InvalidHTTPRequest' })
  async function* short() {
    yield '{'
  }
  const malformed = await answerOf(enter(incoming({ ...request, open: short })))
  expect(malformed.headers).not.toHaveProperty('connection')
  expect(JSON.parse(malformed.body)).toMatchObject({ code: 'MalformedJSON' })
})
