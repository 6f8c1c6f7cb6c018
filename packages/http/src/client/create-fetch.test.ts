import { csn } from '@errbook/csn/contract'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { listen } from '../../test/listen.js'
import { encode } from '../encode.js'
import { createFetch, type FetchOptions } from './create-fetch.js'

const failing = encode(csn, 'DbException')
const expired = encode(csn, 'RequestExpired', { params: { timestamp: '2025-11-11T08:00:00Z' } })
const url = 'https://csn.example/v1/csn'

/** A fetch that gives these responses in turn, and what it was sent. */
function answering(...responses: readonly (() => Response)[]) {
  const sent: Request[] = []
  const fetch = async (input: string | URL | Request) => {
    sent.push(input as Request)
    return (responses[sent.length - 1] ?? (() => Response.json({ csnId: 'csn-1' })))()
  }
  return { fetch: fetch as typeof globalThis.fetch, sent }
}

const error =
  ({ body, ...init }: typeof failing, headers = {}) =>
  () =>
    new Response(body, { ...init, headers: { ...init.headers, ...headers } })
const fails = Array.from({ length: 9 }, () => error(failing))
const options = (rest: FetchOptions): FetchOptions => ({ retry: { baseDelayInMilliseconds: 1 }, ...rest })

test('sends what it is given, and fills in the media type', async () => {
  const { fetch, sent } = answering()
  const send = createFetch(csn, { fetch })
  await send(url)
  await send(url, { method: 'POST', body: '{}' })
  await send(url, { method: 'POST', body: '{}', headers: { 'Content-Type': 'text/plain' } })
  await send(new Request(url, { method: 'PUT', body: '{}', headers: { 'Content-Type': 'application/json' } }))
  const form = new FormData()
  await send(url, { method: 'POST', body: form })
  expect(sent.map(({ method, headers }) => [method, headers.get('content-type')?.split('; boundary')[0]])).toEqual([
    ['GET', 'application/json; charset=utf-8'],
    ['POST', 'application/json; charset=utf-8'],
    ['POST', 'text/plain'],
    ['PUT', 'application/json'],
    ['POST', expect.stringContaining('multipart/form-data')],
  ])
  expect(await sent[1]?.text()).toBe('{}')
})

test('gives a success back, and throws everything else', async () => {
  const send = createFetch(csn, {
    fetch: answering(error(encode(csn, 'AccessDenied')), () => new Response('<html>', { status: 502 })).fetch,
  })
  await expect(send(url)).rejects.toMatchObject({ name: 'CatalogError', code: 'AccessDenied', status: 403 })
  await expect(send(url)).rejects.toMatchObject({ name: 'UnreadableResponseError', status: 502 })
  expect(await (await send(url)).json()).toEqual({ csnId: 'csn-1' })
})

test('what fetch itself throws is thrown on, and not tried again', async () => {
  const fetch = vi.fn(() => Promise.reject(new TypeError('fetch failed')))
  await expect(createFetch(csn, { fetch })(url)).rejects.toThrow('fetch failed')
  expect(fetch).toHaveBeenCalledTimes(1)
})

describe('signs', () => {
  test('each attempt anew, with what the credentials give', async () => {
    const { fetch, sent } = answering(error(failing))
    let count = 0
    const credentials = vi.fn(async () => ({ authorization: `signature ${++count}` }))
    await createFetch(csn, options({ fetch, credentials }))(url, { headers: { a: 'b' } })
    expect(sent.map(({ headers }) => [headers.get('authorization'), headers.get('a')])).toEqual([
      ['signature 1', 'b'],
      ['signature 2', 'b'],
    ])
    expect(credentials).toHaveBeenLastCalledWith(expect.objectContaining({ method: 'GET', url }), expect.any(Date))
  })

  test('by the clock of the server, once that was found to be another, from then on', async () => {
    const date = new Date(Date.now() + 7_200_000)
    const { fetch } = answering(error(expired, { date: date.toUTCString() }))
    const credentials = vi.fn((_: unknown, now: Date) => ({ authorization: now.toISOString() }))
    const send = createFetch(csn, { fetch, credentials })
    await send(url)
    await send(url)
    const offsets = credentials.mock.calls.map(([, now]) => Math.abs(Math.round((now.getTime() - Date.now()) / 60_000)))
    expect(offsets).toEqual([0, 120, 120])
  })

  test.each<[string, FetchOptions, object]>([
    ['once', { credentials: () => ({}) }, { date: new Date().toUTCString() }],
    ['not without the time of the server', { credentials: () => ({}) }, {}],
    ['not without credentials', {}, { date: new Date().toUTCString() }],
  ])('again after RequestExpired: %s', async (what, rest, headers) => {
    const { fetch, sent } = answering(error(expired, headers), error(expired, headers), error(expired, headers))
    await expect(createFetch(csn, { fetch, ...rest })(url)).rejects.toMatchObject({ code: 'RequestExpired' })
    expect(sent).toHaveLength(what === 'once' ? 2 : 1)
  })
})

describe('tries again', () => {
  const stream = () => new Blob(['{}']).stream()

  test.each<[string, string, RequestInit, number]>([
    ['a read', url, {}, 3],
    ['a deletion', url, { method: 'DELETE' }, 3],
    ['a text that replaces', url, { method: 'PUT', body: '{}' }, 3],
    ['bytes that replace', url, { method: 'put', body: new Uint8Array(2) }, 3],
    ['a creation with an idempotency token', `${url}?clientToken=t`, { method: 'POST', body: '{}' }, 3],
    ['a creation', url, { method: 'POST', body: '{}' }, 1],
    ['a creation with an empty token', `${url}?clientToken=`, { method: 'POST', body: '{}' }, 1],
    ['a creation with the token of another parameter', `${url}?xclientToken=t`, { method: 'POST' }, 1],
    ['a stream', url, { method: 'PUT', body: stream(), duplex: 'half' } as RequestInit, 1],
    ['a change', url, { method: 'PATCH', body: '{}' }, 1],
  ])('%s', async (_, to, init, attempts) => {
    const { fetch, sent } = answering(error(failing), error(failing))
    const done = createFetch(csn, options({ fetch }))(to, init)
    if (attempts === 1) await expect(done).rejects.toMatchObject({ code: 'DbException' })
    else expect((await done).status).toBe(200)
    expect(sent).toHaveLength(attempts)
    if (typeof init.body === 'string') for (const request of sent) expect(await request.text()).toBe(init.body)
  })

  test('a Request without a body, but none with one, which may be a stream', async () => {
    const read = answering(error(failing))
    await createFetch(csn, options({ fetch: read.fetch }))(new Request(url))
    expect(read.sent).toHaveLength(2)
    const write = answering(error(failing))
    const request = new Request(url, { method: 'PUT', body: '{}' })
    await expect(createFetch(csn, options({ fetch: write.fetch }))(request)).rejects.toMatchObject({ status: 400 })
    expect(write.sent).toHaveLength(1)
  })

  test('as often as it may', async () => {
    for (const [retry, attempts] of [
      [{ maximumRetries: 2, baseDelayInMilliseconds: 1 }, 3],
      [{ maximumRetries: 0 }, 1],
      [{ baseDelayInMilliseconds: 1 }, 5],
      [false, 1],
    ] as const) {
      const { fetch, sent } = answering(...fails)
      await expect(createFetch(csn, { fetch, retry })(url)).rejects.toMatchObject({ code: 'DbException' })
      expect(sent).toHaveLength(attempts)
    }
  })

  test('nothing that the catalog does not say to', async () => {
    for (const response of [
      error(encode(csn, 'CsnNotFoundException')),
      () => new Response('busy', { status: 503 }),
      () => Response.json({ code: 'New' }, { status: 500 }),
    ]) {
      const { fetch, sent } = answering(response)
      await expect(createFetch(csn, options({ fetch }))(url)).rejects.toThrow()
      expect(sent).toHaveLength(1)
    }
  })
})

describe('waits', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  /** How long it waits before each attempt but the first, in milliseconds. */
  async function pauses(headers: object, retry: FetchOptions['retry'] = {}): Promise<readonly number[]> {
    const times: number[] = []
    const fetch = async () => {
      times.push(Date.now())
      return error(failing, headers)()
    }
    const done = createFetch(csn, { fetch: fetch as typeof globalThis.fetch, retry })(url).catch(() => {})
    await vi.runAllTimersAsync()
    await done
    return times.slice(1).map((time, index) => time - (times[index] ?? 0))
  }

  test('a time drawn from nothing to a limit that doubles, up to the cap', async () => {
    const retry = { maximumRetries: 5, baseDelayInMilliseconds: 100, maximumDelayInMilliseconds: 500 }
    vi.spyOn(Math, 'random').mockReturnValue(1)
    expect(await pauses({}, retry)).toEqual([100, 200, 400, 500, 500])
    vi.spyOn(Math, 'random').mockReturnValue(0)
    expect(Math.max(...(await pauses({}, retry)))).toBeLessThanOrEqual(1)
  })

  test('no less than the server asks for, in seconds or as a date', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    expect(await pauses({ 'retry-after': '3' }, { maximumRetries: 2 })).toEqual([3000, 3000])
    const date = new Date(Math.ceil(Date.now() / 1000) * 1000 + 5000)
    const [first] = await pauses({ 'retry-after': date.toUTCString() }, { maximumRetries: 1 })
    expect(first).toBeGreaterThan(4000)
    expect(await pauses({ 'retry-after': 'soon' }, { maximumRetries: 1 })).toHaveLength(1)
  })

  test('not at all where the server asks for more than the cap', async () => {
    expect(await pauses({ 'retry-after': '3600' })).toEqual([])
  })

  test('no longer than the caller', async () => {
    const controller = new AbortController()
    const { fetch, sent } = answering(error(failing, { 'retry-after': '10' }))
    const done = createFetch(csn, { fetch })(url, { signal: controller.signal })
    const refused = expect(done).rejects.toThrow('enough')
    await vi.advanceTimersByTimeAsync(1000)
    controller.abort(new Error('enough'))
    await refused
    expect(sent).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })
})

test('works over a socket, and frees the connections of what it throws', async () => {
  let count = 0
  const origin = await listen((request, response) => {
    const { status, headers, body } = encode(csn, 'InternalError')
    if (++count % 3 === 0) response.writeHead(200, { 'content-type': 'application/json' }).end(`"${request.method}"`)
    else response.writeHead(status, headers).end(body)
  })
  const send = createFetch(csn, { retry: { baseDelayInMilliseconds: 1 } })
  for (let round = 0; round < 20; round++) expect(await (await send(`${origin}/v1`)).json()).toBe('GET')
  expect(count).toBe(60)
})
