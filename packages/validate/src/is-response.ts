import type { ResponseContract } from '@errbook/catalog'
import type { HeaderValue } from '@errbook/http-message'
import { isError } from './finding.js'
import { keeps, type PlainResponse } from './keeps.js'
import { memberHeaders } from './member-headers.js'
import { responseFindings } from './response-findings.js'

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
  const read = plain(catalog, response)
  return keeps(catalog, read) || !responseFindings(catalog, read).some(isError)
}

/** A response with its headers by name, everything looked at once; one without anything where that throws. */
export function plain(catalog: ResponseContract, response: ClientResponse): PlainResponse {
  try {
    const { status, headers, body } = response
    const values = Symbol.iterator in headers ? valuesIn(catalog, headers) : { ...headers }
    return { status, headers: values, body }
  } catch {
    return { status: undefined, headers: {} }
  }
}

// More headers than any client takes, so that an endless iterator ends.
const maximumCount = 10_000

/** The headers of a catalog among pairs, of several the last. */
function valuesIn(catalog: ResponseContract, pairs: Iterable<unknown>): Record<string, HeaderValue> {
  const values: Record<string, HeaderValue> = {}
  const named = new Set(Object.values(memberHeaders(catalog)))
  let count = 0
  for (const pair of pairs) {
    if (count++ === maximumCount) break
    if (!Array.isArray(pair)) continue
    const name: unknown = pair[0]
    if (typeof name === 'string' && (Object.hasOwn(catalog.headers.response, name) || named.has(name)))
      values[name] = pair[1]
  }
  return values
}
