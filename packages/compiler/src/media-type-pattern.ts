import { MIMEType } from 'whatwg-mimetype'
import { escapePattern } from './escape-pattern.js'

/**
 * The pattern, not anchored, of the usual spellings of a media type: any case, with or without its parameters, quoted or
 * not. JSON needs no `charset`, since it is always UTF-8 (RFC 8259, section 8.1).
 */
export function mediaTypePattern(mediaType: string): string {
  const { essence, parameters } = MIMEType.parse(mediaType) as MIMEType
  const choices = [...parameters].map(([name, value]) => {
    const spelling = name === 'charset' ? anyCase(value.toLowerCase()) : escapePattern(value)
    return `${anyCase(name)}=(?:${spelling}|"${spelling}")`
  })
  return anyCase(essence) + (choices.length === 0 ? '' : `(?:[\\t ]*;[\\t ]*(?:${choices.join('|')}))*`)
}

/** The spellings of a media type that most messages use, which can be compared without a pattern. */
export function usualSpellings(mediaType: string): readonly string[] {
  const { essence, parameters } = MIMEType.parse(mediaType) as MIMEType
  const list = [...parameters].map(([name, value]) => `${name}=${value}`)
  const values = list.length === 0 ? [''] : ['; ', ';'].map((mark) => list.map((one) => mark + one).join(''))
  const upper = values.map((text) => text.replace(/(?<=charset=)[^;]+/, (charset) => charset.toUpperCase()))
  return [...new Set([...values, ...upper, ''])].map((text) => essence + text)
}

function anyCase(text: string): string {
  return escapePattern(text).replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)
}
