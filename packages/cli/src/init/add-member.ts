/**
 * Adds a member at the end of the JSON object in a text. All else stays byte for byte: order, indentation, line ends, the
 * final newline, a byte order mark. The text has to be a valid JSON object without this member.
 */
export function addMember(text: string, name: string, value: unknown): string {
  const end = text.lastIndexOf('}')
  const before = text.slice(0, end).trimEnd()
  const isEmpty = before.endsWith('{') && /^\ufeff?\s*\{$/.test(before)
  const gap = text.slice(before.length, end)
  const [, lineEnd = isEmpty ? '\n' : undefined, indentation = '  '] =
    /^\ufeff?\s*\{[ \t]*(\r?\n)(?:[\r\n]*([ \t]*)")?/.exec(text) ?? []
  const comma = isEmpty ? '' : ','
  if (lineEnd === undefined) {
    return `${before}${comma}${gap === '' ? '' : ' '}${JSON.stringify(name)}:${JSON.stringify(value)}${gap}${text.slice(end)}`
  }
  const lines = `${JSON.stringify(name)}: ${JSON.stringify(value, null, indentation)}`.split('\n')
  const member = lines.map((line) => `${lineEnd}${indentation}${line}`).join('')
  return `${before}${comma}${member}${gap.includes('\n') ? gap : lineEnd}${text.slice(end)}`
}
