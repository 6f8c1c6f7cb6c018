import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readParams } from './read-params.js'

const late = {
  message: 'Sent at {time}, {count} times, at {time}.',
  params: { time: 'utc-date-time', count: 'integer' },
} as const

test.each([
  [
    'a message',
    late,
    'Sent at 2025-11-11T08:00:00Z, 3 times, at 2025-11-11T08:00:00Z.',
    { time: '2025-11-11T08:00:00Z', count: 3 },
  ],
  ['a message without parameters', { message: 'Denied.', params: {} }, 'Denied.', {}],
  ['an escaped hole', { message: 'Write {{name}}.', params: {} }, 'Write {name}.', {}],
  ['another text', late, 'Sent.', undefined],
  ['a value of another format', late, 'Sent at noon, 3 times, at noon.', undefined],
  ['a hole that holds two values', late, 'Sent at 2025-11-11T08:00:00Z, 3 times, at 2025-11-11T09:00:00Z.', undefined],
])('reads %s', (_, definition, text, params) => {
  expect(readParams(definition, text)).toEqual(params)
})

test('takes any text', () => {
  fc.assert(fc.property(fc.string(), (text) => readParams(late, text) === undefined))
})
