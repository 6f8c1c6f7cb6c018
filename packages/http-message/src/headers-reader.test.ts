import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type HeaderValue, headersReader, maximumHeaderLength } from './headers-reader.js'

const read = headersReader(['host', 'x-a'])

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
    ['a Headers', new Headers({ host: 'h', 'x-a': '1', b: '2' })],
    ['of HTTP/2', { ':authority': 'h', host: 'h', 'x-a': '1' }],
  ])('%s', (_, headers) => {
    expect(read(headers)).toEqual({ values: { host: 'h', 'x-a': '1' }, badNames: [], moreBadNames: 0 })
  })
})

test.each<readonly [name: string, value: unknown, expected: HeaderValue]>([
  ['nothing', undefined, undefined],
  ['an empty list', [], undefined],
  ['a list of nothing', [undefined], undefined],
  ['white space around', ' \t1 ', '1'],
  ['a line break at the end, which the check reports', '1\n', '1\n'],
  ['a line break within', '1\n2', '1\n2'],
  ['white space alone', ' \t', sent(' \t', 1)],
  ['an empty text', '', sent('', 1)],
  ['a number', 1, sent(1, 1)],
  ['null', null, sent(null, 1)],
  ['two values', ['1', '2'], sent('1', 2)],
  ['a list in a list', [['1']], sent(['1'], 1)],
  ['the longest text', 'x'.repeat(maximumHeaderLength), 'x'.repeat(maximumHeaderLength)],
  ['a longer text', 'x'.repeat(maximumHeaderLength + 1), sent('x'.repeat(maximumHeaderLength + 1), 1)],
])('%s', (_, value, expected) => {
  expect(read({ 'x-a': value }).values).toEqual({ host: undefined, 'x-a': expected })
  expect(read([['X-A', value]]).values['x-a']).toEqual(expected)
})

test('a repeated header is counted, and its first value kept', () => {
  expect(read(['x-a', '1', 'X-A', '2', 'x-a', '3']).values['x-a']).toEqual(sent('1', 3))
  expect(read({ 'x-a': ['1', '2'], 'X-A': '3' }).values['x-a']).toEqual(sent('1', 3))
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
    values: { 'x-a': '1' },
    badNames: ['a b', '__proto__', 'é'],
  })
  const { badNames, moreBadNames } = read(Array.from({ length: 103 }, (_, i) => [`bad name ${i}`, '']))
  expect([badNames.length, moreBadNames]).toEqual([100, 3])
  // An invalid name is reported each time, not only the first.
  expect(read([['a b', '']]).badNames).toEqual(read([['a b', '']]).badNames)
})

test('each reader remembers its own names', () => {
  const other = headersReader(['other'])
  expect(other({ Other: '1', Host: 'h' }).values).toEqual({ other: '1' })
  expect(read({ Other: '1', Host: 'h' }).values).toEqual({ host: 'h', 'x-a': undefined })
  expect(headersReader([])({ host: 'h' })).toEqual({ values: {}, badNames: [], moreBadNames: 0 })
})

test('each of many names is read', () => {
  const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`x-${i}`, '']))
  read(many)
  expect(read({ ...many, 'X-a': '1', hOsT: 'h' }).values).toEqual({ host: 'h', 'x-a': '1' })
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
      expect(Object.keys(read(headers).values)).toEqual(['host', 'x-a'])
      expect(read(headers)).toEqual(read(headers))
    }),
  )
})

test('a header that throws counts as missing, and the others are read', () => {
  const throws = () => {
    throw new Error('revoked')
  }
  const pair = Object.defineProperty([undefined, '1'], 0, { get: throws })
  expect(read(Object.defineProperty({ host: 'h' }, 'x-a', { enumerable: true, get: throws })).values.host).toBe('h')
  expect(read([pair, ['host', 'h']]).values.host).toBe('h')
  expect(read(new Proxy({}, { ownKeys: throws })).values).toEqual({ host: undefined, 'x-a': undefined })
  const iterable = {
    *[Symbol.iterator]() {
      yield ['host', 'h']
      throws()
    },
  }
  expect(read(iterable).values.host).toBe('h')
})

test('endless pairs are read up to ten thousand', () => {
  let count = 0
  const pairs = (function* () {
    for (; ; count++) yield ['x-a', '1']
  })()
  expect(read(pairs).values['x-a']).toEqual(sent('1', 10_000))
  expect(count).toBe(10_000)
})
