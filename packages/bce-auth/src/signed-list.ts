import { isToken } from '@errbook/http-message'
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
export interface SignedLine {
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
  if (text.length <= maximumLength) remembered.set(text, list)
  return list
}

// A client lists the same headers in every request.
const remembered = new Lru<SignedList>(100)
const maximumLength = 1000

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
