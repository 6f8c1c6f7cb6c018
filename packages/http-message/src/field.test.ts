import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldContent, fieldName, isToken, trimFieldValue, unsafeCharacterAt } from './field.js'

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
