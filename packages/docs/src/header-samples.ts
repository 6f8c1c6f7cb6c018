import type { HeaderForm, HeaderRule, ServingCatalog, WholeCatalog } from '@errbook/catalog'
import { own, type TemplatePart, templateParts } from '@errbook/catalog/parts'
import { checkRequest, describeIssue, type Issue } from '@errbook/validate'
import type { ReadableHeader } from './page.js'

/** A value of a header, part by part; `isBad` is what makes it wrong. */
export interface Sample {
  readonly parts: readonly SamplePart[]
  /** Why it is refused, in the language of the page, and the rule that says so. */
  readonly reason?: string
  readonly rule?: string
  readonly code?: string
}

/** A part of a sample. */
interface SamplePart {
  readonly text: string
  /** The hole of the template that it fills. */
  readonly name?: string
  readonly isBad?: boolean
}

/** A value that a header accepts; `undefined` where none of the usual values fits. */
export function acceptedSample({ name, anyOf, ...form }: HeaderRule): Sample | undefined {
  return sampleOf(anyOf?.[0] ?? form, name)
}

/** Values that a header of requests refuses, each the accepted one wrong in a part, with what a check says of it. */
export function refusedSamples(
  catalog: WholeCatalog,
  header: ReadableHeader,
  accepted: Sample,
  language: string,
): readonly Sample[] {
  if (catalog.errorFor === undefined) return []
  const { malformed = catalog.errorFor.invalidRequest } = header
  const values = accepted.parts.flatMap((part, at) => {
    const changed = firstRefused(header, part)
    return changed === undefined ? [] : [{ at, text: changed }]
  })
  const others = accepted.parts.length > 1 ? [[{ text: 'Bearer token', isBad: true }]] : []
  const candidates = [
    ...values.map(({ at, text }) =>
      accepted.parts.map((part, i) => (i === at ? { ...part, text, isBad: true } : part)),
    ),
    ...others,
  ]
  return candidates.flatMap((parts) => {
    const issue = issueOf(catalog as ServingCatalog, header.name, textOf({ parts }))
    return issue === undefined
      ? []
      : [{ parts, reason: describeIssue(issue, language), rule: issue.rule, code: malformed }]
  })
}

/** The whole value. */
export function textOf({ parts }: Sample): string {
  return parts.map(({ text }) => text).join('')
}

function sampleOf({ template, fields = {}, mediaType, pattern }: HeaderForm, header: string): Sample | undefined {
  const parts: readonly TemplatePart[] = template === undefined ? [{ name: '' }] : templateParts(template)
  const filled: SamplePart[] = []
  for (const part of parts) {
    if (typeof part === 'string') filled.push({ text: part })
    else {
      const text = mediaType ?? usualValue(own(fields, part.name)?.pattern ?? pattern, part.name || header)
      if (text === undefined) return undefined
      filled.push(part.name === '' ? { text } : { text, name: part.name })
    }
  }
  const sample = { parts: filled }
  return new RegExp(pattern, 'u').test(textOf(sample)) ? sample : undefined
}

/** Values that headers usually have, the particular ones first. */
const usual = [
  '2025-11-11T08:00:00Z',
  'Tue, 11 Nov 2025 08:00:00 GMT',
  'host;x-bce-date',
  '1b4f0e9851971998e732078544c96b36c3d01cedf7caa332359d6f1d83567014',
  'ecf49f0a-b8f8-4a76-b37a-3047d80406a3',
  '1800',
  'application/json',
  'AKEXAMPLE',
  'example',
]

function usualValue(pattern: string, name: string): string | undefined {
  const expression = new RegExp(pattern, 'u')
  // Text that may be anything is best said by something plain.
  const plain = ['AKEXAMPLE', 'ecf49f0a-b8f8-4a76-b37a-3047d80406a3', 'example']
  const isOpen = ['2025-11-11T08:00:00Z', 'a', '1800'].every((value) => expression.test(value))
  const order =
    isOpen || /key/i.test(name) ? [...plain.slice(/id$/i.test(name) && !/key/i.test(name) ? 1 : 0), ...usual] : usual
  return order.find((value) => expression.test(value))
}

/** What people write by mistake in the place of a value that is usual. */
const mistakes: readonly (readonly [right: RegExp, wrong: readonly string[]])[] = [
  [/^\d{4}-.*Z$/, ['2025-11-11T08:00:00.000Z', '2025-11-11 08:00:00']],
  [/ GMT$/, ['2025-11-11T08:00:00Z']],
  [/^\d+$/, ['30m']],
  [/^[0-9a-f]{64}$/, ['1B4F0E9851971998E732078544C96B36C3D01CEDF7CAA332359D6F1D83567014']],
  [/;x-bce-date$/, ['Host;x-bce-date']],
  [/^application\/json/, ['text/plain', 'application/x-www-form-urlencoded']],
]

function firstRefused({ pattern, anyOf, ...form }: ReadableHeader, { text, name }: SamplePart): string | undefined {
  const fields = (anyOf?.[0] ?? form).fields ?? {}
  const expression = new RegExp(name === undefined ? pattern : (own(fields, name)?.pattern ?? pattern), 'u')
  const wrong = mistakes.find(([right]) => right.test(text))?.[1] ?? []
  return wrong.find((value) => !expression.test(value))
}

/** What a check of a request finds in a header; `undefined` if nothing is wrong with it. */
function issueOf(catalog: ServingCatalog, name: string, value: string): Issue | undefined {
  const { issues } = checkRequest(catalog, { headers: { [name]: value } })
  return issues.find(({ path }) => path[0] === 'headers' && path[1] === name.toLowerCase())
}
