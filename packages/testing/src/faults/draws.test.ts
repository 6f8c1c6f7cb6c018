import { expect, test } from 'vitest'
import { drawsOf } from './draws.js'

const thousand = (seed: number, name: string) => {
  const draw = drawsOf(seed, name)
  return Array.from({ length: 1_000 }, draw)
}

test('the same seed and name give the same thousand numbers, on every machine', () => {
  expect(thousand(7, 'a')).toEqual(thousand(7, 'a'))
  expect(thousand(7, 'a').slice(0, 3)).toEqual(pinned)
})

const pinned = [0.21324760443530977, 0.15614280779846013, 0.787514082621783]

test('another seed or another name gives other numbers', () => {
  const [first, ...others] = [thousand(7, 'a'), thousand(8, 'a'), thousand(7, 'b'), thousand(-7, 'a'), thousand(7, '')]
  for (const other of others) {
    expect(other.filter((number, index) => number === first?.[index])).toEqual([])
    // Two series that have nothing to do with each other are both below a half in a quarter of the places.
    const both = other.filter((number, index) => number < 0.5 && (first?.[index] ?? 1) < 0.5)
    expect(both.length).toBeGreaterThan(180)
    expect(both.length).toBeLessThan(320)
  }
})

test.each([0.01, 0.1, 0.5, 0.9])('numbers from 0 up to 1 are below %d as often as it says', (limit) => {
  const draw = drawsOf(1, 'a')
  const all = Array.from({ length: 20_000 }, draw)
  expect(all.every((number) => number >= 0 && number < 1)).toBe(true)
  expect(Math.abs(all.filter((number) => number < limit).length / 20_000 - limit)).toBeLessThan(0.01)
})
