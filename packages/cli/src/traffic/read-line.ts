import type { Kind } from '../sources/kind.js'
import { tooLong } from './lines.js'
import { readRecord } from './read-record.js'
import type { ReadLine } from './recorded.js'

/** Reads a line with a recorded response; never throws. */
export function readLine(kind: Kind, line: string): ReadLine {
  try {
    return readRecord(kind, JSON.parse(line))
  } catch {
    if (line.trim() === '') return 'blank'
    return line.trim() === tooLong ? 'too-long' : 'no-record'
  }
}
