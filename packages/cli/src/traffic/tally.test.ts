import { expect, test } from 'vitest'
import { addTally, emptyTally, mostUnknown, ranked } from './tally.js'

test('counts unknown codes one by one up to a limit, and the others together', () => {
  const sum = emptyTally()
  const codes = Array.from({ length: mostUnknown + 5 }, (_, i) => [`X${i}`, 2] as const)
  addTally(sum, { ...emptyTally(), unknownCodes: new Map(codes) })
  addTally(sum, {
    ...emptyTally(),
    unknownCodes: new Map([
      ['X0', 1],
      ['Y', 1],
    ]),
  })
  expect(sum.unknownCodes.size).toBe(mostUnknown)
  expect(sum.unknownCodes.get('X0')).toBe(3)
  expect(sum.otherCodes).toBe(11)
})

test('ranks by count and then by name', () => {
  expect(
    ranked(
      new Map([
        ['b', 1],
        ['c', 2],
        ['a', 1],
      ]),
    ),
  ).toEqual([
    ['c', 2],
    ['a', 1],
    ['b', 1],
  ])
})
