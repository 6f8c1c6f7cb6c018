import type { CatalogFile } from '../catalog-file.js'
import type { Sound } from '../check-shape.js'
import type { Path } from '../diagnostic.js'

/** A law that a catalog file keeps beyond its shape. */
export interface Rule {
  /** What a report and the documentation call it. */
  readonly name: string
  /** The law, in one sentence. */
  readonly description: string
  /** What a breach is, an error if not said. */
  readonly severity?: 'warning'
  readonly check: (file: Sound<CatalogFile>, report: Report) => void
}

/** Reports an error at a value, or at its key. */
export type Report = (path: Path, message: string, fix: string, part?: 'key' | 'value') => void
