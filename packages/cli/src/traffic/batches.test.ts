import { expect, test } from 'vitest'
import { batchesOf } from './batches.js'

test('numbers the lines, and puts no more than 4096 into a batch', async () => {
  async function* lines() {
    yield Buffer.from('a\n'.repeat(5000))
    yield Buffer.from('b\nc')
  }
  const batches = []
  for await (const { first, bytes } of batchesOf({ kind: 'ndjson', lines: lines() })) {
    // Each has a buffer of its own to be transferred.
    expect(bytes.byteLength).toBe(bytes.buffer.byteLength)
    batches.push({ first, size: bytes.length })
  }
  expect(batches).toEqual([
    { first: 1, size: 8192 },
    { first: 4097, size: 1808 },
    { first: 5001, size: 2 },
    { first: 5002, size: 1 },
  ])
})
