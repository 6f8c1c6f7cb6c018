import { createReadStream } from 'node:fs'
import { reasonOf } from '../read-file.js'
import type { Chunks } from './chunks.js'
import { gunzip, isGzip } from './gunzip.js'
import type { Input } from './inputs.js'
import { type Kind, kindLength, kindOf } from './kind.js'
import { type Peeked, peek } from './peek.js'
import { type Place, recordCutter } from './record-cutter.js'
import { Unreadable } from './unreadable.js'

/** Recorded responses as lines of JSON, whatever they are stored as. */
export interface Source {
  readonly kind: Kind
  /** The lines of an NDJSON file, or a line for each record of a JSON text or entry of a HAR. */
  readonly lines: Chunks
}

/** What an input is read with. */
export interface Reading {
  readonly stdin: () => Chunks
  /** Is told of every number of bytes that was read, as they are stored. */
  readonly advance: (size: number) => void
}

/** Opens an input, and tells by its content what it is: gzip or plain, NDJSON, JSON or HAR. */
export async function openSource(input: Input, reading: Reading): Promise<Source> {
  if (input.failure !== undefined) throw input.failure
  const stored = await peek(storedBytes(input, reading), 2)
  const plain = await peek(isGzip(stored.head) ? gunzip(stored.chunks) : stored.chunks, kindLength)
  const { head, chunks } = withoutMark(plain)
  const kind = kindOf(head.subarray(0, kindLength), head.length < kindLength)
  if (kind === undefined) {
    if (plain.failure !== undefined) throw plain.failure
    throw new Unreadable('no-recording')
  }
  return { kind, lines: kind === 'ndjson' ? chunks : recordLines(chunks, kind === 'har' ? 'entries' : 'top') }
}

/** Turns a JSON text into lines, one for each record; fails after all records where the text is broken. */
async function* recordLines(chunks: Chunks, place: Place): AsyncGenerator<Uint8Array> {
  const cutter = recordCutter(place)
  for await (const chunk of chunks) {
    const { lines, failure } = cutter.take(chunk)
    if (lines.length > 0) yield lines
    if (failure !== undefined) throw failure
  }
  const failure = cutter.end()
  if (failure !== undefined) throw failure
}

async function* storedBytes({ path }: Input, { stdin, advance }: Reading): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of path === undefined ? stdin() : createReadStream(path, { highWaterMark: 256 * 1024 })) {
      advance(chunk.length)
      yield chunk
    }
  } catch (error) {
    throw new Unreadable('file-failed', reasonOf(error))
  }
}

/** Takes the UTF-8 byte order mark off. */
function withoutMark({ head, chunks }: Peeked): Pick<Peeked, 'head' | 'chunks'> {
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
  return marked ? { head: head.subarray(3), chunks: skip(chunks, 3) } : { head, chunks }
}

async function* skip(chunks: Chunks, count: number): AsyncGenerator<Uint8Array> {
  let left = count
  for await (const chunk of chunks) {
    yield chunk.subarray(left)
    left = Math.max(0, left - chunk.length)
  }
}
