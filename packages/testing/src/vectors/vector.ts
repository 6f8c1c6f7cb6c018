import type { Members, ParamValues, Retry } from '@errbook/catalog'
import type { UnreadableReason } from '@errbook/http'

/** A response, and what a client has to read in it: a test of a client in any language. It is plain JSON. */
export interface Vector {
  /** What the response is, in a few words; no two vectors of a catalog have the same name. */
  readonly name: string
  readonly response: VectorResponse
  readonly expected: Expected
}

export interface VectorResponse {
  readonly status: number
  /** By lower-case name. */
  readonly headers: { readonly [name: string]: string }
  /** As text, encoded as UTF-8 on the wire; left out where there is none, as in the answer to a `HEAD`. */
  readonly body?: string
}

/** What a client reads. What is left out is not said by the response, or cannot be read in it. */
export type Expected = ExpectedKnown | ExpectedUnknown | ExpectedUnreadable | ExpectedNone

/** An error of the catalog. */
export interface ExpectedKnown extends ExpectedError {
  readonly kind: 'known'
  /** The name of the error in the catalog, which need not be the code as it was sent. */
  readonly code: string
  /** The parameters of the message, `{}` for a message without any; left out where the message is another than the catalog's. */
  readonly params?: ParamValues
  /** As the catalog says of the code. */
  readonly retry: Retry
}

/** An error whose code the catalog does not have. */
export interface ExpectedUnknown extends ExpectedError {
  readonly kind: 'unknown'
  /** As it was sent, a number in its digits. */
  readonly code: string
  readonly retry: RetryByStatus
}

/** What every error of a server says. */
interface ExpectedError {
  /** Where the code stands. */
  readonly place: 'body' | 'headers'
  readonly message?: string
  readonly requestId?: string
  readonly reference?: string
  /** In seconds. */
  readonly retryAfter?: number
  /** The members of the error body that are the API's own and no parameters of the message. */
  readonly members?: Members
}

/** A failure that says no code. */
export interface ExpectedUnreadable {
  readonly kind: 'unreadable'
  readonly reason: Extract<UnreadableReason, 'no-body' | 'not-json' | 'not-object' | 'no-code'>
  readonly requestId?: string
  readonly retry: RetryByStatus
}

/** No error. */
export interface ExpectedNone {
  readonly kind: 'none'
  readonly requestId?: string
}

/**
 * Whether to send a request again of whose failure the catalog says nothing: `transient` at the statuses 408, 429, 502, 503
 * and 504, where a client may repeat what has no other effect when it is sent twice.
 */
export type RetryByStatus = 'transient' | 'never'
