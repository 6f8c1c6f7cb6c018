import { type Fields, trimFieldValue } from '@errbook/http-message'
import { encodeField } from './percent-encode.js'
import { type SignedLine, type SignedList, signedListOf } from './signed-list.js'

/** The headers that are signed. */
export interface CanonicalHeaders {
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
  if (value.length <= maximumLength) {
    line.lastValue = value
    line.lastLine = text
  }
  return text
}

// Longer values are not kept in memory.
const maximumLength = 256

function defaultList(fields: Fields): SignedList {
  const extensions = Array.from(fields.keys()).filter((name) => name.startsWith('x-bce-'))
  return signedListOf(['host', 'content-length', 'content-type', 'content-md5', ...extensions])
}
