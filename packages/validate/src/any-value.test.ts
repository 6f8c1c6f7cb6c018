import { describe, expect, test } from 'vitest'
import { cut, shown, textOf } from './any-value.js'

const throwing = (name: string) =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get: () => {
      throw new Error('trap')
    },
  })

test('a text of a hundred characters is shown whole, a longer one is cut to a hundred', () => {
  expect(cut('x'.repeat(100))).toBe('x'.repeat(100))
  expect(cut('x'.repeat(101))).toBe(`${'x'.repeat(99)}…`)
})

test.each<[unknown, string]>([
  ['text', 'text'],
  ['', ''],
  [undefined, 'null'],
  [null, 'null'],
  [7, '7'],
  [Number.NaN, 'NaN'],
  [true, 'true'],
  [7n, 'bigint'],
  [() => {}, 'function'],
  [new Uint8Array(9), 'object'],
  [[], '[]'],
  [[1, undefined, 'a'], '[1,null,"a"]'],
  [{}, '{}'],
  [{ a: undefined, b: [{}], '"': 'é' }, '{"b":[{}],"\\"":"é"}'],
  ['x'.repeat(101), `${'x'.repeat(99)}…`],
  [Array(200).fill(1), `[${'1,'.repeat(49)}…`],
  [{ [`${'x'.repeat(500)}`]: 1 }, `{"${'x'.repeat(97)}…`],
])('value %# of the table is shown in a few words', (value, expected) => {
  expect(shown(value)).toBe(expected)
})

test('of a value that throws, its type is shown', () => {
  expect(shown(throwing('a'))).toBe('object')
})

describe('what was thrown is told by', () => {
  test.each<[string, unknown, string]>([
    ['its message', new Error('out of order'), 'out of order'],
    ['its name, where it has no message', new TypeError(), 'TypeError'],
    ['its name, where its message is not text', { message: 7, name: 'Odd' }, 'Odd'],
    ['itself, a text', 'out of order', 'out of order'],
    ['itself, a number', 7, '7'],
    ['itself, a truth value', false, 'false'],
    ['itself, undefined', undefined, 'undefined'],
    ['itself, a symbol', Symbol('a'), 'Symbol(a)'],
    ['the name of a function', function named() {}, 'named'],
    ['nothing: an empty text', '', 'unknown error'],
    ['nothing: an empty message and name', { message: '', name: '' }, 'unknown error'],
    ['nothing: null', null, 'unknown error'],
    ['nothing: a big integer', 7n, 'unknown error'],
    ['a hundred characters of it', new Error('x'.repeat(101)), `${'x'.repeat(99)}…`],
  ])('%s', (_, thrown, text) => {
    expect(textOf(thrown)).toBe(text)
  })

  test('its name, where its message throws, and nothing where both do', () => {
    expect(textOf(Object.assign(throwing('message'), { name: 'Odd' }))).toBe('Odd')
    expect(textOf(throwing('name'))).toBe('unknown error')
  })
})
