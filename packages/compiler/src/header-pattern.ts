import { formats, templateParts } from '@errbook/catalog/parts'
import type { CatalogFile } from './catalog-file.js'
import { escapePattern } from './escape-pattern.js'
import { mediaTypePattern } from './media-type-pattern.js'

type HeaderForm = Pick<
  NonNullable<NonNullable<CatalogFile['headers']>['response']>[string],
  'template' | 'fields' | 'mediaType' | 'format' | 'pattern'
>
type FieldForm = Pick<HeaderForm, 'format' | 'pattern'>

// The visible characters, space and tab of a field value (RFC 9110, section 5.5), none of them white space at an end.
const fieldText = '[!-~\\x80-\\xff](?:[\\t -~\\x80-\\xff]*[!-~\\x80-\\xff])?'

/** The pattern of a header's whole value in any of its forms, anchored. */
export function headerPattern(header: HeaderForm & { readonly anyOf?: readonly HeaderForm[] }): string {
  if (header.anyOf === undefined) return formPattern(header)
  return anchored(`(?:${header.anyOf.map(wholePattern).join('|')})`)
}

/** The pattern of a header's whole value in one form, anchored. */
export function formPattern(form: HeaderForm): string {
  return anchored(wholePattern(form))
}

/** The pattern of a field alone, anchored. */
export function fieldPattern(field: FieldForm): string {
  return anchored(valuePattern(field))
}

function wholePattern(form: HeaderForm): string {
  if (form.mediaType !== undefined) return mediaTypePattern(form.mediaType)
  if (form.template === undefined) return valuePattern(form)
  const { template, fields = {} } = form
  const pieces = templateParts(template).map((part) =>
    typeof part === 'string' ? escapePattern(part) : valuePattern(fields[part.name] ?? {}),
  )
  return pieces.join('')
}

function valuePattern({ format, pattern = '' }: FieldForm): string {
  if (format !== undefined) return format === 'text' ? fieldText : formats[format].pattern
  return pattern.includes('|') ? `(?:${pattern})` : pattern
}

function anchored(pattern: string): string {
  return `^${pattern}$`
}
