/** Whether a text is a valid UTC date and time. */
export function isUtcDateTime(text: string): boolean {
  return text.length === 20 && hasMarks(text) && hasTime(text) && hasYear(text) && hasMonth(text) && hasDay(text, 0)
}

/** Whether the day at an offset of a text of the right shape exists. */
export function hasDay(text: string, at: number): boolean {
  const day = twoDigits(text, at + 8)
  if (day <= 28) return day > 0
  const month = twoDigits(text, at + 5)
  if (month !== 2) return day <= 30 + ((month + (month >> 3)) & 1)
  const year = twoDigits(text, at + 2)
  return day === 29 && (year === 0 ? twoDigits(text, at) : year) % 4 === 0
}

function hasMarks(text: string): boolean {
  return (
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    text.charCodeAt(10) === 84 &&
    text.charCodeAt(13) === 58 &&
    text.charCodeAt(16) === 58 &&
    text.charCodeAt(19) === 90
  )
}

function hasTime(text: string): boolean {
  return twoDigits(text, 11) < 24 && twoDigits(text, 14) < 60 && twoDigits(text, 17) < 60
}

function hasYear(text: string): boolean {
  return twoDigits(text, 0) < 100 && twoDigits(text, 2) < 100
}

function hasMonth(text: string): boolean {
  const month = twoDigits(text, 5)
  return month > 0 && month <= 12
}

/** The number of two digits; 100 if they are not digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >>> 0 < 10 && ones >>> 0 < 10 ? tens * 10 + ones : 100
}
