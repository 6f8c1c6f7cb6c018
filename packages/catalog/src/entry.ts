import type { Format, FormatTypes } from './format.js'
import type { Described, Localized } from './language.js'

/** Whose fault an error is, which its status need not tell: CSN's `DbException` is the server's, at status 400. */
export type Fault = 'client' | 'server'

/** Whether to send the request again: never, after growing pauses, or once the clock is set right. */
export type Retry = 'never' | 'backoff' | 'after-clock-sync'

/** The parameters of a message: the format of each by its name. */
export type Params = { readonly [name: string]: Format }

/** The values that the parameters of a message take. */
export type ParamValues<P extends Params = Params> = { readonly [N in keyof P]: FormatTypes[P[N]] }

/** What a program needs of an error code, without text for people. */
export interface Definition<C extends string = string, S extends number = number, P extends Params = Params> {
  /** The name of its catalog: the same code of two catalogs is two errors. */
  readonly catalog: string
  readonly code: C
  /** The HTTP status code that the error is answered with. */
  readonly status: S
  /** The group of errors that it is listed in. */
  readonly group: string
  readonly fault: Fault
  readonly retry: Retry
  /** The message on the wire, in English, with a `{hole}` for each parameter; see {@link render}. */
  readonly message: string
  readonly params: P
  /** The message as the documentation prints it, where its printing is damaged. */
  readonly published?: { readonly message?: { readonly text: string } }
}

/** What an error means, in one language. */
export interface Text {
  readonly description: string
  /** What a caller of the API can do about the error. */
  readonly resolution: string
}

/** All that a catalog says about an error code. */
export interface Entry<C extends string = string, S extends number = number, P extends Params = Params>
  extends Definition<C, S, P>,
    Described {
  /** What a caller of the API can do about the error; always written for the catalog. */
  readonly resolution: Localized
  readonly published?: Published
  readonly example: Example<P>
}

/** What documentation prints in place of what it evidently means, each part on its own. */
export interface Published {
  readonly status?: Printed
  readonly message?: Printed
  readonly description?: Printed
}

/** A text as it is printed, and what is wrong with it. */
export interface Printed {
  readonly text: string
  readonly reason: Localized
}

/** A worked example of an error. */
export interface Example<P extends Params = Params> {
  /** The request that brings the error about, such as `GET /v1/csn/csn-0a1b2c3d`; none where no operation does. */
  readonly request?: string
  /** What went wrong, in one sentence. */
  readonly situation: Localized
  readonly params: ParamValues<P>
  readonly requestId: string
}

/** A code that was taken back: it stays documented and is never used again. */
export interface Retired {
  readonly reason: Localized
  /** The code that took its place. */
  readonly instead?: string
}
