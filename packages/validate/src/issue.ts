import { type Localized, type ParamValues, render } from '@errbook/catalog'
import { type RuleName, rules, type Severity } from './rules.js'

/** One thing that departs from the catalog. */
export interface Issue {
  /** Where: `['headers', 'x-bce-date']`, `['body', 'requestId']`, `['status']`. Header names are in lower case. */
  readonly path: readonly (string | number)[]
  readonly rule: RuleName
  readonly severity: Severity
  readonly message: Localized
  /** What would have been right. */
  readonly expected?: string
  /** What was there, cut to {@link actualLength} characters; left out where it may be a secret. */
  readonly actual?: string
}

/** The greatest length of {@link Issue.actual}, in UTF-16 code units. */
export const actualLength = 100

/** What an issue may say beside its rule and its place. */
export interface IssueDetails {
  readonly params?: ParamValues
  readonly severity?: Severity
  readonly expected?: string
  readonly actual?: unknown
}

/** Makes an issue of a rule, its message rendered in all languages. */
export function issue(rule: RuleName, path: Issue['path'], details: IssueDetails = {}): Issue {
  const { severity, en, zh } = rules[rule]
  const { params = {}, expected, actual } = details
  return {
    path,
    rule,
    severity: details.severity ?? severity,
    message: { en: render(en, params), zh: render(zh, params) },
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual: shown(actual) }),
  }
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : textOf(value)
  return text.length > actualLength ? `${text.slice(0, actualLength - 1)}…` : text
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    // A BigInt, a circle, or an object whose code threw.
    return typeof value
  }
}
