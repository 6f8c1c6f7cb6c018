import type { Table } from './table.js'

/** Measurements that belong together. */
export type Suite = (run: Run) => Promise<readonly Table[]> | readonly Table[]

/** How thoroughly to measure, and where to put what has to be written for it. */
export interface Run {
  /** Small catalogs and few repetitions: to see that it still runs. */
  readonly short: boolean
  /** How many times to measure each contender. */
  readonly rounds: number
  /** How long to repeat a check for one value, in milliseconds. */
  readonly budget: number
  /** A folder from which the libraries can be imported; it is removed afterwards. */
  readonly folder: string
}
