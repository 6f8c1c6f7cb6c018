import type { ReadBody, TargetFault } from '@errbook/http-message'
import { cut, shown } from './any-value.js'

/** One thing that departs from a catalog, as data; `describeIssue` says it in words. */
export type Issue = { readonly [R in RuleName]: IssueOf<R> }[RuleName]

/** An issue by one rule. */
export interface IssueOf<R extends RuleName> {
  readonly rule: R
  /** Where: `['headers', 'x-bce-date']`, `['body', 'requestId']`, `['status']`. Header names are in lower case. */
  readonly path: readonly (string | number)[]
  readonly severity: Severity
  readonly params: RuleParams[R]
  /** What would have been right, in symbols rather than in words; for an unknown code the nearest codes. */
  readonly expected?: string
  /** What was there, cut to `actualLength` characters; `***` where it is or may hold a secret. */
  readonly actual?: string
}

/** Whether an issue makes a message invalid, or is only worth knowing. */
export type Severity = 'error' | 'warning'

/** The name of a rule. */
export type RuleName = keyof RuleParams

/** Whose body an issue is about. */
export interface OfMessage {
  readonly of: 'request' | 'response'
}

/** The rules that requests and responses keep, each with the parameters of its issues. */
export interface RuleParams {
  'target-invalid': { readonly fault: TargetFault }
  'header-name-invalid': { readonly name: string }
  'header-missing': { readonly name: string }
  'header-repeated': { readonly name: string; readonly count: number }
  'header-not-text': { readonly name: string }
  'header-empty': { readonly name: string }
  'header-too-long': { readonly name: string; readonly limit: number }
  /** `character` as in `U+000A`; `position` counts from 1. */
  'header-unsafe': { readonly name: string; readonly character: string; readonly position: number }
  'header-malformed': { readonly name: string }
  'header-field-malformed': { readonly name: string; readonly field: string }
  'header-differs': { readonly name: string; readonly header: string }
  'date-skewed': { readonly name: string; readonly seconds: number; readonly limit: number }
  'status-not-http': Record<never, never>
  'status-differs': { readonly code: string; readonly actual: number; readonly expected: number }
  'error-on-success': { readonly code: string; readonly status: number }
  'body-missing': OfMessage
  'body-unreadable': OfMessage & { readonly reason: string }
  'body-too-large': OfMessage & { readonly limit: number }
  'body-not-utf8': OfMessage
  'body-not-json': OfMessage
  'body-not-object': Record<never, never>
  'body-inappropriate': { readonly member: string; readonly reason: string }
  'member-missing': { readonly name: string }
  'member-type': { readonly name: string; readonly type: JsonType }
  'member-malformed': { readonly name: string }
  'constant-differs': { readonly name: string }
  'item-missing': { readonly name: string }
  'member-has-space': { readonly name: string }
  'member-status-differs': { readonly name: string; readonly status: number; readonly said: number }
  'code-unknown': { readonly code: string; readonly nearest?: string }
  'message-differs': { readonly code: string }
}

/** A type of JSON values that a member of an error body may have to be of. */
export type JsonType = 'string' | 'integer' | 'boolean' | 'object' | 'array'

/** Makes an issue; `actual` is whatever was there. */
export function newIssue<R extends RuleName>(
  rule: R,
  path: Issue['path'],
  params: RuleParams[R],
  expected?: string,
  actual?: unknown,
  severity: Severity = 'error',
): Issue {
  // Spreads in a literal take V8 as long as all else.
  const issue: { [member: string]: unknown } = { rule, path, severity, params }
  if (expected !== undefined) issue.expected = expected
  if (actual !== undefined) issue.actual = shown(actual)
  return issue as unknown as Issue
}

/** Says which names of headers are invalid. */
export function nameIssues(badNames: readonly string[]): readonly Issue[] {
  return badNames.map((badName) => {
    const name = cut(badName)
    return newIssue('header-name-invalid', ['headers', name.toLowerCase()], { name })
  })
}

/** Says why the body of a request or a response cannot be checked. */
export function bodyIssue(body: Exclude<ReadBody, { readonly kind: 'value' }>, of: OfMessage['of']): Issue {
  const path = ['body']
  switch (body.kind) {
    case 'none':
      return newIssue('body-missing', path, { of }, 'JSON')
    case 'too-large':
      return newIssue('body-too-large', path, { of, limit: body.limit })
    case 'not-utf8':
      return newIssue('body-not-utf8', path, { of })
    case 'not-json':
      // A text that cannot be read may hold a secret.
      return newIssue('body-not-json', path, { of }, 'JSON')
    case 'unreadable':
      return newIssue('body-unreadable', path, { of, reason: body.reason })
  }
}

/** Whether an issue makes its message invalid. */
export function isErrorIssue({ severity }: Issue): boolean {
  return severity === 'error'
}

/** The issues of a check. */
export interface IssueList {
  /** Errors first, and no more than 100. */
  readonly issues: readonly Issue[]
  /** How many more issues there are. */
  readonly omitted: number
}

/** How many issues a check gives; of more it says how many. */
export const maximumIssues = 100

/** The first issues of all, errors before warnings; `more` says how many are not among these. */
export function listIssues(all: readonly Issue[], more: number): IssueList {
  const sorted = all.every((issue, at) => at === 0 || isErrorIssue(all[at - 1] as Issue) || !isErrorIssue(issue))
    ? all
    : [...all.filter(isErrorIssue), ...all.filter((issue) => !isErrorIssue(issue))]
  const issues = sorted.length > maximumIssues ? sorted.slice(0, maximumIssues) : sorted
  return { issues, omitted: all.length - issues.length + more }
}
