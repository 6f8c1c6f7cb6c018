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
  readonly expected?: string | undefined
  /** What was there, cut to `actualLength` characters; `***` where it is or may hold a secret. */
  readonly actual?: string | undefined
}

/** A finding with its message. */
export function issueOf<Message>(
  { path, rule, severity, expected, actual }: Finding,
  message: Message,
): IssueIn<Message> {
  return {
    path,
    rule,
    severity,
    message,
    expected: typeof expected === 'string' ? expected : undefined,
    actual: shown(actual),
  }
}

/** What was there, as text; `undefined` for nothing. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string') return cut(value)
  try {
    return cut(JSON.stringify(value) ?? String(value))
  } catch {
    // A BigInt, a circle, or an object whose code threw.
    return typeof value
  }
}
