import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileReason } from '@errbook/compiler/file-reason'
import type { Colors, Formatter } from 'picocolors/types.js'

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
  /** Resolves once the process is asked to end, by SIGINT or SIGTERM; before it is called, they end it at once. */
  readonly interrupted: () => Promise<void>
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

/** The bytes of a file that the user named. */
export function readNamedFile(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw cannotRead(path, error)
  }
}

/** The failure of a command that cannot read a file or a folder. */
export function cannotRead(path: string, error: unknown): CommandFailure {
  return new CommandFailure(`cannot read ${path}: ${fileReason(error, 'read')}`)
}

/**
 * The same input and output, with control characters written out, wherever they come from: a file name, a recording, a
 * catalog, an argument. The colours of the command stay.
 */
export function safeIo(io: Io): Io {
  // Stands for the escape that begins a colour, and cannot be guessed from outside.
  const mark = `\ufdd0${randomUUID()}`
  const safe = (lines: string) => printableLines(lines).replaceAll(mark, introducer)
  return {
    ...io,
    out: (line) => io.out(safe(line)),
    err: (line) => io.err(safe(line)),
    colors: markedColors(io.colors, mark),
  }
}

/** A text from outside, safe to print: control and format characters are written out, also line ends. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, writtenOut)
}

/**
 * Lines for a terminal: control characters such as escapes and marks of direction are written out. Line ends and tabs
 * stay, as do the joiners that emoji and some scripts need.
 */
export function printableLines(text: string): string {
  return text.replaceAll(/(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu, writtenOut)
}

/** JSON that is safe to print on a terminal: what {@link printable} writes out is a JSON escape here. */
export function printableJson(value: unknown, indent?: number): string {
  // Line ends between members stay; those within a string are escaped already.
  return JSON.stringify(value, null, indent).replaceAll(/(?!\n)[\p{Cc}\p{Cf}]/gu, (character) =>
    Array.from({ length: character.length }, (_, i) => {
      return `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
    }).join(''),
  )
}

const introducer = '\u001b'

/** Colours that use a mark in place of the escape, so that they differ from escapes within the text. */
function markedColors(colors: Colors, mark: string): Colors {
  const marked = (color: Formatter): Formatter => {
    return (text) => color(printableLines(String(text))).replaceAll(introducer, mark)
  }
  const entries = Object.entries(colors).map(([name, color]) => {
    return [name, typeof color === 'function' ? marked(color as Formatter) : color]
  })
  return Object.fromEntries(entries) as Colors
}

function writtenOut(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  return `\\u{${hex}}`
}
