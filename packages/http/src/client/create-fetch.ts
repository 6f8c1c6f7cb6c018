import type { Catalog } from '@errbook/catalog'
import { sleep } from '../abort.js'
import { toError } from '../throw-if-error.js'
import { attempt, type Outcome, type Sender } from './attempt.js'
import { Clocks, offsetBy } from './clock.js'
import { type CatalogFetch, checkOptions, type FetchOptions } from './options.js'
import { type Outgoing, requiredMediaTypes, takeApart } from './outgoing.js'
import { firstHop } from './redirects.js'
import { canBeRepeated, isRefusedForTime, mayPass, pauseBefore, type Retry } from './retries.js'

/**
 * Makes a `fetch` that declares the media type, signs, throws the errors of a catalog, and repeats the calls that the
 * catalog says to repeat: after growing pauses, which are no shorter than the server asks, or once by the clock of the
 * server. It never repeats a body that is a stream, nor
 * a call that is not idempotent and has no idempotency key, unless the server refused it for its time. What it signs
 * stays with the origin that was called, wherever redirects lead.
 *
 * The `fetch` that it makes throws a `CatalogError` for the error of a server, whether the catalog knows its code or not;
 * an `UnreadableResponseError` for any other failure that is answered; a `RedirectError` for a redirect that it does
 * not follow; the reason of an aborted signal; a `DOMException` named `TimeoutError` after `timeoutInMilliseconds`; and
 * what `sign` and the `fetch` that sends throw.
 *
 * @throws TypeError for options that are invalid or unknown
 */
export function createFetch(catalog: Catalog, options: FetchOptions = {}): CatalogFetch {
  checkOptions(options)
  const sender: Sender = {
    catalog,
    mediaTypes: requiredMediaTypes(catalog),
    send: options.fetch ?? ((url, init) => fetch(url, init)),
    sign: options.sign,
    onCrossOrigin: options.onCrossOrigin ?? 'follow',
    timeoutInMilliseconds: options.timeoutInMilliseconds,
  }
  const clocks = new Clocks()
  return async (input, init) => call(sender, clocks, options, await takeApart(sender.mediaTypes, input, init))
}

async function call(
  sender: Sender,
  clocks: Clocks,
  { retry = {}, onRetry }: FetchOptions,
  outgoing: Outgoing,
): Promise<Response> {
  const first = firstHop(outgoing, sender.sign !== undefined)
  const origin = first.isSigned ? new URL(first.url).origin : ''
  let start = first
  let retries = 0
  // What this call has learned of the server's clock, until it is proven right.
  let offset: number | undefined
  for (let count = 1; ; count++) {
    const now = () => new Date(Date.now() + (offset ?? clocks.offsetOf(origin)))
    const outcome = await attempt(sender, outgoing, start, now)
    if (offset !== undefined && isProof(outcome)) clocks.keep(origin, offset)
    if (outcome.kind === 'success') return outcome.response
    const error = outcome.kind === 'refused' ? toError(outcome.decoded) : outcome.error
    let wait: number | undefined
    if (outcome.kind === 'refused' && isRefusedForTime(outcome.decoded)) {
      const { hop, response } = outcome
      const learned = hop.isSigned && offset === undefined ? offsetBy(response.headers) : undefined
      if (learned === undefined) throw error
      if (hop.isOnce) {
        clocks.keep(origin, learned)
        throw error
      }
      offset = learned
      // What led here was carried out: only this request was refused.
      start = hop
      wait = 0
    } else if (retry !== false && mayPass(outcome, retry) && canBeRepeated(sender.catalog, outgoing)) {
      wait = pauseBefore(retries++, outcome, retry)
      start = first
    }
    if (wait === undefined) throw error
    tell(onRetry, { attempt: count, error, waitInMilliseconds: wait })
    await sleep(wait, outgoing.signal)
  }
}

/** Whether a server took the time of a signature for right. */
function isProof(outcome: Outcome): boolean {
  if (outcome.kind === 'failed' || !outcome.hop.isSigned) return false
  return outcome.kind === 'success' || (outcome.decoded.kind !== 'unreadable' && !isRefusedForTime(outcome.decoded))
}

/** Tells a hook, whatever it does. */
function tell(hook: FetchOptions['onRetry'], retry: Retry): void {
  void (async () => hook?.(retry))().catch(() => {})
}
