/**
 * A text as a header can hold it (RFC 9110, section 5.5): what is no visible ASCII, but for a space between others, is
 * percent-encoded as UTF-8, so that no text ends a line.
 */
export function fieldContent(text: string): string {
  if (plain.test(text)) return text
  return text.replaceAll(/[^ -~]|^ | $/gu, (character) =>
    character === ' ' ? '%20' : encodeURIComponent(character.replace(/\p{Surrogate}/u, '\u{FFFD}')),
  )
}

const plain = /^(?:[!-~](?:[ -~]*[!-~])?)?$/
