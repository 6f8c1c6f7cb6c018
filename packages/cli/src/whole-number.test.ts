import { InvalidArgumentError } from 'commander'
import { expect, test } from 'vitest'
import { port, wholeNumber } from './whole-number.js'

test.each([
  ['0', 0],
  ['8080', 8080],
  ['65535', 65_535],
])('the port %j is %d', (word, number) => {
  expect(port(word)).toBe(number)
})

test.each(['', '65536', '-1', '1.5', '1e3', '0x10', ' 1', '１', 'http', '9'.repeat(400)])(
  'the port %j is invalid',
  (word) => {
    expect(() => port(word)).toThrow(new InvalidArgumentError('expected a whole number from 0 to 65535'))
  },
)

test('the greatest number that a program can count to is read exactly', () => {
  const read = wholeNumber(1, Number.MAX_SAFE_INTEGER)
  expect(read('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER)
  expect(() => read('9007199254740992')).toThrow(InvalidArgumentError)
  expect(() => read('0')).toThrow('expected a whole number from 1 to 9007199254740991')
})
