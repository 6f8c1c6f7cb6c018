/** What was read of a stream of bytes. */
export interface ReadBytes {
  /** All bytes up to the chunk that passes the limit, or up to where the stream broke off. */
  readonly bytes: Uint8Array
  /** Whether there is more than the limit allows. */
  readonly isTooLarge: boolean
  /** Whether the stream was read to its end. */
  readonly hasEnded: boolean
  /** What the stream broke off with, if it did. */
  readonly broken?: { readonly cause: unknown }
}

/**
 * Reads a stream no further than a limit, in bytes, and then lets go of it. Never rejects: what a stream breaks off
 * with is told, and what is neither bytes nor text breaks it off.
 *
 * @param moreBytes how much beyond the limit is read and thrown away, so that a connection can be used again; none if
 * not given
 */
export async function readStream(
  chunks: AsyncIterable<Uint8Array | string>,
  limit: number,
  moreBytes = 0,
): Promise<ReadBytes> {
  const collected = new GrowingBytes()
  let size = 0
  let emptyChunks = 0
  try {
    for await (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : bytesOf(chunk)
      if (bytes.byteLength === 0 && ++emptyChunks > maximumEmptyChunks)
        throw new TypeError('the stream gives empty chunks without end')
      if (size <= limit) collected.add(bytes)
      size += bytes.byteLength
      if (size > limit + moreBytes) return { bytes: collected.bytes, isTooLarge: true, hasEnded: false }
    }
  } catch (cause) {
    return { bytes: collected.bytes, isTooLarge: false, hasEnded: false, broken: { cause } }
  }
  return { bytes: collected.bytes, isTooLarge: size > limit, hasEnded: true }
}

// So that a stream of nothing ends.
const maximumEmptyChunks = 10_000

function bytesOf(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  throw new TypeError(`a chunk of the stream is of type ${typeof chunk}: expected bytes or text`)
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

/** Bytes in one buffer that doubles as it fills: a chunk of one byte costs one byte. */
class GrowingBytes {
  #buffer: Uint8Array | undefined
  #size = 0
  #isOwn = false

  /** Adds a chunk. The first is kept as it is: most bodies come in one. */
  add(chunk: Uint8Array): void {
    if (this.#buffer === undefined) {
      this.#buffer = chunk
    } else {
      this.#makeRoom(this.#size + chunk.byteLength)
      this.#buffer.set(chunk, this.#size)
    }
    this.#size += chunk.byteLength
  }

  get bytes(): Uint8Array {
    return this.#buffer?.subarray(0, this.#size) ?? new Uint8Array()
  }

  #makeRoom(size: number): void {
    const before = this.#buffer as Uint8Array
    if (this.#isOwn && size <= before.byteLength) return
    this.#buffer = new Uint8Array(Math.max(2 * this.#size, size, 1024))
    this.#buffer.set(before.subarray(0, this.#size))
    this.#isOwn = true
  }
}
