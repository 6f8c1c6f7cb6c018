import type { Localized } from '@errbook/catalog'
import { cut } from './cut.js'
import type { Finding, Path } from './finding.js'
import type { Phrases, RuleName, Severity } from './rules.js'
import { en } from './text/en.js'
import { zh } from './text/zh.js'

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

/** One thing that departs from the catalog, told in every language. */
export type Issue = IssueIn<Localized>

/** A finding as an issue in every language. */
export function toIssue(finding: Finding): Issue {
  return issueOf(finding, { en: phrase(en, finding), zh: phrase(zh, finding) })
}

/** What to say of a finding in one language. */
export function phrase<R extends RuleName>(phrases: Phrases, { rule, params }: Finding<R>): string {
  return phrases[rule](params)
}

/** A finding with its message. */
export function issueOf<Message>(finding: Finding, message: Message): IssueIn<Message> {
  const { path, rule, severity, expected, actual } = finding
  const issue: { -readonly [K in keyof IssueIn<Message>]: IssueIn<Message>[K] } = { path, rule, severity, message }
  if (typeof expected === 'function') defineExpected(issue, expected)
  else if (expected !== undefined) issue.expected = expected
  if (actual !== undefined) issue.actual = shown(actual)
  return issue
}

/** Works out what was expected when somebody looks, and remembers it. */
function defineExpected(issue: object, expected: () => string | undefined): void {
  let known: string | undefined
  let isKnown = false
  Object.defineProperty(issue, 'expected', {
    enumerable: true,
    get() {
      if (!isKnown) known = expected()
      isKnown = true
      return known
    },
  })
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
