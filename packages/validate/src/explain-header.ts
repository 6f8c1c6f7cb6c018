import { type HeaderRule, matchTemplate } from '@errbook/catalog'
import { type Finding, found } from './finding.js'
import { formOf } from './header-findings.js'
import { matcherOf } from './matcher.js'
import { isMediaType } from './media-type.js'
import type { HeaderValue } from './read-headers.js'

/**
 * Says what is wrong with a value that is not as its pattern has it: which character, which part, or that it came more
 * than once. A media type may be right in another spelling.
 */
export function explainHeader(path: Finding['path'], rule: HeaderRule, value: HeaderValue): readonly Finding[] {
  if (typeof value !== 'string') return [explainList(path, rule, value ?? [])]
  const { pattern, mediaType } = rule
  const position = value.search(unsafeCharacter)
  if (position >= 0) return [unsafe(path, rule, value, position)]
  if (mediaType !== undefined && isMediaType(mediaType, value)) return []
  // Fetch and Node join what was sent twice by commas.
  const parts = value.split(/,[\t ]*/)
  if (parts.length > 1 && parts.every((part) => matcherOf(pattern).test(part))) {
    return [repeated(path, rule, parts.length)]
  }
  return explainText(path, rule, value)
}

// What a field value may not have (RFC 9110, section 5.5): control characters, and what is not Latin-1. The compiler
// sees to it that no pattern of a header admits one.
const unsafeCharacter = /[^\t\x20-\x7e\x80-\xff]/

function unsafe(path: Finding['path'], { name }: HeaderRule, value: string, position: number): Finding {
  const unit = value.charCodeAt(position).toString(16).toUpperCase().padStart(4, '0')
  return found('header-unsafe', path, { name, character: `U+${unit}`, position: position + 1 })
}

function repeated(path: Finding['path'], rule: HeaderRule, count: number): Finding {
  return found('header-repeated', path, { name: rule.name, count }, formOf(rule))
}

function explainList(path: Finding['path'], rule: HeaderRule, list: readonly unknown[]): Finding {
  const { name } = rule
  const [value] = list
  if (list.length > 1) return repeated(path, rule, list.length)
  if (typeof value === 'string') return found('header-empty', path, { name }, formOf(rule))
  return found('header-not-text', path, { name }, formOf(rule), hide(rule, value))
}

function explainText(path: Finding['path'], rule: HeaderRule, value: string): readonly Finding[] {
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
  return Object.entries(fields).flatMap(([field, rule]) => {
    const text = texts[field] ?? ''
    if (matcherOf(rule.pattern).test(text)) return []
    const actual = rule.secret ? masked : text
    return found('header-field-malformed', [...path, field], { name, field }, formOf(rule), actual)
  })
}

/** Stands for a value that no message and no log may show. */
const masked = '***'

/** A value, unless it may hold a secret. */
function hide({ fields = {} }: HeaderRule, value: unknown): unknown {
  return Object.values(fields).some(({ secret }) => secret) ? masked : value
}
