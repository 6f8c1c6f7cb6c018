// A token (RFC 9110, section 5.6.2), or one of the pseudo-header names that HTTP/2 lists among the headers.
const fieldName = /^:?[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

// Longer than any server takes, so that reading a name is bounded.
const maximumLength = 8192

/**
 * A field name in lower case; `undefined` for what is none, for one of more than 8 KiB, and for `__proto__`, which a
 * program may take for something else.
 */
export function fieldNameOf(name: string): string | undefined {
  if (name.length > maximumLength || !fieldName.test(name)) return undefined
  const lower = name.toLowerCase()
  return lower === '__proto__' ? undefined : lower
}
