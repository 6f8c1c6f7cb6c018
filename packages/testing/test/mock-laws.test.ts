// Whatever a mock is sent, its answer is one that the catalog allows, unless a rule asked for another.
import { type IncomingMessage, request as newRequest } from 'node:http'
import type { Catalog } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { checkResponse } from '@errbook/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { common } from '../../http/test/ask.js'
import { dial, sendRaw } from '../../http/test/listen.js'
import { codes, members, numbers } from '../../http/test/small-catalogs.js'
import { createMock, type Mock } from '../src/mock/create-mock.js'

/** CSN with its idempotency key in a header, and in the body. */
const csnByHeader: Catalog = { ...csn, uri: { versions: ['v1'], idempotencyKey: { header: 'X-Token' } } }
const csnByMember: Catalog = { ...csn, uri: { idempotencyKey: { member: 'token' } } }

const csnRoutes = {
  'GET /v1/csn/*': { body: { csnId: 'csn-1' } },
  'POST /v1/csn': { status: 201, headers: { location: '/v1/csn/csn-1' }, body: { csnId: 'csn-1' } },
  'DELETE /v1/csn/*': { status: 204 },
  'GET /old': { status: 301, headers: { location: '/v1/csn' } },
}

const mocks: readonly (readonly [title: string, start: () => Promise<Mock>])[] = [
  ['CSN', () => createMock(csn, { authenticate: false, routes: csnRoutes })],
  [
    'CSN that lets nobody in',
    () => createMock(csn, { authenticate: () => ({ ok: false, code: 'SignatureDoesNotMatch' }) }),
  ],
  ['CSN with keys in a header', () => createMock(csnByHeader, { authenticate: false })],
  ['CSN with keys in the body', () => createMock(csnByMember, { authenticate: false })],
  ['an API of numbers', () => createMock(numbers, { authenticate: false })],
  ['an API with members of its own', () => createMock(members, { authenticate: false })],
  ['an API of codes alone', () => createMock(codes, { authenticate: false })],
]

const catalogs: Readonly<Record<string, Catalog>> = {
  'an API of numbers': numbers,
  'an API with members of its own': members,
  'an API of codes alone': codes,
}

const odd = {
  method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'),
  path: fc.oneof(
    fc.constantFrom('/v1/csn', '/v1/csn/csn-1', '/v2/csn', '/', '*', '//', '/v1/%ff', '/v1/../x', '/old', '/_errbook'),
    fc.webPath().map((path) => path || '/'),
    fc.webUrl(),
    fc
      .string({ unit: fc.constantFrom('/', 'v', '1', '.', '%', '2', 'f', '*', ';', '=', '&'), maxLength: 12 })
      .map((text) => `/${text}`),
  ),
  query: fc.constantFrom(
    '',
    '?clientToken=a',
    '?clientToken=b',
    '?clientToken=',
    '?clientToken=a&clientToken=b',
    '?&&=%',
  ),
  headers: fc.dictionary(
    fc.constantFrom(
      'authorization',
      'content-type',
      'x-bce-date',
      'x-token',
      'origin',
      'access-control-request-method',
      'expect',
      'cookie',
      'if-none-match',
      'host',
    ),
    fc.constantFrom(
      '',
      'a',
      '*',
      'application/json',
      'text/plain',
      'bce-auth-v1/a',
      '2025-11-11T08:00:00Z',
      '\xff',
      '100-continue',
      'x'.repeat(4000),
    ),
    { maxKeys: 3 },
  ),
  body: fc.oneof(
    fc.constantFrom(
      undefined,
      '',
      '{}',
      '{"token":"a"}',
      '{"token":"a","x":1}',
      '{',
      'null',
      '[]',
      '{"__proto__":{}}',
      '\u0000',
    ),
    fc.json(),
    fc.uint8Array({ maxLength: 50 }),
  ),
}

describe.each(mocks)('%s', (title, start) => {
  const catalog = catalogs[title] ?? csn

  test('answers odd requests by the catalog', async () => {
    await using mock = await start()
    const law = fc.asyncProperty(fc.record(odd), async (request) => {
      expect(issuesOf(catalog, await ask(mock.url, request))).toEqual([])
    })
    await fc.assert(law, { numRuns: 200 })
  })
})

interface Answered {
  readonly status: number
  readonly headers: readonly string[] | Readonly<Record<string, string>>
  readonly body: Uint8Array | string
}

function issuesOf(catalog: Catalog, { status, headers, body }: Answered) {
  const record = { status, headers, ...(body.length > 0 && { body }) }
  return checkResponse(catalog, record, { strict: true }).issues
}

interface OddRequest {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | undefined
}

async function ask(url: string, { method, path, query, headers, body }: OddRequest): Promise<Answered> {
  const { hostname, port } = new URL(url)
  // Of some methods Node does not say how long the body is, so that it would be read as the next request.
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
  const options = {
    hostname,
    port,
    method,
    path: path + query,
    headers: { ...common(), ...length, ...headers },
    agent: false,
  }
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = newRequest(options, resolve)
    sent.on('error', reject)
    sent.end(body)
  })
  const { statusCode: status = 0, rawHeaders } = response
  return { status, headers: rawHeaders, body: Buffer.concat(await response.toArray()) }
}

describe('bytes that are no request', () => {
  test.each([
    ['a method that is none', 'NONE /v1/csn HTTP/1.1\r\nhost: a\r\n\r\n'],
    ['no method', '\r\n\r\n /\r\n\r\n'],
    ['another protocol', 'EHLO mock\r\n\r\n'],
    ['a header without a name', 'GET /v1/csn HTTP/1.1\r\nhost: a\r\n: b\r\n\r\n'],
    ['a head that is too long', `GET /v1/csn HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`],
    ['two lengths', 'POST /v1/csn HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}'],
    ['no host', 'GET /v1/csn HTTP/1.1\r\nconnection: close\r\n\r\n'],
    ['two hosts', 'GET /v1/csn HTTP/1.1\r\nhost: a\r\nhost: b\r\nconnection: close\r\n\r\n'],
    ['HTTP/1.0', 'GET /v1/csn HTTP/1.0\r\n\r\n'],
    [
      'an expectation that nobody meets',
      'GET /v1/csn HTTP/1.1\r\nhost: a\r\nexpect: coffee\r\nconnection: close\r\n\r\n',
    ],
  ])('%s: is answered by the catalog', async (_, bytes) => {
    await using mock = await createMock(csn, { authenticate: false })
    const answered = await sendRaw(mock.url, bytes)
    expect(answered.status).toBeGreaterThanOrEqual(400)
    expect(issuesOf(csn, answered)).toEqual([])
  })
})

describe('what is broken behind a request', () => {
  const head = 'HTTP/1.1\r\nhost: a\r\n'
  const statuses = async (bytes: string): Promise<readonly (string | undefined)[]> => {
    await using mock = await createMock(csn, { authenticate: false })
    const socket = dial(mock.url)
    socket.write(bytes)
    const text = Buffer.concat(await socket.toArray().catch(() => [])).toString()
    return [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)
  }

  test.each<[string, string, readonly string[]]>([
    ['is answered where nothing waits', 'NONE\r\n\r\n', ['400']],
    ['is not answered before the request', `GET / ${head}prefer: code=slow; delay=200\r\n\r\nNONE\r\n\r\n`, []],
    [
      'is not answered where the request was, by its head alone',
      `POST /v1/csn ${head}transfer-encoding: chunked\r\n\r\nzz\r\n`,
      ['403'],
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await statuses(bytes)).toEqual(expected)
  })
})
