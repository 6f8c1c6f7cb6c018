import { shown } from '../shown.js'
import type { RedirectHandling } from './redirects.js'
import { checkRetryOptions, type Retry, type RetryOptions } from './retries.js'

/** What a request is signed by. */
export interface RequestToSign {
  readonly method: string
  /** Absolute, without a fragment. */
  readonly url: string
  /** A copy: changing it changes nothing. */
  readonly headers: Headers
}

/** Gives the headers that prove who sends a request, by the time of the server's clock. */
export type SignRequest = (
  request: RequestToSign,
  now: Date,
) => Promise<{ readonly [name: string]: string }> | { readonly [name: string]: string }

/** What each request is sent with: everything that the caller gave, and what is named here. */
export interface SentInit {
  /** In upper case where Fetch has it so. */
  readonly method: string
  /** By lower-case name: a plain object, which the `fetch` of every library takes. */
  readonly headers: { readonly [name: string]: string }
  // biome-ignore lint/suspicious/noExplicitAny: every library has its own types of bodies, signals and the rest.
  readonly [member: string]: any
}

/** What sends a request: the global `fetch`, or that of undici, of node-fetch, of a framework. */
export type SendRequest = (url: string, init: SentInit) => PromiseLike<SentResponse>

/** What is needed of the type of a response; it has to be a Fetch `Response` of some implementation. */
export interface SentResponse {
  readonly status: number
  readonly headers: { get(name: string): string | null }
}

/** What {@link createFetch} makes: it is called as `fetch` is. */
export type CatalogFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/** How {@link createFetch} sends. */
export interface FetchOptions {
  /** What sends; the global `fetch` if not given. */
  readonly fetch?: SendRequest
  /** What signs each attempt, such as `signer({ accessKeyId, secretAccessKey })` of `@errbook/bce-auth`. */
  readonly sign?: SignRequest
  /** How often and after what pauses an error is tried again that the catalog says to; `false` for never. */
  readonly retry?: RetryOptions | false
  /**
   * How long one attempt may take, from signing to the last byte that is read to find an error; without a limit if not
   * given. The body of a success may take longer.
   */
  readonly timeoutInMilliseconds?: number
  /**
   * What happens to a signed request that is redirected to another origin: it follows, without signature and credentials,
   * or it fails with a {@link RedirectError}. `follow` if not given.
   */
  readonly onCrossOrigin?: RedirectHandling
  /** Is called for each attempt that failed and will be repeated. What it returns or throws changes nothing. */
  readonly onRetry?: (retry: Retry) => unknown
}

/**
 * Refuses options that are invalid or unknown: a misspelt `sign` would send requests unsigned.
 *
 * @throws TypeError that names the option
 */
export function checkOptions(options: FetchOptions): void {
  for (const [name, value] of Object.entries(options)) {
    const check = checks[name as keyof FetchOptions]
    if (!Object.hasOwn(checks, name)) {
      throw new TypeError(`createFetch: unknown option "${name}": expected ${Object.keys(checks).join(', ')}`)
    }
    if (value !== undefined) check(value)
  }
}

const checks: { readonly [N in keyof FetchOptions]-?: (value: unknown) => void } = {
  fetch: (value) => expectFunction('fetch', value),
  sign: (value) => expectFunction('sign', value),
  onRetry: (value) => expectFunction('onRetry', value),
  retry: checkRetryOptions,
  timeoutInMilliseconds: (value) => {
    if (typeof value === 'number' && value > 0 && value <= longestTimeout) return
    throw new TypeError(
      `createFetch: timeoutInMilliseconds is ${shown(value)}: expected a number above 0, at most 2^31-1`,
    )
  },
  onCrossOrigin: (value) => {
    if (value === 'follow' || value === 'error') return
    throw new TypeError(`createFetch: onCrossOrigin is ${shown(value)}: expected "follow" or "error"`)
  },
}

// What setTimeout can wait for.
const longestTimeout = 2 ** 31 - 1

function expectFunction(name: string, value: unknown): void {
  if (typeof value !== 'function') throw new TypeError(`createFetch: ${name} is ${typeof value}: expected a function`)
}
