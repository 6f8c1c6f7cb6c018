import { expect, test } from 'vitest'
import { type Extent, extentOf } from './extent.js'

const throws = () => {
  throw new Error('trap')
}

test.each<[value: unknown, values: number, levels: number, extent: Extent]>([
  [1, 1, 0, 'within'],
  [1, 0, 0, 'too-large'],
  [null, 1, 0, 'within'],
  [[1, 2], 3, 1, 'within'],
  [[1, 2], 2, 1, 'too-large'],
  [{ a: 1, b: 2 }, 3, 1, 'within'],
  [{ a: 1, b: 2 }, 2, 1, 'too-large'],
  [[[]], 9, 2, 'within'],
  [[[]], 9, 1, 'too-deep'],
  [{ a: { b: [] } }, 9, 3, 'within'],
  [{ a: { b: [] } }, 9, 2, 'too-deep'],
  // Lists beside one another are not deeper than one.
  [[[], [], {}, []], 9, 2, 'within'],
  [[[[]], 1], 4, 3, 'within'],
  [[[[]], 1], 3, 3, 'too-large'],
  [[], 1, 1, 'within'],
  [new Uint8Array(100), 1, 0, 'within'],
  [Array(2 ** 32 - 1), 100, 1, 'too-large'],
  [{ get: throws }, 9, 9, 'within'],
  [Object.defineProperty({}, 'a', { enumerable: true, get: throws }), 9, 9, 'unreadable'],
  [new Proxy({}, { ownKeys: throws }), 9, 9, 'unreadable'],
  [new Proxy({}, { getPrototypeOf: throws }), 9, 9, 'unreadable'],
  [new Proxy({}, { has: throws }), 9, 9, 'unreadable'],
  [new Proxy([], { get: (_, name) => (name === 'length' ? -1 : undefined) }), 9, 9, 'unreadable'],
  [new Proxy([], { get: (_, name) => (name === 'length' ? 1.5 : undefined) }), 9, 9, 'unreadable'],
])('value %# of the table is looked at as far as the limits go', (value, values, levels, extent) => {
  expect(extentOf(value, { values, levels })).toBe(extent)
})

test('a value that goes in circles is too deep', () => {
  const round: { self?: unknown } = {}
  round.self = round
  expect(extentOf(round, { values: 1000, levels: 10 })).toBe('too-deep')
})
