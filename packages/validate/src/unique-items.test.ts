import { describe, expect, test } from 'vitest'
import { bodySchema } from './json-schema.js'
import { anyList, isOfLongList, longLists } from './unique-items.js'

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, index) => index + from)
const schema = bodySchema({ uniqueItems: true })['~standard']
const isUnique = (items: readonly unknown[]) => 'value' in schema.validate(items)

test.each([2, 29, 30, 31, 32, 100])('a list of %i items is unique until one of them is there twice', (count) => {
  expect(isUnique(numbers(count))).toBe(true)
  expect(isUnique([...numbers(count - 1), 0])).toBe(false)
})

describe('in a long list', () => {
  const among = (...items: readonly unknown[]) => isUnique([...numbers(31, 100), ...items])

  test.each([
    [7, '7'],
    ['a', 'b'],
    [null, 'null'],
    [true, 'true'],
    [[1], [2]],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: [1] }, { a: [[1]] }],
    // Texts that are written as the number of the first item in a list, and in an object, is counted.
    [[100], '[0'],
    [{ a: 100 }, '{"a":0'],
    [{ 'a":0,"b': 100 }, { a: 100, b: 100 }],
  ])('%j and %j are two items', (one, other) => {
    expect(among(one, other)).toBe(true)
  })

  test.each([
    ['a', 'a'],
    [0, -0],
    [[], []],
    [[[1]], [[1]]],
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
  ])('%j and %j are one item twice', (one, other) => {
    expect(among(one, other)).toBe(false)
  })
})

test('where no list has an item twice any list will do', () => {
  expect(longLists({ a: numbers(50), b: [1, 1] })).toBe(anyList)
})

test('where finding out takes too long no list will do', () => {
  let deep: unknown = []
  for (let level = 0; level < 1000; level++) deep = [deep]
  expect(longLists(deep)).toEqual({ not: {} })
  // 2,000 lists that repeat an item, each to be compared with as many others as there are values.
  const repeating = numbers(2000).map((item) => Array(31).fill(item))
  const counted = repeating.length + repeating.length + 1
  const beside = (count: number) => longLists([...repeating, ...numbers(count - counted, 2000)])
  expect(beside(50_000)).toHaveProperty('not.enum')
  expect(beside(50_001)).toEqual({ not: {} })
})

test.each([
  ['#/allOf/0/else/not', true],
  ['#/properties/a/allOf/12/else/not', true],
  ['#/allOf/0/else/not/a', false],
  ['#/allOf/0/else', false],
  ['#/allOf/a/else/not', false],
])('the error at %s is that of a long list: %s', (location, expected) => {
  expect(isOfLongList(location)).toBe(expected)
})
