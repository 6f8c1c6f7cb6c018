import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chunksOf, readStream } from './body.js'

async function* streamOf<T>(chunks: Iterable<T>): AsyncGenerator<T> {
  yield* chunks
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

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
  expect(text((await readStream(streamOf(['测', view as never, foreign]), 100)).bytes)).toBe('测abcd')
})

describe('beyond the limit', () => {
  const chunks = ['abc', 'def', 'ghi', 'jkl']

  test('it keeps the chunk that exceeds it, and reads no further', async () => {
    const stream = streamOf(chunks)
    const { bytes, ...read } = await readStream(stream, 4)
    expect([text(bytes), read]).toEqual(['abcdef', { isTooLarge: true, hasEnded: false }])
    expect(await stream.next()).toEqual({ done: true, value: undefined })
  })

  test('it discards as many bytes as allowed, to reach the end', async () => {
    for (const [more, hasEnded] of [
      [8, true],
      [7, false],
    ] as const) {
      const { bytes, ...read } = await readStream(streamOf(chunks), 4, more)
      expect([text(bytes), read]).toEqual(['abcdef', { isTooLarge: true, hasEnded }])
    }
  })

  test('a stream of exactly the limit is read', async () => {
    expect(await readStream(streamOf(['abc']), 3)).toMatchObject({ isTooLarge: false, hasEnded: true })
    expect(await readStream(streamOf(['abc']), 2)).toMatchObject({ isTooLarge: true })
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
  const { bytes, broken } = await readStream(breaking(), 100)
  expect([text(bytes), broken?.cause]).toEqual(['abc', cause])
})

test('an empty stream ends', async () => {
  async function* nothing() {
    for (;;) yield new Uint8Array()
  }
  expect(await readStream(nothing(), 100)).toMatchObject({ broken: { cause: expect.any(TypeError) } })
})

test('needs at most four times the memory for bytes that arrive one by one', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const size = 1024 * 1024
  const held = () => {
    collect()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const before = held()
  let atTheLast = 0
  async function* bytes() {
    for (let i = 0; i < size; i++) {
      if (i === size - 1) atTheLast = held()
      yield Uint8Array.of(i)
    }
  }
  expect((await readStream(bytes(), size)).bytes.byteLength).toBe(size)
  expect(atTheLast - before).toBeLessThan(4 * size)
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
