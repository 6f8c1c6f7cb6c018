import { type CatalogErrorShape, type Contract, find, isCatalogError } from '@errbook/catalog'
import { composeError, type Encoded, encodeError, renderError } from '../encode-error.js'
import { fallbackHeaders } from '../fallback-headers.js'
import { fieldContent } from '../field-content.js'
import type { Occasion, ServerOptions } from './options.js'

/**
 * The response to something that was thrown: an error of the catalog says so itself, anything else is told to `onError`
 * and answered without a word of it.
 */
export function answer(
  catalog: Contract,
  thrown: unknown,
  occasion: Occasion,
  options: Pick<ServerOptions, 'onError'>,
): Encoded {
  const isKnown = isCatalogError(thrown) && find<Contract>(catalog, thrown.code) !== undefined
  if (!isKnown) report(thrown, occasion, options)
  const error = isKnown ? thrown : renderError(catalog, catalog.answers.otherwise)
  const { requestId, method } = occasion
  return method === 'HEAD' ? inHeaders(catalog, error, requestId) : encodeError(catalog, error, { requestId })
}

/** Tells of something that went wrong; that telling may fail changes nothing. */
export function report(error: unknown, occasion: Occasion, { onError = log }: Pick<ServerOptions, 'onError'>): void {
  try {
    const { requestId, method, url } = occasion
    onError(error, { requestId, method, url })
  } catch {
    // Whoever asked is answered all the same.
  }
}

function log(error: unknown, { method, url, requestId }: Occasion): void {
  console.error(`${method} ${url} failed (request ${requestId}):`, error)
}

/** A response to HEAD, which has no body: headers say what it would. */
function inHeaders(catalog: Contract, error: CatalogErrorShape, requestId: string): Encoded {
  const { status, headers, members } = composeError(catalog, error, { requestId })
  const said = new Map(Object.entries(members))
  const repeated = Object.entries(fallbackHeaders(catalog)).map(([member, name]) => [
    name,
    fieldContent(String(said.get(member) ?? '')),
  ])
  return { status, headers: { ...headers, ...Object.fromEntries(repeated) }, body: '' }
}
