import { createGunzip, type Gunzip } from 'node:zlib'
import { ReadFailure } from './recordings.js'

// A kilobyte of gzip can hold a megabyte of text: small pieces keep a dense file from filling the memory. They also
// limit what is lost to damage, since a damaged piece gives nothing.
const pieceSize = 16 * 1024

/** Unpacks gzip of one or more members. Gives everything before the damage in a broken file, then fails. */
export async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip({ chunkSize: 256 * 1024 })
  const unpacked: Uint8Array[] = []
  unzip.on('data', (chunk: Uint8Array) => unpacked.push(chunk))
  // Each step reports its own failure.
  unzip.on('error', () => {})
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length; at += pieceSize) {
        await write(unzip, chunk.subarray(at, at + pieceSize))
        yield* unpacked.splice(0)
      }
    }
    await finish(unzip)
  } finally {
    unzip.destroy()
  }
  yield* unpacked
}

function write(unzip: Gunzip, piece: Uint8Array): Promise<void> {
  return step(unzip, (done) => unzip.write(piece, done))
}

function finish(unzip: Gunzip): Promise<void> {
  return step(unzip, (done) => unzip.once('end', done).end((error?: Error | null) => error && done(error)))
}

type Done = (error?: NodeJS.ErrnoException | null) => void

/** Waits for a step, which may report a failure by its callback or only by an event. */
function step(unzip: Gunzip, begin: (done: Done) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const done: Done = (error) => {
      unzip.off('error', done)
      if (error) reject(failureOf(error))
      else resolve()
    }
    unzip.once('error', done)
    begin(done)
  })
}

function failureOf({ code, message }: NodeJS.ErrnoException): ReadFailure {
  return code === 'Z_BUF_ERROR' ? new ReadFailure('gzip-truncated') : new ReadFailure('gzip-corrupt', message)
}
