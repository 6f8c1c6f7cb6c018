import { expect, test } from 'vitest'
import { isTooLong } from './paste-limit.js'

const har = `\ufeff{\n  "log": {"entries": [${' '.repeat(3_000_000)}]}}`

test.each([
  ['a log of a few lines', 'DbException\n'.repeat(10), false],
  ['a log of two million characters', 'x'.repeat(2_000_000), false],
  ['a log of one more', 'x'.repeat(2_000_001), true],
  ['a HAR', har, false],
  ['a log about a HAR', `{"x":1,"log":2}${' '.repeat(2_000_000)}`, true],
])('%s, as text and as bytes', (_, pasted, expected) => {
  expect(isTooLong(pasted)).toBe(expected)
  expect(isTooLong(new TextEncoder().encode(pasted))).toBe(expected)
})
