import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Place, recordCutter } from './record-cutter.js'

interface Records {
  readonly records: readonly string[]
  readonly reason: string | undefined
}

/** The records of a text that arrives in pieces of a size, and why there are no more. */
function cut(place: Place, text: string, size = 1000): Records {
  const cutter = recordCutter(place)
  const bytes = Buffer.from(text)
  const lines: Uint8Array[] = []
  const records = () =>
    Buffer.concat(lines)
      .toString()
      .split(/\n(?=.)|\n$/s)
      .filter(Boolean)
  for (let at = 0; at < bytes.length; at += size) {
    const { lines: more, failure } = cutter.take(bytes.subarray(at, at + size))
    lines.push(Buffer.from(more))
    if (failure !== undefined) return { records: records(), reason: failure.reason }
  }
  return { records: records(), reason: cutter.end()?.reason }
}

const values = fc.array(fc.jsonValue({ maxDepth: 4 }))
const indents = fc.integer({ min: 0, max: 3 })
const sizes = fc.integer({ min: 1, max: 40 })
const same = (value: unknown) => JSON.stringify(value)

describe('every record comes back, in any form and in pieces of any size,', () => {
  test('of a list', () => {
    fc.assert(
      fc.property(values, indents, sizes, (items, indent, size) => {
        const { records, reason } = cut('top', JSON.stringify(items, null, indent), size)
        expect(reason).toBeUndefined()
        expect(records.map((record) => same(JSON.parse(record)))).toEqual(items.map(same))
      }),
    )
  })

  test('of values one after another', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), indents, sizes, (items, indent, size) => {
        const { records, reason } = cut('top', items.map((item) => JSON.stringify(item, null, indent)).join('\n'), size)
        expect(reason).toBeUndefined()
        expect(records.map((record) => same(JSON.parse(record)))).toEqual(items.map(same))
      }),
    )
  })

  test('of a HAR', () => {
    fc.assert(
      fc.property(values, indents, sizes, (entries, indent, size) => {
        const log = { version: '1.2', pages: [{ entries: [1] }], entries, browser: { log: [2] } }
        const { records, reason } = cut('entries', JSON.stringify({ entries: [3], log }, null, indent), size)
        expect(reason).toBeUndefined()
        expect(records.map((record) => same(JSON.parse(record)))).toEqual(entries.map(same))
      }),
    )
  })
})

test.each<[place: Place, text: string, records: readonly string[], reason: string | undefined]>([
  ['top', '', [], undefined],
  ['top', '[]', [], undefined],
  ['top', '{"a":1}{"b":[{}]}', ['{"a":1}', '{"b":[{}]}'], undefined],
  ['top', '[1,"]",{}] [2]{}', ['1', '"]"', '{}', '2', '{}'], undefined],
  ['top', '1 2', ['1', '2'], undefined],
  ['top', '[{"a":1},{"b"', ['{"a":1}', '{"b"'], 'json-truncated'],
  ['top', '[{"a":1}', ['{"a":1}'], 'json-truncated'],
  ['top', '[{"a":1}}', ['{"a":1}'], 'json-broken'],
  ['top', '{"a":1} x', ['{"a":1}'], 'json-broken'],
  ['top', '[{"a":1}, <html>', ['{"a":1}'], 'json-broken'],
  ['entries', '{"log":{"entries":[7,[1],{"entries":[{}]}]}}', ['7', '[1]', '{"entries":[{}]}'], undefined],
  ['entries', '{"log":{"entries":[]}}', [], undefined],
  ['entries', '{"log":{"entries":{"0":[{}]}}}', [], 'har-without-entries'],
  ['entries', '{"log":[{"entries":[{}]}]}', [], 'har-without-entries'],
  ['entries', '{"x":{"entries":[{}]},"log":{}}', [], 'har-without-entries'],
  ['entries', '{"log":{"entries":[{}', ['{}'], 'json-truncated'],
])('in %s of %s', (place, text, records, reason) => {
  for (const size of [1, 7, 10_000]) expect(cut(place, text, size)).toEqual({ records, reason })
})

test('stops at brackets that are nested too deep', () => {
  expect(cut('top', '['.repeat(5000))).toEqual({ records: ['['.repeat(999)], reason: 'json-too-deep' })
})

test('gives the part of a record that arrived at once, so that no record is too long', () => {
  const { take } = recordCutter('top')
  expect(take(Buffer.from('[{"a":"')).lines.toString()).toBe('{"a":"')
  expect(take(Buffer.from('x'.repeat(1000))).lines).toHaveLength(1000)
  expect(take(Buffer.from('"}, ')).lines.toString()).toBe('"}\n')
})
