import type { Kind } from '../sources/kind.js'
import { readHarResponse } from './har-response.js'
import { tooLong } from './lines.js'
import type { ReadLine } from './recorded.js'

const readers: { readonly [K in Kind]: (value: Readonly<Record<string, unknown>>) => ReadLine } = {
  ndjson: ({ status, headers, body }) =>
    typeof status === 'number' ? { status, headers: (headers ?? {}) as never, body } : 'no-record',
  har: readHarResponse,
}

/** Reads a line with a recorded response; never throws. */
export function readLine(kind: Kind, line: string): ReadLine {
  try {
    const value: unknown = JSON.parse(line)
    if (kind === 'har' && value === null) return 'no-response'
    return typeof value === 'object' && value !== null ? readers[kind](value as never) : 'no-record'
  } catch {
    if (line.trim() === '') return 'blank'
    return line.trim() === tooLong ? 'too-long' : 'no-record'
  }
}
