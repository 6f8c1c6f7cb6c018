import type { SignableRequest } from './canonical-request.js'
import { checkNames } from './known-options.js'
import { checkedLimits, type LookupSecret, type Refused, type Verified, type VerifyOptions, verify } from './verify.js'

/** Says whether a request is signed, and if not, which error answers it. */
export interface Verifier<R = Refused> {
  (request: SignableRequest, now: Date): Promise<Verified | R>
  /** One of each refusal that it gives, by which a server finds out that its catalog lacks a code when it is made. */
  readonly refusals: readonly R[]
  /** In types alone, never a value: who is let in. */
  readonly admits?: Verified
}

/** How the requests of a server are verified. */
export interface VerifierOptions<C extends string = string> extends Omit<VerifyOptions, 'now'> {
  /**
   * The errors that answer, in a catalog that calls them otherwise: `{ AccessDenied: 'Unauthorized', … }`, one for each of the
   * five codes of a signature.
   */
  readonly codes?: SignatureCodes<C> | undefined
}

/**
 * The errors of a catalog that answer the five codes of a signature: the code, or `{ code, params }` with the parameters of its
 * message, which may also have the `message` of an error without one and the `members` of its body. The `timestamp` of
 * `RequestExpired` is given in any case; a message without a hole for it does not need it.
 */
export type SignatureCodes<C extends string = string> = { readonly [S in Refused['code']]: C | Answer<C> }

interface Answer<C extends string = string> {
  readonly code: C
  readonly params?: Values
  readonly message?: string
  readonly members?: { readonly [name: string]: unknown }
}

type Values = { readonly [name: string]: string | number }

/** The error to answer, by its code in a catalog that calls it otherwise. */
interface Renamed<C extends string> extends Answer<C> {
  readonly ok: false
  readonly params: Values
}

/**
 * Makes a function that verifies the requests of a server; see {@link verify}.
 *
 * @throws TypeError at once when `lookupSecret` is not a function, an option is invalid or unknown, or one of the `codes` is
 * missing, unknown or names no error; and (the promise rejects) anything that `lookupSecret` throws.
 */
export function verifier(
  lookupSecret: LookupSecret,
  options?: VerifierOptions & { readonly codes?: undefined },
): Verifier
export function verifier<const C extends string>(
  lookupSecret: LookupSecret,
  options: VerifierOptions<C>,
): Verifier<Renamed<C>>
export function verifier(
  lookupSecret: LookupSecret,
  options: VerifierOptions = {},
): Verifier<Refused | Renamed<string>> {
  checkNames(options, ['maximumSkewInSeconds', 'allowUnsignedHost', 'codes'])
  const { codes, ...limits } = options
  checkedLimits(lookupSecret, limits)
  const answers = codes === undefined ? undefined : answersOf(codes)
  const renamed = (refused: Refused): Refused | Renamed<string> => {
    if (answers === undefined) return refused
    const { params, ...answer } = answers[refused.code]
    return { ok: false, ...answer, params: { ...refused.params, ...params } }
  }
  const verifies = async (request: SignableRequest, now: Date) => {
    const verification = await verify(request, lookupSecret, { ...limits, now })
    return verification.ok ? verification : renamed(verification)
  }
  return Object.assign(verifies, { refusals: samples.map(renamed) })
}

/** One of each refusal. */
const samples: readonly Refused[] = [
  { ok: false, code: 'AccessDenied', params: {} },
  { ok: false, code: 'InvalidHTTPAuthHeader', params: {} },
  { ok: false, code: 'RequestExpired', params: { timestamp: '1970-01-01T00:00:00Z' } },
  { ok: false, code: 'InvalidAccessKeyId', params: {} },
  { ok: false, code: 'SignatureDoesNotMatch', params: {} },
]

/** A copy of the answers, which nobody changes later, with what was left out filled in. */
function answersOf(codes: SignatureCodes): Readonly<Record<Refused['code'], Answer>> {
  const names = samples.map(({ code }) => code)
  checkNames(codes, names, 'code', ' of a signature')
  const missing = names.filter((name) => !Object.hasOwn(Object(codes), name))
  if (missing.length > 0) {
    throw new TypeError(`codes has no answer to ${missing.join(', ')}: give the code of an error for each`)
  }
  const answers = names.map((name) => [name, answerOf(name, codes[name])] as const)
  return Object.fromEntries(answers) as Record<Refused['code'], Answer>
}

function answerOf(name: Refused['code'], given: unknown): Answer {
  const answer = (typeof given === 'string' ? { code: given } : given) as Answer
  if (typeof Object(answer).code !== 'string' || answer.code === '') {
    throw new TypeError(`codes.${name} is ${kindOf(given)}: expected the code of an error, or { code, params }`)
  }
  checkNames(answer, ['code', 'params', 'message', 'members'], 'member', ` of codes.${name}`)
  const { params, members } = answer
  return { ...answer, ...(params && { params: { ...params } }), ...(members && { members: { ...members } }) }
}

function kindOf(given: unknown): string {
  if (given === '') return 'empty'
  if (given === undefined || given === null) return `${given}`
  return typeof given === 'object' ? 'an object without a code' : `a ${typeof given}`
}
