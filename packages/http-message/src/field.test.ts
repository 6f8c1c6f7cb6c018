import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fieldContent,
  fieldName,
  fieldValues,
  isFetchHeaders,
  isToken,
  maximumFields,
  readInto,
  trimFieldValue,
  unsafeCharacterAt,
} from './field.js'

test.each<readonly [text: string, name: string | undefined, isToken: boolean]>([
  ['Host', 'host', true],
  ['x-bce-date', 'x-bce-date', true],
  ["!#$%&'*+.^_`|~09AZaz-", "!#$%&'*+.^_`|~09azaz-", true],
  [':authority', ':authority', false],
  ['constructor', 'constructor', true],
  ['__proto__', undefined, true],
  ['__PROTO__', undefined, true],
  ['', undefined, false],
  [':', undefined, false],
  ['a:', undefined, false],
  ['::a', undefined, false],
  ['a b', undefined, false],
  ['a ', undefined, false],
  ['a\n', undefined, false],
  ['a\0', undefined, false],
  ['é', undefined, false],
  ['\u212a', undefined, false],
  ['"a"', undefined, false],
  ['x'.repeat(8192), 'x'.repeat(8192), true],
  ['x'.repeat(8193), undefined, true],
])('the name in %j is %j', (text, name, isOne) => {
  expect(fieldName(text)).toBe(name)
  expect(isToken(text)).toBe(isOne)
})

test.each([
  ['a', 'a'],
  [' \t\r\na b\n\t', 'a b'],
  [' ', ''],
  ['', ''],
  ['\u00a0a\u00a0', '\u00a0a\u00a0'],
  ['\va', '\va'],
  ['\ufeffa', '\ufeffa'],
])('white space around %j is removed', (text, expected) => {
  expect(trimFieldValue(text)).toBe(expected)
})

test('a Headers removes the same', () => {
  const value = fc.array(fc.constantFrom(' ', '\t', '\r', '\n', 'a', '\u00a0', ','))
  fc.assert(
    fc.property(value, (units) => {
      const trimmed = trimFieldValue(units.join(''))
      fc.pre(!/[\r\n]/.test(trimmed))
      expect(new Headers({ a: units.join('') }).get('a')).toBe(trimmed)
    }),
  )
})

test.each([
  ['a\tb c~', -1],
  ['é\xff', -1],
  ['', -1],
  ['a\r\nb', 1],
  ['\0', 0],
  ['ab\x7f', 2],
  ['\x1b', 0],
  ['ab测', 2],
  ['\ud800', 0],
])('the first unsafe character of %j is at %i', (value, position) => {
  expect(unsafeCharacterAt(value)).toBe(position)
})

describe('a text as a field value', () => {
  test.each([
    ['req-1', 'req-1'],
    ['a b', 'a b'],
    ['', ''],
    [' a ', '%20a%20'],
    [' ', '%20'],
    ['a ', 'a%20'],
    ['a测', 'a%E6%B5%8B'],
    ['!~', '!~'],
    [' a 测 b ', '%20a %E6%B5%8B b%20'],
    ['a\r\nb', 'a%0D%0Ab'],
    ['a\tb', 'a%09b'],
    ['测', '%E6%B5%8B'],
    ['\ud800', '%EF%BF%BD'],
    ['é', '%C3%A9'],
    ['100%', '100%'],
  ])('%j is %j', (text, expected) => {
    expect(fieldContent(text)).toBe(expected)
  })

  test('is sent unchanged, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const content = fieldContent(text)
        expect(new Headers({ a: content }).get('a')).toBe(content)
        expect(fieldContent(content)).toBe(content)
      }),
    )
  })
})

test.each([
  [['Host', 'h'], 'host', ['h']],
  [['A', '1', 'b', '2', 'a', ' 3 '], 'a', ['1', ' 3 ']],
  [['b', '1'], 'a', []],
  [['x', 'a', 'y', 'a'], 'a', []],
  [['a', '1', 'a'], 'a', ['1']],
  [[], 'a', []],
])('in the rawHeaders %j the values of %s are %j', (rawHeaders, name, expected) => {
  expect(fieldValues(rawHeaders, name)).toEqual(expected)
})

test.each<readonly [what: string, value: object, expected: boolean]>([
  ['a Headers', new Headers(), true],
  ['one of another implementation', { [Symbol.toStringTag]: 'Headers' }, true],
  ['a Map', new Map(), false],
  ['a record', {}, false],
])('%s is a Headers of Fetch: %s', (_, value, expected) => {
  expect(isFetchHeaders(value)).toBe(expected)
})

/** What a sink is given of headers, and why the rest of them is lost. */
function readFrom(input: object) {
  const added: unknown[] = []
  const lost: string[] = []
  readInto({ add: (...field) => added.push(field), lose: (why) => lost.push(String(why())) }, input)
  return { added, lost }
}

describe('fields are read from', () => {
  const refuses = () => {
    throw new Error('refused')
  }
  const notPair = 'TypeError: a header is not a pair of a name and a value'

  test.each<readonly [form: string, input: object, added: unknown[], lost: string[]]>([
    [
      'rawHeaders',
      ['A', '1', 'a', '2'],
      [
        ['A', '1'],
        ['a', '2'],
      ],
      [],
    ],
    [
      'rawHeaders without the last value',
      ['A', '1', 'b'],
      [
        ['A', '1'],
        ['b', undefined],
      ],
      [],
    ],
    [
      'pairs',
      [['A', '1'], 'b2', ['b', 2, 3]],
      [
        ['A', '1'],
        ['b', 2],
      ],
      [notPair],
    ],
    ['a Map', new Map([['A', ['1']]]), [['A', ['1']]], []],
    ['an empty list', [], [], []],
    [
      'a record',
      { A: '1', b: undefined },
      [
        ['A', '1'],
        ['b', undefined],
      ],
      [],
    ],
    ['a record without a prototype', Object.assign(Object.create(null), { a: '1' }), [['a', '1']], []],
    [
      'a record with a number for a name',
      { 0: 'zero', length: 2 },
      [
        ['0', 'zero'],
        ['length', 2],
      ],
      [],
    ],
    ['a record that inherits', Object.assign(Object.create({ a: '1' }), { b: '2' }), [['b', '2']], []],
    [
      'a record with a getter that throws',
      Object.defineProperty({ b: '2' }, 'a', { get: refuses, enumerable: true }),
      [['b', '2']],
      ['Error: refused'],
    ],
    [
      'pairs of which one throws',
      [Object.defineProperty([], 0, { get: refuses }), ['b', '2']],
      [['b', '2']],
      ['Error: refused'],
    ],
  ])('%s', (_, input, added, lost) => {
    expect(readFrom(input)).toEqual({ added, lost })
  })

  test.each<readonly [form: string, of: (count: number) => object]>([
    ['rawHeaders', (count) => new Array(2 * count).fill('a')],
    ['pairs', (count) => new Array(count).fill(['a', '1'])],
    [
      'an iterator',
      function* (count) {
        for (let i = 0; i < count; i++) yield ['a', '1']
      },
    ],
  ])('%s up to ten thousand, and it is told of more', (_, of) => {
    const whole = readFrom(of(maximumFields))
    expect([whole.added.length, whole.lost]).toEqual([10_000, []])
    const cut = readFrom(of(maximumFields + 2))
    expect([cut.added.length, cut.lost]).toEqual([
      10_000,
      ['TypeError: there are more than 10000 headers, or values of one'],
    ])
  })

  test('a list whose first item is another the next time', () => {
    let reads = 0
    const input = Object.defineProperty(['', '1'], 0, { get: () => `a${reads++}` })
    expect(readFrom(input).added).toEqual([['a0', '1']])
  })
})
