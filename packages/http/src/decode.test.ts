import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { runInNewContext } from 'node:vm'
import { CatalogError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import axios from 'axios'
import fc from 'fast-check'
import ky from 'ky'
import { describe, expect, test } from 'vitest'
import { listen, send } from '../test/listen.js'
import { runs } from '../test/runs.js'
import { decode } from './decode.js'
import type { Decoded, PlainResponse } from './index.js'

const require = createRequire(import.meta.url)
const json = { 'content-type': 'application/json; charset=utf-8' }
const missing = '{"code":"CsnNotFoundException","message":"The csn instance is not exist","requestId":"r-1"}'

describe('responses observed from real services', () => {
  const samples = readFileSync(new URL('../../csn/samples/observed-responses.ndjson', import.meta.url), 'utf8')
  const observed: readonly PlainResponse[] = samples
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const notFound = 'c4abab14-ebc4-4eb0-85d2-03c4d51eed18'
  const credential = 'IamSignatureInvalid, cause: Could not find credential.'

  test.each([
    [
      0,
      { kind: 'known', code: 'SignatureDoesNotMatch', status: 403, requestId: '157c1090-02f0-4930-b3a1-cc76ac0f9503' },
    ],
    [1, { kind: 'unknown', code: 'IamSignatureInvalid', message: credential }],
    [2, { kind: 'unknown', code: 'IamSignatureInvalid', requestId: undefined }],
    [3, { kind: 'unknown', code: 'IamSignatureInvalid', requestId: 'req-123' }],
    [4, { kind: 'unknown', code: 'IamSignatureInvalid', status: 401, message: credential, body: undefined }],
    [5, { kind: 'unknown', code: 'AuthError', status: 401, requestId: undefined }],
    [6, { kind: 'unknown', code: 'MetaInfoExceptions.GetMediaInfoFailed' }],
    [7, { kind: 'known', code: 'RequestExpired', status: 403, message: undefined, params: undefined }],
    [8, { kind: 'unknown', code: 'ObjectUnappendable', status: 403 }],
    [9, { kind: 'unreadable', reason: 'no-body', status: 403 }],
    [10, { kind: 'known', code: 'InternalError', status: 200 }],
    [11, { kind: 'none', status: 200, requestId: '4db2b34d-654d-4d8a-b49b-3049ca786409' }],
    [12, { kind: 'unreadable', reason: 'not-json', status: 502, body: expect.stringContaining('502 Bad Gateway') }],
    [13, { kind: 'unknown', code: 'NoSuchObject', requestId: notFound }],
    [14, { kind: 'unknown', code: 'NoSuchKey', requestId: '4db2b34d-654d-4d8a-b49b-3049ca786409' }],
    [15, { kind: 'unreadable', reason: 'not-json', status: 404 }],
  ])('%i', async (index, expected) => {
    const { status, headers, body } = observed[index] as {
      status: number
      headers: Record<string, string>
      body: string
    }
    expect(decode(csn, { status, headers, body })).toMatchObject(expected)
    expect(await decode(csn, new Response(body, { status, headers }))).toMatchObject(expected)
  })

  test('the table has all of them', () => {
    expect(observed).toHaveLength(16)
  })
})

describe('the results of clients', () => {
  const known = { kind: 'known', code: 'CsnNotFoundException', status: 404, requestId: 'r-1', params: {} }
  const start = () => listen((_, response) => response.writeHead(404, json).end(missing))

  test('a Response, whose body stays readable', async () => {
    const response = await fetch(await start())
    expect(await decode(csn, response)).toMatchObject(known)
    expect(await response.text()).toBe(missing)
  })

  test('a response of node:http', async () => {
    expect(await decode(csn, await send(await start()))).toMatchObject(known)
  })

  test.each([
    ['text', missing],
    ['bytes', new TextEncoder().encode(missing)],
    ['a part of a buffer', new TextEncoder().encode(`x${missing}x`).subarray(1, -1)],
    ['an ArrayBuffer', new TextEncoder().encode(missing).buffer],
    ['an ArrayBuffer of another realm, as Jest has them', bufferOf(runInNewContext('ArrayBuffer'))],
    ['a SharedArrayBuffer', bufferOf(SharedArrayBuffer)],
    ['a value', JSON.parse(missing)],
  ])('data: %s', (_, body) => {
    expect(decode(csn, { status: 404, body })).toMatchObject(known)
  })

  test.each([
    ['a Blob', () => new Blob([missing])],
    ['a Web stream', () => new Blob([missing]).stream()],
  ])('data to wait for: %s', async (_, body) => {
    expect(await decode(csn, { status: 404, body: body() } as unknown)).toMatchObject(known)
  })

  test('an error of axios, with each form of data', async () => {
    const url = await start()
    for (const responseType of ['json', 'text', 'arraybuffer', 'stream'] as const) {
      const thrown: unknown = await axios.get(url, { responseType }).catch((error) => error)
      expect(await decode(csn, thrown), responseType).toMatchObject(known)
    }
    expect(await decode(csn, await axios.get(url, { validateStatus: null }))).toMatchObject(known)
  })

  test('an error of ky', async () => {
    expect(await decode(csn, await ky.get(await start(), { retry: 0 }).catch((error) => error))).toMatchObject(known)
  })

  test('an error of ky that has read the body', async () => {
    const response = await fetch(await start())
    const data = await response.json()
    expect(await decode(csn, Object.assign(new Error('404'), { response, data }))).toMatchObject(known)
  })

  test('an error of the official SDK', async () => {
    const { HttpClient } = require('@baiducloud/sdk')
    const bodies: readonly (readonly [status: number, type: string, body: string, expected: object])[] = [
      [404, json['content-type'], missing, known],
      [403, json['content-type'], '{"code":"RequestExpired"}', { kind: 'known', code: 'RequestExpired', status: 403 }],
      [502, 'text/html', '<html>', { kind: 'unreadable', reason: 'not-json', status: 502, body: '<html>' }],
      [403, json['content-type'], '', { kind: 'unreadable', reason: 'no-code', status: 403 }],
    ]
    for (const [status, type, body, expected] of bodies) {
      const endpoint = await listen((_, response) => response.writeHead(status, { 'content-type': type }).end(body))
      const client = new HttpClient({ endpoint, credentials: { ak: 'ak', sk: 'sk' } })
      const rejected: unknown = await client.sendRequest('GET', '/v1/csn').catch((error: unknown) => error)
      expect(await decode(csn, rejected)).toMatchObject(expected)
    }
  })

  test.each([
    ['as it was thrown', (error: CatalogError): unknown => error],
    ['as JSON', (error: CatalogError): unknown => error.toJSON()],
  ])('an error of another catalog is not one of this catalog: %s', (_, given) => {
    const error = new CatalogError({ ...csn.errors.CsnNotFoundException, catalog: 'other' })
    const cause = given(error)
    expect(decode(csn, cause)).toMatchObject({ kind: 'unreadable', reason: 'no-response', status: undefined, cause })
  })

  test('an error of a catalog', () => {
    const error = new CatalogError(csn.errors.CsnNotFoundException, { requestId: 'r-1' })
    expect(decode(csn, error)).toMatchObject(known)
    expect(decode(csn, error.toJSON())).toMatchObject(known)
  })

  test('an error of a later catalog, whose code this one does not have', () => {
    const error = new CatalogError({ ...csn.errors.CsnNotFoundException, code: 'NewException' }, { requestId: 'r-1' })
    for (const given of [error, error.toJSON()]) {
      const expected = { kind: 'unknown', code: 'NewException', status: 404, requestId: 'r-1', body: given }
      expect(decode(csn, given)).toMatchObject(expected)
    }
  })
})

describe('no error code of a server', () => {
  test.each<[string, unknown, object]>([
    ['nothing', undefined, { reason: 'no-response' }],
    ['null', null, { reason: 'no-response' }],
    ['a text', 'CsnNotFoundException', { reason: 'no-response' }],
    ['an array', [404], { reason: 'no-response' }],
    ['an invalid status', { status: 42, body: missing }, { reason: 'no-response' }],
    ['a status that is not whole', { status: 404.5, body: missing }, { reason: 'no-response' }],
    ['an invalid status of an SDK', { status_code: 999, code: 'DbException' }, { reason: 'no-response' }],
    ['an error of fetch', new TypeError('fetch failed'), { reason: 'no-response', cause: expect.any(TypeError) }],
    ['an error of the system', Object.assign(new Error('x'), { code: 'ECONNRESET' }), { reason: 'no-response' }],
    ['Response.error()', Response.error(), { reason: 'no-response' }],
    ['no body', { status: 500 }, { reason: 'no-body', status: 500 }],
    ['an empty body', { status: 500, body: '' }, { reason: 'no-body' }],
    ['a page of a proxy', { status: 502, body: '<html>' }, { reason: 'not-json', body: '<html>' }],
    ['broken JSON', { status: 400, body: '{"code":' }, { reason: 'not-json', body: '{"code":' }],
    ['JSON null', { status: 400, body: 'null' }, { reason: 'not-object', body: null }],
    ['a JSON array', { status: 400, body: '[{"code":"DbException"}]' }, { reason: 'not-object' }],
    [
      'an object without a code',
      { status: 400, body: '{"message":"m"}' },
      { reason: 'no-code', body: { message: 'm' } },
    ],
    ['a blank code', { status: 400, body: '{"code":" "}' }, { reason: 'no-code' }],
    ['a code that is not text', { status: 400, body: '{"code":42}' }, { reason: 'no-code' }],
  ])('%s', async (_, response, expected) => {
    expect(await decode(csn, response)).toMatchObject({ kind: 'unreadable', ...expected })
  })

  test.each<[string, (response: Response) => unknown]>([
    ['was read before', (response) => response.text()],
    ['somebody else reads', (response) => response.body?.getReader()],
  ])('a body that %s', async (_, use) => {
    const response = new Response(missing, { status: 404 })
    await use(response)
    expect(await decode(csn, response)).toMatchObject({ kind: 'unreadable', reason: 'read-before', status: 404 })
  })

  test('a byte order mark, which is not JSON', async () => {
    const body = new TextEncoder().encode(`\ufeff${missing}`)
    const expected = { kind: 'unreadable', reason: 'not-json', body: `\ufeff${missing}` }
    expect(decode(csn, { status: 404, body })).toMatchObject(expected)
    expect(await decode(csn, new Response(body, { status: 404 }))).toMatchObject(expected)
  })

  test.each<[string, () => unknown]>([
    ['a text', () => missing],
    ['bytes', () => new TextEncoder().encode(missing)],
    ['a part of a buffer', () => new TextEncoder().encode(`x${missing}x`).subarray(1, -1)],
    ['a stream', () => new Blob([missing]).stream()],
  ])('a byte more than is read: %s', async (_, body) => {
    const { length } = missing
    const read = (maximumBodyBytes: number) =>
      decode(csn, { status: 404, body: body() } as unknown, { maximumBodyBytes })
    expect(await read(length)).toMatchObject({ kind: 'known', code: 'CsnNotFoundException' })
    expect(await read(length - 1)).toMatchObject({
      kind: 'unreadable',
      reason: 'too-large',
      status: 404,
      body: missing.slice(0, -1),
    })
  })

  test('a body that breaks off, with the part that came', async () => {
    async function* chunks() {
      yield new TextEncoder().encode(missing.slice(0, 30))
      throw new Error('the connection was reset')
    }
    const cut = { kind: 'unreadable', reason: 'broken-off', status: 404, body: missing.slice(0, 30) }
    const cause = new Error('the connection was reset')
    const response = new Response(ReadableStream.from(chunks()), { status: 404 })
    expect(await decode(csn, response)).toMatchObject({ ...cut, cause })
    expect(await decode(csn, { status: 404, body: chunks() } as unknown)).toMatchObject({ ...cut, cause })
  })

  test('a connection that breaks off', async () => {
    const url = await listen((_, response) => {
      response.writeHead(404, { ...json, 'content-length': missing.length })
      response.write(missing.slice(0, 30))
      setTimeout(() => response.destroy(), 100)
    })
    for (const ask of [() => fetch(url), () => send(url)]) {
      const decoded = await decode(csn, await ask())
      expect(decoded).toMatchObject({ reason: 'broken-off', status: 404, cause: expect.any(Error) })
    }
  })

  test('an endless body, up to the limit', async () => {
    const url = await listen((_, response) => {
      response.writeHead(500)
      const timer = setInterval(() => response.write('x'.repeat(10_000)), 1)
      response.on('close', () => clearInterval(timer))
    })
    for (const response of [await fetch(url), await send(url)]) {
      const decoded = await decode(csn, response, { maximumBodyBytes: 25_000 })
      expect(decoded).toEqual({
        kind: 'unreadable',
        reason: 'too-large',
        status: 500,
        requestId: undefined,
        body: 'x'.repeat(25_000),
      })
      if (response instanceof Response) await response.body?.cancel()
      else response.destroy()
    }
    const text = { status: 500, body: 'x'.repeat(100) }
    expect(decode(csn, text, { maximumBodyBytes: 10 })).toMatchObject({ reason: 'too-large', body: 'x'.repeat(10) })
  })
})

describe('no error', () => {
  test.each([
    ['a body', 200, '{"csnId":"csn-1"}', { csnId: 'csn-1' }],
    ['a code that says success', 200, '{"code":"success","message":"success","requestId":"r"}', { code: 'success' }],
    ['a code of its own', 200, '{"code":"gz","message":"Guangzhou"}', { code: 'gz' }],
    ['a code of the catalog without a message', 200, '{"code":"DbException"}', { code: 'DbException' }],
    ['no body', 204, undefined, undefined],
    ['a redirect', 304, '', undefined],
    ['no JSON', 200, 'ok', 'ok'],
  ])('%s', (_, status, body, expected) => {
    const decoded = decode(csn, { status, headers: json, body })
    expect(decoded.kind).toBe('none')
    if (expected === undefined || typeof expected === 'string')
      expect((decoded as { body: unknown }).body).toBe(expected)
    else expect(decoded).toMatchObject({ body: expected })
  })

  test('a stream that is not JSON is not waited for', async () => {
    const url = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n')
    })
    const response = await fetch(url)
    expect(await decode(csn, response)).toMatchObject({ kind: 'none', body: undefined })
    await response.body?.cancel()
    const message = await send(url)
    expect(await decode(csn, message)).toMatchObject({ kind: 'none', body: undefined })
    message.destroy()
  })

  test.each([
    ['10', 10, true],
    ['11', 10, false],
    ['2000000', undefined, false],
    ['2000000', 2_000_000, true],
    ['a lot', 10, true],
  ])('a success with a Content-Length of %s and a limit of %s is read: %s', async (length, limit, isRead) => {
    let pulls = 0
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulls++
          controller.close()
        },
      },
      { highWaterMark: 0 },
    )
    const response = new Response(stream, { headers: { ...json, 'content-length': length } })
    const options = limit === undefined ? {} : { maximumBodyBytes: limit }
    expect(await decode(csn, response, options)).toMatchObject({ kind: 'none' })
    expect(pulls > 0).toBe(isRead)
    expect(response.bodyUsed).toBe(false)
  })

  test('a long success of node:http can still be read from its beginning', async () => {
    const long = JSON.stringify('x'.repeat(300_000))
    const message = await send(await listen((_, response) => response.writeHead(200, json).end(long)))
    expect(await decode(csn, message, { maximumBodyBytes: 1000 })).toMatchObject({ kind: 'none' })
    expect(Buffer.concat(await message.toArray()).toString()).toBe(long)
  })
})

describe('headers that can be read only once', () => {
  const named = {
    'x-bce-error-code': 'DbException',
    'x-bce-error-message': 'The db has error',
    'x-bce-request-id': 'r',
    'content-type': 'application/json',
  }
  const known = { kind: 'known', code: 'DbException', message: 'The db has error', requestId: 'r' }
  const pairs = () => new Map(Object.entries(named)).entries()

  test('are read whole', () => {
    expect(decode(csn, { status: 400, headers: pairs() })).toMatchObject(known)
  })

  test('also if they have the media type of the body', async () => {
    const body = new Blob(['{"code":"DbException","message":"The db has error"}']).stream()
    expect(await decode(csn, { status: 200, headers: pairs(), body } as unknown)).toMatchObject(known)
  })

  test.each<[string, (next: () => string) => object]>([
    ['pairs', (next) => endless(() => [next(), 'x'])],
    ['names, as Angular lists them', (next) => ({ keys: () => endless(next), get: () => 'x' })],
  ])('are read up to a limit: %s', (_, make) => {
    let count = 0
    const headers = make(() => `x-${count++}`)
    expect(decode(csn, { status: 400, headers } as unknown)).toMatchObject({ reason: 'no-body', status: 400 })
    expect(count).toBe(10_000)
  })

  function* endless<T>(next: () => T): Generator<T> {
    for (;;) yield next()
  }
})

test('without a body the headers give the code, in any form and case', async () => {
  const headers = {
    'X-Bce-Error-Code': 'DbException',
    'X-BCE-ERROR-MESSAGE': 'The db has error',
    'x-bce-request-id': ' r ',
  }
  const expected = { kind: 'known', code: 'DbException', message: 'The db has error', requestId: 'r', status: 400 }
  expect(decode(csn, { status: 400, headers })).toMatchObject(expected)
  expect(decode(csn, { status: 400, headers: Object.entries(headers) })).toMatchObject(expected)
  expect(await decode(csn, new Response(null, { status: 400, headers }))).toMatchObject(expected)
  expect(decode(csn, { status: 502, headers, body: '<html>' })).toMatchObject({ kind: 'known', requestId: 'r' })
})

describe('the member params counts only if it matches the message exactly', () => {
  const timestamp = '2025-11-11T08:00:00Z'
  const message = `Request has expired. Timestamp date is ${timestamp}.`
  const told = { timestamp }
  test.each<readonly [title: string, params: unknown, expected: unknown]>([
    ['the same', { timestamp }, told],
    ['the same with others', { timestamp, more: 1 }, told],
    ['others', { timestamp: '2026-01-01T00:00:00Z' }, told],
    ['of another type', { timestamp: 7 }, told],
    ['a name that every object inherits', { toString: 'x' }, told],
    ['a name of the prototype', JSON.parse('{"__proto__":{"timestamp":"x"}}'), told],
    ['a list', [timestamp], told],
    ['null', null, told],
    ['none', undefined, told],
  ])('%s', (_, params, expected) => {
    const body = { code: 'RequestExpired', message, requestId: 'r', params }
    expect(decode(csn, { status: 400, body })).toMatchObject({ kind: 'known', message, params: expected })
  })
})

describe('laws', () => {
  const strange = fc.anything({
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withTypedArray: true,
  })
  const codes = Object.keys(csn.errors)
  const likeAnError = fc.record(
    {
      code: fc.oneof(fc.constantFrom(...codes, 'toString', '__proto__'), fc.string(), strange),
      message: fc.oneof(fc.string(), strange),
      requestId: fc.oneof(fc.string(), strange),
      params: strange,
    },
    { requiredKeys: [] },
  )
  const body = fc.oneof(
    strange,
    likeAnError,
    likeAnError.map((value) => JSON.stringify(value)),
    fc.string(),
    fc.uint8Array(),
  )
  const response = fc.oneof(
    strange,
    fc.record(
      { status: fc.oneof(fc.constantFrom(200, 404, 500), strange), headers: strange, body },
      { requiredKeys: [] },
    ),
    fc.record({ status_code: fc.constantFrom(200, 404), message: body, code: strange, request_id: strange }),
    fc.record({ response: fc.record({ status: fc.constantFrom(200, 404), data: body }), bodyUsed: strange }),
  )

  test('never throws, and never gives a code that was not sent', async () => {
    await fc.assert(
      fc.asyncProperty(response, async (value) => {
        const decoded: Decoded = await decode(csn, value)
        if (decoded.kind === 'known' || decoded.kind === 'unknown') expect(inside(value)).toContain(decoded.code)
        if (decoded.kind === 'known') expect(codes).toContain(decoded.code)
      }),
      { numRuns: runs(5000) },
    )
  })

  test('a value with a getter or a proxy that throws is not a response', async () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const throwing = {
      get status(): never {
        throw new Error('no')
      },
    }
    for (const value of [proxy, throwing, { status: 404, body: proxy }, { status: 404, headers: proxy, body: '{}' }]) {
      expect((await decode(csn, value)).kind).toBe('unreadable')
    }
  })
})

/** All text in a value. */
function inside(value: unknown): string {
  if (value instanceof Uint8Array) return inside(new TextDecoder().decode(value))
  if (typeof value === 'string') return `${value} ${typeof parsed(value) === 'object' ? inside(parsed(value)) : ''}`
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.values(value).map(inside).join(' ')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The bytes of an error in a buffer of a class. */
function bufferOf<B extends ArrayBufferLike>(Buffers: new (length: number) => B): B {
  const buffer = new Buffers(missing.length)
  new Uint8Array(buffer).set(new TextEncoder().encode(missing))
  return buffer
}
