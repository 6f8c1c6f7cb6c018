import type { Kind } from '../sources/kind.js'
import type { Unreadable } from '../sources/unreadable.js'
import type { Finding } from '../traffic/finding.js'
import type { Summary } from '../traffic/summary.js'
import type { Tally } from '../traffic/tally.js'

/** Where the findings of a check go, as they come. */
export interface Report {
  /** Is told of the next findings of a file, in their order. */
  readonly found: (file: string, kind: Kind, findings: readonly Finding[]) => void
  readonly endFile: (checked: CheckedFile) => void
  readonly end: (summary: Summary) => void | Promise<void>
  /** Clears away what it kept, whether or not the check came to its end. */
  readonly close: () => void
}

/** How a file fared. */
export interface CheckedFile {
  readonly file: string
  readonly tally: Tally
  /** Why it could not be read to its end. */
  readonly failure: Unreadable | undefined
  /** Whether the file is of another kind and passed over, the failure saying why. */
  readonly isOther: boolean
}
