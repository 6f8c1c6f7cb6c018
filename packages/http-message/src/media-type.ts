/**
 * The type and subtype of a media type in lower case, without its parameters; an empty text where there is none (WHATWG
 * MIME Sniffing, "essence").
 */
export function essenceOf(mediaType: string): string {
  const end = mediaType.indexOf(';')
  return (end < 0 ? mediaType : mediaType.slice(0, end)).trim().toLowerCase()
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
