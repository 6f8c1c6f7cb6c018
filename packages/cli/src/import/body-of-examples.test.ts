import { expect, test } from 'vitest'
import { areIntegers, bodyOfExamples } from './body-of-examples.js'

const bodyOf = (codes: readonly string[], ...values: readonly unknown[]) =>
  bodyOfExamples(
    values.map((value, at) => ({ value, line: at + 1 })),
    new Set(codes),
  )

test.each<[what: string, values: readonly unknown[], template: unknown]>([
  ['the likeliest name, not the first', [{ type: 'A', code: 'A' }], { type: '{type?}', code: '{code}' }],
  [
    'a message that all have',
    [
      { code: 'A', msg: '' },
      { code: 'B', msg: '' },
    ],
    { code: '{code}', msg: '{message}' },
  ],
  ['a message that one has', [{ code: 'A', msg: '' }, { code: 'B' }], { code: '{code}', msg: '{message?}' }],
  [
    'members of several examples',
    [
      { code: 'A', a: 1 },
      { code: 'B', b: 1.5 },
    ],
    { code: '{code}', a: '{a?:integer}', b: '{b?:any}' },
  ],
  [
    'members of different types',
    [
      { code: 'A', a: 1 },
      { code: 'B', a: '' },
    ],
    { code: '{code}', a: '{a?:any}' },
  ],
  ['examples alike alone', [{ code: 'A' }, { error: { code: 'B', b: '' } }], { code: '{code}' }],
  [
    'a name with another meaning',
    [{ error: { code: 'A', group: 'x' } }],
    { error: { code: '{code}', group: '{errorGroup?}' } },
  ],
])('shows %s', (_, values, template) => {
  expect(bodyOf(['A', 'B'], ...values)?.body.template).toEqual(template)
})

test.each<[what: string, value: unknown]>([
  ['another code', { code: 'C' }],
  ['a code under another name', { customer: 'A' }],
  ['a list', [{ code: 'A' }]],
  ['a code without an object', { code: ['A'] }],
  ['nothing', null],
])('%s shows no body', (_, value) => {
  expect(bodyOf(['A', 'B'], value)).toBeUndefined()
})

test('codes are integers where all are and the examples have them so', () => {
  expect(bodyOf(['1', '2'], { code: 1 })?.body.isInteger).toBe(true)
  expect(bodyOf(['1', '2'], { code: '1' })?.body.isInteger).toBe(false)
  expect(bodyOf(['1', 'B'], { code: 1 })?.body.isInteger).toBe(false)
  expect(areIntegers(['0', '-1', '40001'])).toBe(true)
  for (const code of ['01', '1.0', '', '-0', '99999999999999999999']) expect(areIntegers([code])).toBe(false)
})
