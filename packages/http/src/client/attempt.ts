import type { Catalog } from '@errbook/catalog'
import { limitTime, orAborted, reasonOf } from '../abort.js'
import { decode } from '../decode.js'
import type { Decoded, None } from '../decoded.js'
import { isInstance } from '../is-instance.js'
import { letGo } from '../throw-if-error.js'
import { type HeaderRecord, headerRecord } from './header-record.js'
import type { SendRequest, SignRequest } from './options.js'
import type { MediaType, Outgoing } from './outgoing.js'
import { followRedirects, type Hop, type RedirectHandling, type Transmitted } from './redirects.js'

/** How every attempt is made. */
export interface Sender {
  readonly catalog: Catalog
  readonly mediaTypes: readonly MediaType[]
  readonly send: SendRequest
  readonly sign: SignRequest | undefined
  readonly onCrossOrigin: RedirectHandling
  readonly timeoutInMilliseconds: number | undefined
}

/** How an attempt ended. */
export type Outcome = Success | Refused | Failed

/** There is a response, and it says no error. */
interface Success {
  readonly kind: 'success'
  readonly response: Response
  /** The request that it answers: the last one, where there were redirects. */
  readonly hop: Hop
}

/** There is a response, and it says an error or cannot be read. Its body was let go. */
export interface Refused {
  readonly kind: 'refused'
  readonly response: Response
  readonly decoded: Exclude<Decoded, None>
  readonly hop: Hop
}

/** There is no response: the network failed, or the time was over. */
export interface Failed {
  readonly kind: 'failed'
  readonly error: unknown
}

/**
 * Signs, sends, follows redirects and reads the error in the response, within the limit of time.
 *
 * @param now the time of the server's clock
 * @throws the reason of the caller's signal, a RedirectError, and what `sign` throws
 */
export async function attempt(sender: Sender, outgoing: Outgoing, start: Hop, now: () => Date): Promise<Outcome> {
  const limit = limitTime(sender.timeoutInMilliseconds, outgoing.signal)
  const { signal } = limit
  const isOurs = start.isSigned && (outgoing.redirect ?? 'follow') === 'follow'
  const redirect = isOurs ? 'manual' : outgoing.redirect
  const transmit = (hop: Hop) => transmitHop(sender, { ...outgoing, redirect, signal }, hop, now)
  try {
    const { response, hop } = isOurs
      ? await followRedirects(start, transmit, sender)
      : { response: (await transmit(start)).response, hop: start }
    // To a caller who follows redirects by hand, a browser gives this.
    if (response.type === 'opaqueredirect') return { kind: 'success', response, hop }
    const reading = Promise.resolve(decode(sender.catalog, toRead(response), { signal }))
    const decoded = await orAborted(reading, signal, () => letGo(response))
    if (decoded.kind === 'none') return { kind: 'success', response, hop }
    letGo(response)
    return { kind: 'refused', response, decoded, hop }
  } catch (error) {
    if (outgoing.signal?.aborted === true) throw reasonOf(outgoing.signal)
    if (signal?.aborted === true) return { kind: 'failed', error: reasonOf(signal) }
    if (isInstance(error, NetworkFailure)) return { kind: 'failed', error: error.cause }
    throw error
  } finally {
    limit.lift()
  }
}

/**
 * What is read of a response: of a success a copy, since the caller reads the body, too. Nobody else reads that of an error,
 * and a copy takes longer than everything else.
 */
function toRead(response: Response): unknown {
  const { status, headers, body } = response
  return status >= 400 && body?.locked === false ? { status, headers, body } : response
}

/** Tells what `send` failed with from every other failure. */
class NetworkFailure {
  readonly cause: unknown

  constructor(cause: unknown) {
    this.cause = cause
  }
}

async function transmitHop(
  { send, sign }: Sender,
  { rest, redirect, signal }: Outgoing,
  hop: Hop,
  now: () => Date,
): Promise<Transmitted> {
  const { url, method, body } = hop
  const proof = hop.isSigned ? await prove(sign, hop, now(), signal) : {}
  const init = {
    ...rest,
    method,
    headers: { ...hop.headers, ...proof },
    ...(body === undefined ? undefined : { body }),
    ...(redirect === undefined ? undefined : { redirect }),
    ...(signal === undefined ? undefined : { signal }),
  }
  try {
    const response = (await orAborted(send(url, init), signal, letGo)) as Response
    return { response, signedBy: Object.keys(proof) }
  } catch (cause) {
    throw new NetworkFailure(cause)
  }
}

/**
 * The headers that signing gives, by lower-case name.
 *
 * @throws TypeError where it gives none, so that nothing is sent unsigned
 */
async function prove(
  sign: SignRequest | undefined,
  { method, url, headers }: Hop,
  now: Date,
  signal: AbortSignal | undefined,
): Promise<HeaderRecord> {
  const signing = Promise.resolve(sign?.({ method, url, headers: new Headers(headers) }, now))
  const proof = await orAborted(signing, signal)
  if (typeof proof !== 'object') throw new TypeError(`createFetch: sign gave ${typeof proof}: expected headers by name`)
  return headerRecord(proof)
}
