import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bad, blocked, entry, good, har } from '../../test/responses.js'
import { lineLimit, tooLong } from '../traffic/lines.js'
import type { Chunks } from './chunks.js'
import { harLines } from './har-lines.js'

/** The lines of a HAR that comes in chunks of a size. */
async function linesOf(text: string, size = 4096): Promise<readonly string[]> {
  const bytes = Buffer.from(text)
  async function* chunks(): Chunks & AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const lines: Uint8Array[] = []
  for await (const line of harLines(chunks())) lines.push(line)
  return Buffer.concat(lines).toString().trimEnd().split('\n')
}

test('gives the response of each entry, whatever stands around it', async () => {
  const odd = { ...entry(good), _custom: { response: { status: 1 } }, connection: '"}{' }
  const lines = await linesOf(har([entry(bad), odd, blocked, {}, 7, [[]]], 1))
  expect(lines.slice(0, 2).map((line) => JSON.parse(line))).toEqual([entry(bad).response, entry(good).response])
  expect(lines.slice(3)).toEqual(['null', 'null', 'null'])
})

test('does not depend on how the bytes come', async () => {
  const text = har([entry({ ...bad, body: '"云智能网" \\ \u0001 😀' }), blocked, entry(good, true)], 2)
  const whole = await linesOf(text)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (size) => {
      expect(await linesOf(text, size)).toEqual(whole)
    }),
  )
})

test('passes over a response that is too long, and goes on', async () => {
  const long = entry({ ...good, body: 'x'.repeat(lineLimit + 1) })
  expect((await linesOf(har([entry(good), long, entry(bad)]), 1 << 20))[1]).toBe(tooLong)
  expect(await linesOf(har([long, entry(bad)]), 1 << 20)).toHaveLength(2)
})
