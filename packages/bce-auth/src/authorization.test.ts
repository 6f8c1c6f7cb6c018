import { describe, expect, test } from 'vitest'
import { parseAuthorization } from './authorization.js'

const signature = '0f'.repeat(32)
const valid = ['bce-auth-v1', 'ak', '2025-11-11T08:00:00Z', '1800', 'host;x-bce-date', signature]
const withPart = (index: number, part: string) => valid.with(index, part).join('/')

test('gives the parts of a header', () => {
  expect(parseAuthorization(` \t${valid.join('/')}\r\n`)).toEqual({
    accessKeyId: 'ak',
    timestamp: '2025-11-11T08:00:00Z',
    expirationPeriodInSeconds: 1800,
    signedHeaders: ['host', 'x-bce-date'],
    signature,
  })
})

test('its result cannot be changed for the next reader of the same list', () => {
  const names = parseAuthorization(valid.join('/'))?.signedHeaders as string[]
  expect(() => names.push('x-bce-a')).toThrow(TypeError)
})

describe('accepts', () => {
  test.each([
    ['no signed headers', withPart(4, '')],
    ['all characters of a token', withPart(4, "!#$%&'*+.^_`|~0a-")],
    ['a name listed twice', withPart(4, 'host;host')],
    ['all other characters in a key', withPart(1, '!"#.0:;<AZ[az~')],
    ['no seconds', withPart(3, '0')],
    ['15 digits', withPart(3, '999999999999999')],
    ['the 29th of February of a leap year', withPart(2, '2024-02-29T23:59:59Z')],
    ['a year before 100', withPart(2, '0000-02-29T00:00:00Z')],
  ])('%s', (_, header) => {
    expect(parseAuthorization(header)).toBeDefined()
  })
})

describe('refuses', () => {
  test.each<readonly [name: string, header: unknown]>([
    ['nothing', undefined],
    ['an object', { toString: () => valid.join('/') }],
    ['a list', [valid.join('/')]],
    ['an empty text', ''],
    ['64 characters', signature],
    ['a signature alone', `/${signature}`],
    ['a list and a signature alone', `/host/${signature}`],
    ['no slash before the signature', `${valid.slice(0, 5).join('/')};${signature}`],
    ['another version', withPart(0, 'bce-auth-v2')],
    ['another case', withPart(0, 'BCE-auth-v1')],
    ['no key', withPart(1, '')],
    ['a space in a key', withPart(1, 'a k')],
    ['a key beyond ASCII', withPart(1, 'aké')],
    ['a slash in a key', withPart(1, 'a/k')],
    ['a day that does not exist', withPart(2, '2025-02-29T00:00:00Z')],
    ['a 31st of April', withPart(2, '2025-04-31T00:00:00Z')],
    ['the hour 24', withPart(2, '2025-11-11T24:00:00Z')],
    ['milliseconds', withPart(2, '2025-11-11T08:00:00.000Z')],
    ['another time zone', withPart(2, '2025-11-11T08:00:00+00:00')],
    ['a leading zero', withPart(3, '01800')],
    ['16 digits', withPart(3, '1000000000000000')],
    ['a negative period', withPart(3, '-1')],
    ['upper case in a name', withPart(4, 'Host')],
    ['an empty name', withPart(4, 'host;')],
    ['a comma between names', withPart(4, 'host,x-bce-date')],
    ['a short signature', withPart(5, '0f')],
    ['a long signature', withPart(5, `${signature}00`)],
    ['upper case in a signature', withPart(5, signature.toUpperCase())],
    ['a character that has the last byte of a digit', withPart(5, signature.replace('0', '\u0130'))],
    ['a part too many', `${valid.join('/')}/`],
    ['two', `${valid.join('/')}, ${valid.join('/')}`],
    ['a line break within', valid.join('/').replace('ak', 'a\nk')],
  ])('%s', (_, header) => {
    expect(parseAuthorization(header)).toBeUndefined()
  })
})

test('accepts every day of the calendar, and no other', () => {
  for (const year of [1900, 2000, 2023, 2024]) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const date = new Date(Date.UTC(year, month - 1, day))
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
        const written = `${year}-${two(month)}-${two(day)}T08:00:00Z`
        expect(parseAuthorization(withPart(2, written)) !== undefined, written).toBe(exists)
      }
    }
  }
})

function two(number: number): string {
  return String(number).padStart(2, '0')
}
