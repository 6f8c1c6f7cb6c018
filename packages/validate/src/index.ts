/**
 * Checks requests and responses by a catalog: what is wrong as data, in words, and which error to answer.
 *
 * @packageDocumentation
 */
export type { BodyInput, HeadersInput } from '@errbook/http-message'
export type { BodySchema } from './body-schema.js'
export { type BodyCheck, type BodyOptions, checkBody, checkParsedBody, checkParsedBodyAsync } from './check-body.js'
export { checkFetchResponse } from './check-fetch-response.js'
export { checkRequest, type RequestCheck, type RequestInput, type RequestOptions } from './check-request.js'
export {
  checkResponse,
  conforms,
  type ResponseCheck,
  type ResponseInput,
  type ResponseOptions,
} from './check-response.js'
export { checkTarget, type TargetInput } from './check-target.js'
export { describeIssue } from './describe-issue.js'
export {
  type Issue,
  type IssueList,
  type IssueOf,
  maximumIssues,
  type RuleName,
  type RuleParams,
  type Severity,
} from './issue.js'
export { actualLength } from './shown.js'
