import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestIndex, nearestNames } from './nearest.js'

const codes = ['AccessDenied', 'CsnNotFoundException', 'CsnRouteRuleNotFoundException', 'DbException', 'InvalidURI']

test.each([
  ['AcessDenied', 'AccessDenied'],
  ['accessdenied', 'AccessDenied'],
  ['CsnNotFound', 'CsnNotFoundException'],
  ['CsnNotFond', 'CsnNotFoundException'],
  ['DbExeption', 'DbException'],
  ['InvalidUri', 'InvalidURI'],
])('finds the code that was meant by %s', (name, expected) => {
  expect(nearestNames(name, codes)[0]).toBe(expected)
})

test.each([
  ['the nearest first', 'abcd', ['abcdef', 'abcd', 'abcde'], ['abcd', 'abcde', 'abcdef']],
  ['equally near ones in their order', 'abcd', ['xbcd', 'abcx'], ['xbcd', 'abcx']],
  ['three at most', 'abcd', ['abc1', 'abc2', 'abc3', 'abcd', 'abc4'], ['abcd', 'abc1', 'abc2']],
  ['no pair more often than both have it', 'a'.repeat(10), ['aa'], []],
  ['a name of one letter', 'a', ['A', 'b'], ['A']],
])('finds %s', (_, name, names, nearest) => {
  expect(nearestNames(name, names)).toEqual(nearest)
})

test('near is what has 46 of 100 pairs in common', () => {
  const letters = Array.from({ length: 49 }, (_, i) => String.fromCodePoint(0x4e00 + i))
  const name = letters.join('')
  const common = (count: number) => letters.slice(0, count).join('')
  // A name of 49 letters has 50 pairs, one that begins with its first 23 has 23 of them.
  expect(nearestNames(name, [common(23), common(22)])).toEqual([common(23)])
  expect(nearestNames(common(23), [name])).toEqual([name])
})

test('only the first 200 letters are compared', () => {
  const name = 'ab'.repeat(100)
  expect(nearestNames(`${name}${'x'.repeat(1000)}`, [name])).toEqual([name])
  expect(nearestNames(`${name.slice(1)}${'x'.repeat(1000)}`, [name.slice(1)])).toEqual([name.slice(1)])
})

test.each(['NoSuchObject', 'IamSignatureInvalid', '', '{}'])('finds nothing close to %j', (name) => {
  expect(nearestNames(name, codes)).toEqual([])
})

test('finds the name itself first, among any names', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, selector: (name) => name.toLowerCase() }),
      (names) => {
        expect(nearestNames(names[0] as string, names)[0]).toBe(names[0])
      },
    ),
  )
})

test('an index gives the same as a new search', () => {
  const names = fc.array(fc.string({ maxLength: 8 }), { maxLength: 20 })
  fc.assert(
    fc.property(names, names, (all, asked) => {
      const find = nearestIndex(all)
      for (const name of asked) expect(find(name)).toEqual(nearestNames(name, all))
      expect(asked.map(find)).toEqual(asked.map((name) => nearestNames(name, all)))
    }),
  )
})

test('takes a name of any length in bounded time', () => {
  expect(nearestNames('x'.repeat(10_000_000), codes)).toEqual([])
})
