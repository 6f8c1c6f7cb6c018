import { expect, onTestFinished, test, vi } from 'vitest'
import { Clocks, offsetBy, timeOf } from './clock.js'

const now = Date.UTC(2025, 10, 11, 8)
const day = 24 * 60 * 60

/** The header for a time so many seconds ahead of ours. */
const ahead = (seconds: number) => new Date(now + seconds * 1000).toUTCString()

test.each<[title: string, headers: Record<string, string>, offset: number | undefined]>([
  ['the same time', { date: ahead(0) }, 0],
  ['an hour ahead', { date: ahead(3600) }, 3_600_000],
  ['a minute behind', { date: ahead(-60) }, -60_000],
  ['a day ahead', { date: ahead(day) }, day * 1000],
  ['more than a day ahead', { date: ahead(day + 1) }, undefined],
  ['a day behind', { date: ahead(-day) }, day * -1000],
  ['more than a day behind', { date: ahead(-day - 1) }, undefined],
  ['no date', {}, undefined],
  ['no date, an age', { age: '5' }, undefined],
  ['an invalid date', { date: 'soon' }, undefined],
  ['what a cache has kept for a minute', { date: ahead(-60), age: '60' }, 0],
  ['the first of several ages', { date: ahead(-60), age: '60, 7' }, 0],
  ['an age that is a day', { date: ahead(0), age: '86400' }, day * 1000],
  ['an age of ten digits', { date: ahead(0), age: '1000000000' }, undefined],
  ['an age of eleven digits', { date: ahead(0), age: '10000000000' }, 0],
  ['an age with a unit', { date: ahead(0), age: '60s' }, 0],
  ['an age after something else', { date: ahead(0), age: 'about 60' }, 0],
  ['a negative age', { date: ahead(0), age: '-60' }, 0],
])('the offset by %s', (_, headers, offset) => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  expect(offsetBy(new Headers(headers))).toBe(offset)
})

test('the time of a response is that of its date', () => {
  expect(timeOf(new Headers({ date: ahead(7) }))).toBe(now + 7000)
  expect(timeOf(new Headers())).toBeUndefined()
})

test('of a hundred origins the offset is kept, and then the one forgotten that was kept first', () => {
  const clocks = new Clocks()
  for (let origin = 1; origin <= 100; origin++) clocks.keep(`https://${origin}.example`, origin)
  clocks.keep('https://1.example', -1)
  expect(clocks.offsetOf('https://2.example')).toBe(2)
  clocks.keep('https://new.example', 7)
  expect(clocks.offsetOf('https://2.example')).toBe(0)
  expect(clocks.offsetOf('https://1.example')).toBe(-1)
  expect(clocks.offsetOf('https://3.example')).toBe(3)
  expect(clocks.offsetOf('https://new.example')).toBe(7)
})
