import type { CatalogErrorShape, Contract } from '@errbook/catalog'
import { checkBody } from '@errbook/validate'
import { readStream } from '@errbook/validate/read'
import { defaultMaximumBodyBytes } from '../decode.js'
import { renderError } from '../encode-error.js'
import type { ServerOptions } from './options.js'

/** The body of a request as bytes and as a JSON value, `undefined` for none; or the error that answers it. */
export type RequestBody =
  | { readonly error: CatalogErrorShape }
  | { readonly error?: undefined; readonly bytes: Uint8Array; readonly value: unknown }

/** Reads the body of a request, no further than it may be long. */
export async function readBody(
  catalog: Contract,
  chunks: AsyncIterable<Uint8Array | string>,
  { maximumBodyBytes = defaultMaximumBodyBytes }: Pick<ServerOptions, 'maximumBodyBytes'>,
): Promise<RequestBody> {
  const { bytes, broken } = await readStream(chunks, maximumBodyBytes)
  if (broken) return { error: renderError(catalog, catalog.answers.unreadableBody) }
  const check = checkBody(catalog, bytes, { maximumBodyBytes })
  return check.ok ? { bytes, value: check.value } : check
}
