/** What was read of a stream of bytes. */
export interface ReadBytes {
  /** All bytes up to the chunk that passes the limit, or up to where the stream broke off. */
  readonly bytes: Uint8Array
  /** Whether there is more than the limit allows. */
  readonly isTooLarge: boolean
  /** What the stream broke off with, if it did. */
  readonly broken?: { readonly cause: unknown }
}

/**
 * Reads a stream no further than a limit, in bytes, and then lets go of it. Never rejects: what a stream breaks off
 * with is told.
 */
export async function readStream(chunks: AsyncIterable<Uint8Array | string>, limit: number): Promise<ReadBytes> {
  const read: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
      read.push(bytes)
      size += bytes.byteLength
      if (size > limit) break
    }
  } catch (cause) {
    return { bytes: joined(read, size), isTooLarge: false, broken: { cause } }
  }
  return { bytes: joined(read, size), isTooLarge: size > limit }
}

/** The chunks of a Web stream; some browsers cannot iterate over one by themselves. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  let isDone = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      isDone = done
      if (done) return
      yield value
    }
  } catch (error) {
    isDone = true
    throw error
  } finally {
    // Not awaited: a copy is cancelled only once the other is.
    if (!isDone) reader.cancel().catch(() => {})
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks
  if (chunks.length === 1 && only !== undefined) return only
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
