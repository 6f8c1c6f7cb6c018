import { expect, test } from 'vitest'
import { Lru } from './lru.js'

test('the least recently used entry is dropped first', () => {
  const lru = new Lru<number>(2)
  lru.set('a', 1)
  lru.set('b', 2)
  expect(lru.get('a')).toBe(1)
  lru.set('c', 3)
  expect([lru.get('a'), lru.get('b'), lru.get('c')]).toEqual([1, undefined, 3])
})

test('a value that is set again replaces the old one', () => {
  const lru = new Lru<number>(2)
  lru.set('a', 1)
  lru.set('b', 2)
  lru.set('b', 3)
  expect([lru.get('a'), lru.get('b')]).toEqual([1, 3])
})

test('it never holds more than its maximum', () => {
  const lru = new Lru<number>(10)
  for (let key = 0; key < 1000; key++) lru.set(String(key), key)
  const held = Array.from({ length: 1000 }, (_, key) => lru.get(String(key))).filter((value) => value !== undefined)
  expect(held).toEqual([990, 991, 992, 993, 994, 995, 996, 997, 998, 999])
})
