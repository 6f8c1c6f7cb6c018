import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable } from './printable.js'

test.each([
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['a\nb', 'a\\u{a}b'],
  ['\u202eoverride', '\\u{202e}override'],
  ['云智能网 naïve 😀', '云智能网 naïve 😀'],
])('%j becomes %j', (text, expected) => {
  expect(printable(text)).toBe(expected)
})

test('leaves nothing that a terminal acts on', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Cf}]/u.test(printable(text))))
})
