import { tooLong } from '../traffic/lines.js'
import type { Chunks } from './chunks.js'
import { type EntryResponse, entryReader } from './har-entries.js'
import { tokenReader } from './json-tokens.js'
import { Unreadable } from './unreadable.js'

/** Turns a HAR into lines, one for each entry: its response as JSON, `null` if it has none, or the mark {@link tooLong}. */
export async function* harLines(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  const lines: string[] = []
  const entries = entryReader((response) => lines.push(lineOf(response)))
  const read = tokenReader(entries.take)
  for await (const chunk of chunks) {
    const failure = failureOf(() => read(decoder.decode(chunk, { stream: true })))
    if (lines.length > 0) yield encoder.encode(lines.splice(0).join(''))
    if (failure !== undefined) throw failure
  }
  if (!entries.ended()) throw new Unreadable('har-truncated')
  if (!entries.found()) throw new Unreadable('har-without-entries')
}

function lineOf(response: EntryResponse): string {
  return `${response === 'tooLong' ? tooLong : JSON.stringify(response?.value ?? null)}\n`
}

function failureOf(read: () => void): Unreadable | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    return error instanceof Unreadable ? error : new Unreadable('har-not-json', (error as Error).message)
  }
}
