// A token (RFC 9110, section 5.6.2), or one of the pseudo-header names that HTTP/2 lists among the headers.
const fieldName = /^:?[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/**
 * A field name in lower case; `undefined` for what is none, and for `__proto__`, which a program may take for something
 * else.
 */
export function fieldNameOf(name: string): string | undefined {
  const lower = name.toLowerCase()
  return fieldName.test(name) && lower !== '__proto__' ? lower : undefined
}
