/**
 * A mock server that answers as the API of a catalog would, on `node:http`.
 *
 * @packageDocumentation
 */
export type { FaultRule, RulesCheck } from './faults/check-rules.js'
export type { FaultRequest, Faults, RuleState } from './faults/create-faults.js'
export type { RuleIssue } from './faults/rule-issue.js'
export { createMock, type Mock, type MockOptions } from './mock/create-mock.js'
export type { MockAnswer, MockRequest } from './mock/request-log.js'
export { checkRoutes, type Route, type Routes } from './mock/routes.js'
export { checkScenario, rulesOf, type Scenario } from './mock/scenario.js'
