import type { Catalog } from '@errbook/catalog'
import { readTarget } from '@errbook/http-message'
import { checkOptionNames } from '../option-names.js'
import type { FaultRule } from './check-rules.js'
import { createFaults, type Faults, type FaultsOptions } from './create-faults.js'
import type { Fault } from './fault.js'
import { connectionError, playedResponse, waited } from './played-response.js'

/** A stub of `fetch`, and the rules that it answers by. */
export interface FaultyFetch<C extends Catalog = Catalog> {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>
  readonly faults: Faults<C>
}

/** How a {@link FaultyFetch} answers. */
export interface FaultyFetchOptions extends Pick<FaultsOptions, 'seed'> {
  /** What sends the requests that no rule answers; they are rejected if not given. */
  readonly fetch?: ((input: string | URL | Request, init?: RequestInit) => Promise<Response>) | undefined
}

/**
 * Makes a `fetch` that fails by rules: `createFetch(csn, { fetch: faultyFetch(csn, [{ error: 'reset-before-head' }]) })`. It
 * resolves and rejects as the `fetch` of Node does: a `TypeError` whose `cause` has the code of the system, such as
 * `ECONNREFUSED`; what takes too long ends by the signal of the request alone.
 *
 * @throws TypeError when a rule or an option is invalid.
 */
export function faultyFetch<C extends Catalog>(
  catalog: C,
  rules: readonly FaultRule<C>[],
  options: FaultyFetchOptions = {},
): FaultyFetch<C> {
  checkOptionNames(options, ['seed', 'fetch'])
  const { fetch: send, seed } = options
  if (send !== undefined && typeof send !== 'function') {
    throw new TypeError(`faultyFetch: fetch is ${typeof send}: expected a function`)
  }
  const faults = createFaults(catalog, rules, { seed })
  const stub = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    // Told without naming the class, of which a program may have several.
    const given = typeof input === 'object' && input !== null && 'url' in input ? input : undefined
    const request = { method: init?.method ?? given?.method ?? 'GET', url: given?.url ?? String(input) }
    const fault = faults.next(request)
    if (fault !== undefined) return answerOf(fault, request.method, init?.signal ?? given?.signal)
    if (send !== undefined) return send(input, init)
    const { host = '', path = '/' } = readTarget(request.url) ?? {}
    const remedy = 'give a rule without a path, or the option fetch for what no rule answers'
    throw new TypeError(`faultyFetch: no rule answers ${request.method} ${host}${path}: ${remedy}`)
  }
  return Object.assign(stub, { faults })
}

async function answerOf({ play }: Fault, method: string, signal: AbortSignal | undefined): Promise<Response> {
  switch (play.kind) {
    case 'answer':
      await waited(play.delay ?? 0, signal)
      return playedResponse(play, method)
    case 'cut-off':
    case 'reset-after-bytes':
      signal?.throwIfAborted()
      return playedResponse(play, method)
    case 'refused':
    case 'reset-before-head':
      signal?.throwIfAborted()
      throw new TypeError('fetch failed', { cause: connectionError(play) })
    case 'time-out':
      await waited(Number.POSITIVE_INFINITY, signal)
      throw new TypeError('fetch failed')
  }
}
