const matchers = new Map<string, RegExp>()

/** The regular expression of a pattern of a catalog, compiled once. */
export function matcherOf(pattern: string): RegExp {
  const matcher = matchers.get(pattern) ?? new RegExp(pattern, 'u')
  matchers.set(pattern, matcher)
  return matcher
}
