import { createServer } from 'node:http'
import { csn } from '@errbook/csn'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answer, answering } from '../../test/client/answering.js'
import { listen } from '../../test/listen.js'
import { encode } from '../encode.js'
import { createFetch } from './create-fetch.js'
import type { FetchOptions } from './options.js'

const failing = encode(csn, 'DbException')
const expired = encode(csn, 'RequestExpired', { params: { timestamp: '2025-11-11T08:00:00Z' } })
const url = 'https://csn.example/v1/csn'
const fails = Array.from({ length: 9 }, () => answer(failing))
const withoutPauses = { baseDelayInMilliseconds: 0 }
const options = (rest: FetchOptions): FetchOptions => ({ retry: withoutPauses, ...rest })

test('returns a success, and throws everything else', async () => {
  const send = createFetch(csn, {
    fetch: answering(answer(encode(csn, 'AccessDenied')), () => new Response('<html>', { status: 502 })).fetch,
  })
  await expect(send(url)).rejects.toMatchObject({ name: 'CatalogError', code: 'AccessDenied', status: 403 })
  await expect(send(url)).rejects.toMatchObject({ name: 'UnreadableResponseError', status: 502 })
  expect(await (await send(url)).json()).toEqual({ csnId: 'csn-1' })
})

test('an error of fetch itself is passed on, and not retried', async () => {
  const failure = new TypeError('fetch failed')
  const fetch = vi.fn(() => Promise.reject(failure))
  await expect(createFetch(csn, { fetch })(url)).rejects.toBe(failure)
  expect(fetch).toHaveBeenCalledTimes(1)
})

describe('signs', () => {
  test('each attempt anew, with the headers that signing gives', async () => {
    const { fetch, sent } = answering(answer(failing))
    let count = 0
    const sign = vi.fn(async () => ({ Authorization: `signature ${++count}` }))
    await createFetch(csn, options({ fetch, sign }))(`${url}#part`, { headers: { a: 'b' } })
    expect(sent.map(({ init }) => [init.headers.authorization, init.headers.a])).toEqual([
      ['signature 1', 'b'],
      ['signature 2', 'b'],
    ])
    expect(sign).toHaveBeenLastCalledWith(expect.objectContaining({ method: 'GET', url }), expect.any(Date))
  })

  test('a copy of the headers: changes to it are not sent', async () => {
    const { fetch, sent } = answering()
    const sign: FetchOptions['sign'] = ({ headers }) => {
      headers.set('a', 'changed')
      return {}
    }
    await createFetch(csn, { fetch, sign })(url, { headers: { a: 'b' } })
    expect(sent[0]?.init.headers.a).toBe('b')
  })

  test('and passes on errors of signing, without sending', async () => {
    const { fetch, sent } = answering()
    const failure = new Error('no credentials')
    const retry = { ...withoutPauses, transient: true }
    for (const sign of [() => Promise.reject(failure), () => fail(failure)]) {
      await expect(createFetch(csn, { fetch, sign, retry })(url)).rejects.toBe(failure)
    }
    expect(sent).toHaveLength(0)
  })
})

function fail(error: Error): never {
  throw error
}

describe('tries again', () => {
  const stream = () => new Blob(['{}']).stream()

  test.each<[string, string, RequestInit, number]>([
    ['a read', url, {}, 3],
    ['a deletion', url, { method: 'DELETE' }, 3],
    ['a text that replaces', url, { method: 'PUT', body: '{}' }, 3],
    ['bytes that replace', url, { method: 'put', body: new Uint8Array(2) }, 3],
    ['a Blob', url, { method: 'PUT', body: new Blob(['{}']) }, 3],
    ['a creation with an idempotency token', `${url}?clientToken=t`, { method: 'POST', body: '{}' }, 3],
    [
      'a creation with an idempotency token and a fragment',
      `${url}?clientToken=t#part`,
      { method: 'POST', body: '{}' },
      3,
    ],
    ['a creation', url, { method: 'POST', body: '{}' }, 1],
    ['a creation with an empty token', `${url}?clientToken=`, { method: 'POST', body: '{}' }, 1],
    ['a creation with the token of another parameter', `${url}?xclientToken=t`, { method: 'POST' }, 1],
    ['a creation with a token in the fragment', `${url}#?clientToken=t`, { method: 'POST' }, 1],
    ['a creation with a token after the fragment', `${url}?a=b#&clientToken=t`, { method: 'POST' }, 1],
    ['a stream', url, { method: 'PUT', body: stream(), duplex: 'half' } as RequestInit, 1],
    ['a change', url, { method: 'PATCH', body: '{}' }, 1],
  ])('%s', async (_, to, init, attempts) => {
    const { fetch, sent } = answering(answer(failing), answer(failing))
    const done = createFetch(csn, options({ fetch }))(to, init)
    if (attempts === 1) await expect(done).rejects.toMatchObject({ code: 'DbException' })
    else expect((await done).status).toBe(200)
    expect(sent).toHaveLength(attempts)
    for (const { init: sentWith } of sent) expect(sentWith.body).toBe(init.body)
  })

  test('a Request, its body read once and sent each time', async () => {
    const { fetch, sent } = answering(answer(failing))
    await createFetch(csn, options({ fetch }))(new Request(url, { method: 'PUT', body: '{"a":1}' }))
    expect(sent.map(({ init }) => new TextDecoder().decode(init.body))).toEqual(['{"a":1}', '{"a":1}'])
  })

  test.each<[FetchOptions['retry'], number]>([
    [{ maximumRetries: 2, ...withoutPauses }, 3],
    [{ maximumRetries: 0 }, 1],
    [withoutPauses, 5],
    [false, 1],
  ])('as often as %j says', async (retry = {}, attempts) => {
    const { fetch, sent } = answering(...fails)
    await expect(createFetch(csn, { fetch, retry })(url)).rejects.toMatchObject({ code: 'DbException' })
    expect(sent).toHaveLength(attempts)
  })

  const cut = () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) })
    return new Response(body, { status: 500 })
  }
  const unknown = (status: number) => () => Response.json({ code: 'New', message: 'm' }, { status })

  test.each<[string, () => Response, boolean]>([
    ['408', () => new Response('', { status: 408 }), true],
    ['429', () => new Response('slow down', { status: 429 }), true],
    ['502', () => new Response('<html>', { status: 502 }), true],
    ['503', () => new Response('busy', { status: 503 }), true],
    ['504', () => new Response(null, { status: 504 }), true],
    ['503 with a code that the catalog does not have', unknown(503), true],
    ['a body that breaks off', cut, true],
    ['what fetch throws', () => fail(new TypeError('fetch failed')), true],
    ['500', () => new Response('broken', { status: 500 }), false],
    ['500 with a code that the catalog does not have', unknown(500), false],
    ['404', () => new Response('', { status: 404 }), false],
    ['a code that is never retried', answer(encode(csn, 'CsnNotFoundException')), false],
    ['503 with a code that is never retried', answer({ ...encode(csn, 'CsnNotFoundException'), status: 503 }), false],
  ])('transient failures only with retry.transient: %s', async (_, response, isTransient) => {
    for (const [transient, method, attempts] of [
      [false, 'GET', 1],
      [true, 'POST', 1],
      [true, 'GET', isTransient ? 2 : 1],
    ] as const) {
      const { fetch, sent } = answering(response)
      const done = createFetch(csn, { fetch, retry: { ...withoutPauses, transient } })(url, { method })
      if (attempts === 1) await expect(done).rejects.toThrow()
      else expect((await done).status).toBe(200)
      expect(sent).toHaveLength(attempts)
    }
  })

  test('and calls onRetry each time', async () => {
    const { fetch } = answering(answer(failing), answer(expired, { date: new Date().toUTCString() }))
    const onRetry = vi.fn()
    await createFetch(csn, options({ fetch, sign: () => ({}), onRetry }))(url)
    expect(onRetry.mock.calls).toEqual([
      [{ attempt: 1, error: expect.objectContaining({ code: 'DbException' }), waitInMilliseconds: 0 }],
      [{ attempt: 2, error: expect.objectContaining({ code: 'RequestExpired' }), waitInMilliseconds: 0 }],
    ])
  })

  test.each<[string, () => unknown]>([
    ['throws', () => fail(new Error('hook'))],
    ['rejects', () => Promise.reject(new Error('hook'))],
    ['never ends', () => new Promise(() => {})],
  ])('even if the hook fails: it %s', async (_, onRetry) => {
    const { fetch, sent } = answering(answer(failing))
    expect((await createFetch(csn, options({ fetch, onRetry }))(url)).status).toBe(200)
    expect(sent).toHaveLength(2)
  })
})

describe('waits', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  /** How long it waits before each further attempt, in milliseconds. */
  async function pauses(headers: object, retry: FetchOptions['retry'] = {}): Promise<readonly number[]> {
    const times: number[] = []
    const fetch = async () => {
      times.push(Date.now())
      return answer(failing, headers)()
    }
    const done = createFetch(csn, { fetch, retry })(url).catch(() => {})
    await vi.runAllTimersAsync()
    await done
    return times.slice(1).map((time, index) => time - (times[index] ?? 0))
  }

  test('a random time up to a limit that doubles, up to the cap', async () => {
    const retry = { maximumRetries: 5, baseDelayInMilliseconds: 100, maximumDelayInMilliseconds: 500 }
    vi.spyOn(Math, 'random').mockReturnValue(1)
    expect(await pauses({}, retry)).toEqual([100, 200, 400, 500, 500])
    vi.spyOn(Math, 'random').mockReturnValue(0)
    expect(await pauses({}, retry)).toEqual([0, 0, 0, 0, 0])
  })

  const date = 'Tue, 11 Nov 2025 08:00:00 GMT'

  test.each<[string, object, readonly number[]]>([
    ['seconds', { 'retry-after': '3' }, [3000]],
    ['a date, from the date of the response', { 'retry-after': 'Tue, 11 Nov 2025 08:00:07 GMT', date }, [7000]],
    ['a date of RFC 850', { 'retry-after': 'Tuesday, 11-Nov-25 08:00:07 GMT', date }, [7000]],
    ['a date in the past', { 'retry-after': 'Tue, 11 Nov 2025 07:00:00 GMT', date }, [0]],
    ['a word', { 'retry-after': 'soon' }, [0]],
    ['a date in another format', { 'retry-after': '2125-11-11T08:00:07Z', date }, [0]],
    ['a negative number', { 'retry-after': '-3' }, [0]],
    ['more than the cap', { 'retry-after': '3600' }, []],
    ['more than a number can hold', { 'retry-after': '9'.repeat(400) }, []],
    ['a date after the cap', { 'retry-after': 'Tue, 11 Nov 2025 09:00:00 GMT', date }, []],
  ])('at least as long as the server asks for: %s', async (_, headers, expected) => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    expect(await pauses(headers, { maximumRetries: 1 })).toEqual(expected)
  })

  test('until a date by our clock, if the response has no Date', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    vi.setSystemTime('2025-11-11T08:00:00Z')
    expect(await pauses({ 'retry-after': 'Tue, 11 Nov 2025 08:00:07 GMT' }, { maximumRetries: 1 })).toEqual([7000])
  })

  test('no longer than the caller allows', async () => {
    const controller = new AbortController()
    const { fetch, sent } = answering(answer(failing, { 'retry-after': '10' }))
    const done = createFetch(csn, { fetch })(url, { signal: controller.signal })
    const reason = { code: 7 }
    const refused = expect(done).rejects.toBe(reason)
    await vi.advanceTimersByTimeAsync(1000)
    controller.abort(reason)
    await refused
    expect(sent).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })
})

test('works over a socket, and frees the connections of what it throws', async () => {
  let count = 0
  const connected = vi.fn()
  const server = createServer((request, response) => {
    const { status, headers, body } = encode(csn, 'InternalError')
    if (++count % 3 === 0) response.writeHead(200, { 'content-type': 'application/json' }).end(`"${request.method}"`)
    else response.writeHead(status, headers).end(body)
  })
  const origin = await listen(server.on('connection', connected))
  const send = createFetch(csn, { retry: withoutPauses })
  for (let round = 0; round < 20; round++) expect(await (await send(`${origin}/v1`)).json()).toBe('GET')
  expect(count).toBe(60)
  // A connection may still be busy with the end of a response when the next call begins.
  expect(connected.mock.calls.length).toBeLessThanOrEqual(3)
})
