import type { Authorization } from './parse-authorization.js'

/** The result of verifying: who signed and what is covered, or the code and the parameters of the error to answer. */
export type Verification = Verified | Refused

/** A valid signature. */
export interface Verified extends Omit<Authorization, 'signature'> {
  readonly ok: true
  /** The headers that the signature covers, by lower-case name, also if it was the default set. */
  readonly signedHeaders: readonly string[]
}

/** The error to answer, by its code. */
export type Refused =
  | { readonly ok: false; readonly code: 'RequestExpired'; readonly params: { readonly timestamp: string } }
  | {
      readonly ok: false
      readonly code: 'AccessDenied' | 'InvalidAccessKeyId' | 'InvalidHTTPAuthHeader' | 'SignatureDoesNotMatch'
      readonly params: Readonly<Record<never, never>>
    }
