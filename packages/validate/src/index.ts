/**
 * Says whether a request or a response keeps to a catalog, what is wrong in every language, and which error to answer.
 *
 * @packageDocumentation
 */
export { checkRequest, type RequestCheck, type RequestInput } from './check-request.js'
export { type CheckOptions, checkResponse, type ResponseCheck, type ResponseInput } from './check-response.js'
export { actualLength, type Issue } from './issue.js'
export type { BodyInput } from './read-body.js'
export type { HeadersInput } from './read-headers.js'
export type { RuleName, Severity } from './rules.js'
