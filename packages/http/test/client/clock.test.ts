// How a client learns the clock of a server.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { signer } from '@errbook/bce-auth'
import { csn } from '@errbook/csn'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createFetch, encode, type FetchOptions } from '../../src/index.js'
import { answer, answering } from './answering.js'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const realNow = Date.now.bind(Date)
const setClock = (offset: number) => vi.spyOn(Date, 'now').mockImplementation(() => realNow() + offset)
afterEach(() => void vi.restoreAllMocks())

describe('against a server in another process', () => {
  let origin = ''
  let stop = () => {}
  beforeAll(async () => {
    const words = ['--import', 'tsx', '--conditions', '@errbook/source']
    const program = fileURLToPath(new URL('clock-server.ts', import.meta.url))
    const server = spawn(process.execPath, [...words, program], { stdio: ['ignore', 'pipe', 'inherit'] })
    stop = () => void server.kill()
    const [line] = await once(createInterface(server.stdout), 'line')
    origin = line
  })
  afterAll(() => stop())

  const sign = signer({ accessKeyId: 'ak', secretAccessKey: 'sk' })

  /** How many requests a call takes. */
  async function requests(send: ReturnType<typeof createFetch>, init?: RequestInit): Promise<number> {
    const before = await countOf(await createFetch(csn, { sign: atRealTime })(`${origin}/v1/csn`))
    return (await countOf(await send(`${origin}/v1/csn`, init))) - before
  }
  const countOf = async (response: Response) => ((await response.json()) as { readonly count: number }).count
  const atRealTime: typeof sign = (request) => sign(request, new Date(realNow()))

  test.each<[string, number, number]>([
    ['right', 0, 1],
    ['a little wrong', 20 * minute, 1],
    ['two hours fast', 2 * hour, 2],
    ['two hours slow', -2 * hour, 2],
    ['nearly a day fast', day - minute, 2],
    ['nearly a day slow', minute - day, 2],
  ])('a clock that is %s (by %d ms) takes %d requests at first, and then one', async (_, offset, expected) => {
    setClock(offset)
    const send = createFetch(csn, { sign })
    expect(await requests(send)).toBe(expected)
    expect(await requests(send)).toBe(1)
  })

  test('also for a call that must not be repeated, and without retries', async () => {
    setClock(2 * hour)
    const init = { method: 'POST', body: '{}' }
    expect(await requests(createFetch(csn, { sign, retry: false }), init)).toBe(2)
  })

  test('a clock that is more than a day wrong is not corrected', async () => {
    setClock(day + minute)
    const send = createFetch(csn, { sign })
    await expect(send(`${origin}/v1/csn`)).rejects.toMatchObject({ code: 'RequestExpired' })
  })
})

const url = 'https://csn.example/v1/csn'
const expired = encode(csn, 'RequestExpired', { params: { timestamp: '2025-11-11T08:00:00Z' } })
const refusedAt = (date: Date, headers = {}) => answer(expired, { date: date.toUTCString(), ...headers })

/** The minutes by which the signing clock is ahead of ours. */
function signing(options: FetchOptions = {}) {
  vi.spyOn(Date, 'now').mockReturnValue(ourTime)
  const offsets: number[] = []
  const sign: FetchOptions['sign'] = (_, now) => {
    offsets.push((now.getTime() - Date.now()) / minute)
    return {}
  }
  return { offsets, send: createFetch(csn, { ...options, sign }) }
}

/** Our clock, where a server is played by what it says. */
const ourTime = Date.UTC(2025, 10, 11, 8)
const ahead = (minutes: number) => new Date(ourTime + minutes * minute)

describe('nothing is learned from a Date', () => {
  test.each<[string, object]>([
    ['that is missing', {}],
    ['of 2039', { date: 'Fri, 11 Nov 2039 08:00:00 GMT' }],
    ['of the year 275760', { date: 'Sat, 13 Sep 275760 00:00:00 GMT' }],
    ['that is a word', { date: 'Invalid' }],
    ['in the format of ISO 8601', { date: ahead(120).toISOString() }],
    ['that is a number', { date: String(ahead(120).getTime()) }],
    ['without a zone', { date: ahead(120).toUTCString().replace(' GMT', '') }],
    ['that came twice', { date: `${ahead(120).toUTCString()}, ${ahead(120).toUTCString()}` }],
    ['that an Age makes a day wrong', { date: ahead(120).toUTCString(), age: '90000' }],
    ['that is a second more than a day ahead', { date: new Date(ourTime + day + 1000).toUTCString() }],
    ['that is a second more than a day behind', { date: new Date(ourTime - day - 1000).toUTCString() }],
  ])('%s', async (_, headers) => {
    const { fetch, sent } = answering(answer(expired, headers))
    const { offsets, send } = signing({ fetch })
    await expect(send(url)).rejects.toMatchObject({ code: 'RequestExpired' })
    expect(sent).toHaveLength(1)
    await send(url)
    expect(offsets).toEqual([0, 0])
  })
})

test.each<[string, () => Response, number]>([
  ['Date', refusedAt(ahead(120)), 120],
  ['Date a day ahead', refusedAt(ahead(1440)), 1440],
  ['Date a day behind', refusedAt(ahead(-1440)), -1440],
  ['Date and Age', refusedAt(ahead(120), { age: '600' }), 130],
  ['Date and the Age of the first of two caches', refusedAt(ahead(120), { age: '600, 1200' }), 130],
  ['Date and an invalid Age', refusedAt(ahead(120), { age: 'old' }), 120],
])('it is learned from %s, and kept', async (_, refused, expected) => {
  const { fetch, sent } = answering(refused)
  const { offsets, send } = signing({ fetch })
  await send(url)
  await send(url)
  expect(offsets).toEqual([0, expected, expected])
  expect(sent).toHaveLength(3)
})

describe('a learned clock is kept only once a request has proved it', () => {
  test.each<[string, (() => Response)[], object, number[]]>([
    [
      'not when it is refused again',
      [refusedAt(ahead(120)), refusedAt(ahead(60))],
      { code: 'RequestExpired' },
      [0, 120, 0],
    ],
    [
      'not when the answer cannot be read',
      [refusedAt(ahead(120)), () => new Response('<html>', { status: 500 })],
      { status: 500 },
      [0, 120, 0],
    ],
    [
      'but when another error is answered',
      [refusedAt(ahead(120)), answer(encode(csn, 'CsnNotFoundException'))],
      { code: 'CsnNotFoundException' },
      [0, 120, 120],
    ],
    [
      'but when a code is answered that is newer than the catalog',
      [refusedAt(ahead(120)), () => Response.json({ code: 'New' }, { status: 400 })],
      { code: 'New' },
      [0, 120, 120],
    ],
  ])('%s', async (_, responses, error, expected) => {
    const { fetch } = answering(...responses)
    const { offsets, send } = signing({ fetch })
    await expect(send(url)).rejects.toMatchObject(error)
    await send(url)
    expect(offsets).toEqual(expected)
  })

  test('not without an answer', async () => {
    const unreachable = () => {
      throw new TypeError('fetch failed')
    }
    const { fetch } = answering(refusedAt(ahead(120)), unreachable)
    const { offsets, send } = signing({ fetch })
    await expect(send(url)).rejects.toThrow('fetch failed')
    await send(url)
    expect(offsets).toEqual([0, 120, 0])
  })

  test('and a later proven clock replaces it', async () => {
    const { fetch } = answering(refusedAt(ahead(120)), () => Response.json({}), refusedAt(ahead(-60)))
    const { offsets, send } = signing({ fetch })
    await send(url)
    await send(url)
    await send(url)
    expect(offsets).toEqual([0, 120, 120, -60, -60])
  })
})

test('a body that can be read only once is not sent again, but the clock is kept', async () => {
  const { fetch, sent } = answering(refusedAt(ahead(120)))
  const { offsets, send } = signing({ fetch })
  const init = { method: 'POST', body: new Blob(['{}']).stream(), duplex: 'half' } as RequestInit
  await expect(send(url, init)).rejects.toMatchObject({ code: 'RequestExpired' })
  expect(sent).toHaveLength(1)
  await send(url)
  expect(offsets).toEqual([0, 120])
})

test('each origin has its own clock, up to a limit', async () => {
  let origins = 0
  const known = new Set<string>()
  const fetch = async (to: string) => {
    if (known.has(to)) return Response.json({})
    known.add(to)
    return refusedAt(ahead(++origins))()
  }
  const { offsets, send } = signing({ fetch })
  for (let i = 0; i < 101; i++) await send(`https://h${i}.example/`)
  offsets.length = 0
  for (const i of [100, 1, 0]) await send(`https://h${i}.example/`)
  expect(offsets).toEqual([101, 2, 0])
})

test('a clock that is learned again is the last to be forgotten', async () => {
  const url = (origin: number) => `https://h${origin}.example/`
  const refusals = new Map<string, () => Response>()
  const fetch = async (to: string) => {
    const answer = refusals.get(to) ?? (() => Response.json({}))
    refusals.delete(to)
    return answer()
  }
  const { offsets, send } = signing({ fetch })
  const learn = async (origin: number, minutes: number) => {
    refusals.set(url(origin), refusedAt(ahead(minutes)))
    await send(url(origin))
  }
  for (let origin = 0; origin < 100; origin++) await learn(origin, 1)
  await learn(0, 2)
  await learn(100, 1)
  offsets.length = 0
  for (const origin of [0, 1]) await send(url(origin))
  expect(offsets).toEqual([2, 0])
})

test('nothing is learned from another origin that a redirect leads to', async () => {
  const redirect = () => new Response(null, { status: 307, headers: { location: 'https://other.example/' } })
  const { fetch, sent } = answering(redirect, refusedAt(ahead(120)))
  const { offsets, send } = signing({ fetch })
  await expect(send(url)).rejects.toMatchObject({ code: 'RequestExpired' })
  await send(url)
  expect(offsets).toEqual([0, 0])
  expect(sent).toHaveLength(3)
})

test('after a redirect only the refused request is sent again', async () => {
  const created = () => new Response(null, { status: 303, headers: { location: '/v1/csn/1' } })
  const { fetch, sent } = answering(created, refusedAt(ahead(120)))
  const { send } = signing({ fetch })
  expect((await send(url, { method: 'POST', body: '{}' })).status).toBe(200)
  expect(sent.map(({ init, url }) => `${init.method} ${new URL(url).pathname}`)).toEqual([
    'POST /v1/csn',
    'GET /v1/csn/1',
    'GET /v1/csn/1',
  ])
})

test('without signing, the error is thrown', async () => {
  const { fetch, sent } = answering(refusedAt(ahead(120)))
  await expect(createFetch(csn, { fetch })(url)).rejects.toMatchObject({ code: 'RequestExpired' })
  expect(sent).toHaveLength(1)
})

test('retries after a pause and after a clock correction are counted separately', async () => {
  const failing = answer(encode(csn, 'DbException'))
  const { fetch, sent } = answering(failing, refusedAt(ahead(120)), failing)
  const { offsets, send } = signing({ fetch, retry: { maximumRetries: 2, baseDelayInMilliseconds: 0 } })
  await send(url)
  expect(offsets).toEqual([0, 0, 120, 120])
  expect(sent).toHaveLength(4)
})
