/**
 * bce-auth-v1, the signature of Baidu AI Cloud: sign, verify, parse, canonicalise.
 *
 * @packageDocumentation
 */
export { canonicalRequest } from './canonical-request.js'
export { type Authorization, parseAuthorization } from './parse-authorization.js'
export type * from './request.js'
export { type Credentials, type SignOptions, sign } from './sign.js'
export { type Signer, signer } from './signer.js'
export type * from './verification.js'
export { type Verifier, verifier } from './verifier.js'
export { type LookupSecret, type VerifyOptions, verify } from './verify.js'
