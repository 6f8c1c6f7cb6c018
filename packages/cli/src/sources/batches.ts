import type { OpenRecording } from './open-recording.js'
import type { RecordingKind } from './read-record.js'
import { lineLimit } from './recorded-body.js'

/** A part of a recording: whole lines, each with one response. */
export interface Batch {
  readonly kind: RecordingKind
  /** The number of its first line or entry, counted from 1. */
  readonly first: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Cuts a recording into batches, each with a buffer of its own that can be transferred to another thread. */
export async function* batchesOf({ kind, lines }: OpenRecording): AsyncGenerator<Batch> {
  let first = 1
  for await (const bytes of wholeLines(lines)) {
    for (let start = 0; start < bytes.length; ) {
      const { end, count } = measure(bytes, start)
      yield { kind, first, bytes: start === 0 && end === bytes.length ? bytes : bytes.slice(start, end) }
      first += count
      start = end
    }
  }
}

/** The lines of a batch, without their ends. */
export function* linesOf({ bytes }: Batch): Generator<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let start = 0; start < buffer.length; ) {
    const newline = buffer.indexOf(lineEnd, start)
    const end = newline < 0 ? buffer.length : newline
    yield buffer.toString('utf8', start, end)
    start = end + 1
  }
}

/**
 * Joins chunks so that each ends with a line, in a buffer of its own; the last line needs no line end. A line that is
 * longer than the limit in bytes is replaced by {@link tooLong}.
 */
export async function* wholeLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = lineLimit,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let open: Uint8Array[] = []
  let size = 0
  let skipping = false
  for await (const chunk of chunks) {
    const start = skipping ? chunk.indexOf(lineEnd) : 0
    if (start < 0) continue
    skipping = false
    const end = chunk.lastIndexOf(lineEnd) + 1
    if (end > start) {
      open.push(chunk.subarray(start, end))
      yield join(open, size + end - start)
      open = []
      size = 0
    }
    const rest = chunk.subarray(Math.max(start, end))
    open.push(rest)
    size += rest.length
    skipping = size > limit
    if (!skipping) continue
    open = [Buffer.from(tooLong)]
    size = tooLong.length
  }
  if (size > 0) yield join(open, size)
}

/** Stands in for a line that was too long to read; it is not JSON. */
export const tooLong = 'too long'

const lineEnd = 0x0a

// Findings are far longer than short lines; this keeps them from filling the memory.
const mostLines = 1024

/** Where the next lines end, and how many they are; the last needs no line end. */
function measure(bytes: Uint8Array, start: number): { readonly end: number; readonly count: number } {
  // A buffer finds a byte several times faster than a plain array of bytes.
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = start
  let count = 0
  while (count < mostLines && end < buffer.length) {
    const newline = buffer.indexOf(lineEnd, end)
    end = newline < 0 ? buffer.length : newline + 1
    count++
  }
  return { end, count }
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
