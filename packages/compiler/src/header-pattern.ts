import { formats, templateParts } from '@errbook/catalog'
import { MIMEType } from 'whatwg-mimetype'
import type { CatalogFile } from './catalog-file.js'

type HeaderForm = Pick<
  CatalogFile['headers']['request'][string],
  'template' | 'fields' | 'mediaType' | 'format' | 'pattern'
>
type FieldForm = Pick<HeaderForm, 'format' | 'pattern'>

/** The pattern of a header's whole value, anchored. */
export function headerPattern(header: HeaderForm): string {
  if (header.mediaType !== undefined) return anchored(mediaTypePattern(header.mediaType))
  if (header.template === undefined) return fieldPattern(header)
  const { template, fields = {} } = header
  const pieces = templateParts(template).map((part) =>
    typeof part === 'string' ? literal(part) : valuePattern(fields[part.name] ?? {}),
  )
  return anchored(pieces.join(''))
}

/** The pattern of a field alone, anchored. */
export function fieldPattern(field: FieldForm): string {
  return anchored(valuePattern(field))
}

function valuePattern({ format, pattern = '' }: FieldForm): string {
  if (format !== undefined) return formats[format].pattern
  return pattern.includes('|') ? `(?:${pattern})` : pattern
}

/**
 * The spellings of a media type that are in use: any case, with or without its parameters, quoted or not. JSON needs
 * no `charset`, being UTF-8 by definition (RFC 8259, section 8.1).
 */
function mediaTypePattern(mediaType: string): string {
  const { essence, parameters } = MIMEType.parse(mediaType) as MIMEType
  const choices = [...parameters].map(([name, value]) => {
    const spelling = name === 'charset' ? anyCase(value.toLowerCase()) : literal(value)
    return `${anyCase(name)}=(?:${spelling}|"${spelling}")`
  })
  return anyCase(essence) + (choices.length === 0 ? '' : `(?:[\\t ]*;[\\t ]*(?:${choices.join('|')}))*`)
}

function anyCase(text: string): string {
  return literal(text).replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function anchored(pattern: string): string {
  return `^${pattern}$`
}
