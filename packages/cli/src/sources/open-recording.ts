import { createReadStream } from 'node:fs'
import { fileReason } from '@errbook/compiler/file-reason'
import { isMembers } from '../json-value.js'
import { gunzip } from './gunzip.js'
import { type RecordingKind, readRecord } from './read-record.js'
import { type Place, recordCutter } from './record-cutter.js'
import { ReadFailure, type ReadFailureReason, type Recording } from './recordings.js'

/** Recorded responses as lines of JSON, in whatever form they are stored. */
export interface OpenRecording {
  readonly kind: RecordingKind
  /** The lines of an NDJSON file, or a line for each record of a JSON text or entry of a HAR. */
  readonly lines: Chunks
}

/** Bytes in pieces of any size. */
type Chunks = AsyncIterable<Uint8Array>

/** How a recording is read. */
export interface ByteSource {
  readonly stdin: () => Chunks
  /** Is called with the number of stored bytes that each step read. */
  readonly advance: (size: number) => void
}

/**
 * Opens a recording, and tells by its content what it is: gzip or plain, NDJSON, JSON or HAR.
 *
 * @throws ReadFailure when it cannot be opened or is not a recording; the lines throw it, too, after all readable lines
 */
export async function openRecording(recording: Recording, source: ByteSource): Promise<OpenRecording> {
  if (recording.failure !== undefined) throw recording.failure
  const stored = await peek(storedBytes(recording, source), 2)
  const plain = await peek(isGzip(stored.head) ? gunzip(stored.chunks) : stored.chunks, kindLength)
  const { head, chunks } = withoutMark(plain)
  const kind = kindOf(head.subarray(0, kindLength), head.length < kindLength)
  if (kind === undefined) {
    if (plain.failure !== undefined) throw plain.failure
    throw new ReadFailure('no-recording')
  }
  return { kind, lines: kind === 'ndjson' ? chunks : recordLines(chunks, kind === 'har' ? 'entries' : 'top') }
}

async function* storedBytes({ path }: Recording, { stdin, advance }: ByteSource): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of path === undefined ? stdin() : createReadStream(path, { highWaterMark: 256 * 1024 })) {
      advance(chunk.length)
      yield chunk
    }
  } catch (error) {
    throw new ReadFailure('file-failed', fileReason(error, 'read'))
  }
}

/** The first bytes, at least `size` of them if the text is that long, and all bytes from the first. */
interface Peeked {
  readonly head: Uint8Array
  readonly chunks: Chunks
  /** The error that reading has failed with so far. */
  readonly failure?: unknown
}

/** Reads the beginning. A failure is thrown later, when the reader gets to it. */
async function peek(source: Chunks, size: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let failure: { readonly error: unknown } | undefined
  try {
    for (let length = 0; length < size; ) {
      const { done, value } = await iterator.next()
      if (done) break
      seen.push(value)
      length += value.length
    }
  } catch (error) {
    failure = { error }
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* seen
    if (failure !== undefined) throw failure.error
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { head: Buffer.concat(seen), chunks: all(), failure: failure?.error }
}

/** Whether bytes begin as gzip does (RFC 1952, section 2.3.1). */
function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

/** Removes the UTF-8 byte order mark. */
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

/** How many bytes are enough to tell the kind. */
const kindLength = 64 * 1024

/**
 * Tells the kind of a text by its beginning; `undefined` if it is not JSON. An empty text is NDJSON without a line.
 * `isWhole` says whether the beginning is the whole text.
 */
export function kindOf(head: Uint8Array, isWhole: boolean): RecordingKind | undefined {
  const text = new TextDecoder().decode(head)
  const begin = text.trimStart()
  if (begin === '') return 'ndjson'
  const first = begin[0] ?? ''
  if (first === '{' && isHar(head)) return 'har'
  const lines = begin.split('\n')
  if (isObject(lines[0])) return 'ndjson'
  // The last line may continue after the head.
  const hasLine = (isWhole ? lines : lines.slice(0, -1)).some(isRecord)
  if (first !== '[' && hasLine) return 'ndjson'
  if (!'[{'.includes(first)) return undefined
  const { records, failure } = cut(head)
  if (records.some(isObject)) return 'json'
  if (hasLine) return 'ndjson'
  // Lines of logs often begin with brackets or digits.
  const isOther = records.length > 0 && !records.some(isJson)
  if (failure === 'json-broken' || isOther) return undefined
  return first === '{' && lines.length === 1 ? 'ndjson' : 'json'
}

function isHar(head: Uint8Array): boolean {
  const { take, isHar } = recordCutter('entries')
  take(head)
  return isHar()
}

/** The records that are complete in a text. */
function cut(head: Uint8Array): { readonly records: readonly string[]; readonly failure?: ReadFailureReason } {
  const { lines, failure } = recordCutter('top').take(head)
  return {
    records: new TextDecoder().decode(lines).split('\n').slice(0, -1),
    ...(failure && { failure: failure.reason }),
  }
}

function parsed(text: string | undefined): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text ?? '') }
  } catch {
    return undefined
  }
}

function isJson(text: string): boolean {
  return parsed(text) !== undefined
}

function isObject(text: string | undefined): boolean {
  return isMembers(parsed(text)?.value)
}

function isRecord(text: string): boolean {
  return readRecord('ndjson', parsed(text)?.value) !== 'no-record'
}

/** Turns a JSON text into lines, one for each record. Fails after all records before the broken part. */
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
