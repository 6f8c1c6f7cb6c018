import type { ResponseContract } from '@errbook/catalog'
import { keeps, type PlainResponse } from './keeps.js'

/** A response as a client holds it. */
export interface ClientResponse {
  readonly status: number
  /** A Fetch `Headers`, or a record or pairs by lower-case name. */
  readonly headers: Iterable<readonly [name: string, value: string]> | { readonly [name: string]: string | undefined }
  /** The body as a JSON value; `undefined` for none. */
  readonly body?: unknown
}

/**
 * Whether a response keeps to a catalog as a client judges it: `checkResponse(catalog, response).ok` at the least cost
 * and size, for the usual spellings of `Content-Type`. Never throws.
 */
export function isResponse(catalog: ResponseContract, response: ClientResponse): boolean {
  return keeps(catalog, plain(response), { isTolerant: true })
}

/** A response with its headers by name, each looked at once; one without anything where that throws. */
export function plain(response: ClientResponse): PlainResponse {
  try {
    const { status, headers, body } = response
    return { status, headers: { ...(Symbol.iterator in headers ? Object.fromEntries(headers) : headers) }, body }
  } catch {
    return { status: undefined, headers: {} }
  }
}
