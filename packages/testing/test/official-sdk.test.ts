// The official SDK calls a mock: every error on demand, and what the SDK makes of it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { verifier } from '@errbook/bce-auth'
import { csn } from '@errbook/csn'
import { decode } from '@errbook/http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { everyFault } from '../src/index.js'
import { createMock, type Mock } from '../src/mock.js'

interface Fact {
  readonly code: string
  readonly status: number
  /** With a hole for each parameter. */
  readonly message: string
}

const facts: { readonly errors: readonly Fact[] } = JSON.parse(
  readFileSync(new URL('../../csn/test/facts.json', import.meta.url), 'utf8'),
)

const require = createRequire(import.meta.url)
const { HttpClient } = require('@baiducloud/sdk')

const credentials = { ak: 'AKIDEXAMPLE', sk: 'a secret' }
const routes = { 'GET /v1/csn/*': { body: { csnId: 'csn-1' } } }

const authenticate = verifier((accessKeyId) => (accessKeyId === credentials.ak ? credentials.sk : undefined))

let mock: Mock<typeof csn>
beforeAll(async () => {
  mock = await createMock(csn, { authenticate, routes })
})
afterAll(() => mock.close())
beforeEach(() => mock.reset())

/** What the SDK rejects with, or the body of the response. */
async function call(given: typeof credentials = credentials, { url }: Pick<Mock, 'url'> = mock): Promise<unknown> {
  const client = new HttpClient({ endpoint: url, credentials: given })
  try {
    return (await client.sendRequest('GET', '/v1/csn/csn-1', undefined, {}, {})).body
  } catch (rejected) {
    return rejected
  }
}

test('a signed request is answered by a route', async () => {
  expect(await call()).toEqual({ csnId: 'csn-1' })
  expect(mock.requests).toMatchObject([{ headers: { authorization: '***' }, answer: { status: 200 } }])
})

test('a wrong secret is refused', async () => {
  expect(await call({ ...credentials, sk: 'wrong' })).toMatchObject({ code: 'SignatureDoesNotMatch', status_code: 400 })
})

test.each(facts.errors)('$code: is an object with all that the error says', async ({ code, status, message }) => {
  mock.faults.add([{ path: '/v1/csn/*', error: code as never }])
  const rejected = await call()
  expect(rejected).toEqual({
    status_code: status,
    code,
    message: message.replace(/\{\w+\}/, '2025-11-11T08:00:00Z'),
    request_id: '00000000-0000-4000-8000-000000000000',
    'x-bce-date': expect.any(String),
  })
  expect(decode(csn, rejected)).toMatchObject({ kind: 'known', code, status })
  expect(mock.requests).toMatchObject([{ answer: { status, code }, fault: code }])
})

test('there are 31 codes', () => {
  expect(facts.errors).toHaveLength(31)
})

const asError = (code: string, status: number) => ({ status_code: status, code, message: expect.any(String) })

/** What the SDK makes of each fault, and what is decoded of that. */
const table: Readonly<Record<string, readonly [rejected: unknown, decoded: unknown]>> = {
  'unknown-code': [asError('CodeOfTomorrow', 400), { kind: 'unknown', code: 'CodeOfTomorrow' }],
  'other-status': [asError('AccessDenied', 500), { kind: 'known', code: 'AccessDenied', status: 500 }],
  'html-502': [{ status_code: 502, message: expect.stringContaining('<html>') }, { kind: 'unreadable' }],
  'empty-403': [{ status_code: 403, message: {} }, { kind: 'unreadable' }],
  // It keeps no headers of an error.
  'empty-403-with-code': [{ status_code: 403, message: {} }, { kind: 'unreadable' }],
  'not-json': [{ status_code: 500, message: expect.stringContaining('not valid JSON') }, { kind: 'unreadable' }],
  'cut-off': [{ code: 'ECONNRESET' }, { kind: 'unreadable' }],
  slow: [asError('AccessDenied', 403), { kind: 'known', code: 'AccessDenied' }],
  'reset-before-head': [{ code: 'ECONNRESET' }, { kind: 'unreadable' }],
  'reset-after-bytes': [{ code: 'ECONNRESET' }, { kind: 'unreadable' }],
}

const transport = everyFault(csn).filter(({ name }) => !Object.hasOwn(csn.errors, name))

test.each(transport.filter(({ name }) => Object.hasOwn(table, name)))('$name', async ({ name }) => {
  mock.faults.add([{ error: name }])
  const rejected = await call()
  expect(rejected).toMatchObject(table[name]?.[0] as object)
  expect(decode(csn, rejected as never)).toMatchObject(table[name]?.[1] as object)
})

test('of a time-out it knows nothing: it waits until the connection ends', async () => {
  const silent = await createMock(csn, { authenticate, faults: [{ error: 'time-out' }] })
  const rejected = call(credentials, silent)
  await expect.poll(() => silent.requests.length).toBe(1)
  expect(await Promise.race([rejected, Promise.resolve('waiting')])).toBe('waiting')
  await silent.close()
  expect(await rejected).toMatchObject({ code: 'ECONNRESET' })
  // Of a mock that is closed, the connection is refused.
  expect(await call(credentials, silent)).toMatchObject({ code: 'ECONNREFUSED' })
})

test('no fault is forgotten', () => {
  const names = transport.map(({ name }) => name)
  expect([...Object.keys(table), 'refused', 'time-out'].sort()).toEqual([...names].sort())
})
