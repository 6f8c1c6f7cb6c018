import { readFileSync } from 'node:fs'
import { fileReason } from '@errbook/compiler/file-reason'
import { CommandFailure } from './io.js'

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
