/**
 * Checks requests and responses by a catalog: what is wrong as data, in words, and which error to answer.
 *
 * @packageDocumentation
 */
export type { BodyInput, HeadersInput } from '@errbook/http-message'
export { actualLength } from './any-value.js'
export type { BodyOptions, BodySchema } from './body-schema.js'
export { type BodyCheck, checkBody, checkParsedBody, checkParsedBodyAsync } from './check-body.js'
export {
  checkRequest,
  checkTarget,
  type RequestCheck,
  type RequestInput,
  type RequestOptions,
  type TargetInput,
} from './check-request.js'
export {
  checkFetchResponse,
  checkReadResponse,
  checkResponse,
  conforms,
  type ResponseCheck,
  type ResponseInput,
  type ResponseOptions,
} from './check-response.js'
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
