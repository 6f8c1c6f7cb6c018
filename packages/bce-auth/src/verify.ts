import { type Fields, fieldValues, readFields, targetFault } from '@errbook/http-message'
import type { WrittenScope } from './authorization.js'
import { type Authorization, type AuthorizationParts, readAuthorization } from './authorization.js'
import { toBytes } from './bytes.js'
import { type Canonical, canonicalize, type SignableRequest } from './canonical-request.js'
import { checkNames } from './known-options.js'
import type { SignedList } from './signed-headers.js'
import { deriveKey, rememberedKey, rememberKey } from './signing-key.js'
import { pointInTime } from './timestamp.js'

/** Gives the secret access key of an access key id; `undefined`, `null` or `''` for an unknown one. */
export type LookupSecret = (accessKeyId: string) => Secret | Promise<Secret>

type Secret = string | null | undefined

/** How a request is verified. */
export interface VerifyOptions {
  /** The current time, as a `Date` or in milliseconds of the epoch; by default that of the machine. */
  readonly now?: Date | number | undefined
  /** How far the timestamp of a signature may be from `now`, either way, in seconds; 1800 by default. */
  readonly maximumSkewInSeconds?: number | undefined
  /** Whether a signature need not cover the `host` header; it is then valid for every server that knows the key. */
  readonly allowUnsignedHost?: boolean | undefined
}

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

/**
 * Verifies the signature of a request, which may be any value. Gives the first error of `AccessDenied` (no
 * `Authorization`), `InvalidHTTPAuthHeader` (not a single well-formed one), `RequestExpired`, `InvalidHTTPAuthHeader`
 * (`host` is not signed), `InvalidAccessKeyId` and `SignatureDoesNotMatch`. The last is also given for an ambiguous
 * request: with a fragment in its target, two `Host` headers, or a URL of another host than its `Host` header. Over
 * HTTP/2 `:authority` is the host. The scheme is bce-auth-v1; which error comes when is in docs/signature.md. Times
 * are to the second, in UTC; periods in seconds.
 *
 * @throws TypeError (the promise rejects) when `lookupSecret` is not a function or an option is invalid; and anything that
 * `lookupSecret` throws.
 */
export async function verify(
  request: SignableRequest,
  lookupSecret: LookupSecret,
  options: VerifyOptions = {},
): Promise<Verification> {
  const limits = checkedLimits(lookupSecret, options)
  const fields = attempt(() => readFields(request.headers))
  const authorization = authorizationIn(fields, limits)
  if (fields === undefined || 'ok' in authorization) return authorization as Refused
  const { scope, list, signature } = authorization
  const found = lookupSecret(scope.accessKeyId)
  const secret: unknown = typeof found === 'string' ? found : await found
  if (secret === undefined || secret === null || secret === '') return refused('InvalidAccessKeyId')
  if (typeof secret !== 'string')
    throw new TypeError(`lookupSecret gave a secret of type ${typeof secret}: expected text`)
  if (attempt(() => isAmbiguous(request, fields)) !== false) return refused('SignatureDoesNotMatch')
  const canonical = attempt(() => canonicalize(request, fields, list))
  if (canonical === undefined || !isCovered(list, canonical)) return refused('SignatureDoesNotMatch')
  // A request without a host cannot have signed it, although an empty list stands for the default set.
  if (limits.needsHost && !canonical.names.includes('host')) return refused('InvalidHTTPAuthHeader')
  const known = rememberedKey(scope.text, secret)
  const key = known ?? (await deriveKey(scope.text, secret))
  if (!(await crypto.subtle.verify('HMAC', key, signature, toBytes(canonical.text)))) {
    return refused('SignatureDoesNotMatch')
  }
  // Only keys of valid signatures are cached, so that strangers cannot push out those in use.
  if (known === undefined) rememberKey(scope.text, secret, key)
  const { accessKeyId, timestamp, expirationPeriodInSeconds } = scope
  return { ok: true, accessKeyId, timestamp, expirationPeriodInSeconds, signedHeaders: canonical.names }
}

/** The options with their defaults. */
interface Limits {
  readonly now: number
  readonly maximumSkew: number
  readonly needsHost: boolean
}

/**
 * Reads the options; refuses invalid and unknown ones.
 *
 * @throws TypeError that names the invalid option
 */
export function checkedLimits(lookupSecret: unknown, options: VerifyOptions): Limits {
  checkNames(options, ['now', 'maximumSkewInSeconds', 'allowUnsignedHost'])
  const { now, maximumSkewInSeconds = 1800, allowUnsignedHost = false } = options
  if (typeof lookupSecret !== 'function') {
    throw new TypeError(`lookupSecret is ${typeof lookupSecret}: expected a function of an access key id`)
  }
  if (!(maximumSkewInSeconds >= 0)) {
    throw new TypeError(`maximumSkewInSeconds is ${maximumSkewInSeconds}: expected seconds, not less than 0`)
  }
  const time = now === undefined ? Date.now() : pointInTime(now, 'now')
  return { now: time, maximumSkew: maximumSkewInSeconds, needsHost: !allowUnsignedHost }
}

/** The parts of a request; `undefined` if reading them throws. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function authorizationIn(fields: Fields | undefined, limits: Limits): AuthorizationParts | Refused {
  const header = attempt(() => fields?.get('authorization'))
  if (header === undefined || header === null) return refused('AccessDenied')
  const authorization = readAuthorization(header)
  if (authorization === undefined) return refused('InvalidHTTPAuthHeader')
  const { scope, list } = authorization
  if (isExpired(scope, limits)) return { ok: false, code: 'RequestExpired', params: { timestamp: scope.timestamp } }
  // The default set, which an empty list stands for, includes the host.
  const signsHost = list.names.length === 0 || list.names.includes('host')
  return limits.needsHost && !signsHost ? refused('InvalidHTTPAuthHeader') : authorization
}

function refused(code: Exclude<Refused['code'], 'RequestExpired'>): Refused {
  return { ok: false, code, params: {} }
}

function isExpired({ time, expirationPeriodInSeconds }: WrittenScope, { now, maximumSkew }: Limits): boolean {
  const age = (now - time) / 1000
  return age > expirationPeriodInSeconds || Math.abs(age) > maximumSkew
}

/**
 * Whether another reader could take the request for one that was not signed: its target is invalid, such as one with a
 * fragment or of another host than the `Host` header, or its method is not in upper case, as it was signed.
 */
function isAmbiguous(request: SignableRequest, fields: Fields): boolean {
  const { url } = request
  const target = typeof url === 'object' ? url.href : url
  const hosts = hostsOf(request, fields)
  const fault = targetFault(String(target), hosts, fields.authority)
  // An escape that is not UTF-8 is not ambiguous here.
  const isUpperCase = request.method === request.method?.toUpperCase()
  return !isUpperCase || (fault !== undefined && fault !== 'encoding')
}

/** The values of all `Host` headers. Node keeps only the first of several, except in `rawHeaders`. */
function hostsOf(request: SignableRequest, fields: Fields): readonly string[] {
  const { rawHeaders } = request as { readonly rawHeaders?: unknown }
  if (Array.isArray(rawHeaders)) return fieldValues(rawHeaders, 'host')
  const host = fields.get('host')
  return typeof host === 'string' ? [host] : []
}

/**
 * Whether the request has each header of the list, and the list names each only once. The list itself is not signed: if a
 * name without a line were allowed, anyone could add one unnoticed.
 */
function isCovered(list: SignedList, { names }: Canonical): boolean {
  return list.names.length === 0 || list.names.length === names.length
}
