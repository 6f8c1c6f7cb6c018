import { type HeaderRule, matchTemplate, notations } from '@errbook/catalog'
import { cut } from './cut.js'
import { type Finding, found, masked } from './finding.js'
import { matcherOf } from './matcher.js'
import type { HeaderValue, ReadHeaders } from './read-headers.js'

/** Whether a value is a media type in any spelling that the rule's own pattern does not know. */
export type MediaTypeTest = (expected: string, actual: string) => boolean

type Rules = { readonly [name: string]: HeaderRule }

/** Says what is wrong with each header, in the order of the catalog. */
export function headerFindings(
  { values, badNames }: ReadHeaders,
  rules: Rules,
  isMediaType: MediaTypeTest | undefined,
): readonly Finding[] {
  return [
    ...badNames.map((name) => found('header-name-invalid', ['headers', cut(name.toLowerCase())], { name: cut(name) })),
    ...Object.entries(rules).flatMap(([key, rule]) => explainHeader(key, rule, values[key], isMediaType)),
  ]
}

function explainHeader(
  key: string,
  rule: HeaderRule,
  value: HeaderValue,
  isMediaType: MediaTypeTest | undefined,
): readonly Finding[] {
  const { name, required, pattern, mediaType } = rule
  const path = ['headers', key]
  if (value === undefined) return required ? [found('header-missing', path, { name }, formOf(rule))] : []
  if (typeof value !== 'string') return [explainList(path, rule, value)]
  const matcher = matcherOf(pattern)
  if (matcher.test(value) || (mediaType !== undefined && isMediaType?.(mediaType, value))) return []
  const position = value.search(unsafeCharacter)
  if (position >= 0) return [unsafe(path, rule, value, position)]
  // Fetch and Node join what was sent twice by commas.
  const parts = value.split(/,[\t ]*/)
  if (parts.length > 1 && parts.every((part) => matcher.test(part))) return [repeated(path, rule, parts.length)]
  return explainValue(path, rule, value)
}

function repeated(path: Finding['path'], rule: HeaderRule, count: number): Finding {
  return found('header-repeated', path, { name: rule.name, count }, formOf(rule))
}

function explainList(path: Finding['path'], rule: HeaderRule, list: readonly unknown[]): Finding {
  const { name } = rule
  const [value] = list
  if (list.length > 1) return repeated(path, rule, list.length)
  if (typeof value !== 'string') return found('header-not-text', path, { name }, formOf(rule), hide(rule, value))
  return found('header-empty', path, { name }, formOf(rule))
}

// What a field value may not have (RFC 9110, section 5.5): control characters, and what is not Latin-1. The compiler
// sees to it that no pattern of a header admits one.
const unsafeCharacter = /[^\t\x20-\x7e\x80-\xff]/

function unsafe(path: Finding['path'], { name }: HeaderRule, value: string, position: number): Finding {
  const unit = value.charCodeAt(position).toString(16).toUpperCase().padStart(4, '0')
  return found('header-unsafe', path, { name, character: `U+${unit}`, position: position + 1 })
}

function explainValue(path: Finding['path'], rule: HeaderRule, value: string): readonly Finding[] {
  const { name, template } = rule
  const texts = template === undefined ? undefined : matchTemplate(template, value)
  const fields = texts === undefined ? [] : explainFields(path, rule, texts)
  return fields.length > 0 ? fields : [found('header-malformed', path, { name }, formOf(rule), hide(rule, value))]
}

function explainFields(
  path: Finding['path'],
  { name, fields = {} }: HeaderRule,
  texts: Readonly<Record<string, string>>,
): readonly Finding[] {
  return Object.entries(fields).flatMap(([field, { format, pattern, secret }]) => {
    const text = texts[field] ?? ''
    if (matcherOf(pattern).test(text)) return []
    const expected = format === undefined ? pattern : notations[format]
    return found('header-field-malformed', [...path, field], { name, field }, expected, secret ? masked : text)
  })
}

/** A value, unless it may hold a secret. */
function hide({ fields = {} }: HeaderRule, value: unknown): unknown {
  return Object.values(fields).some(({ secret }) => secret) ? masked : value
}

/** What a header has to be, in symbols. */
function formOf({ template, mediaType, format, pattern }: HeaderRule): string {
  return template ?? mediaType ?? (format === undefined ? pattern : notations[format])
}
