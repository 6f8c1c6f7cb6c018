/**
 * Reads the error in a response: what `decode` of `@errbook/http` stands on. Apart, so that who only reads loads nothing
 * else.
 *
 * @packageDocumentation
 */
export { memberHeaders } from './member-headers.js'
export { type ErrorReading, type ReadableResponse, readError } from './read-error.js'
