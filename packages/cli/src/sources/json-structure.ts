/** Where in a JSON text a reader is: which brackets are open, and under which keys. */
export interface JsonStructure {
  readonly depth: () => number
  /** Whether the outermost value is a list. */
  readonly isList: () => boolean
  /** Whether the reader is in the list `entries` of the object `log`, at any depth. */
  readonly isInEntries: () => boolean
  /** Whether the text is an object with an object `log`, and no member of a recorded response before that. */
  readonly isHar: () => boolean
  /** Takes an opening bracket. */
  readonly open: (bracket: number) => void
  /** Takes a closing bracket; false where it does not close the one that is open. */
  readonly close: (bracket: number) => boolean
  /** Takes the key of the next member. */
  readonly name: (key: string) => void
}

/** The greatest depth of a JSON text. */
export const deepest = 1000

/** The depth of the keys that count, at most. */
export const deepestKey = 2

const list = 0x5b
const object = 0x7b
const recordKeys = ['status', 'headers', 'body']

/** The structure of a text that is yet to come. */
export function jsonStructure(): JsonStructure {
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
      // In ASCII a closing bracket stands two after its opening one.
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
