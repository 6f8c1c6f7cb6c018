/**
 * Every fault as an interceptor of undici 7.
 *
 * @packageDocumentation
 */
import type { Catalog } from '@errbook/catalog'
import type { Dispatcher } from 'undici'
import type { FaultRule } from './faults/check-rules.js'
import { createFaults, type Faults, type FaultsOptions } from './faults/create-faults.js'
import type { Fault, PlayedResponse } from './faults/fault.js'
import { connectionError, headersFor, type PartlySent } from './faults/played-response.js'
import { checkOptionNames } from './option-names.js'

export type { FaultRule } from './faults/check-rules.js'
export type { FaultRequest, Faults, RuleState } from './faults/create-faults.js'
export type * from './faults/fault.js'

/** An interceptor of undici, and the rules that it answers by. */
export type FaultInterceptor<C extends Catalog = Catalog> = Dispatcher.DispatcherComposeInterceptor & {
  readonly faults: Faults<C>
}

/**
 * Makes an interceptor that plays faults by rules, and leaves every other request to the dispatcher that it is composed
 * with: `setGlobalDispatcher(new MockAgent().compose(faultInterceptor(csn, rules)))`. What takes too long ends by the signal
 * of the request, or by its own `headersTimeout`.
 *
 * @throws TypeError when a rule or an option is invalid.
 */
export function faultInterceptor<C extends Catalog>(
  catalog: C,
  rules: readonly FaultRule<C>[],
  options: Pick<FaultsOptions, 'seed'> = {},
): FaultInterceptor<C> {
  checkOptionNames(options, ['seed'])
  const faults = createFaults(catalog, rules, { seed: options.seed })
  const interceptor: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) => {
    const fault = faults.next({ method: options.method, url: options.path })
    if (fault === undefined) return dispatch(options, handler)
    new Exchange(options, handler).play(fault)
    return true
  }
  return Object.assign(interceptor, { faults })
}

/** One request and what its handler is told: the controller that undici gives to handlers, without a connection. */
class Exchange implements Dispatcher.DispatchController {
  readonly #options: Dispatcher.DispatchOptions
  readonly #handler: Dispatcher.DispatchHandler
  #timer: ReturnType<typeof setTimeout> | undefined
  #isOver = false
  #reason: Error | null = null
  readonly paused = false

  constructor(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler) {
    this.#options = options
    this.#handler = handler
  }

  get aborted(): boolean {
    return this.#reason !== null
  }

  get reason(): Error | null {
    return this.#reason
  }

  abort(reason: Error): void {
    if (this.#isOver) return
    this.#reason = reason
    this.#fail(reason)
  }

  // All of a body fits into the memory that it was made in.
  pause(): void {}
  resume(): void {}

  play({ play }: Fault): void {
    this.#handler.onRequestStart?.(this, {})
    if (this.#isOver) return
    switch (play.kind) {
      case 'answer':
        this.#after(play.delay ?? 0, () => this.#answer(play))
        break
      case 'cut-off':
      case 'reset-after-bytes':
        this.#breakOff(play)
        break
      case 'refused':
      case 'reset-before-head':
        this.#fail(connectionError(play))
        break
      case 'time-out':
        this.#after(Number.POSITIVE_INFINITY, () => {})
    }
  }

  /** Goes on after a delay, unless it is longer than the request waits for headers. */
  #after(delay: number, next: () => void): void {
    const { headersTimeout } = this.#options
    const longest = headersTimeout || Number.POSITIVE_INFINITY
    if (delay === 0) next()
    else if (longest < delay) this.#timer = setTimeout(() => this.#fail(headersTimeoutError()), longest)
    else if (Number.isFinite(delay)) this.#timer = setTimeout(next, delay)
  }

  #answer(play: PlayedResponse): void {
    this.#start(play)
    if (this.#isOver) return
    if (this.#options.method !== 'HEAD') this.#handler.onResponseData?.(this, Buffer.from(play.body))
    this.#isOver = true
    this.#handler.onResponseEnd?.(this, {})
  }

  #breakOff(play: PartlySent): void {
    const body = Buffer.from(play.body)
    this.#start(play, { 'content-length': String(body.length) })
    if (this.#isOver) return
    if (play.bytes > 0) this.#handler.onResponseData?.(this, body.subarray(0, play.bytes))
    // What came before the end is read first.
    this.#timer = setTimeout(() => this.#fail(connectionError(play)))
  }

  #start(play: PlayedResponse, more: Readonly<Record<string, string>> = {}): void {
    this.#handler.onResponseStart?.(this, play.status, { ...headersFor(play, this.#options.method), ...more })
  }

  #fail(error: Error): void {
    if (this.#isOver) return
    this.#isOver = true
    clearTimeout(this.#timer)
    this.#handler.onResponseError?.(this, error)
  }
}

function headersTimeoutError(): Error {
  const error = Object.assign(new Error('Headers Timeout Error'), { code: 'UND_ERR_HEADERS_TIMEOUT' })
  return Object.defineProperty(error, 'name', { value: 'HeadersTimeoutError' })
}
