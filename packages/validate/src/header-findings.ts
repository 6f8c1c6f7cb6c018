import { type FieldRule, type HeaderRule, notations } from '@errbook/catalog'
import { type Finding, found } from './finding.js'
import { matcherOf } from './matcher.js'
import type { HeaderValue } from './read-headers.js'

/** Says what is wrong with a value that is not as its pattern has it; nothing, if it is right all the same. */
export type ExplainHeader = (path: Finding['path'], rule: HeaderRule, value: HeaderValue) => readonly Finding[]

/** Says what is wrong with each header, in the order of the catalog. */
export function headerFindings(
  rules: { readonly [name: string]: HeaderRule },
  values: { readonly [name: string]: HeaderValue },
  missing: Finding['severity'],
  explain: ExplainHeader = malformed,
): readonly Finding[] {
  return Object.entries(rules).flatMap(([key, rule]) => {
    const { name, required, pattern } = rule
    const value = values[key]
    const path = ['headers', key]
    if (value === undefined) {
      return required ? [found('header-missing', path, { name }, formOf(rule), undefined, missing)] : []
    }
    return typeof value === 'string' && matcherOf(pattern).test(value) ? [] : explain(path, rule, value)
  })
}

function malformed(path: Finding['path'], rule: HeaderRule, value: HeaderValue): readonly Finding[] {
  return [found('header-malformed', path, { name: rule.name }, formOf(rule), value)]
}

/** What a header or a part of it has to be, in symbols. */
export function formOf({ template, mediaType, format, pattern }: FieldRule & Partial<HeaderRule>): string {
  return template ?? mediaType ?? (format && notations[format]) ?? pattern
}
