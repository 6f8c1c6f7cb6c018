import type { Contract, ResponseContract } from '@errbook/catalog'
import { type HeadersReader, headersReader } from '@errbook/http-message'
import { memberHeaders } from './member-headers.js'

const readers = new WeakMap<object, HeadersReader>()

/** What reads the headers of requests that a catalog names. */
export function requestHeadersReader({ headers: { request } }: Contract): HeadersReader {
  let reader = readers.get(request)
  if (reader === undefined) {
    reader = headersReader(Object.keys(request))
    readers.set(request, reader)
  }
  return reader
}

/** What reads the headers that a response may need: those of the catalog, and those that say an error. */
export function responseHeadersReader(catalog: ResponseContract): HeadersReader {
  const { response } = catalog.headers
  let reader = readers.get(response)
  if (reader === undefined) {
    reader = headersReader([...new Set([...Object.values(memberHeaders(catalog)), ...Object.keys(response)])])
    readers.set(response, reader)
  }
  return reader
}
