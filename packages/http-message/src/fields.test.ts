import { describe, expect, test } from 'vitest'
import { fieldValues, type HeadersInput } from './field.js'
import { type Fields, readFields } from './fields.js'

function entries(fields: Fields): readonly (readonly [string, string | null | undefined])[] {
  return Array.from(fields.keys(), (name) => [name, fields.get(name)] as const).sort()
}

describe('all fields of a message, in any form', () => {
  test.each<readonly [form: string, headers: HeadersInput | { readonly [name: string]: unknown }]>([
    ['a record in lower case', { host: 'h', 'x-a': '1, 2' }],
    ['a record in any case', { HOST: 'h', 'X-A': '1', 'x-a': '2' }],
    ['a record with a list', { host: 'h', 'x-a': [' 1', '2\t'] }],
    ['a record with numbers', { host: 'h', 'x-A': [1, 2] }],
    ["Node's rawHeaders", ['Host', 'h', 'X-A', '1', 'x-a', ' 2']],
    [
      'pairs',
      [
        ['Host', 'h'],
        ['X-A', '1'],
        ['x-a', ' 2\r\n'],
      ],
    ],
    [
      'a Map',
      new Map([
        ['host', 'h'],
        ['x-a', '1, 2'],
      ]),
    ],
    [
      'a Headers',
      new Headers([
        ['host', 'h'],
        ['x-a', '1'],
        ['x-a', '2'],
      ]),
    ],
    ['invalid names and values', { host: 'h', 'x-a': '1, 2', 'a b': '3', é: '4', ['__proto__']: '5' }],
  ])('%s', (_, headers) => {
    expect(entries(readFields(headers))).toEqual([
      ['host', 'h'],
      ['x-a', '1, 2'],
    ])
  })

  test.each<readonly [form: string, headers: HeadersInput]>([
    ['a record', { ':authority': 'h' }],
    ['a record in any case', { ':authority': 'h', Date: 'd' }],
    ['pairs', [[':authority', 'h']]],
  ])('%s says the authority', (_, headers) => {
    expect(readFields(headers).authority).toBe('h')
  })

  test('values that are neither text nor numbers are missing, alone and in a list', () => {
    for (const name of ['a', 'A']) {
      expect(readFields({ [name]: ['1', undefined, {}, 2] }).get('a')).toBe('1, 2')
      for (const value of [[], [{}], {}, true]) expect(readFields({ [name]: value }).get('a')).toBeUndefined()
    }
    expect(readFields({ A: Array(10_000).fill('x') }).get('a')).toHaveLength(29_998)
  })

  test('names of Object.prototype are missing', () => {
    expect(readFields({ a: '1' }).get('constructor')).toBeUndefined()
    expect(readFields({ A: '1' }).get('constructor')).toBeUndefined()
  })

  test.each<readonly [name: string, headers: () => unknown, error: RegExp]>([
    ['nothing', () => undefined, /the headers are undefined: expected/],
    ['null', () => null, /the headers are null: expected/],
    ['a text', () => 'a: b', /the headers are a: b: expected/],
    ['pairs without end', () => endless(), /more than 10000/],
    ['too many raw headers', () => Array(20_002).fill('a'), /more than 10000/],
    ['too many values', () => ({ A: Array(10_001).fill('') }), /more than 10000/],
    ['a pair that is not a list', () => [['a', '1'], 7], /not a pair/],
    [
      'a getter that throws',
      () => ({
        A: '1',
        get b() {
          throw new TypeError('revoked')
        },
      }),
      /revoked/,
    ],
  ])('%s throws', (_, headers, error) => {
    expect(() => readFields(headers() as never)).toThrow(error)
  })
})

function* endless() {
  for (;;) yield ['a', '1']
}

test('fieldValues gives each value as it was sent, for a name in any case', () => {
  const rawHeaders = ['Host', 'a', 'x', 'host', 'HOST', 'b', 'hosts', 'c', 'host']
  expect(fieldValues(rawHeaders, 'host')).toEqual(['a', 'b'])
  expect(fieldValues(rawHeaders, 'date')).toEqual([])
})
