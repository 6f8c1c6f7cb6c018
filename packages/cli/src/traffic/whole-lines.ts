import type { Chunks } from '../sources/chunks.js'
import { lineLimit, tooLong } from './lines.js'

const newline = 0x0a

/**
 * Joins chunks so that each ends where a line ends, in a buffer of its own; the last line needs no end. In place of a
 * line that is longer than the limit, in bytes, it gives {@link tooLong}.
 */
export async function* wholeLines(chunks: Chunks, limit: number = lineLimit): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let open: readonly Uint8Array[] = []
  let skipping = false
  for await (const chunk of chunks) {
    const start = skipping ? chunk.indexOf(newline) : 0
    if (start < 0) continue
    skipping = false
    const end = chunk.lastIndexOf(newline) + 1
    if (end > start) {
      yield join([...open, chunk.subarray(start, end)])
      open = []
    }
    open = [...open, chunk.subarray(Math.max(start, end))]
    skipping = sizeOf(open) > limit
    if (skipping) open = [Buffer.from(tooLong)]
  }
  if (sizeOf(open) > 0) yield join(open)
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((size, { length }) => size + length, 0)
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(sizeOf(parts))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
