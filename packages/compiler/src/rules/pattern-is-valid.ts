import type { Rule } from './rule.js'
import { patternsOf } from './walk.js'

/** A pattern is an ECMAScript regular expression that matches the whole text by itself. */
export const patternIsValid: Rule = {
  name: 'pattern-is-valid',
  description: {
    en: 'A pattern compiles with the u flag, and captures nothing.',
    zh: '正则表达式须能以 u 标志编译，且不含捕获组。',
  },
  check(file, report) {
    for (const { path, pattern } of patternsOf(file)) {
      const error = errorIn(pattern)
      if (error !== undefined) report(path, error, 'write an ECMAScript pattern (u flag), its groups as (?:…)')
    }
  },
}

function errorIn(pattern: string): string | undefined {
  try {
    // Compiled by itself, so that it cannot close the group around it.
    new RegExp(pattern, 'u')
    // The empty alternative always matches, and its result counts the groups.
    const groups = new RegExp(`(?:${pattern})|`, 'u').exec('')?.length ?? 1
    return groups > 1 ? 'the pattern has a capturing group' : undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
