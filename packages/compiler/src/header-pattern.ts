import { formats, templateParts } from '@errbook/catalog/parts'
import MIMEType from 'whatwg-mimetype'
import type { CatalogFile } from './catalog-file.js'

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

/** The spellings of a media type that most messages use, which can be compared without a pattern. */
export function usualSpellings(mediaType: string): readonly string[] {
  const { essence, parameters } = MIMEType.parse(mediaType) as MIMEType
  const list = [...parameters].map(([name, value]) => `${name}=${value}`)
  const values = list.length === 0 ? [''] : ['; ', ';'].map((mark) => list.map((one) => mark + one).join(''))
  const upper = values.map((text) => text.replace(/(?<=charset=)[^;]+/, (charset) => charset.toUpperCase()))
  return [...new Set([...values, ...upper, ''])].map((text) => essence + text)
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

/**
 * The pattern, not anchored, of the usual spellings of a media type: any case, with or without its parameters, quoted or
 * not. JSON needs no `charset`, since it is always UTF-8 (RFC 8259, section 8.1).
 */
function mediaTypePattern(mediaType: string): string {
  const { essence, parameters } = MIMEType.parse(mediaType) as MIMEType
  const choices = [...parameters].map(([name, value]) => {
    const spelling = name === 'charset' ? anyCase(value.toLowerCase()) : escapePattern(value)
    return `${anyCase(name)}=(?:${spelling}|"${spelling}")`
  })
  return anyCase(essence) + (choices.length === 0 ? '' : `(?:[\\t ]*;[\\t ]*(?:${choices.join('|')}))*`)
}

function anyCase(text: string): string {
  return escapePattern(text).replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)
}

/** The pattern that matches exactly a text. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function anchored(pattern: string): string {
  return `^${pattern}$`
}
