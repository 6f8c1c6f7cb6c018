/** Text from outside, made harmless to a terminal: control and format characters are written out. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16)
    return `\\u{${hex}}`
  })
}
