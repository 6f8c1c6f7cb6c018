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
