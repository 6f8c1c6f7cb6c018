import type { Contract } from '@errbook/catalog'
import { decode } from '../decode.js'
import { letGo } from '../or-throw.js'
import { toError } from '../to-error.js'
import { canBeRepeated } from './can-be-repeated.js'
import { fillIn } from './fill-in.js'
import { newRetries, type RetryOptions } from './retries.js'
import { sleep } from './sleep.js'

/** What a request is signed by. */
export interface RequestToSign {
  readonly method: string
  /** Absolute. */
  readonly url: string
  readonly headers: Headers
}

/** Gives the headers that prove who sends a request, by the time of the server's clock. */
export type Credentials = (
  request: RequestToSign,
  now: Date,
) => Promise<{ readonly [name: string]: string }> | { readonly [name: string]: string }

/** How {@link createFetch} sends. */
export interface FetchOptions {
  /** What sends; the global `fetch` if not given. */
  readonly fetch?: typeof fetch
  /** What signs each attempt, such as `signer({ accessKeyId, secretAccessKey })` of `@errbook/bce-auth`. */
  readonly credentials?: Credentials
  /** How often and after what pauses an error is tried again that the catalog says to; `false` for never. */
  readonly retry?: RetryOptions | false
}

/**
 * Makes a `fetch` that fills in the common headers, signs, throws the errors of a catalog, and tries again exactly what
 * the catalog says to: after growing pauses, or once by the clock of the server. It never repeats a body that is a stream,
 * nor a call that is not idempotent and bears no idempotency token.
 *
 * The `fetch` that it makes throws a `CatalogError` for the error of a server, whether the catalog knows its code or not,
 * an `UnreadableResponseError` for any other response that is no success, and what the `fetch` that sends throws.
 */
export function createFetch(
  catalog: Contract,
  { fetch: send = (...call) => fetch(...call), credentials, retry = {} }: FetchOptions = {},
): typeof fetch {
  // How far the clock of the server is ahead of ours, in milliseconds.
  let offset = 0
  const readClock = (response: Response) => {
    const time = Date.parse(response.headers.get('date') ?? '')
    if (credentials === undefined || Number.isNaN(time)) return false
    offset = time - Date.now()
    return true
  }
  return async (input, init) => {
    const retries = retry !== false && canBeRepeated(catalog, input, init) ? newRetries(retry, readClock) : undefined
    for (;;) {
      const request = fillIn(catalog, new Request(input, init), init)
      const proof = await credentials?.(request, new Date(Date.now() + offset))
      for (const [name, value] of Object.entries(proof ?? {})) request.headers.set(name, value)
      const response = await send(request)
      const decoded = await decode(catalog, response)
      if (decoded.kind === 'none') return response
      letGo(response)
      const pause = decoded.kind === 'known' ? retries?.(decoded.entry.retry, response) : undefined
      if (pause === undefined) throw toError(decoded)
      await sleep(pause, request.signal)
    }
  }
}
