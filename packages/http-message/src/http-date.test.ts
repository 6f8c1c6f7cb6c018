import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseHttpDate } from './http-date.js'

const example = Date.UTC(1994, 10, 6, 8, 49, 37)
const now = Date.UTC(2025, 10, 11)

test.each([
  ['Sun, 06 Nov 1994 08:49:37 GMT', example],
  ['Sunday, 06-Nov-94 08:49:37 GMT', example],
  ['Sun Nov  6 08:49:37 1994', example],
  ['Tue Nov 11 08:00:00 2025', Date.UTC(2025, 10, 11, 8)],
  ['Thu, 29 Feb 2024 00:00:00 GMT', Date.UTC(2024, 1, 29)],
  ['Sat, 31 Dec 2016 23:59:60 GMT', Date.UTC(2017, 0, 1)],
  ['Sat, 01 Jan 0000 00:00:00 GMT', -62_167_219_200_000],
  ['Fri, 31 Dec 9999 23:59:59 GMT', Date.UTC(9999, 11, 31, 23, 59, 59)],
])('%s is an HTTP-date', (text, expected) => {
  expect(parseHttpDate(text, now)).toBe(expected)
})

// Each has one error.
test.each([
  ['empty', ''],
  ['a word', 'Invalid'],
  ['ISO 8601', '1994-11-06T08:49:37Z'],
  ['the text of a JavaScript date', 'Sun Nov 06 1994 08:49:37 GMT+0000'],
  ['two dates', 'Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT'],
  ['a year of six digits', 'Sat, 13 Sep 275760 00:00:00 GMT'],
  ['another weekday', 'Mon, 06 Nov 1994 08:49:37 GMT'],
  ['another weekday, RFC 850', 'Monday, 06-Nov-94 08:49:37 GMT'],
  ['another weekday, asctime', 'Mon Nov  6 08:49:37 1994'],
  ['a day that the month lacks', 'Wed, 31 Nov 1994 08:49:37 GMT'],
  ['29 February of a common year', 'Wed, 29 Feb 2023 00:00:00 GMT'],
  ['day 0', 'Mon, 00 Nov 1994 08:49:37 GMT'],
  ['hour 24', 'Sun, 06 Nov 1994 24:00:00 GMT'],
  ['minute 60', 'Sun, 06 Nov 1994 08:60:37 GMT'],
  ['second 60 within a day', 'Sun, 06 Nov 1994 08:49:60 GMT'],
  ['second 60 of another hour', 'Sat, 31 Dec 2016 22:59:60 GMT'],
  ['second 60 of another minute', 'Sat, 31 Dec 2016 23:58:60 GMT'],
  ['second 61', 'Sat, 31 Dec 2016 23:59:61 GMT'],
  ['lower case', 'sun, 06 nov 1994 08:49:37 gmt'],
  ['another zone', 'Sun, 06 Nov 1994 08:49:37 UTC'],
  ['an offset', 'Sun, 06 Nov 1994 08:49:37 +0000'],
  ['no zone', 'Sun, 06 Nov 1994 08:49:37'],
  ['no weekday', '06 Nov 1994 08:49:37 GMT'],
  ['a day of one digit', 'Sun, 6 Nov 1994 08:49:37 GMT'],
  ['an asctime day without its space', 'Sun Nov 6 08:49:37 1994'],
  ['a year of two digits in the first form', 'Sun, 06 Nov 94 08:49:37 GMT'],
  ['a space before', ' Sun, 06 Nov 1994 08:49:37 GMT'],
  ['a space before, RFC 850', ' Sunday, 06-Nov-94 08:49:37 GMT'],
  ['a space before, asctime', ' Sun Nov  6 08:49:37 1994'],
  ['a space behind, RFC 850', 'Sunday, 06-Nov-94 08:49:37 GMT '],
  ['a space behind, asctime', 'Sun Nov  6 08:49:37 1994 '],
  ['a line feed behind', 'Sun, 06 Nov 1994 08:49:37 GMT\n'],
  ['digits that are not ASCII', 'Sun, ０６ Nov 1994 08:49:37 GMT'],
])('%s is not: %j', (_, text) => {
  expect(parseHttpDate(text, now)).toBeUndefined()
})

describe('two digits of a year', () => {
  test.each([
    ['Tuesday, 11-Nov-25 00:00:00 GMT', 2025],
    ['Monday, 11-Nov-75 00:00:00 GMT', 2075],
    ['Thursday, 11-Nov-76 00:00:00 GMT', 1976],
    ['Thursday, 11-Nov-99 00:00:00 GMT', 1999],
    ['Saturday, 11-Nov-00 00:00:00 GMT', 2000],
  ])('%s is in %s', (text, year) => {
    const read = parseHttpDate(text, now)
    expect(new Date(read ?? 0).getUTCFullYear()).toBe(year)
  })
})

test('the UTC string of any Date is read back, to the second', () => {
  const years = { min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }
  fc.assert(
    fc.property(fc.date(years), (date) => {
      expect(parseHttpDate(date.toUTCString())).toBe(Math.floor(date.getTime() / 1000) * 1000)
    }),
  )
})

test('every valid date is the UTC string of its time', () => {
  const text = fc.stringMatching(/^(Sun|Mon|Tue), [0-3]\d (Jan|Feb|Nov) (19|20|21)\d\d [0-2]\d:[0-6]\d:[0-6]\d GMT$/)
  fc.assert(
    fc.property(text, (text) => {
      const read = parseHttpDate(text)
      return read === undefined || text.includes(':60') || new Date(read).toUTCString() === text
    }),
  )
})
