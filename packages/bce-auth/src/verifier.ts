import { checkNames } from './known-options.js'
import type { SignableRequest } from './request.js'
import type { Verification } from './verification.js'
import { checkedLimits, type LookupSecret, type VerifyOptions, verify, verifyingOptions } from './verify.js'

/** Says whether a request is signed, and if not, which error answers it. */
export type Verifier = (request: SignableRequest, now: Date) => Promise<Verification>

/**
 * Makes a function that verifies the requests of a server; see {@link verify}.
 *
 * @throws TypeError at once when `lookupSecret` is not a function or an option is invalid or unknown; and (the promise rejects)
 * anything that `lookupSecret` throws.
 */
export function verifier(lookupSecret: LookupSecret, options: Omit<VerifyOptions, 'now'> = {}): Verifier {
  checkNames(options, verifyingOptions)
  checkedLimits(lookupSecret, options)
  return (request, now) => verify(request, lookupSecret, { ...options, now })
}
