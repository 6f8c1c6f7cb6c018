import { describe, expect, test } from 'vitest'
import { headerPattern } from './header-pattern.js'

const regexOf = (header: Parameters<typeof headerPattern>[0]) => new RegExp(headerPattern(header), 'u')

describe('a media type', () => {
  const json = regexOf({ mediaType: 'application/json; charset=utf-8' })

  test.each([
    'application/json; charset=utf-8',
    'application/json; charset=UTF-8',
    'application/json;charset=utf-8',
    'application/json;charset=UTF-8',
    'Application/JSON; Charset="utf-8"',
    'application/json\t;\tcharset=utf-8',
    'application/json',
  ])('accepts %j', (value) => {
    expect(json.test(value)).toBe(true)
  })

  test.each([
    'application/json; charset=gbk',
    'text/html',
    'application/jsonp',
    'application/json; charset="utf-8',
    '',
  ])('refuses %j', (value) => {
    expect(json.test(value)).toBe(false)
  })
})

test('a template is its text and the patterns of its fields', () => {
  const pattern = regexOf({
    template: 'v1.{a}/{b}',
    fields: {
      a: { pattern: 'x|y' },
      b: { format: 'integer' },
    },
  })
  expect(['v1.x/0', 'v1.y/12'].map((value) => pattern.test(value))).toEqual([true, true])
  expect(['v1xx/0', 'v1.x', 'v1.x/01', ' v1.x/0', 'v1.x/0\n', 'v1.xy/0'].some((value) => pattern.test(value))).toBe(
    false,
  )
})

test('of several forms any may be', () => {
  const pattern = regexOf({
    anyOf: [{ pattern: 'a|b' }, { format: 'integer' }, { template: 'x{n}', fields: { n: { pattern: '[0-9]' } } }],
  })
  expect(['a', 'b', '12', 'x1'].every((value) => pattern.test(value))).toBe(true)
  expect(['', 'ab', 'a12', 'x', 'x12', '1x', 'b\n'].some((value) => pattern.test(value))).toBe(false)
})
