import { expect, test } from 'vitest'
import { batchesOf } from './batches.js'

test('numbers the lines, and puts no more than 1024 into a batch', async () => {
  async function* lines() {
    yield Buffer.from('a\n'.repeat(1500))
    yield Buffer.from('b\nc')
  }
  const batches = []
  for await (const { first, bytes } of batchesOf({ kind: 'ndjson', lines: lines() })) {
    // Each has a buffer of its own to be transferred.
    expect(bytes.byteLength).toBe(bytes.buffer.byteLength)
    batches.push({ first, size: bytes.length })
  }
  expect(batches).toEqual([
    { first: 1, size: 2048 },
    { first: 1025, size: 952 },
    { first: 1501, size: 2 },
    { first: 1502, size: 1 },
  ])
})
