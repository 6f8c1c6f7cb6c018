import type { Localized } from './localized.js'

/** What a named format is. */
export interface FormatRule {
  /** An unanchored ECMAScript pattern (`u` flag), linear in the length of the value; alternatives are in groups. */
  readonly pattern: string
  /** What a value looks like, to continue the words "expected …". */
  readonly expected: Localized
}

// Leap years of the proleptic Gregorian calendar, as RFC 3339 has it; no leap seconds.
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)'

/** The pattern of a day that the calendar has, `yyyy-mm-dd`: an ECMAScript pattern (`u` flag), not anchored. */
export const dayPattern: string =
  '(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))' +
  `|${leapYear}-02-29)`

// The day of an IMF-fixdate (RFC 9110, section 5.6.7); whether its name of the week is right is not asked.
const dayOfHttp =
  '(?:(?:(?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Mar|May|Jul|Aug|Oct|Dec)|(?:0[1-9]|[12][0-9]|30) (?:Apr|Jun|Sep|Nov)|(?:0[1-9]|1[0-9]|2[0-8]) Feb) [0-9]{4}' +
  `|29 Feb ${leapYear})`
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]'

/** The named formats that a header, a field of a header and a message parameter may have. */
export const formats: { readonly [F in Format]: FormatRule } = {
  text: {
    pattern: '[^\\s](?:.*[^\\s])?',
    expected: { en: 'text without white space around it', zh: '首尾无空白字符的文本' },
  },
  integer: {
    pattern: '(?:0|[1-9][0-9]{0,14})',
    expected: { en: 'a whole number in decimal digits', zh: '十进制整数' },
  },
  'utc-date-time': {
    pattern: `${dayPattern}T${time}Z`,
    expected: {
      en: 'a UTC date and time such as 2025-11-11T08:00:00Z',
      zh: 'UTC 日期时间，例如 2025-11-11T08:00:00Z',
    },
  },
  'http-date': {
    pattern: `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), ${dayOfHttp} ${time} GMT`,
    expected: {
      en: 'an HTTP date such as Tue, 11 Nov 2025 08:00:00 GMT',
      zh: 'HTTP 日期，例如 Tue, 11 Nov 2025 08:00:00 GMT',
    },
  },
}

/** The name of a format. */
export type Format = keyof FormatTypes

/** What a program holds for a value of each format. */
export interface FormatTypes {
  text: string
  /** At most 15 digits, so that every value is a safe integer. */
  integer: number
  /** `yyyy-mm-ddThh:mm:ssZ`, a day that the calendar has. */
  'utc-date-time': string
  /** The form of a date that HTTP senders write: `Tue, 11 Nov 2025 08:00:00 GMT`. */
  'http-date': string
}

/**
 * Writes a class of characters out as often as it is repeated: `[0-9]{4}` becomes `[0-9][0-9][0-9][0-9]`. The pattern
 * means the same, and V8, which counts how often it went round, matches it in half the time.
 */
export function unroll(pattern: string): string {
  return pattern.replaceAll(atom, (all, characters?: string, times?: string) =>
    characters === undefined || times === undefined || Number(times) > mostTimes
      ? all
      : characters.repeat(Number(times)),
  )
}

// A class that is never closed reaches to the end, so that nothing is read twice. Behind a fixed count `?` means nothing,
// and behind a class that is written out it would make the last one optional.
const atom = /(\\[dDsSwW]|\[(?:[^\]\\]|\\[\s\S])*(?:\]|\\?$))(?:\{(\d+)\}\??)?|\\./g

const mostTimes = 64
