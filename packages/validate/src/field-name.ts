// A token (RFC 9110, section 5.6.2), or one of the pseudo-header names that HTTP/2 lists among the headers.
const fieldName = /^:?[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

// Nearly every message has the same few names: looking one up is faster than reading it again.
const seen = new Map<string, string>()
const maximumSeen = 1000
const maximumLength = 64

/**
 * A field name in lower case; `undefined` for what is none, and for `__proto__`, which a program may take for something
 * else.
 */
export function fieldNameOf(name: string): string | undefined {
  const known = seen.get(name)
  if (known !== undefined) return known
  const lower = name.toLowerCase()
  if (!fieldName.test(name) || lower === '__proto__') return undefined
  if (seen.size < maximumSeen && name.length <= maximumLength) seen.set(name, lower)
  return lower
}
