import { expect, test } from 'vitest'
import { anchorOf, type ErrorDefinition, own, statusesOf } from './catalog.js'

const denied: ErrorDefinition = {
  catalog: 'sample',
  code: 'Denied',
  status: 403,
  fault: 'client',
  retry: 'never',
  message: 'Denied.',
  params: {},
}

test('statusesOf gives the status of an error, or all that it may have', () => {
  expect(statusesOf(denied)).toEqual([403])
  expect(statusesOf({ ...denied, statuses: [403, 404] })).toEqual([403, 404])
})

test.each([
  ['AccessDenied', 'accessdenied'],
  ['access_denied-2', 'access_denied-2'],
  ['Access.Denied / 错误', 'accessdenied'],
])('the anchor of %s is %s', (code, anchor) => {
  expect(anchorOf(code)).toBe(anchor)
})

test.each([
  [{ a: 1 }, 'a', 1],
  [{ a: 1 }, 'b', undefined],
  [{ a: 1 }, 'toString', undefined],
  [Object.create({ a: 1 }), 'a', undefined],
  [undefined, 'a', undefined],
])('of %j the value of %j is %j', (table, key, value) => {
  expect(own(table, key)).toBe(value)
})
