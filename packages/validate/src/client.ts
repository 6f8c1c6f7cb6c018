/**
 * What a client asks of a response: whether it keeps to a catalog, and why not in one language. Apart, so that it is
 * loaded sooner than the whole checks.
 *
 * @packageDocumentation
 */
export { explainResponse } from './explain-response.js'
export { type ClientResponse, isResponse } from './is-response.js'
export type { IssueIn } from './issue.js'
export type { ClientPhrases, ClientRuleParams } from './rules.js'
export { en } from './text/en.js'
export { zh } from './text/zh.js'
