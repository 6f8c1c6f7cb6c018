import type { Localized } from '@errbook/catalog'
import type { Path } from '../diagnostic.js'
import type { Family } from '../family/family.js'
import type { File, SoundError } from './walk.js'

/** A law that a catalog file keeps beyond its shape. */
export interface Rule {
  /** What a report and the documentation call it. */
  readonly name: string
  /** The law, in one sentence of each language. */
  readonly description: Localized
  /** What a breach is, an error if not said. */
  readonly severity?: 'warning'
  /** Whether it is of what a file says itself, never of what it inherits. */
  readonly isOfOwn?: boolean
  /** The errors are those of the file, listed once for all rules; the family is that of a file that extends another. */
  readonly check: (file: File, report: Report, errors: readonly SoundError[], family?: Family) => void
}

/** Reports an error at a value, or at its key. */
export type Report = (path: Path, message: string, fix: string, part?: 'key' | 'value') => void
