/**
 * Reads what comes from outside: status codes, bytes and headers in any form. Apart, so that who only
 * reads loads nothing else.
 *
 * @packageDocumentation
 */

export { byteLengthOf } from './byte-length.js'
export { isStatus } from './is-status.js'
export { isThenable } from './is-thenable.js'
export { memberHeaders } from './member-headers.js'
export { type ErrorReading, type ReadableResponse, readError } from './read-error.js'
export { type HeadersInput, type HeaderValue, type ReadHeaders, readHeaders, type SentValues } from './read-headers.js'
