/** One thing that is wrong with a value. */
export interface Finding {
  readonly path: readonly string[]
  readonly rule: 'missing' | 'not-string' | 'unknown-code' | 'malformed' | 'not-object'
  readonly expected: string
  readonly actual: unknown
  readonly message: string
}

/** Makes a finding: every one of the same shape. */
export function finding(
  rule: Finding['rule'],
  path: readonly string[],
  expected: string,
  actual: unknown,
  message: string,
): Finding {
  return { path, rule, expected, actual, message }
}
