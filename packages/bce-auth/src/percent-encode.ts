/**
 * The canonical form of a path on the wire. A valid escape stands for its byte, any other `%` and `+` for themselves, and
 * other characters for their UTF-8; every byte except the unreserved characters of RFC 3986 is then escaped. A `/` is
 * kept; an escaped one stays escaped.
 */
export function encodePath(path: string): string {
  return plainPath.test(path) ? path : path.replace(escapeOrPathCharacter, encodeMatch)
}

/** The canonical form of a name or a value of a query: as {@link encodePath}, but with `/` escaped. */
export function encodeQueryPart(part: string): string {
  return plain.test(part) ? part : part.replace(escapeOrCharacter, encodeMatch)
}

/**
 * The canonical form of a header's name or value, where `%` is an ordinary character. Text whose characters are all below
 * U+0100 is the bytes of the wire, as HTTP libraries give them; any other is its UTF-8.
 */
export function encodeField(text: string): string {
  if (plain.test(text)) return text
  if (simple.test(text)) return encodeURIComponent(text)
  return text.replace(reserved, beyondBytes.test(text) ? encodeCharacter : encodeByte)
}

const plain = /^[A-Za-z0-9._~-]*$/
const plainPath = /^[A-Za-z0-9._~/-]*$/
const reserved = /[^A-Za-z0-9._~-]/gu
const escapeOrCharacter = /%[0-9A-Fa-f]{2}|[^A-Za-z0-9._~-]/gu
const escapeOrPathCharacter = /%[0-9A-Fa-f]{2}|[^A-Za-z0-9._~/-]/gu
// encodeURIComponent encodes these by the same rules.
const simple = /^[ "-&+-~]*$/
const beyondBytes = /[\u0100-\uffff]/

function encodeMatch(match: string): string {
  return match.length === 3 ? escapeOf(Number.parseInt(match.slice(1), 16)) : encodeCharacter(match)
}

function encodeByte(character: string): string {
  return escapeOf(character.charCodeAt(0))
}

function escapeOf(byte: number): string {
  const character = String.fromCharCode(byte)
  return plain.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

function encodeCharacter(character: string): string {
  if (character < '\u0080') return encodeByte(character)
  // A lone surrogate has no UTF-8 and becomes U+FFFD, as in Fetch and TextEncoder.
  return surrogate.test(character) ? '%EF%BF%BD' : encodeURIComponent(character)
}

const surrogate = /\p{Surrogate}/u
