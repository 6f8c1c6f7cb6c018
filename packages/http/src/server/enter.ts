import type { CatalogErrorShape, Contract } from '@errbook/catalog'
import { type Admission, admit } from './admit.js'
import { type CallWithBody, withBody } from './call.js'
import type { Incoming } from './incoming.js'
import type { ServerOptions } from './options.js'
import { readBody } from './read-body.js'

/** The call that a request makes, and its body as it came; or the error that answers it. */
export type Entered<A> =
  | { readonly error: CatalogErrorShape }
  | { readonly error?: undefined; readonly call: CallWithBody<A>; readonly bytes?: Uint8Array }

/** Judges a request, then reads its body. A promise only where something has to be waited for. */
export function enter<A>(
  catalog: Contract,
  request: Incoming,
  options: ServerOptions<A>,
): Entered<A> | Promise<Entered<A>> {
  const { requestId, open, parsed } = request
  const read = (admission: Admission<A>): Entered<A> | Promise<Entered<A>> => {
    if (admission.error) return admission
    const call = { requestId, caller: admission.caller }
    if (open === undefined) return { call: withBody(catalog, call, parsed) }
    return readBody(catalog, open(), options).then((body) =>
      body.error ? body : { call: withBody(catalog, call, body.value), bytes: body.bytes },
    )
  }
  const admission = admit(catalog, request, options)
  return admission instanceof Promise ? admission.then(read) : read(admission)
}
