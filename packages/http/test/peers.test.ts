// The responses and errors of common HTTP clients, over real sockets.
import { createServer, type RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import { csn } from '@errbook/csn'
import axios from 'axios'
import got from 'got'
import ky from 'ky'
import nodeFetch3 from 'node-fetch-3'
import createClient from 'openapi-fetch'
import { fetch as undiciFetch, request as undiciRequest } from 'undici'
import { beforeAll, describe, expect, test } from 'vitest'
import { createFetch, decode, type FetchOptions, fromProblem, throwIfError } from '../src/index.js'
import { run } from './listen.js'

const nodeFetch2 = createRequire(import.meta.url)('node-fetch-2') as typeof nodeFetch3

const json = { 'content-type': 'application/json; charset=utf-8', 'x-bce-request-id': 'r-1' }
const missing = '{"code":"CsnNotFoundException","message":"The csn instance is not exist","requestId":"r-1"}'
const atSuccess = '{"code":"DbException","message":"The db has error","requestId":"r-1"}'
const large = JSON.stringify({ csns: 'x'.repeat(400_000) })

const api: RequestListener = ({ url = '' }, response) => {
  if (url.startsWith('/missing')) response.writeHead(404, json).end(missing)
  else if (url.startsWith('/proxy')) response.writeHead(502, { 'content-type': 'text/html' }).end('<html>')
  else if (url.startsWith('/head-only')) {
    response.writeHead(404, { ...json, 'x-bce-error-code': 'CsnNotFoundException' }).end()
  } else if (url.startsWith('/at-200')) response.writeHead(200, json).end(atSuccess)
  else if (url.startsWith('/large')) response.writeHead(200, json).end(large)
  else if (url.startsWith('/watch')) {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' }).write('{"code":"DbException","message":"m"}\n')
  } else response.writeHead(200, json).end('{"csnId":"csn-1"}')
}

let origin = ''
beforeAll(async () => {
  const running = await run(createServer(api))
  origin = running.origin
  return running.close
})

/** Calls a URL, and gives the response or the error. */
type Call = (url: string) => Promise<unknown>
const caught = (promise: Promise<unknown>) => promise.catch((thrown: unknown) => thrown)

const clients: readonly (readonly [name: string, call: Call])[] = [
  ['fetch', (url) => fetch(url)],
  ['fetch of undici', (url) => undiciFetch(url)],
  ['node-fetch 3', (url) => nodeFetch3(url)],
  ['node-fetch 2', (url) => nodeFetch2(url)],
  ['request of undici', (url) => undiciRequest(url)],
  ['axios', (url) => caught(axios.get(url))],
  ['ky', (url) => caught(ky.get(url, { retry: 0 }))],
  ['got', (url) => caught(got(url, { retry: { limit: 0 } }))],
  ['openapi-fetch', (url) => createClient<never>({ baseUrl: url }).GET('' as never, {} as never)],
  [
    'openapi-fetch as text',
    (url) => createClient<never>({ baseUrl: url }).GET('' as never, { parseAs: 'text' } as never),
  ],
]

describe.each(clients)('%s', (name, call) => {
  test.each<[string, object]>([
    ['/missing', { kind: 'known', code: 'CsnNotFoundException', status: 404, requestId: 'r-1' }],
    ['/proxy', { kind: 'unreadable', reason: 'not-json', status: 502, body: '<html>' }],
    ['/head-only', { kind: 'known', code: 'CsnNotFoundException', status: 404, requestId: 'r-1' }],
    ['/found', { kind: 'none', status: 200 }],
    ['/large', { kind: 'none', status: 200 }],
    ['/at-200', { kind: 'known', code: 'DbException', status: 200 }],
  ])('is read at %s', async (path, expected) => {
    // Some clients give only the body of a success.
    if (name === 'ky' || name === 'axios' || name === 'got') if (/found|large|at-200/.test(path)) return
    expect(await decode(csn, await call(origin + path))).toMatchObject(expected)
  })
})

const fetches: readonly (readonly [name: string, call: (url: string) => Promise<Response>])[] = [
  ['fetch', (url) => fetch(url)],
  ['fetch of undici', (url) => undiciFetch(url) as Promise<never>],
  ['node-fetch 3', (url) => nodeFetch3(url) as Promise<never>],
  ['node-fetch 2', (url) => nodeFetch2(url) as Promise<never>],
]

describe.each(fetches)('a success of %s', (_, call) => {
  test('can still be read, at any size', async () => {
    const response = await call(`${origin}/large`)
    expect(await decode(csn, response)).toMatchObject({ kind: 'none', status: 200 })
    expect(await response.text()).toBe(large)
    expect(await (await throwIfError(csn, await call(`${origin}/large`))).text()).toBe(large)
  })

  test('that never ends is not waited for', async () => {
    const response = await throwIfError(csn, await call(`${origin}/watch`))
    expect(response.status).toBe(200)
  })

  test('with an error of the catalog is an error', async () => {
    await expect(throwIfError(csn, await call(`${origin}/at-200`))).rejects.toMatchObject({
      code: 'DbException',
      status: 200,
    })
  })

  test('at an error status is thrown', async () => {
    await expect(throwIfError(csn, await call(`${origin}/missing`))).rejects.toMatchObject({
      code: 'CsnNotFoundException',
    })
    await expect(throwIfError(csn, await call(`${origin}/proxy`))).rejects.toMatchObject({
      reason: 'not-json',
      status: 502,
    })
  })
})

describe('the errors of browser libraries, by their shape', () => {
  const jqXHR = {
    readyState: 4,
    status: 404,
    responseText: missing,
    getAllResponseHeaders: () => 'x-bce-request-id: r-1\r\ncontent-type: application/json\r\n',
  }
  const angularHeaders = { keys: () => ['x-bce-error-code'], get: () => 'CsnNotFoundException', has: () => true }
  const angular = (status: number, error: unknown) => ({
    name: 'HttpErrorResponse',
    message: 'Http failure response',
    ok: false,
    status,
    headers: angularHeaders,
    error,
  })

  test.each<[string, unknown, object]>([
    [
      'jQuery, parsed',
      { ...jqXHR, responseJSON: JSON.parse(missing) },
      { code: 'CsnNotFoundException', requestId: 'r-1' },
    ],
    ['jQuery, text', jqXHR, { code: 'CsnNotFoundException', requestId: 'r-1' }],
    ['jQuery, the request id in the headers', { ...jqXHR, responseText: '{"code":"X"}' }, { requestId: 'r-1' }],
    ['jQuery, no connection', { ...jqXHR, status: 0 }, { kind: 'unreadable', reason: 'no-response' }],
    ['Angular, parsed', angular(404, JSON.parse(missing)), { kind: 'known', code: 'CsnNotFoundException' }],
    ['Angular, no body', angular(404, null), { kind: 'known', code: 'CsnNotFoundException' }],
    [
      'Angular, HTML',
      { ...angular(502, { error: new SyntaxError('<'), text: '<html>' }), headers: {} },
      { kind: 'unreadable', reason: 'not-json', status: 502, body: '<html>' },
    ],
    ['Angular, no connection', angular(0, {}), { kind: 'unreadable', reason: 'no-response' }],
    [
      'XMLHttpRequest, parsed',
      throwing('responseText', { ...jqXHR, response: JSON.parse(missing) }),
      { kind: 'known', code: 'CsnNotFoundException', status: 404, requestId: 'r-1' },
    ],
    [
      'XMLHttpRequest, problem details',
      { ...jqXHR, response: { code: 'CsnNotFoundException', status: 404 } },
      { kind: 'known', code: 'CsnNotFoundException', status: 404, requestId: 'r-1' },
    ],
    ['XMLHttpRequest, bytes', { ...jqXHR, response: new TextEncoder().encode(missing).buffer }, { kind: 'known' }],
    [
      'rxjs',
      {
        name: 'AjaxError',
        message: 'ajax error 404',
        status: 404,
        responseType: 'json',
        response: JSON.parse(missing),
      },
      { kind: 'known', code: 'CsnNotFoundException', status: 404, requestId: 'r-1' },
    ],
    ['rxjs, no code', { name: 'AjaxError', status: 502, response: {} }, { kind: 'unreadable', status: 502 }],
  ])('%s', (_, failure, expected) => {
    expect(decode(csn, failure)).toMatchObject(expected)
  })
})

/** An object with a getter that throws. */
function throwing(member: string, members: object = { status: 404, headers: json }): object {
  const get = () => {
    throw new Error('a getter')
  }
  return Object.defineProperty({ ...members }, member, { enumerable: true, get })
}

/** A Response as React Native has it: without a tag and without streams, and it reads no bytes. */
class PlainFetchResponse {
  readonly headers = new Headers(json)
  bodyUsed = false
  readonly status: number
  readonly #body: string

  constructor(status: number, body: string) {
    this.status = status
    this.#body = body
  }

  clone() {
    return new PlainFetchResponse(this.status, this.#body)
  }

  async arrayBuffer() {
    throw new Error('FileReader.readAsArrayBuffer is not implemented')
  }

  async text() {
    this.bodyUsed = true
    return this.#body
  }
}

describe('a Response without a tag and without streams', () => {
  const make = (status: number, body: string) => new PlainFetchResponse(status, body) as unknown as Response

  test('is read, and can still be read', async () => {
    const response = make(404, missing)
    expect(await decode(csn, response)).toMatchObject({ kind: 'known', code: 'CsnNotFoundException', status: 404 })
    expect(await response.text()).toBe(missing)
    expect(await decode(csn, response)).toMatchObject({ kind: 'unreadable', reason: 'read-before', status: 404 })
    expect(await decode(csn, make(200, atSuccess))).toMatchObject({ kind: 'known', code: 'DbException', status: 200 })
    expect(await decode(csn, make(502, '<html>'))).toMatchObject({ reason: 'not-json', status: 502 })
  })

  test('is what createFetch gives and throws', async () => {
    const options = (response: Response): FetchOptions => ({
      fetch: async () => response,
      sign: () => ({}),
      retry: false,
    })
    const ok = make(200, '{}')
    expect(await createFetch(csn, options(ok))('https://h/')).toBe(ok)
    expect(await ok.text()).toBe('{}')
    await expect(createFetch(csn, options(make(404, missing)))('https://h/')).rejects.toMatchObject({
      code: 'CsnNotFoundException',
    })
  })
})

describe('if a body cannot be read, the status is kept', () => {
  const expired = { code: 'RequestExpired', message: 'Request has expired. Timestamp date is x.' }
  const locked = () => {
    const response = new Response(missing, { status: 404, headers: json })
    response.body?.getReader()
    return response
  }
  // Where a library has put a class of its own in the place of Response, its members cannot be assigned.
  const uncloneable = () => Object.defineProperty(new Response('{}', { status: 404 }), 'clone', { value: null })
  const used = async () => {
    const response = new Response(missing, { status: 404 })
    await response.text()
    return response
  }
  test.each<[string, () => unknown, string]>([
    ['a locked response', locked, 'read-before'],
    ['a response that was read', used, 'read-before'],
    ['a body that throws when it is accessed', () => throwing('body'), 'broken-off'],
    ['a member of the body that throws', () => ({ status: 404, body: throwing('params', expired) }), 'broken-off'],
    ['headers that throw', () => throwing('headers', { status: 404, body: '{}' }), 'no-code'],
    ['a body that breaks off', () => ({ status: 404, body: ReadableStream.from(breaking()) }), 'broken-off'],
    ['a clone that throws', uncloneable, 'broken-off'],
  ])('%s', async (_, response, reason) => {
    expect(await decode(csn, await response())).toMatchObject({ kind: 'unreadable', reason, status: 404 })
  })

  test('also by fromProblem', () => {
    const response = { status: 404, body: throwing('title', { detail: 'd' }) }
    expect(fromProblem(csn, response)).toMatchObject({ kind: 'unreadable', reason: 'broken-off', status: 404 })
  })

  async function* breaking() {
    yield new Uint8Array(1)
    throw new Error('reset')
  }
})

describe('an abort while a body is read', () => {
  /** A response whose body never ends. */
  const begun = async (signal: AbortSignal, status = 500) => {
    const running = await run(createServer((_, response) => response.writeHead(status, json).write('{"code":')))
    try {
      return { response: await fetch(running.origin, { signal }), close: running.close }
    } catch (error) {
      await running.close()
      throw error
    }
  }

  test.each([200, 404, 500])('rejects with its reason at %i', async (status) => {
    for (const read of [decode, throwIfError] as (typeof throwIfError)[]) {
      for (const reason of [undefined, new Error('the user left')]) {
        const controller = new AbortController()
        const { response, close } = await begun(controller.signal, status)
        const reading = read(csn, response, { signal: controller.signal })
        controller.abort(reason)
        await expect(reading).rejects.toBe(controller.signal.reason)
        await close()
      }
    }
  })

  test('rejects with a timeout, even without the signal', async () => {
    const { response, close } = await begun(AbortSignal.timeout(50))
    await expect(decode(csn, response)).rejects.toMatchObject({ name: 'TimeoutError' })
    await close()
  })
})
