import { type HeaderRule, matchParts, type TemplatePart, templateParts } from '@errbook/catalog'
import { maximumHeaderLength, type SentValues, unsafeCharacterAt } from '@errbook/http-message'
import { type Finding, found } from './finding.js'
import { formOf, matcherOf } from './header-findings.js'
import { isMediaType } from './media-type.js'

/**
 * Says what is wrong with a value that is not as its pattern has it: which character, which part, or that it came more
 * than once. A media type may be right in another spelling.
 */
export function explainHeader(path: Finding['path'], rule: HeaderRule, value: string | SentValues): readonly Finding[] {
  if (typeof value !== 'string') return [explainSent(path, rule, value)]
  const { pattern, mediaType } = rule
  // The compiler sees to it that no pattern of a header admits such a character.
  const position = unsafeCharacterAt(value)
  if (position >= 0) return [unsafe(path, rule, value, position)]
  if (mediaType !== undefined && isMediaType(mediaType, value)) return []
  const count = timesIn(value, pattern)
  return count > 1 ? [repeated(path, rule, count)] : explainText(path, rule, value)
}

/** How often a value was sent, where all of them are right: Fetch and Node join what was sent twice by commas. */
function timesIn(value: string, pattern: string): number {
  if (!value.includes(',')) return 1
  const parts = value.split(/,[\t ]*/)
  return parts.every((part) => matcherOf(pattern).test(part)) ? parts.length : 1
}

function unsafe(path: Finding['path'], { name }: HeaderRule, value: string, position: number): Finding {
  const unit = value.charCodeAt(position).toString(16).toUpperCase().padStart(4, '0')
  return found('header-unsafe', path, { name, character: `U+${unit}`, position: position + 1 })
}

function repeated(path: Finding['path'], rule: HeaderRule, count: number): Finding {
  return found('header-repeated', path, { name: rule.name, count }, formOf(rule))
}

function explainSent(path: Finding['path'], rule: HeaderRule, sent: SentValues): Finding {
  const { name } = rule
  const [value] = sent
  if (sent.count > 1) return repeated(path, rule, sent.count)
  if (typeof value === 'string') {
    return value.length > maximumHeaderLength
      ? found('header-too-long', path, { name, limit: maximumHeaderLength })
      : found('header-empty', path, { name }, formOf(rule))
  }
  return found('header-not-text', path, { name }, formOf(rule), hide(rule, value))
}

function explainText(path: Finding['path'], rule: HeaderRule, value: string): readonly Finding[] {
  const texts = rule.template === undefined ? undefined : matchParts(partsOf(rule, rule.template), value)
  const fields = texts === undefined ? [] : explainFields(path, rule, texts)
  if (fields.length > 0) return fields
  return [found('header-malformed', path, { name: rule.name }, formOf(rule), hide(rule, value))]
}

const split = new WeakMap<HeaderRule, readonly TemplatePart[]>()

function partsOf(rule: HeaderRule, template: string): readonly TemplatePart[] {
  const parts = split.get(rule) ?? templateParts(template)
  split.set(rule, parts)
  return parts
}

function explainFields(
  path: Finding['path'],
  header: HeaderRule,
  texts: Readonly<Record<string, string>>,
): readonly Finding[] {
  const { name, fields = {} } = header
  return Object.entries(fields).flatMap(([field, rule]) => {
    const text = texts[field] ?? ''
    if (matcherOf(rule.pattern).test(text)) return []
    // One wrong part may have moved a secret into another.
    return found('header-field-malformed', [...path, field], { name, field }, formOf(rule), hide(header, text))
  })
}

/** Stands for a value that no message and no log may show. */
const masked = '***'

/** A value, unless it may hold a secret. */
function hide({ fields = {} }: HeaderRule, value: unknown): unknown {
  return Object.values(fields).some(({ secret }) => secret) ? masked : value
}
