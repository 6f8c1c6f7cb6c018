import { describe, expect, test } from 'vitest'
import { formats, unroll } from './format.js'
import { languages } from './localized.js'

const dateTime = new RegExp(`^${formats['utc-date-time'].pattern}$`, 'u')
const integer = new RegExp(`^${formats.integer.pattern}$`, 'u')
const text = new RegExp(`^${formats.text.pattern}$`, 'u')

describe('utc-date-time', () => {
  test('accepts every day of four centuries, and no other', () => {
    for (let year = 1900; year < 2300; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const written = `${year}-${two(month)}-${two(day)}T08:00:00Z`
          const date = new Date(Date.UTC(year, month - 1, day))
          const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
          if (dateTime.test(written) !== exists) expect.fail(`${written}: ${exists ? 'refused' : 'accepted'}`)
        }
      }
    }
  })

  test.each([
    '2025-11-11T24:00:00Z',
    '2025-11-11T08:60:00Z',
    '2025-11-11T08:00:60Z',
    '2025-11-11T08:00:00.000Z',
    '2025-11-11T08:00:00+08:00',
    '2025-11-11t08:00:00z',
    '2025-11-11 08:00:00Z',
    ' 2025-11-11T08:00:00Z',
    '2025-11-11T08:00:00Z\n',
  ])('refuses %j', (written) => {
    expect(dateTime.test(written)).toBe(false)
  })
})

describe('http-date', () => {
  const httpDate = new RegExp(`^${formats['http-date'].pattern}$`, 'u')

  test('has every day of four centuries', () => {
    for (let day = Date.UTC(1900, 0, 1); day < Date.UTC(2300, 0, 1); day += 86_400_000) {
      const written = new Date(day).toUTCString()
      if (!httpDate.test(written)) expect.fail(written)
    }
  })

  test.each([
    'Sun, 31 Apr 2025 08:00:00 GMT',
    'Sat, 29 Feb 2025 08:00:00 GMT',
    'Thu, 30 Feb 2024 08:00:00 GMT',
    'Tue, 11 Nov 2025 24:00:00 GMT',
    'Tue, 11 Nov 2025 08:00:00 UTC',
    'Tue, 11 Nov 25 08:00:00 GMT',
    'Tuesday, 11-Nov-25 08:00:00 GMT',
    'tue, 11 Nov 2025 08:00:00 GMT',
  ])('refuses %j', (written) => {
    expect(httpDate.test(written)).toBe(false)
  })
})

test.each([
  ['0', true],
  ['1800', true],
  ['999999999999999', true],
  ['1000000000000000', false],
  ['01', false],
  ['-1', false],
  ['1.5', false],
  ['', false],
])('integer: %j is %j', (written, expected) => {
  expect(integer.test(written)).toBe(expected)
})

test.each([
  ['a', true],
  ['a b', true],
  ['', false],
  [' a', false],
  ['a ', false],
  ['a\nb', false],
])('text: %j is %j', (written, expected) => {
  expect(text.test(written)).toBe(expected)
})

function two(number: number): string {
  return String(number).padStart(2, '0')
}

test.each([
  ['[0-9]{4}', '[0-9][0-9][0-9][0-9]'],
  ['a[0-9a-f]{2}/\\d{3}$', 'a[0-9a-f][0-9a-f]/\\d\\d\\d$'],
  ['[\\]a]{2}', '[\\]a][\\]a]'],
  ['\\[0-9]{4}', '\\[0-9]{4}'],
  ['[0-9]{0,14}', '[0-9]{0,14}'],
  ['[a]{64}', '[a]'.repeat(64)],
  ['[a]{65}', '[a]{65}'],
  ['[\\ a]{2}', '[\\ a][\\ a]'],
  ['[\\d{2}]', '[\\d{2}]'],
  ['[a\\d{2}', '[a\\d{2}'],
  ['(?:ab){3}', '(?:ab){3}'],
  ['[0-9]{4}?$', '[0-9][0-9][0-9][0-9]$'],
  ['a\\d{2}?b', 'a\\d\\db'],
  ['a[0-9]{0}?b', 'ab'],
  ['[0-9]{0}?', ''],
  ['[0-9]{0,4}?', '[0-9]{0,4}?'],
  ['[0-9]?', '[0-9]?'],
])('%s is written out as %s', (pattern, written) => {
  expect(unroll(pattern)).toBe(written)
})

test.each(Object.entries(formats))('%s says in every language what is expected', (_, { expected }) => {
  const texts = languages.map((language) => expected[language])
  expect(texts).toEqual(languages.map(() => expect.stringMatching(/./)))
  expect(new Set(texts).size).toBe(languages.length)
})
