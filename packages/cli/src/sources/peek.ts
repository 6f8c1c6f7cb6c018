import type { Chunks } from './chunks.js'

/** The first bytes, at least `size` of them if there are so many, and all bytes from the first. */
export interface Peeked {
  readonly head: Uint8Array
  readonly chunks: Chunks
  /** What the reading failed with meanwhile. */
  readonly failure?: unknown
}

/** Looks at how the bytes begin. What fails meanwhile fails when the reading gets there. */
export async function peek(source: Chunks, size: number): Promise<Peeked> {
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
