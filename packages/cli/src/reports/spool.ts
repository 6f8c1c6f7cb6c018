import { closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Lines kept in a temporary file. */
export interface Spool {
  readonly write: (line: string) => void
  /** All lines in large pieces, each without its last line end. */
  readonly read: () => Generator<string>
  /** Forgets what was written. */
  readonly clear: () => void
  /** Removes the file. */
  readonly close: () => void
}

/** Opens a temporary file of its own. */
export function openSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'errbook-'))
  const file = openSync(join(folder, 'spool'), 'a+', 0o600)
  return {
    write: (line) => writeFileSync(file, `${line}\n`),
    read: () => linesOf(file),
    clear: () => ftruncateSync(file),
    close() {
      closeSync(file)
      rmSync(folder, { recursive: true })
    },
  }
}

function* linesOf(file: number): Generator<string> {
  let piece = Buffer.alloc(64 * 1024)
  for (let at = 0; ; ) {
    const length = readSync(file, piece, 0, piece.length, at)
    const end = piece.subarray(0, length).lastIndexOf(0x0a)
    if (length === 0) return
    if (end < 0) piece = Buffer.alloc(piece.length * 2)
    else yield piece.toString('utf8', 0, end)
    at += end + 1
  }
}
