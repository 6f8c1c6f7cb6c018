import { expect, test } from 'vitest'
import { render } from './render.js'

test.each([
  ['The csnId is invalid', {}, 'The csnId is invalid'],
  ['Date is {timestamp}.', { timestamp: '2025-11-11T08:00:00Z' }, 'Date is 2025-11-11T08:00:00Z.'],
  ['{count} of {count}', { count: 3 }, '3 of 3'],
  ['a {{literal}} brace, ${ and }}', {}, 'a {literal} brace, ${ and }}'],
  ['{a}', { a: '{b}', b: 'never' }, '{b}'],
  ['$& $1 {a}', { a: '$&' }, '$& $1 $&'],
])('fills %j with %j', (message, params, expected) => {
  expect(render(message, params)).toBe(expected)
})

test('names the hole that has no value, and does not look for one up the prototype', () => {
  expect(() => render('Date is {timestamp}.')).toThrow(
    new TypeError('no value for {timestamp} of the message "Date is {timestamp}.": pass { timestamp: … }'),
  )
  expect(() => render('{toString}')).toThrow(TypeError)
})
