import { type RuleName, type RuleParams, type Severity, warnings } from './rules.js'

/** Where something is wrong: `['headers', 'x-bce-date']`, `['body', 'requestId']`, `['status']`. */
export type Path = readonly (string | number)[]

/** One thing that departs from the catalog, in no language yet. */
export interface Finding<R extends RuleName = RuleName> {
  readonly rule: R
  readonly path: Path
  readonly severity: Severity
  readonly params: RuleParams[R]
  /** What would have been right; a function where finding out takes long. */
  readonly expected: string | (() => string | undefined) | undefined
  /** What was there, whatever it was. */
  readonly actual: unknown
}

/** Stands for a value that no message and no log may show. */
export const masked = '***'

/** Says that a rule was broken. */
export function found<R extends RuleName>(
  rule: R,
  path: Path,
  params: RuleParams[R],
  expected?: Finding['expected'],
  actual?: unknown,
): Finding<R> {
  return { rule, path, severity: warnings.has(rule) ? 'warning' : 'error', params, expected, actual }
}
