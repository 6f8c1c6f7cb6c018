import type { Format, FormatTypes } from './format.js'

/** What a catalog says about an error code, without text for people. */
export interface ErrorDefinition<C extends string = string, S extends number = number, P extends Params = Params> {
  /** The name of its catalog: the same code of two catalogs is two errors. */
  readonly catalog: string
  readonly code: C
  /** The HTTP status code that the error is answered with. */
  readonly status: S
  /** The group of errors that it is listed in. */
  readonly group: string
  readonly fault: Fault
  readonly retry: Retry
  /** The message on the wire, with a `{hole}` for each parameter. */
  readonly message: string
  readonly params: P
  /** The message as the documentation prints it, where its printing is damaged. */
  readonly printedMessage?: string
}

/** Whose fault an error is, which its status need not tell: CSN's `DbException` is the server's, at status 400. */
export type Fault = 'client' | 'server'

/** Whether to send the request again: never, after growing pauses, or once the clock is set right. */
export type Retry = 'never' | 'backoff' | 'after-clock-sync'

/** The parameters of a message: the format of each by its name. */
export type Params = { readonly [name: string]: Format }

/** The values that the parameters of a message take. */
export type ParamValues<P extends Params = Params> = { readonly [N in keyof P]: FormatTypes[P[N]] }
