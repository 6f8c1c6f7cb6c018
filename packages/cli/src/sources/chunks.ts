/** Bytes as they come, in pieces of any size. */
export type Chunks = AsyncIterable<Uint8Array>
