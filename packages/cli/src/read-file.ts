import { readFileSync } from 'node:fs'
import { CommandFailure } from './io.js'

/** The bytes of a file that the user named. */
export function readNamedFile(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new CommandFailure(`cannot read ${path}: ${reasonOf(error)}`)
  }
}

/** Why the file system refused, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a folder; name a file'
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'ELOOP') return 'its links lead in a circle'
  return message
}
