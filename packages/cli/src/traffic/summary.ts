import type { Tally } from './tally.js'

/** How all inputs fared. */
export interface Summary {
  readonly inputs: number
  /** Inputs that could not be read to their end. */
  readonly unreadable: number
  /** Files and folders of other kinds, found in folders. */
  readonly otherFiles: number
  readonly tally: Tally
}

/** Whether no response was found, though all that there was could be read. */
export function isNothing({ unreadable, tally }: Summary): boolean {
  return unreadable === 0 && tally.responses === 0
}
