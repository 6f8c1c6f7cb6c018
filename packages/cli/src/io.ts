import type { Colors } from 'picocolors/types.js'

/** What a command reads and writes, so that a test can stand in for a terminal. */
export interface Io {
  /** The variables of the environment, by which the language is chosen. */
  readonly env: { readonly [name: string]: string | undefined }
  /** The working directory, whose catalog a command takes. */
  readonly cwd: string
  /** Whether standard input is a terminal, where nobody should wait for it. */
  readonly isInteractive: boolean
  /** How wide a line may be, in columns; 80 where there is no terminal. */
  readonly columns: number
  /** Standard input as bytes, as they come. */
  readonly stdin: () => AsyncIterable<Uint8Array>
  readonly out: (line: string) => void
  /** Resolves when what was written is on its way, so that it need not be kept in memory. */
  readonly drained: () => Promise<void>
  readonly err: (line: string) => void
  readonly colors: Colors
  /** Shows how far a long command is; nothing where there is no terminal or no known end. */
  readonly progress: (total: number) => Progress
}

/** A progress bar. */
export interface Progress {
  readonly advance: (amount: number) => void
  readonly stop: () => void
}

/** What a command ends with: all is well, something is outside the catalog or wrong in it, it could not work. */
export const exit = { ok: 0, found: 1, failed: 2 } as const

/** One of {@link exit}. */
export type ExitCode = (typeof exit)[keyof typeof exit]

/** A reason why a command could not work, told without a stack. */
export class CommandFailure extends Error {}
