/**
 * bce-auth-v1, the signature of Baidu AI Cloud: sign, verify, parse, canonicalise.
 *
 * @packageDocumentation
 */
export { type Authorization, parseAuthorization } from './authorization.js'
export { canonicalRequest, type SignableHeaders, type SignableRequest } from './canonical-request.js'
export { type Credentials, type Signer, type SignOptions, sign, signer } from './sign.js'
export { type SignatureCodes, type Verifier, type VerifierOptions, verifier } from './verifier.js'
export {
  type LookupSecret,
  type Refused,
  type Verification,
  type Verified,
  type VerifyOptions,
  verify,
} from './verify.js'
