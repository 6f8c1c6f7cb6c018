import MIMEType from 'whatwg-mimetype'
import { trimFieldValue } from './field.js'

/**
 * The type and subtype of a media type in lower case, without its parameters; an empty text where there is none (WHATWG
 * MIME Sniffing, "essence").
 */
export function essenceOf(mediaType: string): string {
  const end = mediaType.indexOf(';')
  return trimFieldValue(end < 0 ? mediaType : mediaType.slice(0, end)).toLowerCase()
}

/**
 * Whether content of a media type is one JSON value (WHATWG MIME Sniffing, "JSON MIME type"): `application/json`,
 * `text/json` and whatever ends with `+json`. JSON by the line, such as `application/x-ndjson`, is not.
 */
export function isJson(mediaType: string): boolean {
  const essence = essenceOf(mediaType)
  return essence === 'application/json' || essence === 'text/json' || jsonSuffix.test(essence)
}

const jsonSuffix = /^[^/\s]+\/[^/\s]+\+json$/

/**
 * Whether a media type is the expected one, in any spelling: the type without case, and each parameter that the expected
 * one has with the same value (a charset by what it means) or not at all.
 */
export function isMediaType(expected: string, actual: string): boolean {
  // Most that is wrong is another type altogether, which is told without the library; it takes long for long white space.
  if (actual.length > maximumLength || essenceOf(actual) !== essenceOf(expected)) return false
  const [wanted, given] = [MIMEType.parse(expected), MIMEType.parse(actual)]
  if (wanted === null || given === null) return false
  for (const [name, value] of wanted.parameters) {
    const sent = given.parameters.get(name)
    if (sent === undefined || sent === value || (name === 'charset' && isSameCharset(sent, value))) continue
    return false
  }
  return true
}

const maximumLength = 1000

/** Whether two names mean the same encoding (WHATWG Encoding, "labels"): `utf8` is `UTF-8`. */
export function isSameCharset(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase() || nameOf(one) === nameOf(other)
}

/** The name of an encoding; for an unknown label, the text itself. */
function nameOf(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return label.toLowerCase()
  }
}
