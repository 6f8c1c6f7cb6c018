/**
 * What the checks stand on: the one law of what an error is, and what is prepared of a catalog. Apart, so that who only
 * reads loads nothing else.
 *
 * @packageDocumentation
 */
export { textOf } from './any-value.js'
export type { BodyReading } from './body-draft.js'
export { type MemberHeaders, type Prepared, prepare, prepareBy } from './prepare.js'
export { type Hole, type PreparedBody, prepareBody } from './prepare-body.js'
export { type ErrorReading, type ReadableResponse, readError } from './read-error.js'
export { type BodyValues, type BodyWriter, bodyWriter, unitsIn } from './write-body.js'
