import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { CommandFailure } from './io.js'
import { reasonOf } from './read-file.js'

/** A line of a file of recorded responses. */
export interface RecordLine {
  readonly file: string
  /** Counts from 1. */
  readonly line: number
  /** The length of the line in bytes, its end included. */
  readonly size: number
  /** The record; `undefined` where the line is no JSON object with a status. */
  readonly record: RecordedResponse | undefined
}

/** A recorded response: one JSON object a line. */
export interface RecordedResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Reads recorded responses (NDJSON) line by line; blank lines are passed over. */
export async function* readRecords(file: string): AsyncGenerator<RecordLine> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
  let line = 0
  try {
    for await (const text of lines) {
      line++
      const size = Buffer.byteLength(text) + 1
      if (text.trim() !== '') yield { file, line, size, record: toRecord(text) }
    }
  } catch (error) {
    throw new CommandFailure(`cannot read ${file}: ${reasonOf(error)}`)
  }
}

function toRecord(text: string): RecordedResponse | undefined {
  try {
    const value = JSON.parse(text)
    return typeof value === 'object' && value !== null && typeof value.status === 'number' ? value : undefined
  } catch {
    return undefined
  }
}
