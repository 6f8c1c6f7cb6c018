import type { Catalog, CodeOf, ErrorDefinition, Given, Members, Params, ParamValues } from '@errbook/catalog'

/**
 * What a response says of an error: a code that the catalog knows, one that it does not, nothing that could be read, or
 * that there is none. Tell them apart by `kind`; a switch over the `code` of a known error is exhaustive.
 */
export type Decoded<C extends Catalog = Catalog> = Known<C> | Unknown | Unreadable | None

/** An error that the catalog knows: one member of the union for each code. */
export type Known<C extends Catalog = Catalog> = [CodeOf<C>] extends [never]
  ? AnyKnown
  : { readonly [K in CodeOf<C>]: KnownError<C, K> }[CodeOf<C>]

/** What every error of a server says. */
interface Sent {
  /** The name of the catalog that it was read by. */
  readonly catalog: string
  /** The status of the response, which need not be the catalog's. */
  readonly status: number
  /** The message as it was sent; `undefined` where none was. */
  readonly message: string | undefined
  /** The id of the request, white space around it taken off; `undefined` where none was sent. */
  readonly requestId: string | undefined
  /** A link to what explains the error. */
  readonly reference: string | undefined
  /** After how many seconds to send the request again, as the body or its header in the catalog says. */
  readonly retryAfter: number | undefined
  /** The members of the error that are the API's own, by their names, as far as they were sent. */
  readonly members: Members
  /** The whole body as a JSON value; `undefined` where the error was in the headers alone. */
  readonly body: unknown
}

/** An error with one code of a catalog. */
export interface KnownError<C extends Catalog, K extends CodeOf<C>> extends Sent {
  readonly kind: 'known'
  readonly code: K
  /** What the catalog says about the code. */
  readonly entry: C['errors'][K]
  /**
   * The parameters of the message, where the error body has a member of that name as that says it; `undefined` where the
   * message is another than the catalog's.
   */
  readonly params: ReadParams<C['errors'][K]>
  readonly members: ReadMembers<C['errors'][K]>
}

/** An error of a catalog whose codes are not known to the type checker. */
export interface AnyKnown extends Sent {
  readonly kind: 'known'
  readonly code: string
  readonly entry: ErrorDefinition
  readonly params: ParamValues | undefined
}

type ReadParams<E> =
  E extends ErrorDefinition<string, number, infer P extends Params, infer _G extends Given>
    ? keyof P extends never
      ? ParamValues<P>
      : ParamValues<P> | undefined
    : never

type ReadMembers<E> =
  E extends ErrorDefinition<string, number, infer _P extends Params, infer G extends Given>
    ? G extends { readonly members?: infer M extends Members }
      ? string extends keyof M
        ? Members
        : { readonly [N in keyof M]?: Exclude<M[N], undefined> | undefined }
      : Members
    : never

/** An error with a code that is outside the catalog, as a server that is newer than the catalog may send. */
export interface Unknown extends Sent {
  readonly kind: 'unknown'
  /** As it was sent. */
  readonly code: string
}

/** Why nothing could be read. */
export type UnreadableReason =
  /** What was given is not a response: the request failed on its way. */
  | 'no-response'
  /** The body is missing, and no header says a code. */
  | 'no-body'
  /** The body is not JSON: most often the HTML page of a proxy. */
  | 'not-json'
  /** The body is JSON, but not an object. */
  | 'not-object'
  /** The body is an object without a code. */
  | 'no-code'
  /** The body is longer than the limit. */
  | 'too-large'
  /** The body broke off. */
  | 'broken-off'
  /** The body was read before. */
  | 'read-before'

/** A response that is not a success, and that says no code. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly reason: UnreadableReason
  /** The status of the response, if there was one. */
  readonly status: number | undefined
  readonly requestId: string | undefined
  /** The body as far as there is one: its text up to the limit, or the value that it was given as. */
  readonly body: unknown
  /** What the request failed with, or the body broke off with. */
  readonly cause?: unknown
}

/** No error. */
export interface None {
  readonly kind: 'none'
  readonly status: number
  readonly requestId: string | undefined
  /** The body, a JSON value or else its text, where it had to be read to know; a Fetch `Response` can be read still. */
  readonly body: unknown
}
