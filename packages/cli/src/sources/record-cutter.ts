import { ReadFailure } from './recordings.js'

/**
 * Where the records of a JSON text are: `top` for its outermost values, one after another, and for the items of outermost
 * lists; `entries` for the items of `log.entries`, as in a HAR.
 */
export type Place = 'top' | 'entries'

/** The records found in some bytes, one per line, and why there will be no more. */
interface Cut {
  readonly lines: Uint8Array
  readonly failure: ReadFailure | undefined
}

/** Cuts a JSON text into its records as it arrives. */
export interface RecordCutter {
  /** The records in the next bytes; the last may continue in the bytes after. Must not be called after a failure. */
  readonly take: (bytes: Uint8Array) => Cut
  /** Why the text cannot end here; `undefined` if it can. */
  readonly end: () => ReadFailure | undefined
  /** Whether the text so far is a HAR. */
  readonly isHar: () => boolean
}

/**
 * A cutter that looks only at brackets and strings and keeps nothing, so a record may have any length. The content of a
 * record is left to `JSON.parse`.
 */
export function recordCutter(place: Place): RecordCutter {
  const structure = jsonStructure()
  let isFound = false
  let inString = false
  let isEscaped = false
  let inRecord = false
  // The beginning of a string that may be one of the keys that count.
  let text = ''
  let level = levelOf()

  /** How deep the next record is. */
  function levelOf(): number {
    if (place === 'top') return structure.isList() ? 1 : 0
    return structure.isInEntries() ? 3 : Number.NaN
  }

  function take(bytes: Uint8Array): Cut {
    const lines = lineBuffer(bytes)
    let depth = structure.depth()
    let start = inRecord ? 0 : bytes.length
    const begin = (at: number) => {
      if (inRecord || depth !== level) return
      inRecord = true
      start = at
    }
    const finish = (at: number) => {
      lines.add(start, at)
      lines.end()
      inRecord = false
      start = bytes.length
    }
    const fail = (at: number, failure: ReadFailure): Cut => {
      if (inRecord) lines.add(start, at)
      return { lines: lines.read(), failure }
    }
    for (let at = 0; at < bytes.length; at++) {
      if (inString) {
        at = skipString(bytes, at)
        if (!inString && inRecord && depth === level) finish(at + 1)
        continue
      }
      const byte = bytes[at] as number
      const kind = kinds[byte]
      if (kind === literal) {
        begin(at)
        continue
      }
      // A number or a word ends where anything else begins.
      if (inRecord && depth === level) finish(at)
      if (kind === opening) {
        if (depth === deepest) return fail(at, new ReadFailure('json-too-deep'))
        if (depth > 0 || place !== 'top' || byte !== list) begin(at)
        structure.open(byte)
        depth++
        if (depth <= deepestLevel) level = levelOf()
        if (level === deepestLevel) isFound = true
      } else if (kind === closing) {
        if (!structure.close(byte)) return fail(at, broken(byte))
        depth--
        if (inRecord && depth === level) finish(at + 1)
        if (depth < deepestLevel) level = levelOf()
      } else if (kind === quote) {
        begin(at)
        inString = true
        text = ''
      } else if (kind === colon) structure.name(text)
      else if (kind === undefined) return fail(at, broken(byte))
    }
    if (inRecord) lines.add(start, bytes.length)
    return { lines: lines.read(), failure: undefined }
  }

  /** Where the string ends, or the bytes end. */
  function skipString(bytes: Uint8Array, from: number): number {
    const isKey = structure.depth() <= deepestKey
    let at = from
    for (; at < bytes.length; at++) {
      const byte = bytes[at] as number
      if (isEscaped) isEscaped = false
      else if (byte === 0x5c) isEscaped = true
      else if (byte === 0x22) {
        inString = false
        return at
      }
      if (isKey && text.length < longestKey) text += String.fromCharCode(byte)
    }
    return at
  }

  function end(): ReadFailure | undefined {
    if (inString || structure.depth() > 0) return new ReadFailure('json-truncated')
    return place === 'entries' && !isFound ? new ReadFailure('har-without-entries') : undefined
  }

  return { take, end, isHar: structure.isHar }
}

const deepestLevel = 3
const longestKey = 16
const list = 0x5b
const newline = 0x0a
const carriageReturn = 0x0d

const [literal, opening, closing, quote, colon, space] = [1, 2, 3, 4, 5, 6]

/** What each byte means outside strings; `undefined` if JSON does not allow it there. */
const kinds: readonly (number | undefined)[] = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte)
  if (/[-+.\dE]/.test(character) || 'truefalsenull'.includes(character)) return literal
  if ('[{'.includes(character)) return opening
  if (']}'.includes(character)) return closing
  if (' \t\r\n,'.includes(character)) return space
  return { '"': quote, ':': colon }[character]
})

function broken(byte: number): ReadFailure {
  const isShown = byte > 0x20 && byte < 0x7f
  return new ReadFailure('json-broken', isShown ? String.fromCharCode(byte) : `0x${byte.toString(16).padStart(2, '0')}`)
}

interface LineBuffer {
  readonly add: (start: number, end: number) => void
  readonly end: () => void
  readonly read: () => Uint8Array
}

/** Collects parts of the bytes as lines; a line end within a part becomes a space. */
function lineBuffer(bytes: Uint8Array): LineBuffer {
  // A record is two bytes long, or one with a byte between it and the next.
  const lines = Buffer.allocUnsafe(2 * bytes.length + 1)
  let length = 0
  return {
    add(start, end) {
      const part = lines.subarray(length, length + end - start)
      part.set(bytes.subarray(start, end))
      for (let at = part.indexOf(newline); at >= 0; at = part.indexOf(newline, at + 1)) part[at] = carriageReturn
      length += end - start
    },
    end() {
      lines[length++] = newline
    },
    read: () => lines.subarray(0, length),
  }
}

/** The position of a reader in a JSON text: which brackets are open, and under which keys. */
interface JsonStructure {
  readonly depth: () => number
  /** Whether the outermost value is a list. */
  readonly isList: () => boolean
  /** Whether the reader is in the list `entries` of the object `log`, at any depth. */
  readonly isInEntries: () => boolean
  /** Whether the text is an object with an object `log`, and no member of a recorded response before that. */
  readonly isHar: () => boolean
  /** Reads an opening bracket. */
  readonly open: (bracket: number) => void
  /** Reads a closing bracket; false if it does not match the open one. */
  readonly close: (bracket: number) => boolean
  /** Reads the key of the next member. */
  readonly name: (key: string) => void
}

/** The greatest depth of a JSON text. */
const deepest = 1000

/** The greatest depth of the keys that count. */
const deepestKey = 2

const object = 0x7b
const recordKeys = ['status', 'headers', 'body']

/** The structure of a text before its first byte. */
function jsonStructure(): JsonStructure {
  const brackets = new Uint8Array(deepest)
  const keys = ['', '', '']
  let depth = 0
  let isFirst = true
  let isRecord = false
  let isHar = false
  return {
    depth: () => depth,
    isList: () => depth > 0 && brackets[0] === list,
    isInEntries: () =>
      depth > deepestKey && brackets[deepestKey] === list && keys[1] === 'log' && keys[2] === 'entries',
    isHar: () => isHar,
    open(bracket) {
      brackets[depth++] = bracket
      if (depth <= deepestKey) keys[depth] = ''
      if (depth === 2 && bracket === object && keys[1] === 'log' && isFirst && !isRecord) isHar = true
    },
    close(bracket) {
      // In ASCII the code of a closing bracket is that of its opening bracket plus two.
      if (depth === 0 || brackets[depth - 1] !== bracket - 2) return false
      depth--
      if (depth === 0) isFirst = false
      return true
    },
    name(key) {
      if (depth <= deepestKey) keys[depth] = key
      if (depth === 1 && isFirst && !isHar && recordKeys.includes(key)) isRecord = true
    },
  }
}
