import type { Catalog } from '@errbook/catalog'
import { type DecodeOptions, decode } from './decode.js'
import type { FetchResponse } from './received.js'
import { toError } from './to-error.js'

/**
 * Gives a successful Fetch `Response` back, its body to be read: `throwIfError(csn, await fetch(url))`.
 *
 * @throws CatalogError for the error of a server, whether the catalog knows its code or not.
 * @throws UnreadableResponseError for anything else that is not a success.
 * @throws the reason of an abort that cut the body off.
 */
export async function throwIfError<R extends FetchResponse>(
  catalog: Catalog,
  response: R,
  options?: DecodeOptions,
): Promise<R> {
  const decoded = await decode(catalog, response, options)
  if (decoded.kind === 'none') return response
  letGo(response)
  throw toError(decoded)
}

/**
 * Frees the connection of a response that nobody reads on, be its body a stream of the Web or of Node. Never throws,
 * whatever a fetch gave.
 */
export function letGo(response: unknown): void {
  try {
    const { body } = Object(response) as { readonly body?: unknown }
    const { cancel, destroy } = Object(body) as {
      readonly cancel?: () => Promise<void>
      readonly destroy?: () => void
    }
    if (typeof cancel === 'function') Promise.resolve(cancel.call(body)).catch(() => {})
    else if (typeof destroy === 'function') destroy.call(body)
  } catch {
    // There is nothing to free.
  }
}
