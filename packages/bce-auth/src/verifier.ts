import type { SignableRequest } from './request.js'
import type { Verification } from './verification.js'
import { type LookupSecret, type VerifyOptions, verify } from './verify.js'

/** Says whether a request is signed, and if not, which error answers it. */
export type Verifier = (request: SignableRequest, now: Date) => Promise<Verification>

/**
 * Makes what verifies the requests of a server; see {@link verify}.
 *
 * @throws TypeError (the promise rejects) when an option is wrong; and whatever `lookupSecret` throws.
 */
export function verifier(lookupSecret: LookupSecret, options: Omit<VerifyOptions, 'now'> = {}): Verifier {
  return (request, now) => verify(request, lookupSecret, { ...options, now })
}
