import { compare } from '../compare.js'
import type { Suite } from '../suite.js'
import { typeCheckContenders } from '../type-check.js'

/** How long type-checking a program takes that uses a large catalog. */
export const types: Suite = ({ short, rounds, folder }) => {
  const size = short ? 500 : 10_000
  return [
    compare(
      {
        title: `A consumer's type check against ${size} codes`,
        about: 'By the form of the declaration. The first row is what TypeScript needs in any case.',
        unit: 'ms',
        columns: ['time'],
        contenders: typeCheckContenders(size, folder).slice(0, short ? 2 : undefined),
      },
      Math.min(rounds, 3),
    ),
  ]
}
