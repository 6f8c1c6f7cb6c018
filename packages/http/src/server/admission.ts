import type { Catalog, ParamValues } from '@errbook/catalog'
import type { Authenticate, RequestHead } from './options.js'
import { errorFilled, errorMadeHere, Refusal } from './refusal.js'

/**
 * Asks who sends a request, and lets nobody in but who is positively admitted: `ok` has to be `true`.
 *
 * @throws Refusal by a code of the catalog, or by an error of the catalog that was made here; anything else that
 * `authenticate` throws; TypeError when it gives anything but an admission.
 */
export async function admit<A>(
  catalog: Catalog,
  authenticate: Authenticate<A>,
  head: RequestHead,
  now: number,
): Promise<A & { readonly ok: true }> {
  let admission: unknown
  try {
    admission = await authenticate(head, new Date(now))
  } catch (thrown) {
    const error = errorMadeHere(catalog, thrown)
    throw error === undefined ? thrown : new Refusal(error)
  }
  // Each member is read once, since a getter may answer otherwise the second time.
  const { ok } = Object(admission) as { readonly ok?: unknown }
  if (ok === true) return admission as A & { readonly ok: true }
  const { code, params = {} } = Object(admission) as { readonly code?: unknown; readonly params?: ParamValues }
  const error = ok === false ? errorFilled(catalog, code, params) : undefined
  if (error !== undefined) throw new Refusal(error)
  const refusal = `{ ok: false, code, params } with a code of ${catalog.name} and the parameters of its message`
  throw new TypeError(`authenticate gave no admission: expected { ok: true, … }, or ${refusal}`, { cause: admission })
}
