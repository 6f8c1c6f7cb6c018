import type { HeadersOf, Occasion } from './options.js'

/** A request as it comes in. */
export interface Incoming extends Occasion {
  /** The headers as they are judged: as they were sent, so that one that was sent twice is seen. */
  readonly fields: Headers | readonly string[]
  /** The headers for whoever authenticates; `node:http` makes them when they are asked for, which takes its time. */
  readonly headers: () => HeadersOf
  /** Opens the body, once the request is known to be wanted; `undefined` where there is none to be read. */
  readonly open: (() => AsyncIterable<Uint8Array | string>) | undefined
  /** The body, where it was parsed before. */
  readonly parsed?: unknown
}
