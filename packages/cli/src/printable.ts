/** A text from outside, made harmless: control and format characters are written out, line ends among them. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, writtenOut)
}

/**
 * Lines for a terminal: what it would act on is written out, such as escapes and marks of direction. Line ends and tabs
 * stay, and so do the joiners that emoji and some scripts are written with.
 */
export function printableLines(text: string): string {
  return text.replaceAll(/(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu, writtenOut)
}

/** JSON that is harmless to a terminal, too: what {@link printable} writes out stands there as an escape of JSON. */
export function printableJson(value: unknown, indent?: number): string {
  // Line ends between members are ours; those within a string are escaped already.
  return JSON.stringify(value, null, indent).replaceAll(/(?!\n)[\p{Cc}\p{Cf}]/gu, (character) =>
    Array.from({ length: character.length }, (_, i) => {
      return `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
    }).join(''),
  )
}

function writtenOut(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  return `\\u{${hex}}`
}
