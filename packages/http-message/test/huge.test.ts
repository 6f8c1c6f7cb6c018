import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { defaultMaximumBodyBytes, readBody, readStream } from '../src/index.js'

test('64 MiB are allowed by default', () => {
  expect(readBody(new Uint8Array(defaultMaximumBodyBytes).fill(0x31)).kind).toBe('value')
  expect(readBody(' '.repeat(64 * 1024 * 1024 + 1))).toEqual({ kind: 'too-large', limit: 64 * 1024 * 1024 })
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
