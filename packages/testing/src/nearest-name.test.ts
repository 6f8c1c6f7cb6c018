import { expect, test } from 'vitest'
import { nearestName } from './nearest-name.js'

const names = ['slow', 'refused', 'cut-off', 'time-out', 'GET', 'DELETE', 'seed', 'UP']

test.each([
  ['slwo', 'slow'],
  ['slo', 'slow'],
  ['sloww', 'slow'],
  ['slaw', 'slow'],
  ['GTE', 'GET'],
  ['Get', 'GET'],
  ['refusd', 'refused'],
  ['zlow', 'slow'],
  ['timeout', 'time-out'],
  ['sleepy', undefined],
  ['ZZ', undefined],
  ['', undefined],
  ['x'.repeat(1_000_000), undefined],
])('%.20s: did you mean %s?', (name, nearest) => {
  expect(nearestName(name, names)).toBe(nearest)
})
