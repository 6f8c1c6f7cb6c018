import type { Colors } from 'picocolors/types.js'

/** What a command reads and writes, so that a test can stand in for a terminal. */
export interface Io {
  /** Environment variables, which choose the language. */
  readonly env: { readonly [name: string]: string | undefined }
  /** The working directory, where a command looks for its catalog. */
  readonly cwd: string
  /** Whether standard input is a terminal, so that no input is to be expected from it. */
  readonly isInteractive: boolean
  /** How wide a line may be, in columns; 80 without a terminal. */
  readonly columns: number
  /** The bytes of standard input as they arrive. */
  readonly stdin: () => AsyncIterable<Uint8Array>
  readonly out: (line: string) => void
  /** Resolves when the output so far has left the memory of this process. */
  readonly drained: () => Promise<void>
  readonly err: (line: string) => void
  readonly colors: Colors
  /** Shows the progress of a long command; nothing without a terminal or a known end. */
  readonly progress: (total: number) => Progress
}

/** A progress bar. */
export interface Progress {
  readonly advance: (amount: number) => void
  readonly stop: () => void
}

/** Exit codes: all is well; something is outside the catalog or wrong in it; the command failed. */
export const exit = { ok: 0, found: 1, failed: 2 } as const

/** One of {@link exit}. */
export type ExitCode = (typeof exit)[keyof typeof exit]

/** A reason why a command failed, printed without a stack. */
export class CommandFailure extends Error {}
