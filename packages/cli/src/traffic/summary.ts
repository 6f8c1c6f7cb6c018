import type { Tally } from './tally.js'

/** How all inputs fared. */
export interface Summary {
  readonly inputs: number
  /** Inputs that could not be read to their end. */
  readonly unreadable: number
  readonly tally: Tally
}
