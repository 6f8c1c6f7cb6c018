import { File as NodeFile } from 'node:buffer'
import { inspect } from 'node:util'
import { csn } from '@errbook/csn'
import { FormData as OtherFormData } from 'undici'
import { describe, expect, test } from 'vitest'
import { answering } from '../../test/client/answering.js'
import { createFetch } from './create-fetch.js'
import type { FetchOptions } from './options.js'
import { type MediaType, requiredMediaTypes, takeApart } from './outgoing.js'

const url = 'https://csn.example/v1/csn'
const json = 'application/json; charset=utf-8'

/** The arguments that the `fetch` option is called with. */
async function sentBy(
  input: string | URL | Request,
  init?: object,
  options: FetchOptions = {},
): Promise<{ readonly url: string; readonly init: Record<string, unknown>; readonly type: string | undefined }> {
  const { fetch, sent } = answering()
  await createFetch(csn, { ...options, fetch })(input, init as RequestInit)
  const [first] = sent
  if (first === undefined) throw new Error('nothing was sent')
  return { ...first, type: first.init.headers['content-type'] }
}

describe('the URL is a string', () => {
  test.each<[string, string | URL | Request, string]>([
    ['a string', url, url],
    ['a URL', new URL(url), url],
    ['a Request', new Request(url), url],
    ['a relative path, left to the fetch option', '/v1/csn', '/v1/csn'],
  ])('%s', async (_, input, expected) => {
    expect((await sentBy(input)).url).toBe(expected)
  })

  test('and absolute if it is signed', async () => {
    const sign = () => ({})
    expect((await sentBy('https://CSN.example/a b#c', {}, { sign })).url).toBe('https://csn.example/a%20b')
    await expect(sentBy('/v1/csn', {}, { sign })).rejects.toThrow(TypeError)
  })
})

test('everything that the caller gives arrives unchanged', async () => {
  const dispatcher = { dispatch: () => {} }
  const own = Symbol('own')
  const given = {
    next: { revalidate: 60, tags: ['csn'] },
    cf: { cacheTtl: 5 },
    dispatcher,
    agent: () => dispatcher,
    cache: 'no-store',
    credentials: 'include',
    keepalive: true,
    redirect: 'manual',
    signal: new AbortController().signal,
    somethingNew: 1,
    [own]: 2,
  }
  const { init } = await sentBy(url, { ...given, method: 'PATCH', body: '{}' })
  expect(init).toEqual({ ...given, method: 'PATCH', body: '{}', headers: { 'content-type': json } })
  for (const [name, value] of Object.entries(given)) expect(init[name]).toBe(value)
})

test('nothing is added', async () => {
  expect((await sentBy(url)).init).toEqual({ method: 'GET', headers: { 'content-type': json } })
})

test('the arguments of the caller are not changed', async () => {
  const headers = new Headers({ a: 'b' })
  const init = Object.freeze({ headers, body: 'x', method: 'PUT' })
  await sentBy(url, init, { sign: () => ({ authorization: 'a' }) })
  expect([...headers]).toEqual([['a', 'b']])
})

test.each<[string, unknown]>([
  ['a record', { 'X-A': '1', 'x-b': '2' }],
  [
    'pairs',
    [
      ['X-A', '1'],
      ['x-b', '2'],
    ],
  ],
  ['Headers', new Headers({ 'X-A': '1', 'x-b': '2' })],
  [
    'a Map',
    new Map([
      ['X-A', '1'],
      ['x-b', '2'],
    ]),
  ],
])('headers become a plain record of lower-case names: %s', async (_, headers) => {
  const { init } = await sentBy(url, { headers })
  expect(init.headers).toEqual({ 'x-a': '1', 'x-b': '2', 'content-type': json })
  expect(Object.getPrototypeOf(init.headers)).toBe(Object.prototype)
})

test('several values of one header are joined', async () => {
  const { init } = await sentBy(url, {
    headers: [
      ['a', '1'],
      ['A', '2'],
    ],
  })
  expect(init.headers).toMatchObject({ a: '1, 2' })
})

describe('the value of an invalid header is not shown', () => {
  const values = ['a\nswordfish', 'a\0swordfish', 'swordfish\u4e2d']
  const forms: readonly (readonly [string, (value: string) => unknown])[] = [
    ['a record', (value) => ({ 'x-a': 'b', 'x-token': value })],
    ['pairs', (value) => [['x-token', value]]],
    ['a Map', (value) => new Map([['x-token', value]])],
  ]
  const cases = forms.flatMap(([form, make]) => values.map((value) => [form, make(value)] as const))
  const shown = (error: unknown) => inspect(error, { showHidden: true, depth: 9 })

  test.each(cases)('of the caller: %s', async (_, headers) => {
    const error = await sentBy(url, { headers }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(TypeError)
    expect(shown(error)).not.toContain('swordfish')
  })

  test.each(cases)('of signing: %s', async (_, headers) => {
    const error = await sentBy(url, {}, { sign: () => headers as never }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(TypeError)
    expect(shown(error)).not.toContain('swordfish')
  })

  test('but its name is', async () => {
    const headers = { 'x-a': 'b', 'x-token': 'a\nb' }
    await expect(sentBy(url, { headers })).rejects.toThrow('the value of the header "x-token" is invalid')
    await expect(sentBy(url, { headers: { 'a b': 'c' } })).rejects.toThrow('the headers are invalid')
    await expect(sentBy(url, { headers: null })).rejects.toThrow('the headers are invalid')
  })
})

test.each([undefined, null, 'swordfish'])('nothing is sent if signing gives %s', async (given) => {
  const { fetch, sent } = answering()
  const error = await createFetch(csn, { fetch, sign: () => given as never })(url).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(TypeError)
  expect(String(error)).not.toContain('swordfish')
  expect(sent).toHaveLength(0)
})

test.each([undefined, null])('an init of %s has no members', async (init) => {
  expect((await sentBy(url, init as never)).init.method).toBe('GET')
})

describe('a URL that cannot be signed is not shown', () => {
  test.each([
    ['user info', 'https://user:swordfish@csn.example/'],
    ['a user', 'https://swordfish@csn.example/'],
    ['a password', 'https://:swordfish@csn.example/'],
    ['no host', 'https://user:swordfish@'],
    ['a path alone', '/v1/csn?token=swordfish'],
  ])('%s', async (_, to) => {
    const error = await sentBy(to, {}, { sign: () => ({}) }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(TypeError)
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain('swordfish')
  })
})

describe('a method is written as Fetch writes it', () => {
  test.each([
    ['get', 'GET'],
    ['Post', 'POST'],
    ['put', 'PUT'],
    ['delete', 'DELETE'],
    ['patch', 'patch'],
    ['purge', 'purge'],
  ])('%s', async (method, expected) => {
    expect((await sentBy(url, { method })).init.method).toBe(expected)
    // As the platform does.
    expect(new Request(url, { method }).method).toBe(expected)
  })
})

describe('a Request is taken apart', () => {
  test('with all its members, its body read whole', async () => {
    const controller = new AbortController()
    const request = new Request(url, {
      method: 'PUT',
      headers: { a: 'b', 'content-type': 'text/x-mine' },
      body: 'text',
      redirect: 'error',
      cache: 'no-store',
      credentials: 'omit',
      mode: 'same-origin',
      referrerPolicy: 'no-referrer',
      integrity: 'sha256-x',
      keepalive: true,
      signal: controller.signal,
    } as RequestInit)
    const { init } = await sentBy(request)
    expect(init).toMatchObject({
      method: 'PUT',
      headers: { a: 'b', 'content-type': 'text/x-mine' },
      redirect: 'error',
      cache: 'no-store',
      credentials: 'omit',
      mode: 'same-origin',
      referrerPolicy: 'no-referrer',
      integrity: 'sha256-x',
      keepalive: true,
    })
    expect(new TextDecoder().decode(init.body as Uint8Array)).toBe('text')
    expect(init).not.toHaveProperty('duplex')
    controller.abort('enough')
    expect((init.signal as AbortSignal).reason).toBe('enough')
    expect(request.bodyUsed).toBe(true)
  })

  test('and sends the same request', async () => {
    const request = new Request(url, { method: 'POST', body: new FormData(), cache: 'reload' } as RequestInit)
    const { url: to, init } = await sentBy(request)
    expect(() => new Request(to, init)).not.toThrow()
    expect((await sentBy(new Request(url))).init).not.toHaveProperty('body')
  })

  test.each<[string, object, object]>([
    ['method', { method: 'DELETE' }, { method: 'DELETE' }],
    ['headers, all of them', { headers: { c: 'd' } }, { headers: { c: 'd', 'content-type': json } }],
    ['body', { body: 'other' }, { body: 'other' }],
    ['redirect', { redirect: 'follow' }, { redirect: 'follow' }],
    ['an undefined member counts as missing', { method: undefined }, { method: 'POST' }],
  ])('members of init take precedence: %s', async (_, init, expected) => {
    const request = new Request(url, { method: 'POST', headers: { a: 'b' }, redirect: 'error', body: 'x' })
    expect((await sentBy(request, init)).init).toMatchObject(expected)
  })

  test('a body or a signal of null counts as missing', async () => {
    const request = new Request(url, { method: 'POST', body: 'x', signal: new AbortController().signal })
    const { init } = await sentBy(request, { body: null, signal: null })
    expect(init).not.toHaveProperty('body')
    expect(init).not.toHaveProperty('signal')
  })

  test('also as an init', async () => {
    const { init } = await sentBy(url, new Request('https://other.example/', { method: 'DELETE', headers: { a: 'b' } }))
    expect(init).toMatchObject({ method: 'DELETE', headers: { a: 'b' } })
  })

  test('and so is an init with getters', async () => {
    const controller = new AbortController()
    expect((await sentBy(url, controller)).init.signal).toBe(controller.signal)
  })

  test.each<[title: string, method: string, body: unknown, bytes: number, isSent: boolean]>([
    ['a body', 'POST', new Blob(['ab']).stream(), 2, true],
    ['an empty body', 'POST', new Blob([]).stream(), 0, true],
    ['no body', 'POST', null, 0, false],
    ['a body that the browser does not tell of', 'POST', undefined, 2, true],
    ['none, which the browser does not tell of', 'POST', undefined, 0, false],
    ['a body, in the eyes of a library, of GET', 'GET', undefined, 2, false],
    ['a body, in the eyes of a library, of HEAD', 'HEAD', undefined, 2, false],
  ])('that has %s: %s', async (_, method, body, bytes, isSent) => {
    let reads = 0
    const arrayBuffer = async () => {
      reads++
      return new ArrayBuffer(bytes)
    }
    const request = { url, method, headers: new Headers(), body, arrayBuffer }
    const { init } = await sentBy(request as unknown as Request)
    expect(init.body).toEqual(isSent ? new Uint8Array(bytes) : undefined)
    if (body === null || method !== 'POST') expect(reads).toBe(0)
  })

  test('its mode is kept, and what it does not say is not sent', async () => {
    const request = { url, method: 'GET', headers: new Headers(), body: null, mode: 'cors', cache: undefined }
    const { init } = await sentBy(request as unknown as Request)
    expect(Object.keys(init).toSorted()).toEqual(['headers', 'method', 'mode'])
    expect(init.mode).toBe('cors')
  })

  test('and the mode navigate, which no request may have, becomes same-origin', async () => {
    const navigation = { url, method: 'GET', headers: new Headers(), body: null, mode: 'navigate' }
    expect((await sentBy(navigation as unknown as Request)).init.mode).toBe('same-origin')
  })

  test('one that was read before is refused', async () => {
    const request = new Request(url, { method: 'POST', body: 'x' })
    await request.text()
    await expect(sentBy(request)).rejects.toThrow(TypeError)
  })
})

describe('the media type', () => {
  const form = new URLSearchParams({ a: '1 2' })

  test.each<[string, object, string]>([
    ['none', {}, json],
    ['text', { method: 'POST', body: '{}' }, json],
    ['bytes', { method: 'POST', body: new Uint8Array(2) }, json],
    ['a buffer', { method: 'POST', body: new ArrayBuffer(2) }, json],
    ['a Blob without a type', { method: 'POST', body: new Blob(['{}']) }, json],
    ['a Blob', { method: 'POST', body: new Blob(['x'], { type: 'image/png' }) }, 'image/png'],
    ['a File', { method: 'POST', body: new File(['x'], 'n', { type: 'image/png' }) }, 'image/png'],
    ['parameters', { method: 'POST', body: form }, 'application/x-www-form-urlencoded;charset=UTF-8'],
    ['a stream', { method: 'POST', body: new Blob(['x']).stream() }, json],
    ['declared text', { method: 'POST', body: 'x', headers: { 'Content-Type': 'text/plain' } }, 'text/plain'],
    ['declared parameters', { method: 'POST', body: form, headers: { 'content-type': 'a/b' } }, 'a/b'],
  ])('of %s', async (_, init, expected) => {
    expect((await sentBy(url, init)).type).toBe(expected)
  })

  test('of text is that of Fetch, if the catalog requires none', async () => {
    const { fetch, sent } = answering()
    const free = { ...csn, headers: { ...csn.headers, request: {} } }
    await createFetch(free, { fetch })(url, { method: 'POST', body: 'x' })
    await createFetch(free, { fetch })(url)
    expect(sent.map(({ init }) => init.headers)).toEqual([{ 'content-type': 'text/plain;charset=UTF-8' }, {}])
    expect(new Request(url, { method: 'POST', body: 'x' }).headers.get('content-type')).toBe('text/plain;charset=UTF-8')
  })
})

test.each([
  [5, '5'],
  [0, '0'],
  [false, 'false'],
  [12n, '12'],
])('a body that is %s is sent as text', async (body, text) => {
  const { init, type } = await sentBy(url, { method: 'POST', body })
  expect([init.body, type]).toEqual([text, json])
  expect(init).not.toHaveProperty('duplex')
})

describe('the media types that a catalog requires', () => {
  const rule = { form: 'token' } as const
  test.each<[string, object, readonly MediaType[]]>([
    ['none, without headers', {}, []],
    ['one', { 'content-type': { ...rule, required: true, mediaType: 'a/b' } }, [['content-type', 'a/b']]],
    ['none, of a header that may be missing', { 'content-type': { ...rule, mediaType: 'a/b' } }, []],
    ['none, of a header of another form', { 'x-a': { ...rule, required: true } }, []],
  ])('%s', (_, request, expected) => {
    expect(requiredMediaTypes({ ...csn, headers: { request, response: {} } } as never)).toEqual(expected)
  })
})

describe('a form is written out, so that its boundary can be signed', () => {
  test.each<[string, () => FormData]>([
    ['of the platform', () => new FormData()],
    ['of a library', () => new OtherFormData() as unknown as FormData],
  ])('%s', async (_, create) => {
    const form = create()
    form.append('name', '测试')
    form.append('file', new NodeFile(['bytes'], 'a.txt', { type: 'text/x-mine' }) as unknown as Blob, 'b.txt')
    const signed: (string | null)[] = []
    const sign: FetchOptions['sign'] = ({ headers }) => {
      signed.push(headers.get('content-type'))
      return {}
    }
    const { init, type } = await sentBy(url, { method: 'POST', body: form }, { sign })
    expect(signed).toEqual([type])
    const read = await new Response(init.body as Uint8Array<ArrayBuffer>, {
      headers: { 'content-type': String(type) },
    }).formData()
    expect(read.get('name')).toBe('测试')
    const file = read.get('file') as File
    expect([file.name, file.type, await file.text()]).toEqual(['b.txt', 'text/x-mine', 'bytes'])
  })
})

test('a form whose files are those of another platform is written out, too', async () => {
  const file = { name: 'b.txt', type: 'text/x-mine', arrayBuffer: async () => new TextEncoder().encode('bytes').buffer }
  const form = {
    [Symbol.toStringTag]: 'FormData',
    *[Symbol.iterator]() {
      yield ['name', 'a']
      yield ['file', file]
    },
  }
  const { init, type } = await sentBy(url, { method: 'POST', body: form })
  const headers = { 'content-type': String(type) }
  const read = await new Response(init.body as Uint8Array<ArrayBuffer>, { headers }).formData()
  expect(read.get('name')).toBe('a')
  const sent = read.get('file') as File
  expect([sent.name, sent.type, await sent.text()]).toEqual(['b.txt', 'text/x-mine', 'bytes'])
})

test.each<[string, () => unknown]>([
  ['text', () => 'x'],
  ['bytes', () => new Uint8Array(2)],
  ['a buffer', () => new ArrayBuffer(2)],
  ['a Blob', () => new Blob(['x'])],
  ['parameters', () => new URLSearchParams({ a: 'b' })],
])('%s can be read more than once', async (_, create) => {
  expect((await takeApart([], url, { method: 'POST', body: create() as never })).isOnce).toBe(false)
})

describe('a stream is passed on unchanged', () => {
  async function* chunks() {
    yield new Uint8Array(1)
  }

  test.each<[string, () => unknown]>([
    ['of the Web', () => new Blob(['x']).stream()],
    ['an iterable', chunks],
  ])('%s', async (_, create) => {
    const body = create()
    const { init } = await sentBy(url, { method: 'POST', body })
    expect(init.body).toBe(body)
    expect(init.duplex).toBe('half')
  })

  test('and so is a body that only the fetch option knows, such as a form with its boundary', async () => {
    const body = { getBoundary: () => 'b', pipe: () => {} }
    const { init, type } = await sentBy(url, { method: 'POST', body })
    expect(init.body).toBe(body)
    expect(type).toBe('multipart/form-data;boundary=b')
    expect((await takeApart([], url, { method: 'POST', body: body as never })).isOnce).toBe(true)
  })
})
