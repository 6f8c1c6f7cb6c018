/**
 * Says whether a request or a response keeps to a catalog, what is wrong in every language, and which error to answer.
 *
 * @packageDocumentation
 */
export type { BodyInput, HeadersInput } from '@errbook/http-message'
export type { BodySchema } from './body-schema.js'
export { type BodyCheck, type BodyOptions, checkBody, checkParsedBody, checkParsedBodyAsync } from './check-body.js'
export { checkFetchResponse } from './check-fetch-response.js'
export { checkRequest, type RequestCheck, type RequestInput, type RequestOptions } from './check-request.js'
export { checkResponse, type ResponseCheck, type ResponseOptions } from './check-response.js'
export { checkTarget, type TargetInput } from './check-target.js'
export * from './client.js'
export { actualLength, maximumIssues } from './cut.js'
export type { Path } from './finding.js'
export type { ResponseInput } from './read-response.js'
export type { RuleName, RuleParams, Severity } from './rules.js'
export { type AjvError, toAjvErrors } from './to-ajv-errors.js'
export type { Issue, Told } from './to-issue.js'
