import type { RuleName, RuleParams, Severity } from './rules.js'

/** Where something is wrong: `['headers', 'x-bce-date']`, `['body', 'requestId']`, `['status']`. */
export type Path = readonly (string | number)[]

/** One thing that departs from the catalog, in no language yet. */
export interface Finding<R extends RuleName = RuleName> {
  readonly rule: R
  readonly path: Path
  readonly params: RuleParams[R]
  readonly severity: Severity
  /** What would have been right; a function where finding out takes long. */
  readonly expected: string | (() => string | undefined) | undefined
  /** What was there, whatever it was. */
  readonly actual: unknown
}

/** Says that a rule was broken. */
export function found<R extends RuleName>(
  rule: R,
  path: Path,
  params: RuleParams[R],
  expected?: Finding['expected'],
  actual?: unknown,
  severity: Severity = 'error',
): Finding<R> {
  return { rule, path, params, severity, expected, actual }
}
