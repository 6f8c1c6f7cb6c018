import { cut } from './cut.js'
import type { Finding, Path } from './finding.js'
import type { RuleName, Severity } from './rules.js'

/** One thing that departs from the catalog, its message in a language or in each. */
export interface IssueIn<Message> {
  /** Where: `['headers', 'x-bce-date']`, `['body', 'requestId']`, `['status']`. Header names are in lower case. */
  readonly path: Path
  readonly rule: RuleName
  readonly severity: Severity
  readonly message: Message
  /** What would have been right, in symbols rather than in words; for an unknown code the nearest codes. */
  readonly expected?: string
  /** What was there, cut to `actualLength` characters; `***` where it is or may hold a secret. */
  readonly actual?: string
}

/** A finding with its message. */
export function issueOf<Message>(finding: Finding, message: Message): IssueIn<Message> {
  const { path, rule, severity, expected, actual } = finding
  const issue: { -readonly [K in keyof IssueIn<Message>]: IssueIn<Message>[K] } = { path, rule, severity, message }
  if (typeof expected === 'string') issue.expected = expected
  if (actual !== undefined) issue.actual = shown(actual)
  return issue
}

function shown(value: unknown): string {
  return cut(typeof value === 'string' ? value : textOf(value))
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    // A BigInt, a circle, or an object whose code threw.
    return typeof value
  }
}
