/**
 * Reads what comes from outside: status codes, headers in any form, and streams up to a limit. Apart, so that who only
 * reads loads nothing else.
 *
 * @packageDocumentation
 */
export { isStatus } from './is-status.js'
export { isThenable } from './is-thenable.js'
export { type HeadersInput, type HeaderValue, type ReadHeaders, readHeaders, type SentValues } from './read-headers.js'
export { chunksOf, type ReadBytes, readStream } from './read-stream.js'
