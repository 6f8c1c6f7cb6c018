/** How much of a paste is read, in UTF-16 code units or bytes: 8 Mi. */
export const maximumPasteLength: number = 8 * 1024 * 1024

/** The text of a paste, harmless and with `\n` for its line ends. */
export interface PasteText {
  readonly text: string
  /** False where the paste is longer than what is read. */
  readonly isWhole: boolean
}

/**
 * Reads the text of a paste: a text, or bytes in UTF-8, UTF-16 or Windows-1252. Byte order marks, colours of a terminal,
 * NUL and invisible characters are taken out; the number of lines stays. Anything else is an empty text. Never throws.
 */
export function readPasteText(paste: unknown): PasteText {
  if (typeof paste === 'string') return cleaned(paste)
  try {
    const bytes = bytesOf(paste)
    if (bytes === undefined) return { text: '', isWhole: true }
    const read = bytes.slice(0, maximumPasteLength)
    return { text: cleaned(decoded(read)).text, isWhole: bytes.byteLength <= maximumPasteLength }
  } catch {
    // The bytes are gone, or are a proxy of them.
    return { text: '', isWhole: true }
  }
}

function bytesOf(paste: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(paste)) return new Uint8Array(paste.buffer, paste.byteOffset, paste.byteLength)
  return paste instanceof ArrayBuffer ? new Uint8Array(paste) : undefined
}

function decoded(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder().decode(bytes)
    // A text that is cut within a character is UTF-8 still.
    const broken = countOf(text, /\ufffd/g)
    return broken > countOf(text, /[^\0-\x7f\ufffd]/g) ? new TextDecoder('windows-1252').decode(bytes) : text
  }
}

/** Which UTF-16 bytes are in, by their mark or by where their NULs are, which stand beside each letter of a code. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  const zeros: [even: number, odd: number] = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1]++
  const [even, odd] = zeros
  if (odd > sample.length / 8 && even < odd / 8) return 'utf-16le'
  return even > sample.length / 8 && odd < even / 8 ? 'utf-16be' : undefined
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count++
  return count
}

function cleaned(paste: string): PasteText {
  const text = paste
    .slice(0, maximumPasteLength)
    .replace(mark, '')
    .replaceAll(terminalSequence, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(escapedLineEnd, '')
    .replaceAll(invisible, '')
    .replaceAll(/[\u00a0\u3000]/g, ' ')
    .replaceAll(fence, '')
  return { text: unquoted(text), isWhole: paste.length <= maximumPasteLength }
}

/** A line end that is shown as an escape before the line ends. */
const escapedLineEnd = /(?:\\r)?\\n$/gm

/** The line that opens or closes a code block in Markdown. */
const fence = /^[ \t>]{0,20}(?:```|~~~)[^\n`]*$/gm

/** The text without the marks of a quoted mail; `curl -v` marks what it sent in the same way, and what it received with `<`. */
function unquoted(text: string): string {
  let inner = text
  for (let level = 0; level < maximumQuoteLevels; level++) {
    if (!quoteMark.test(inner) || receivedMark.test(inner)) break
    inner = inner.replaceAll(quoteMarks, '')
  }
  return inner
}

const maximumQuoteLevels = 5
const quoteMark = /^[ \t]{0,3}>/m
const quoteMarks = /^[ \t]{0,3}>[ \t]?/gm
const receivedMark = /^<[ \t]?HTTP\//m

/** A byte order mark, also one that was read in another encoding. */
const mark = /^(?:\ufeff|\u00ff\u00fe|\u00fe\u00ff|\ufffd\ufffd|\u00ef\u00bb\u00bf|\ubfc3\ubec3)/

/** What a terminal takes for colours, titles and links (ECMA-48, "control sequence" and "operating system command"). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const terminalSequence = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const invisible = /[\0-\x08\x0b-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060]/g
