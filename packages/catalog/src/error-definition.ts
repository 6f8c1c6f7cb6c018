import type { Format, FormatTypes } from './format.js'

/**
 * What a catalog says about an error code, without text for people. `C` is the code, `S` its status, `P` the parameters of
 * its message, `G` what else an error of it takes when it is made.
 */
export interface ErrorDefinition<
  C extends string = string,
  S extends number = number,
  P extends Params = Params,
  // biome-ignore lint/complexity/noBannedTypes: an editor shows it, and {} is shorter there than Record<never, never>.
  G extends Given = string extends C ? Given : {},
> {
  /** The name of its catalog: the same code of two catalogs is two errors. */
  readonly catalog: string
  /** The code in programs. */
  readonly code: C
  /** The code as it is sent, where that is not `code`: a number where the error body has numbers. */
  readonly wire?: string | number
  /** The HTTP status code that the error is answered with. */
  readonly status: S
  /** All statuses that the error may have, where there are several; the first is `status`. */
  readonly statuses?: readonly number[]
  /** The group of errors that it is listed in. */
  readonly group?: string
  readonly fault: Fault
  readonly retry: Retry
  /** The message on the wire, with a `{hole}` for each parameter; left out, an error may have any message. */
  readonly message?: string
  readonly params: P
  /** The message as the documentation prints it, where its printing is damaged. */
  readonly printedMessage?: string
  /** In types alone, never a value: what `new CatalogError` takes beside `params`. */
  readonly given?: G
}

/** Whose fault an error is, which its status need not tell: CSN's `DbException` is the server's, at status 400. */
export type Fault = 'client' | 'server'

/** Whether to send the request again: never, after growing pauses, or once the clock is set right. */
export type Retry = 'never' | 'backoff' | 'after-clock-sync'

/** The parameters of a message: the format of each by its name. */
export type Params = { readonly [name: string]: Format }

/** The values that the parameters of a message take. */
export type ParamValues<P extends Params = Params> = { readonly [N in keyof P]: FormatTypes[P[N]] }

/** What an error takes when it is made, beside the parameters of its message. */
export interface Given {
  /** The message of an error whose catalog gives it none. */
  readonly message?: string
  /** The values of the members of the error body that are the API's own. */
  readonly members?: Members
}

/** Members of an error body by their names in its template. */
export type Members = { readonly [name: string]: unknown }
