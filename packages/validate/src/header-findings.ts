import type { FieldRule, Format, HeaderRule } from '@errbook/catalog'
import type { HeaderValue, SentValues } from '@errbook/http-message'
import { cut } from './cut.js'
import { type Finding, found } from './finding.js'

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

/** What a value looks like in symbols, of the formats whose pattern is hard to read. */
const notations: { readonly [F in Format]?: string } = {
  text: 'text',
  'utc-date-time': 'yyyy-mm-ddThh:mm:ssZ',
}

const matchers = new Map<string, RegExp>()

/** The regular expression of a pattern of a catalog, compiled once. */
export function matcherOf(pattern: string): RegExp {
  const matcher = matchers.get(pattern) ?? new RegExp(pattern, 'u')
  matchers.set(pattern, matcher)
  return matcher
}

/** Says which names of headers are invalid. */
export function nameFindings(badNames: readonly string[]): readonly Finding[] {
  return badNames.map((badName) => {
    const name = cut(badName)
    return found('header-name-invalid', ['headers', name.toLowerCase()], { name })
  })
}
