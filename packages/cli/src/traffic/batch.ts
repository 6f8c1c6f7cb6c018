import type { Kind } from '../sources/kind.js'

/** A stretch of recorded responses: whole lines, each with one response. */
export interface Batch {
  readonly kind: Kind
  /** The number of its first line or entry; they count from 1. */
  readonly first: number
  readonly bytes: Uint8Array<ArrayBuffer>
}
