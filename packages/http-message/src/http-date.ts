/**
 * Reads an HTTP-date (RFC 9110, section 5.6.7): the milliseconds since 1970, or `undefined` for anything else. It takes
 * the three forms of the RFC as they are written there, and only days that the calendar has, with their right weekday.
 *
 * @param now when the two digits of a year in the form of RFC 850 are read: no more than 50 years ahead
 */
export function parseHttpDate(text: string, now: number = Date.now()): number | undefined {
  const [, name, ...imf] = imfFixdate.exec(text) ?? []
  if (name !== undefined) return instant(name, imf)
  const [, longName, ...rfc850] = rfc850Date.exec(text) ?? []
  if (longName !== undefined) {
    const [day, month, digits, ...time] = rfc850
    return instant(longName.slice(0, 3), [day, month, fullYear(Number(digits), now), ...time])
  }
  const [, shortName, month, day, hour, minute, second, year] = asctimeDate.exec(text) ?? []
  return shortName === undefined ? undefined : instant(shortName, [day, month, year, hour, minute, second])
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const weekday = `(${weekdays.join('|')})`
const longWeekday = '(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)'
const month = `(${months.join('|')})`
const time = '(\\d{2}):(\\d{2}):(\\d{2})'
const imfFixdate = new RegExp(`^${weekday}, (\\d{2}) ${month} (\\d{4}) ${time} GMT$`)
const rfc850Date = new RegExp(`^${longWeekday}, (\\d{2})-${month}-(\\d{2}) ${time} GMT$`)
const asctimeDate = new RegExp(`^${weekday} ${month} (\\d{2}| \\d) ${time} (\\d{4})$`)

type Part = string | number | undefined

/** The instant of day, month, year, hour, minute and second; `undefined` where the calendar or the clock has none. */
function instant(name: string, [day, month, year, hour, minute, second]: readonly Part[]): number | undefined {
  // A leap second is the last of a day, and the first of the next to a clock that has none.
  const isLeap = hour === '23' && minute === '59' && second === '60'
  if (Number(hour) > 23 || Number(minute) > 59 || (Number(second) > 59 && !isLeap)) return undefined
  const date = new Date(0)
  date.setUTCFullYear(Number(year), months.indexOf(String(month)), Number(day))
  if (date.getUTCDate() !== Number(day) || weekdays[date.getUTCDay()] !== name) return undefined
  return date.setUTCHours(Number(hour), Number(minute), Number(second))
}

/** The last year with these two digits that is at most 50 years ahead. */
function fullYear(digits: number, now: number): number {
  const latest = new Date(now).getUTCFullYear() + 50
  return latest - ((latest - digits) % 100)
}
