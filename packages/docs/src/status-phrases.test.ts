import { STATUS_CODES } from 'node:http'
import { expect, test } from 'vitest'
import { reasonPhrase, statusNames } from './status-phrases.js'

const registered = Object.entries(STATUS_CODES).filter(([status]) => Number(status) >= 200)

// Node also names what is reserved, historic, or was never registered.
test.each(registered.filter(([status]) => !['418', '509', '510'].includes(status)))(
  '%s is also called %s',
  (status, name) => {
    expect(reasonPhrase(Number(status))).toBeDefined()
    expect(statusNames(Number(status))).toContain(name)
  },
)

test.each([299, 418, 599, 0])('%i has no reason phrase', (status) => {
  expect(reasonPhrase(status)).toBeUndefined()
  expect(statusNames(status)).toEqual([])
})

test('no two statuses from 400 on are called the same', () => {
  const names = Array.from({ length: 200 }, (_, at) => statusNames(400 + at)).flat()
  expect(new Set(names).size).toBe(names.length)
})
