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

/** Whether a finding makes its message invalid. */
export function isError({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'error'
}

/** Findings with the errors first, otherwise in their order. */
export function errorsFirst<F extends Finding>(findings: readonly F[]): readonly F[] {
  if (findings.length === 1 || findings.every(isError)) return findings
  return [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))]
}
