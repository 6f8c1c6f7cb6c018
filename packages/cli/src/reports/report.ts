import type { CheckListener } from '../traffic/check-traffic.js'
import type { Summary } from '../traffic/tally.js'

/** The catalog that responses were checked by. */
export interface NamedCatalog {
  readonly name: string
  /** `undefined` for a catalog that is built in. */
  readonly file: string | undefined
}

/** Prints what a check finds, as it comes. */
export interface Report extends CheckListener {
  readonly end: (summary: Summary) => void | Promise<void>
  /** Clears away what it kept, whether or not the check came to its end. */
  readonly close: () => void
}
