import type { Chunks } from '../sources/chunks.js'
import { lineLimit, tooLong } from './lines.js'

const newline = 0x0a

/**
 * Joins chunks so that each ends where a line ends, in a buffer of its own; the last line needs no end. In place of a
 * line that is longer than the limit, in bytes, it gives {@link tooLong}.
 */
export async function* wholeLines(chunks: Chunks, limit: number = lineLimit): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let open: Uint8Array[] = []
  let size = 0
  let skipping = false
  for await (const chunk of chunks) {
    const start = skipping ? chunk.indexOf(newline) : 0
    if (start < 0) continue
    skipping = false
    const end = chunk.lastIndexOf(newline) + 1
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

function join(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
