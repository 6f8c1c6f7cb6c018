/**
 * A field name in lower case, in which names are compared (RFC 9110, section 5.1), or that of a pseudo-header field, which
 * HTTP/2 lists among the fields (RFC 9113, section 8.3); `undefined` where it is invalid, longer than 8 KiB, or
 * `__proto__`, which a program may take for something else.
 */
export function fieldName(text: string): string | undefined {
  const { length } = text
  const start = length > 1 && text.charCodeAt(0) === colon ? 1 : 0
  if (length === 0 || length > maximumNameLength) return undefined
  let isLowerCase = true
  for (let at = start; at < length; at++) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === upperCase) isLowerCase = false
    else if (kind !== lowerCase) return undefined
  }
  const lower = isLowerCase ? text : text.toLowerCase()
  return lower === '__proto__' ? undefined : lower
}

// Longer than any server takes, so that reading a name is bounded.
const maximumNameLength = 8192
const colon = 0x3a

const lowerCase = 1
const upperCase = 2

// What each ASCII character is in a name: a loop over the few characters of one takes less than a regular expression.
const kinds = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  if (!isToken(character)) return 0
  return /[A-Z]/.test(character) ? upperCase : lowerCase
})

/** Whether a text is a token (RFC 9110, section 5.6.2), as every method and every field name is. */
export function isToken(text: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(text)
}

/**
 * A field value without what is not part of it: the white space around it (RFC 9110, section 5.5), and line breaks there,
 * as Fetch takes them off before it sends a value (Fetch, "normalize").
 */
export function trimFieldValue(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start === 0 && end === text.length ? text : text.slice(start, end)
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0d || unit === 0x0a
}

/**
 * Where the first character stands that no field value may have, -1 for nowhere: a control character, or one that is not
 * of Latin-1, as which HTTP libraries give the bytes of a value (RFC 9110, section 5.5).
 */
export function unsafeCharacterAt(value: string): number {
  return value.search(unsafeCharacter)
}

const unsafeCharacter = /[^\t\x20-\x7e\x80-\xff]/

/**
 * A text as a field value can hold it (RFC 9110, section 5.5): what is not visible ASCII, but for a space between others,
 * is percent-encoded as UTF-8, so that no text ends a line.
 */
export function fieldContent(text: string): string {
  if (plain.test(text)) return text
  return text.replaceAll(/[^ -~]|^ | $/gu, (character) =>
    character === ' ' ? '%20' : encodeURIComponent(character.replace(/\p{Surrogate}/u, '\u{FFFD}')),
  )
}

const plain = /^(?:[!-~](?:[ -~]*[!-~])?)?$/
