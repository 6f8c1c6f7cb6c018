/** A field name in lower case; `undefined` for what is none. */
export function fieldNameOf(name: string): string | undefined {
  const known = seen.get(name)
  if (known !== undefined || !isToken(name)) return known
  const lower = name.toLowerCase()
  if (seen.size < maximumSeen && name.length <= maximumLength) seen.set(name, lower)
  return lower
}

// Nearly every request has the same few names: looking one up is faster than reading it again.
const seen = new Map<string, string>()
const maximumSeen = 1000
const maximumLength = 64

/** Whether a text is a token (RFC 9110, section 5.6.2), as every method and every field name is. */
export function isToken(text: string): boolean {
  return token.test(text)
}

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
