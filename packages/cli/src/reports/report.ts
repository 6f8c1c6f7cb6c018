import type { CheckListener } from '../traffic/check-traffic.js'
import type { Summary } from '../traffic/tally.js'

/** Prints the findings of a check as they arrive. */
export interface Report extends CheckListener {
  readonly end: (summary: Summary) => void | Promise<void>
  /** Removes temporary files, whether or not the check finished. */
  readonly close: () => void
}
