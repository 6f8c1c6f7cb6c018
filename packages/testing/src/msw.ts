/**
 * Every fault as a request handler of MSW 2.
 *
 * @packageDocumentation
 */
import type { Catalog } from '@errbook/catalog'
import { type HttpHandler, http } from 'msw'
import type { FaultRule, Limits } from './faults/check-rules.js'
import { createFaults, type Faults, type FaultsOptions } from './faults/create-faults.js'
import type { Fault } from './faults/fault.js'
import { playedResponse, waited } from './faults/played-response.js'
import { checkOptionNames } from './option-names.js'

export type { FaultRule } from './faults/check-rules.js'
export type { FaultRequest, Faults, RuleState } from './faults/create-faults.js'
export type * from './faults/fault.js'

const limits: Limits = {
  refused:
    'a handler of MSW that was reached cannot refuse the connection; use reset-before-head, faultyFetch or undici',
}

/** Handlers of MSW, and the rules that they answer by. */
export type FaultHandlers<C extends Catalog = Catalog> = readonly [HttpHandler] & { readonly faults: Faults<C> }

/**
 * Makes the handlers of MSW that play faults by rules, and leave every other request to the handlers behind them:
 * `setupServer(...faultHandlers(csn, rules), ...handlers)`, or `server.use(...faultHandlers(csn, rules))` in a test.
 *
 * @throws TypeError when a rule or an option is invalid, or MSW cannot play its fault: `refused`.
 */
export function faultHandlers<C extends Catalog>(
  catalog: C,
  rules: readonly FaultRule<C>[],
  options: Pick<FaultsOptions, 'seed'> = {},
): FaultHandlers<C> {
  checkOptionNames(options, ['seed'])
  const faults = createFaults(catalog, rules, { seed: options.seed, limits })
  const handler = http.all('*', ({ request }) => {
    const fault = faults.next(request)
    return fault && responseTo(fault, request)
  })
  return Object.assign([handler] as const, { faults })
}

async function responseTo({ play }: Fault, { method, signal }: Request): Promise<Response> {
  switch (play.kind) {
    case 'answer':
      if (play.delay !== undefined) await waited(play.delay, signal).catch(() => {})
      return playedResponse(play, method)
    case 'cut-off':
    case 'reset-after-bytes':
      return playedResponse(play, method)
    case 'time-out':
      // Where the client gives up, nobody waits for what comes then.
      await waited(Number.POSITIVE_INFINITY, signal).catch(() => {})
      return Response.error()
    default:
      return Response.error()
  }
}
