/** JSON as it stands in a text. */
export interface JsonText {
  readonly json: string
  readonly value: unknown
  /** Where the text goes on. */
  readonly end: number
}

/**
 * Reads the JSON object or array that a text begins with, or has at the beginning of a line; whatever follows it is left.
 * Chunks of HTTP/1.1 are put together, lines that a terminal has broken are joined, and typographic quotes are taken for
 * straight ones. `undefined` where there is none, or it is cut off. Never throws.
 */
export function readJsonText(text: string): JsonText | undefined {
  const start = text.search(/[^ \t\n]/)
  if (start < 0) return undefined
  const isChunked = chunkSize.test(text.slice(start, start + 1100))
  if (isChunked) {
    const chunked = jsonAt(text.slice(start).replaceAll(chunkLine, ''), 0)
    if (chunked !== undefined) return { ...chunked, end: text.length }
  }
  // A page is not JSON, whatever script is in it; nor is JSON behind a byte order mark.
  if (text[start] === '<' || text[start] === '\ufeff') return undefined
  const at = opens(text[start]) ? start : text.search(/^[ \t]{0,40}[[{]/m)
  return at < 0 ? undefined : (jsonAt(text, at) ?? repaired(text, at))
}

const chunkSize = /^[\da-f]{1,8}[ \t]{0,8}(?:;[^\n]{0,1000})?\n/i

/** The line that says the size of a chunk (RFC 9112, section 7.1), and the line end that closes the one before. */
const chunkLine = /(?:^|\n)[\da-f]{1,8}[ \t]{0,8}(?:;[^\n]{0,1000})?(?:\n|$)/gi

function opens(character: string | undefined): boolean {
  return character === '{' || character === '['
}

function repaired(text: string, at: number): JsonText | undefined {
  const straight = text.replaceAll(/[“”„＂]/g, '"')
  return jsonAt(straight, at) ?? joined(straight, at)
}

/** The JSON in a text without its line ends; where it goes on is told in the text with them. */
function joined(text: string, at: number): JsonText | undefined {
  const from = text.slice(at)
  const found = jsonAt(from.replaceAll('\n', ''), 0)
  if (found === undefined) return undefined
  let left = found.end
  let end = at
  while (left > 0) if (text[end++] !== '\n') left--
  return { ...found, end }
}

function jsonAt(text: string, at: number): JsonText | undefined {
  const start = at + text.slice(at, at + 100).search(/[[{]/)
  if (start < at) return undefined
  const end = closing(text, start)
  if (end === undefined) return undefined
  const json = text.slice(start, end)
  try {
    return { json, value: JSON.parse(json), end }
  } catch {
    return undefined
  }
}

/** Where the brackets that open at a place are closed again; in strings they do not count. */
function closing(text: string, start: number): number | undefined {
  let depth = 0
  let isString = false
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (isString) {
      if (character === '\\') at++
      else if (character === '"') isString = false
    } else if (character === '"') isString = true
    else if (opens(character)) depth++
    else if ((character === '}' || character === ']') && --depth === 0) return at + 1
  }
  return undefined
}
