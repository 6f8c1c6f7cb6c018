import { InvalidArgumentError } from 'commander'

/** Makes what reads the value of an option that is a whole number, from `least` to `most`. */
export function wholeNumber(least: number, most: number): (word: string) => number {
  return (word) => {
    const number = /^\d{1,16}$/.test(word) ? Number(word) : Number.NaN
    if (number >= least && number <= most) return number
    throw new InvalidArgumentError(`expected a whole number from ${least} to ${most}`)
  }
}

/** The ports of TCP, 0 for any free one. */
export const port: (word: string) => number = wholeNumber(0, 65_535)
