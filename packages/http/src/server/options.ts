import type { ParamValues } from '@errbook/catalog'

/** The parts of a request that say who asks for what. */
export interface RequestHead {
  readonly method: string
  /** Absolute, or a path with its query string. */
  readonly url: string
  readonly headers: HeadersOf
}

/** A Fetch `Headers`, or the headers of `node:http`. */
export type HeadersOf = Headers | { readonly [name: string]: string | readonly string[] | undefined }

/** Whom a request is from, or the error that answers it. */
export type Authenticated<A> =
  | (A & { readonly ok: true })
  | { readonly ok: false; readonly code: string; readonly params: ParamValues }

/** Says whom a request is from: `verifier(lookupSecret)` of `@errbook/bce-auth`, for instance. */
export type Authenticate<A> = (request: RequestHead, now: Date) => Promise<Authenticated<A>> | Authenticated<A>

/** How requests are judged and answered. */
export interface ServerOptions<A = unknown> {
  /** Without it, whoever sends the common headers may ask. */
  readonly authenticate?: Authenticate<A>
  /** How far a date may be from the clock, in seconds; if not given, what the catalog says. */
  readonly maximumSkewInSeconds?: number
  /** How long a body may be, in bytes; 1 MiB if not given. */
  readonly maximumBodyBytes?: number
  /**
   * Is told of what goes wrong in the server: what is thrown and is no error of the catalog, and what is thrown once the
   * response has begun. Nothing of it reaches the wire. Writes to `console.error` if not given.
   */
  readonly onError?: (error: unknown, occasion: Occasion) => void
}

/** The request in which something went wrong. */
export interface Occasion {
  readonly requestId: string
  readonly method: string
  readonly url: string
}
