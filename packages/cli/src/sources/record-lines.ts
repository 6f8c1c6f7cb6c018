import type { Chunks } from './chunks.js'
import { type Place, recordCutter } from './record-cutter.js'

/** Turns a JSON text into lines, one for each record; fails after all records where the text is broken. */
export async function* recordLines(chunks: Chunks, place: Place): AsyncGenerator<Uint8Array> {
  const cutter = recordCutter(place)
  for await (const chunk of chunks) {
    const { lines, failure } = cutter.take(chunk)
    if (lines.length > 0) yield lines
    if (failure !== undefined) throw failure
  }
  const failure = cutter.end()
  if (failure !== undefined) throw failure
}
