import type { FieldRule, HeaderRule } from '@errbook/catalog'
import { type Finding, found } from './finding.js'
import { matcherOf } from './matcher.js'
import { notations } from './notations.js'
import type { HeaderValue, SentValues } from './read-headers.js'

/** Says what is wrong with a value that is not as its pattern has it; nothing, if it is right all the same. */
export type ExplainHeader = (path: Finding['path'], rule: HeaderRule, value: string | SentValues) => readonly Finding[]

/** Says what is wrong with each header, in the order of the catalog. */
export function headerFindings(
  rules: { readonly [name: string]: HeaderRule },
  values: { readonly [name: string]: HeaderValue },
  missing: Finding['severity'],
  explain: ExplainHeader = malformed,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const key of Object.keys(rules)) {
    const rule = rules[key] as HeaderRule
    const value = values[key]
    if (typeof value === 'string' && matcherOf(rule.pattern).test(value)) continue
    const path = ['headers', key]
    if (value !== undefined) findings.push(...explain(path, rule, value))
    else if (rule.required) {
      findings.push(found('header-missing', path, { name: rule.name }, formOf(rule), undefined, missing))
    }
  }
  return findings
}

function malformed(path: Finding['path'], rule: HeaderRule, value: unknown): readonly Finding[] {
  return [found('header-malformed', path, { name: rule.name }, formOf(rule), value)]
}

/** What a header or a part of it has to be, in symbols. */
export function formOf({ template, mediaType, format, pattern }: FieldRule & Partial<HeaderRule>): string {
  return template ?? mediaType ?? (format && notations[format]) ?? pattern
}
