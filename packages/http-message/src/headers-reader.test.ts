import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type HeaderValue, headersReader, maximumHeaderLength, type ReadHeaders } from './headers-reader.js'

const names = ['host', 'x-a']
const reader = headersReader(names)

/** Reads two headers, by their names. */
const read = (headers: unknown): ReadHeaders & { readonly byName: Readonly<Record<string, HeaderValue>> } => {
  const found = reader(headers)
  expect(found.values).toHaveLength(names.length)
  return Object.assign(found, { byName: Object.fromEntries(names.map((name, i) => [name, found.values[i]])) })
}

/** What the reader gives for a header that is not one text. */
const sent = (first: unknown, count: number): HeaderValue => Object.assign([first], { count })

describe('two headers of a message, in any form', () => {
  test.each<readonly [form: string, headers: unknown]>([
    ['a record', { host: 'h', 'x-a': '1', other: '2' }],
    ['a record in any case', { HOST: 'h', 'X-a': '1' }],
    ['a record without a prototype', Object.assign(Object.create(null), { host: 'h', 'x-a': '1' })],
    ['a list of one', { host: ['h'], 'x-a': '1' }],
    ["Node's rawHeaders", ['Host', 'h', 'Accept', '*/*', 'X-A', ' 1\t']],
    ['pairs', [['Host', 'h'], ['X-A', '1'], 7, ['b']]],
    ['a Map', new Map(Object.entries({ host: 'h', 'x-a': '1' }))],
    ['a Map in any case', new Map(Object.entries({ Host: 'h', 'X-A': '1' }))],
    ['a Headers', new Headers({ host: 'h', 'x-a': '1', b: '2' })],
    ['rawHeaders with names that are not text', ['b', '', ['a'], '', 'Host', 'h', 7, 'x-a', null, '', 'X-A', '1']],
    ['of HTTP/2', { ':authority': 'h', host: 'h', 'x-a': '1' }],
  ])('%s', (_, headers) => {
    expect(reader(headers)).toEqual({ values: ['h', '1'], badNames: [], moreBadNames: 0 })
  })
})

test.each<readonly [name: string, value: unknown, expected: HeaderValue]>([
  ['nothing', undefined, undefined],
  ['an empty list', [], undefined],
  ['a list of nothing', [undefined], undefined],
  ['white space around', ' \t1 ', '1'],
  ['a line break at the end, which the check reports', '1\n', '1\n'],
  ['a carriage return at the start', '\r1', '\r1'],
  ['a line break within', '1\n2', '1\n2'],
  ['a list of one with white space around', [' 1\t'], '1'],
  ['a list of a number', [1], sent(1, 1)],
  ['a list of nothing, twice', [undefined, undefined], sent(undefined, 2)],
  ['white space alone', ' \t', sent(' \t', 1)],
  ['an empty text', '', sent('', 1)],
  ['a number', 1, sent(1, 1)],
  ['null', null, sent(null, 1)],
  ['two values', ['1', '2'], sent('1', 2)],
  ['a list in a list', [['1']], sent(['1'], 1)],
  ['the longest text', 'x'.repeat(maximumHeaderLength), 'x'.repeat(maximumHeaderLength)],
  ['a longer text', 'x'.repeat(maximumHeaderLength + 1), sent('x'.repeat(maximumHeaderLength + 1), 1)],
])('%s', (_, value, expected) => {
  expect(read({ 'x-a': value }).byName).toEqual({ host: undefined, 'x-a': expected })
  expect(read([['X-A', value]]).byName['x-a']).toEqual(expected)
})

test('a repeated header is counted, and its first value kept', () => {
  expect(read(['x-a', '1', 'X-A', '2', 'x-a', '3']).byName['x-a']).toEqual(sent('1', 3))
  expect(read({ 'x-a': ['1', '2'], 'X-A': '3' }).byName['x-a']).toEqual(sent('1', 3))
})

test.each<readonly [name: string, first: unknown, second: unknown, expected: HeaderValue]>([
  ['nothing after a text', '1', undefined, '1'],
  ['an empty list after a text', '1', [], '1'],
  ['a text after an empty list', [], '1', '1'],
  ['a text after a text', '12', '3', sent('12', 2)],
  ['a text after a number', 1, '2', sent(1, 2)],
  ['a list after a list', ['1', '2'], ['3', '4', '5'], sent('1', 5)],
  ['a text after white space', ' ', '2', sent(' ', 2)],
])('%s', (_, first, second, expected) => {
  expect(read({ 'x-a': first, 'X-A': second }).byName['x-a']).toEqual(expected)
})

test.each([-1, 1.5, 2 ** 32, Number.NaN, '1'])(
  'a list that claims the length %j is a value of another type',
  (length) => {
    const list = new Proxy(['1'], { get: (_, name) => (name === 'length' ? length : 'first') })
    expect(read({ 'x-a': list }).byName['x-a']).toEqual(sent(list, 1))
  },
)

test.each<readonly [length: number, expected: HeaderValue]>([
  [0, undefined],
  [2 ** 32 - 1, sent('first', 2 ** 32 - 1)],
])('a list that claims the length %d is read', (length, expected) => {
  const list = new Proxy(['1'], { get: (_, name) => (name === 'length' ? length : 'first') })
  expect(read({ 'x-a': list }).byName['x-a']).toEqual(expected)
})

test('values are given for the names alone', () => {
  expect(Object.keys(reader({ other: '1', host: 'h' }).values)).toEqual(['0', '1'])
  expect(reader(Object.assign(() => {}, { host: 'h' })).values).toEqual([undefined, undefined])
})

test('invalid names are listed, up to a hundred', () => {
  expect(
    read([
      ['a b', ''],
      ['__proto__', '1'],
      ['é', ''],
      ['x-a', '1'],
    ]),
  ).toMatchObject({
    byName: { 'x-a': '1' },
    badNames: ['a b', '__proto__', 'é'],
    moreBadNames: 0,
  })
  expect(reader(new Headers([['__proto__', '1']]))).toEqual({
    values: [undefined, undefined],
    badNames: ['__proto__'],
    moreBadNames: 0,
  })
  const { badNames, moreBadNames } = read(Array.from({ length: 103 }, (_, i) => [`bad name ${i}`, '']))
  expect([badNames.length, moreBadNames]).toEqual([100, 3])
  // An invalid name is reported each time, not only the first.
  expect(read([['a b', '']]).badNames).toEqual(read([['a b', '']]).badNames)
})

test('each reader remembers its own names', () => {
  const other = headersReader(['other'])
  expect(other({ Other: '1', Host: 'h' }).values).toEqual(['1'])
  expect(read({ Other: '1', Host: 'h' }).byName).toEqual({ host: 'h', 'x-a': undefined })
  expect(headersReader([])({ host: 'h' })).toEqual({ values: [], badNames: [], moreBadNames: 0 })
})

test('names are told apart, whatever came before or after them in other messages', () => {
  const spelt = fc.constantFrom('host', 'Host', 'x-a', 'X-A', 'other', 'Other', 'bad name')
  const message = fc.uniqueArray(spelt, { maxLength: 5 })
  fc.assert(
    fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
      const remembering = headersReader(names)
      for (const sent of messages) {
        const headers = Object.fromEntries(sent.map((name, i) => [name, `${i}`]))
        expect(remembering(headers)).toEqual(headersReader(names)(headers))
      }
    }),
  )
})

test('what an object or every object inherits is no header', () => {
  expect(read(Object.create({ 'x-a': '1' })).byName).toEqual({ host: undefined, 'x-a': undefined })
  expect(read(Object.assign(Object.create({ 'x-a': '1' }), { host: 'h' })).byName['x-a']).toBeUndefined()
  Object.defineProperty(Object.prototype, 'x-a', { value: '1', enumerable: true, configurable: true, writable: true })
  try {
    expect(read({ host: 'h' }).byName).toEqual({ host: 'h', 'x-a': undefined })
    expect(read({ host: 'h', 'x-a': '2' }).byName['x-a']).toBe('2')
  } finally {
    Reflect.deleteProperty(Object.prototype, 'x-a')
  }
})

test('each of many names is read', () => {
  const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`x-${i}`, '']))
  read(many)
  expect(read({ ...many, 'X-a': '1', hOsT: 'h' }).byName).toEqual({ host: 'h', 'x-a': '1' })
})

test('it never throws, changes nothing, and reads only the given names', () => {
  const name = fc.oneof(fc.constantFrom('host', 'X-A', '__proto__', 'constructor'), fc.anything())
  const pairs = fc.array(fc.tuple(name, fc.anything()))
  const input = fc.oneof(
    pairs,
    fc.array(name),
    fc.dictionary(fc.constantFrom('host', 'X-A', '__proto__'), fc.anything()),
    fc.anything(),
  )
  fc.assert(
    fc.property(input, (headers) => {
      expect(reader(headers).values).toHaveLength(2)
      expect(read(headers)).toEqual(read(headers))
    }),
  )
})

test('a header that throws counts as missing, and the others are read', () => {
  const throws = () => {
    throw new Error('revoked')
  }
  const pair = Object.defineProperty([undefined, '1'], 0, { get: throws })
  expect(read(Object.defineProperty({ host: 'h' }, 'x-a', { enumerable: true, get: throws })).byName.host).toBe('h')
  expect(read([pair, ['host', 'h']]).byName.host).toBe('h')
  expect(read(new Proxy({}, { ownKeys: throws })).byName).toEqual({ host: undefined, 'x-a': undefined })
  const iterable = {
    *[Symbol.iterator]() {
      yield ['host', 'h']
      throws()
    },
  }
  expect(read(iterable).byName.host).toBe('h')
})

test('endless pairs are read up to ten thousand', () => {
  let count = 0
  const pairs = (function* () {
    for (; ; count++) yield ['x-a', '1']
  })()
  expect(read(pairs).byName['x-a']).toEqual(sent('1', 10_000))
  expect(count).toBe(10_000)
})
