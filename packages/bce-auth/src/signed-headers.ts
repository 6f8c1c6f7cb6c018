import { type Fields, isToken, trimFieldValue } from '@errbook/http-message'
import { Lru } from './lru.js'
import { encodeField } from './percent-encode.js'

/** Which headers are signed. */
export interface SignedList {
  /** The lower-case names as they are listed, in that order. */
  readonly names: readonly string[]
  /** The headers in the byte order of their lines, each once. */
  readonly lines: readonly SignedLine[]
}

/** A header that is signed, with its last line, since most headers have the same value again and again. */
interface SignedLine {
  readonly name: string
  /** The beginning of its line. */
  readonly start: string
  lastValue: string
  lastLine: string
}

/** Reads the list of an `Authorization` header: lower-case names separated by semicolons; `undefined` for anything else. */
export function readSignedList(text: string): SignedList | undefined {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const names = text === '' ? [] : text.split(';')
  if (text !== text.toLowerCase() || !names.every(isToken)) return undefined
  // Frozen, since `parseAuthorization` gives out the list that later requests are verified by.
  const list = signedListOf(Object.freeze(names))
  if (text.length <= maximumListLength) remembered.set(text, list)
  return list
}

// A client lists the same headers in every request.
const remembered = new Lru<SignedList>(100)
const maximumListLength = 1000

/** The list of these lower-case names. */
export function signedListOf(names: readonly string[]): SignedList {
  const lines = [...new Set(names)].map((name) => ({
    name,
    start: `\n${encodeField(name)}:`,
    lastValue: '',
    lastLine: '',
  }))
  return { names, lines: lines.sort((a, b) => (a.start < b.start ? -1 : 1)) }
}

/** The headers that are signed. */
interface CanonicalHeaders {
  /** The line of each, after a line feed. */
  readonly text: string
  /** The lower-case name of each, in the order of the lines. */
  readonly names: readonly string[]
}

/**
 * The canonical form of the headers of a list; for an empty list, of `host`, `content-length`, `content-type`,
 * `content-md5` and each `x-bce-*`. A missing or empty header has no line, and no header has two.
 *
 * @param host the value of `host` if no header has it
 */
export function canonicalHeaders(fields: Fields, host: string | undefined, list: SignedList): CanonicalHeaders {
  const names: string[] = []
  let text = ''
  for (const line of list.names.length > 0 ? list.lines : defaultList(fields).lines) {
    const value = fields.get(line.name) ?? (line.name === 'host' ? host : undefined) ?? ''
    const lineText = value === line.lastValue ? line.lastLine : lineOf(line, value)
    if (lineText === '') continue
    names.push(line.name)
    text += lineText
  }
  return { text: text === '' ? '\n' : text, names }
}

function lineOf(line: SignedLine, value: string): string {
  const trimmed = trimFieldValue(value)
  const text = trimmed === '' ? '' : line.start + encodeField(trimmed)
  if (value.length <= maximumValueLength) {
    line.lastValue = value
    line.lastLine = text
  }
  return text
}

// Longer values are not kept in memory.
const maximumValueLength = 256

function defaultList(fields: Fields): SignedList {
  const extensions = Array.from(fields.keys()).filter((name) => name.startsWith('x-bce-'))
  return signedListOf(['host', 'content-length', 'content-type', 'content-md5', ...extensions])
}
