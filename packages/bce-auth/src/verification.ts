import type { Authorization } from './parse-authorization.js'

/** Whether a signature is right: whose it is and what it covers, or the code and the parameters of the error to answer. */
export type Verification = Verified | Refused

/** A right signature. */
export interface Verified extends Omit<Authorization, 'signature'> {
  readonly ok: true
  /** The headers that the signature covers, by lower-case name, also where the default set was meant. */
  readonly signedHeaders: readonly string[]
}

/** The error that answers a request, by its code. */
export type Refused =
  | { readonly ok: false; readonly code: 'RequestExpired'; readonly params: { readonly timestamp: string } }
  | {
      readonly ok: false
      readonly code: 'AccessDenied' | 'InvalidAccessKeyId' | 'InvalidHTTPAuthHeader' | 'SignatureDoesNotMatch'
      readonly params: Readonly<Record<never, never>>
    }
