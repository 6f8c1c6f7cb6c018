/**
 * Tests against the catalog of an API's errors, with any runner: every error and fault on demand.
 *
 * @packageDocumentation
 */
export { checkRules, type FaultRule, type Limits, type RulesCheck } from './faults/check-rules.js'
export {
  createFaults,
  type FaultRequest,
  type Faults,
  type FaultsOptions,
  type RuleState,
} from './faults/create-faults.js'
export { type ErrorRow, errorResponse, everyError, everyFault, type FaultRow } from './faults/every-fault.js'
export type * from './faults/fault.js'
export { type CodeName, type FaultName, faultOf } from './faults/fault-of.js'
export type { FaultOptions } from './faults/fault-options.js'
export { type FaultyFetch, type FaultyFetchOptions, faultyFetch } from './faults/faulty-fetch.js'
export type { RuleIssue } from './faults/rule-issue.js'
export type { ErrorValues } from './faults/sample-error.js'
export type { TransportFault } from './faults/transport-faults.js'
export type * from './vectors/vector.js'
export { vectorsOf } from './vectors/vectors-of.js'
