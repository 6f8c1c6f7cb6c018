import { batchesOf, linesOf } from './batches.js'
import { openRecording } from './open-recording.js'
import { type RecordingKind, readRecord } from './read-record.js'
import { ReadFailure } from './recordings.js'

/** How many recorded responses there are in the bytes of a file; none if it is not a recording. */
export async function countResponses(bytes: Uint8Array): Promise<number> {
  const source = { stdin: () => whole(bytes), advance() {} }
  let responses = 0
  try {
    const open = await openRecording({ name: '', path: undefined, size: bytes.length, named: true }, source)
    for await (const batch of batchesOf(open)) {
      for (const line of linesOf(batch)) if (isResponse(open.kind, line)) responses++
    }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
  }
  return responses
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function isResponse(kind: RecordingKind, line: string): boolean {
  try {
    const exchange = readRecord(kind, JSON.parse(line))
    return exchange !== 'no-record' && typeof exchange.response === 'object'
  } catch {
    return false
  }
}
