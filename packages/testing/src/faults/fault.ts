/** What a server, or the way to it, does wrong, by a name that is the same wherever it is played. */
export interface Fault {
  /** The code of an error of the catalog, or the name of a fault of transport. */
  readonly name: string
  readonly play: Play
}

/** What happens on the wire. */
export type Play = Answer | CutOff | Reset | { readonly kind: 'refused' } | { readonly kind: 'time-out' }

/** A whole response. */
export interface Answer extends PlayedResponse {
  readonly kind: 'answer'
  /** How long the client waits for it, in milliseconds. */
  readonly delay?: number
}

/** A response whose body ends before its `Content-Length`, and the connection with it. */
export interface CutOff extends PlayedResponse {
  readonly kind: 'cut-off'
  /** How many bytes of the body are sent. */
  readonly bytes: number
}

/** A connection that is reset: before the head of a response, or after some bytes of a body. */
export type Reset =
  | { readonly kind: 'reset-before-head' }
  | (PlayedResponse & { readonly kind: 'reset-after-bytes'; readonly bytes: number })

/** What every response says, whole or not. */
export interface PlayedResponse {
  readonly status: number
  /** By lower-case name. */
  readonly headers: FaultHeaders
  readonly body: string
  /** The headers of the response to HEAD, which has no body, where they say more than `headers`. */
  readonly headersAlone?: FaultHeaders
}

/** Headers by lower-case name. */
export interface FaultHeaders {
  readonly [name: string]: string
}
