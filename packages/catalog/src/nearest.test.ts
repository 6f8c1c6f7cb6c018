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
