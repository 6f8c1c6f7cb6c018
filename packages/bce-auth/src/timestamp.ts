/** The time of a `yyyy-mm-ddThh:mm:ssZ`, in milliseconds of the epoch; `undefined` for anything else. */
export function readTimestamp(text: string): number | undefined {
  if (!shape.test(text)) return undefined
  const time = Date.parse(text)
  const day = Number(text.slice(8, 10))
  // Engines read a day that its month does not have as one of the next month, or as invalid.
  return day <= 28 || new Date(time).getUTCDate() === day ? time : undefined
}

const shape = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$/

/**
 * A point in time as `yyyy-mm-ddThh:mm:ssZ`, fractions of a second cut off.
 *
 * @throws TypeError when it is not a point in time, or not within the years 0000 to 9999.
 */
export function toTimestamp(time: Date | number | string, name: string): string {
  const text = typeof time === 'string' ? time : `${new Date(pointInTime(time, name)).toISOString().slice(0, -5)}Z`
  if (readTimestamp(text) !== undefined) return text
  throw new TypeError(`${name} is ${text}: expected a UTC date and time such as 2025-11-11T08:00:00Z`)
}

/**
 * A point in time in milliseconds of the epoch.
 *
 * @throws TypeError for anything else.
 */
export function pointInTime(time: Date | number, name: string): number {
  const milliseconds = Number(time)
  // The range of a Date (ECMAScript, section "Time Values and Time Range").
  if (Math.abs(milliseconds) <= 8.64e15) return milliseconds
  throw new TypeError(`${name} is ${String(time)}: expected a Date, or milliseconds of the epoch`)
}
