import { formats, type HeaderRule, matchTemplate } from '@errbook/catalog'
import { type Issue, issue } from './issue.js'
import type { ReadHeaders } from './read-headers.js'
import type { Severity } from './rules.js'

/** Whether the headers are each there once and as a guard of the catalog has them: the quick look. */
export function headersPass(headers: ReadHeaders, guard: (value: unknown) => boolean): boolean {
  const single: Record<string, string> = {}
  for (const [name, values] of headers) {
    if (values.length !== 1) return false
    single[name] = values[0] as string
  }
  return guard(single)
}

/** Says what is wrong with each header: the thorough look. */
export function explainHeaders(
  headers: ReadHeaders,
  expected: { readonly [name: string]: HeaderRule },
  missing: Severity = 'error',
): readonly Issue[] {
  return Object.entries(expected).flatMap(([key, rule]) => explainHeader(key, rule, headers.get(key) ?? [], missing))
}

function explainHeader(key: string, rule: HeaderRule, values: readonly string[], missing: Severity): readonly Issue[] {
  const { name, required, pattern } = rule
  const path = ['headers', key]
  const [value] = values
  if (value === undefined) {
    return required
      ? [issue('header-missing', path, { params: { name }, severity: missing, expected: formOf(rule) })]
      : []
  }
  if (values.length > 1) {
    return [issue('header-repeated', path, { params: { name, count: values.length }, expected: formOf(rule) })]
  }
  return new RegExp(pattern, 'u').test(value) ? [] : explainValue(path, rule, value)
}

function explainValue(path: readonly string[], rule: HeaderRule, value: string): readonly Issue[] {
  const { name, template, fields = {} } = rule
  const texts = template === undefined ? undefined : matchTemplate(template, value)
  const issues = texts === undefined ? [] : explainFields(path, rule, texts)
  if (issues.length > 0) return issues
  const hasSecret = Object.values(fields).some(({ secret }) => secret)
  const actual = hasSecret ? {} : { actual: value }
  return [issue('header-malformed', path, { params: { name }, expected: formOf(rule), ...actual })]
}

function explainFields(
  path: readonly string[],
  { name, fields = {} }: HeaderRule,
  texts: Readonly<Record<string, string>>,
): readonly Issue[] {
  return Object.entries(fields).flatMap(([field, { format, pattern, secret }]) => {
    const text = texts[field] ?? ''
    if (new RegExp(pattern, 'u').test(text)) return []
    const expected = format === undefined ? pattern : formats[format].expected.en
    const actual = secret ? {} : { actual: text }
    return [issue('header-field-malformed', [...path, field], { params: { name, field }, expected, ...actual })]
  })
}

/** What a header has to be, for a person. */
function formOf({ template, mediaType, format, pattern }: HeaderRule): string {
  return template ?? mediaType ?? (format && formats[format].expected.en) ?? pattern
}
