import { Readable } from 'node:stream'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  byteLengthOf,
  canHaveContent,
  canResponseHaveContent,
  chunksOf,
  defaultMaximumBodyBytes,
  hasContent,
  isStatus,
  type ReadBody,
  readBody,
  readStream,
} from './body.js'

test.each([
  [[], false],
  [['Content-Length', '0'], false],
  [['content-length', '00'], false],
  [['Content-Length', '5'], true],
  [['CONTENT-LENGTH', '5'], true],
  [['Transfer-Encoding', 'chunked'], true],
  [['Content-Length', '0', 'Transfer-Encoding', 'chunked'], true],
  [['Content-Length', 'five'], true],
  [['Content-Length', '0', 'Content-Length', '5'], true],
  [['Host', 'h', 'Content-Length'], false],
  [['a', 'content-length', 'b', '5'], false],
  [['Host', 'h', 'Accept', '*/*', 'Date', 'x', 'Via', 'y', 'Content-Length', '5'], true],
])('a request with the headers %j has content: %s', (rawHeaders, expected) => {
  expect(hasContent(rawHeaders)).toBe(expected)
})

test.each([
  ['GET', false],
  ['HEAD', false],
  ['TRACE', false],
  ['OPTIONS', true],
  ['DELETE', true],
  ['POST', true],
  ['PURGE', true],
])('content of a %s request has a meaning: %s', (method, expected) => {
  expect(canHaveContent(method)).toBe(expected)
})

test.each([
  [100, false],
  [199, false],
  [200, true],
  [204, false],
  [205, true],
  [304, false],
  [404, true],
])('a response of the status %d can have content: %s', (status, expected) => {
  expect(canResponseHaveContent(status)).toBe(expected)
})

test.each([
  [100, true],
  [599, true],
  [99, false],
  [600, false],
  [404.5, false],
  ['404', false],
  [Number.NaN, false],
  [undefined, false],
])('%j is a status: %s', (status, expected) => {
  expect(isStatus(status)).toBe(expected)
})

const toBeRead = 'it is a stream or a promise, which has to be read first'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** A buffer whose bytes were transferred. */
function goneBuffer(): ArrayBuffer {
  const buffer = new ArrayBuffer(8)
  structuredClone(buffer, { transfer: [buffer] })
  return buffer
}

/** Typed bytes whose buffer was transferred. */
function goneView<T extends ArrayBufferView>(View: new (buffer: ArrayBuffer) => T): T {
  const buffer = new ArrayBuffer(8)
  const view = new View(buffer)
  structuredClone(buffer, { transfer: [buffer] })
  return view
}

const asyncFunction = Object.assign(() => {}, { [Symbol.asyncIterator]: 1 })

const { proxy: revoked, revoke } = Proxy.revocable({}, {})
revoke()

describe('a body is read as JSON, or the reason says why not', () => {
  test.each<readonly [name: string, body: unknown, expected: ReadBody]>([
    ['none', undefined, { kind: 'none' }],
    ['an empty text', '', { kind: 'none' }],
    ['no bytes', new Uint8Array(), { kind: 'none' }],
    ['text', ' {"a":1}\n', { kind: 'value', value: { a: 1 } }],
    ['bytes', utf8('"测"'), { kind: 'value', value: '测' }],
    ['a buffer', utf8('[1]').buffer, { kind: 'value', value: [1] }],
    ['a view of a buffer', new DataView(utf8('x[1]x').buffer, 1, 3), { kind: 'value', value: [1] }],
    ['null', 'null', { kind: 'value', value: null }],
    ['the escape of a lone surrogate', String.raw`"\ud800"`, { kind: 'value', value: '\ud800' }],
    ['a parsed object', { a: 1 }, { kind: 'value', value: { a: 1 } }],
    ['a parsed null', null, { kind: 'value', value: null }],
    ['a parsed number', 7, { kind: 'value', value: 7 }],
    ['HTML', '<html>', { kind: 'not-json' }],
    ['JSON that is cut off', '{"a":', { kind: 'not-json' }],
    ['white space alone', ' ', { kind: 'not-json' }],
    ['a byte order mark', '\ufeff{}', { kind: 'not-json' }],
    ['a byte order mark in bytes', utf8('\ufeff{}'), { kind: 'not-json' }],
    ['NaN', 'NaN', { kind: 'not-json' }],
    ['bytes that are not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), { kind: 'not-utf8' }],
    ['a lone surrogate', '"\ud800"', { kind: 'not-utf8' }],
    ['a Web stream', new Response('{}').body, { kind: 'unreadable', reason: toBeRead }],
    ['a stream of Node', Readable.from(['{}']), { kind: 'unreadable', reason: toBeRead }],
    ['a Blob', new Blob(['{}']), { kind: 'unreadable', reason: toBeRead }],
    ['a promise', Promise.resolve({}), { kind: 'unreadable', reason: toBeRead }],
    [
      'an object with methods of its own',
      { getReader: 1, stream: () => 1 },
      { kind: 'value', value: expect.anything() },
    ],
    [
      'an object with members of its own that say how to read it',
      { [Symbol.asyncIterator]: 1, [Symbol.toStringTag]: 'ArrayBuffer' },
      { kind: 'value', value: expect.anything() },
    ],
    ['an object of a class', new Date(0), { kind: 'value', value: new Date(0) }],
    ['a function', asyncFunction, { kind: 'value', value: asyncFunction }],
    ['no bytes of a buffer', new ArrayBuffer(0), { kind: 'none' }],
    ['detached bytes', goneBuffer(), { kind: 'unreadable', reason: 'its bytes are gone' }],
  ])('%s', (_, body, expected) => {
    expect(readBody(body)).toEqual(expected)
  })

  test.each<readonly [name: string, body: string | Uint8Array, kind: ReadBody['kind']]>([
    ['exactly as many bytes as allowed', utf8('"abc"'), 'value'],
    ['one byte more', utf8('"abcd"'), 'too-large'],
    ['exactly as many code units', '"abc"', 'value'],
    ['one code unit more', '"abcd"', 'too-large'],
  ])('%s', (_, body, kind) => {
    expect(readBody(body, 5).kind).toBe(kind)
  })

  test.each([Number.NaN, -1, 'some' as never])(
    'no body is within the limit %s, which is not a number of bytes',
    async (limit) => {
      expect(readBody('"abc"', limit).kind).toBe('too-large')
      expect(readBody(utf8('"abc"'), limit).kind).toBe('too-large')
      async function* endless() {
        for (;;) yield utf8('x')
      }
      expect(await readStream(endless(), limit)).toMatchObject({ isTooLarge: true, hasEnded: false })
      expect(await readStream(endless(), 10, limit)).toMatchObject({ isTooLarge: true, hasEnded: false })
    },
  )

  test('a proxy that cannot be asked is a value', () => {
    expect(readBody(revoked).kind).toBe('value')
  })

  test('64 MiB are allowed by default', () => {
    expect(defaultMaximumBodyBytes).toBe(67_108_864)
  })

  test('every JSON text is read as JSON.parse reads it, as text and as bytes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const expected = { kind: 'value', value: JSON.parse(text) }
        expect(readBody(text)).toEqual(expected)
        expect(readBody(utf8(text))).toEqual(expected)
      }),
    )
  })
})

test.each<readonly [name: string, value: unknown, length: number | undefined]>([
  ['a typed array', new Uint16Array(3), 6],
  ['an empty one', new Uint8Array(), 0],
  ['a part of one', new Uint8Array(8).subarray(2, 5), 3],
  ['a DataView', new DataView(new ArrayBuffer(4), 1), 3],
  ['a buffer', new ArrayBuffer(5), 5],
  ['an empty buffer', new ArrayBuffer(0), 0],
  ['a shared buffer', new SharedArrayBuffer(2), 2],
  ['bytes of another realm', runInNewContext('new Uint8Array(3)'), 3],
  ['a buffer of another realm', runInNewContext('new ArrayBuffer(3)'), 3],
  ['a typed array that claims another length', Object.defineProperty(new Uint8Array(3), 'byteLength', { value: 9 }), 3],
  ['a shared buffer of another realm', runInNewContext('new SharedArrayBuffer(3)'), 3],
  [
    'a buffer that claims another class',
    Object.defineProperty(new ArrayBuffer(3), Symbol.toStringTag, { value: '' }),
    3,
  ],
  ['a detached buffer', goneBuffer(), Number.NaN],
  ['a typed array of a detached buffer', goneView(Uint8Array), Number.NaN],
  ['a DataView of a detached buffer', goneView(DataView), Number.NaN],
  ['an object that only inherits', Object.create(Uint8Array.prototype), Number.NaN],
  ['an object that inherits from a buffer', Object.create(ArrayBuffer.prototype), Number.NaN],
  ['an object that inherits from a DataView', Object.create(DataView.prototype), Number.NaN],
  ['a proxy', new Proxy(new Uint8Array(3), {}), Number.NaN],
  ['a proxy that cannot be asked', revoked, undefined],
  ['an object that claims to be a buffer', { [Symbol.toStringTag]: 'ArrayBuffer' }, undefined],
  ['an object that claims a class', { [Symbol.toStringTag]: 'Other' }, undefined],
  ['a function', () => {}, undefined],
  ['an object', { byteLength: 3 }, undefined],
  ['a text', 'abc', undefined],
  ['nothing', null, undefined],
])('the bytes of %s', (_, value, length) => {
  expect(byteLengthOf(value)).toBe(length)
})

async function* streamOf<T>(chunks: Iterable<T>): AsyncGenerator<T> {
  yield* chunks
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test('gives all bytes of a stream within the limit, in chunks of any size', async () => {
  const chunk = fc.oneof(fc.uint8Array({ maxLength: 3000 }), fc.uint8Array({ maxLength: 2 }))
  await fc.assert(
    fc.asyncProperty(fc.array(chunk), async (chunks) => {
      const whole = Buffer.concat(chunks)
      const read = await readStream(streamOf(chunks), whole.byteLength)
      expect({ ...read, bytes: Buffer.from(read.bytes) }).toEqual({ bytes: whole, isTooLarge: false, hasEnded: true })
    }),
  )
})

test('reads text as UTF-8, and every kind of bytes', async () => {
  const bytes = new TextEncoder().encode('xabcx')
  const view = new DataView(bytes.buffer, 1, 3)
  const foreign = runInNewContext('Uint8Array.of(100)')
  expect(textOf((await readStream(streamOf(['测', view as never, foreign]), 100)).bytes)).toBe('测abcd')
})

describe('beyond the limit', () => {
  const chunks = ['abc', 'def', 'ghi', 'jkl']

  test('it keeps the chunk that exceeds it, and reads no further', async () => {
    const stream = streamOf(chunks)
    const { bytes, ...read } = await readStream(stream, 4)
    expect([textOf(bytes), read]).toEqual(['abcdef', { isTooLarge: true, hasEnded: false }])
    expect(await stream.next()).toEqual({ done: true, value: undefined })
  })

  test('it discards as many bytes as allowed, to reach the end', async () => {
    for (const [more, hasEnded] of [
      [8, true],
      [7, false],
    ] as const) {
      const { bytes, ...read } = await readStream(streamOf(chunks), 4, more)
      expect([textOf(bytes), read]).toEqual(['abcdef', { isTooLarge: true, hasEnded }])
    }
  })

  test('a stream of exactly the limit is read', async () => {
    expect(await readStream(streamOf(['abc']), 3)).toMatchObject({ isTooLarge: false, hasEnded: true })
    expect(await readStream(streamOf(['abc']), 2)).toMatchObject({ isTooLarge: true })
  })

  test('the chunk after exactly the limit is the one that exceeds it', async () => {
    for (const more of [0, 100]) {
      const { bytes, ...read } = await readStream(streamOf(chunks), 6, more)
      expect([textOf(bytes), read]).toEqual(['abcdefghi', { isTooLarge: true, hasEnded: more > 0 }])
    }
  })
})

test.each<[string, Iterable<unknown>]>([
  ['an object', [{}]],
  ['null', ['a', null]],
  ['a number', [7]],
  ['an ArrayBuffer', [new ArrayBuffer(3)]],
])('a stream breaks off at a chunk that is neither bytes nor text: %s', async (_, chunks) => {
  const read = await readStream(streamOf(chunks) as never, 100)
  expect(read).toMatchObject({ hasEnded: false, broken: { cause: expect.any(TypeError) } })
})

test('gives the error that a stream broke off with, and the bytes before it', async () => {
  const cause = new Error('reset')
  async function* breaking() {
    yield 'abc'
    throw cause
  }
  const { bytes, ...read } = await readStream(breaking(), 100)
  expect([textOf(bytes), read]).toEqual(['abc', { isTooLarge: false, hasEnded: false, broken: { cause } }])
  const web = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(cause) })
  expect(await readStream(chunksOf(web), 100)).toMatchObject({ hasEnded: false, broken: { cause } })
})

test('a stream of nothing ends after ten thousand empty chunks', async () => {
  const streamOfMany = (count: number, chunk: string) => streamOf(new Array(count).fill(chunk))
  expect(await readStream(streamOfMany(10_000, ''), 100)).toEqual({
    bytes: new Uint8Array(),
    isTooLarge: false,
    hasEnded: true,
  })
  expect(await readStream(streamOfMany(10_001, ''), 100)).toMatchObject({ broken: { cause: expect.any(TypeError) } })
  expect(await readStream(streamOfMany(10_001, 'a'), 10_001)).toMatchObject({ hasEnded: true })
})

test('reads a Web stream to its end', async () => {
  const stream = new Blob(['abc']).stream()
  const { bytes, ...read } = await readStream(chunksOf(stream), 100)
  expect([textOf(bytes), read]).toEqual(['abc', { isTooLarge: false, hasEnded: true }])
})

test('cancels a Web stream that is not read to its end', async () => {
  let cancelled = false
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(10)),
    cancel: () => {
      cancelled = true
    },
  })
  await readStream(chunksOf(stream), 15)
  expect(cancelled).toBe(true)
})
