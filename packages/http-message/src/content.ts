import { fieldValues } from './fields.js'

/**
 * Whether content has a meaning in a request of this method (RFC 9110, section 9.3): in GET, HEAD and TRACE it has none,
 * so a server leaves it unread. The method is compared as it is, in upper case.
 */
export function canHaveContent(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'TRACE'
}

/** Whether a value is the status code of a response (RFC 9110, section 15): an integer from 100 to 599. */
export function isStatus(status: unknown): status is number {
  return Number.isInteger(status) && (status as number) >= 100 && (status as number) <= 599
}

/** Whether a response of this status can have content (RFC 9110, section 6.4.1): 1xx, 204 and 304 have none. */
export function canResponseHaveContent(status: number): boolean {
  return status >= 200 && status !== 204 && status !== 304
}

/**
 * Whether an HTTP/1.1 request has content, by how it is framed (RFC 9112, section 6.3): `rawHeaders` are Node's, names
 * and values in turn. Over HTTP/2 the end of the stream tells instead (RFC 9113, section 8.1).
 */
export function hasContent(rawHeaders: readonly string[]): boolean {
  if (fieldValues(rawHeaders, 'transfer-encoding').length > 0) return true
  return fieldValues(rawHeaders, 'content-length').some((length) => Number(length) !== 0)
}
