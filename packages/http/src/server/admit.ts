import type { CatalogErrorShape, Contract } from '@errbook/catalog'
import { checkRequest } from '@errbook/validate'
import { renderError } from '../encode-error.js'
import type { Incoming } from './incoming.js'
import type { Authenticated, ServerOptions } from './options.js'

/** Whom a request is from, if somebody asks, or the error that answers it. */
export type Admission<A> =
  | { readonly error: CatalogErrorShape }
  | { readonly error?: undefined; readonly caller: (A & { readonly ok: true }) | undefined }

/**
 * Judges the head of a request: first who asks, then the common headers. A promise only where `authenticate` gives one.
 */
export function admit<A>(
  catalog: Contract,
  { method, url, headers, fields }: Incoming,
  { authenticate, maximumSkewInSeconds }: ServerOptions<A>,
): Admission<A> | Promise<Admission<A>> {
  const now = Date.now()
  const judge = (from?: Authenticated<A>): Admission<A> => {
    if (from?.ok === false) return { error: renderError(catalog, from.code, from.params) }
    const check = checkRequest(catalog, { headers: fields }, { now, maximumSkewInSeconds })
    return check.ok ? { caller: from } : check
  }
  const from = authenticate?.({ method, url, headers: headers() }, new Date(now))
  return from instanceof Promise ? from.then(judge) : judge(from)
}
