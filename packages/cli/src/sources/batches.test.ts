import fc from 'fast-check'
import { expect, test } from 'vitest'
import { batchesOf, tooLong, wholeLines } from './batches.js'

/** The pieces that these chunks are joined to. */
async function pieces(chunks: readonly string[], limit?: number): Promise<readonly string[]> {
  async function* bytes() {
    for (const chunk of chunks) yield Buffer.from(chunk)
  }
  const out: string[] = []
  for await (const piece of wholeLines(bytes(), limit)) out.push(Buffer.from(piece).toString())
  return out
}

const chunks = fc.array(fc.string({ unit: fc.constantFrom('a', '\n'), maxLength: 8 }))

test('gives all bytes, in pieces that end where lines end', () =>
  fc.assert(
    fc.asyncProperty(chunks, async (texts) => {
      const out = await pieces(texts)
      expect(out.join('')).toBe(texts.join(''))
      for (const piece of out.slice(0, -1)) expect(piece).toMatch(/\n$/)
    }),
  ))

test('keeps the number of lines when one is too long', () =>
  fc.assert(
    fc.asyncProperty(chunks, async (texts) => {
      const lines = (await pieces(texts, 5)).join('').split('\n')
      const expected = texts.join('').split('\n')
      expect(lines).toHaveLength(expected.length)
      for (const [i, line] of lines.entries()) expect([expected[i], tooLong]).toContain(line)
    }),
  ))

test.each([
  [
    ['a\nlong', ' line', '\nb\n'],
    ['a\n', `${tooLong}\nb\n`],
  ],
  [['long ', 'line'], [tooLong]],
  [
    ['long ', 'line', ' and more', ' and more\n', 'b'],
    [`${tooLong}\n`, 'b'],
  ],
])('replaces a line that is too long by a mark: %j', async (texts, expected) => {
  expect(await pieces(texts, 8)).toEqual(expected)
})

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
