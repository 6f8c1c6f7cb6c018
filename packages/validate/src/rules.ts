import type { TargetFault } from '@errbook/http-message'

/** Whether what is wrong makes a value invalid, or is only worth knowing. */
export type Severity = 'error' | 'warning'

/** The laws that a client holds a response against, each with what a message about its breach says. */
export interface ClientRuleParams {
  'header-missing': { readonly name: string }
  'header-malformed': { readonly name: string }
  'status-not-http': Record<never, never>
  'status-differs': { readonly code: string; readonly actual: number; readonly expected: number }
  'body-missing': Record<never, never>
  'body-not-object': Record<never, never>
  'member-missing': { readonly name: string }
  'member-not-string': { readonly name: string }
  'member-has-space': { readonly name: string }
  'code-unknown': { readonly code: string }
  'header-differs': { readonly name: string; readonly header: string }
  'error-on-success': { readonly code: string; readonly status: number }
}

/** The laws that requests and responses keep, each with what a message about its breach says. */
export interface RuleParams extends ClientRuleParams {
  'target-invalid': { readonly fault: TargetFault }
  'header-name-invalid': { readonly name: string }
  'header-repeated': { readonly name: string; readonly count: number }
  'header-not-text': { readonly name: string }
  'header-empty': { readonly name: string }
  'header-too-long': { readonly name: string; readonly limit: number }
  /** `character` as in `U+000A`; `position` counts from 1. */
  'header-unsafe': { readonly name: string; readonly character: string; readonly position: number }
  'header-field-malformed': { readonly name: string; readonly field: string }
  'date-skewed': { readonly name: string; readonly seconds: number; readonly limit: number }
  'body-unreadable': { readonly reason: string }
  'body-too-large': { readonly limit: number }
  'body-not-utf8': Record<never, never>
  'body-not-json': Record<never, never>
  'body-inappropriate': { readonly member: string; readonly reason: string }
  'message-differs': { readonly code: string }
}

/** The name of a rule, as an issue bears it. */
export type RuleName = keyof RuleParams

/** What to say of the breach of each rule, in one language. */
export type Phrases = { readonly [R in RuleName]: (params: RuleParams[R]) => string }

/** What to say of the breach of each rule that a client holds a response against, in one language. */
export type ClientPhrases = Pick<Phrases, keyof ClientRuleParams>
