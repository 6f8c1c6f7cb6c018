import Assembler from 'stream-json/core/assembler.js'
import type { Token } from 'stream-json/core/parser.js'
import { lineLimit } from '../traffic/lines.js'
import { Unreadable } from './unreadable.js'

/** The response of an entry; `undefined` where it has none, `tooLong` where it is longer than a line may be. */
export type EntryResponse = { readonly value: unknown } | 'tooLong' | undefined

/** Picks the entries out of the tokens of a HAR. */
export interface EntryReader {
  readonly take: (token: Token) => void
  /** Whether the document came to its end. */
  readonly ended: () => boolean
  /** Whether it has a list of entries. */
  readonly found: () => boolean
}

// Where things are in `{ "log": { "entries": [ { "response": … } ] } }`.
const root = 1
const log = 2
const entries = 3
const entry = 4
const deepest = 1000

/** Reads the entries of a HAR from its tokens; only the response of one entry is held in memory. */
export function entryReader(emit: (response: EntryResponse) => void): EntryReader {
  const keys: string[] = []
  let depth = 0
  let inEntries = false
  let found = false
  let ended = false
  let response: ResponseReader | undefined

  function open(token: Token): void {
    depth++
    if (depth > deepest) throw new Unreadable('har-too-deep')
    if (depth === entries) inEntries = token.name === 'startArray' && keys[root] === 'log' && keys[log] === 'entries'
    if (depth === entries && inEntries) found = true
    if (depth === entry) keys[entry] = ''
    if (depth === entry + 1 && inEntries && keys[entry] === 'response') response = responseReader()
  }

  function close(): void {
    depth--
    if (depth === entries && inEntries) {
      emit(response?.read())
      response = undefined
    }
    if (depth === log) inEntries = false
    if (depth === 0) ended = true
  }

  function take(token: Token): void {
    const opens = token.name === 'startObject' || token.name === 'startArray'
    if (opens) open(token)
    if (depth > entry && keys[entry] === 'response') response?.take(token)
    if (token.name === 'endObject' || token.name === 'endArray') close()
    else if (token.name === 'keyValue' && depth <= entry) keys[depth] = token.value
    else if (depth === entries && inEntries && !opens && token.name !== 'stringChunk') emit(undefined)
  }

  return { take, ended: () => ended, found: () => found }
}

interface ResponseReader {
  readonly take: (token: Token) => void
  readonly read: () => EntryResponse
}

/** Puts one value together, up to the length that a line may have. */
function responseReader(): ResponseReader {
  const assembler = new Assembler()
  let text: string[] = []
  let length = 0
  return {
    take(token) {
      if (length > lineLimit) return
      length += ('value' in token ? (token.value ?? '').toString().length : 0) + 1
      if (length > lineLimit) assembler.dropToLevel(0)
      else if (token.name === 'stringChunk') text.push(token.value)
      else if (token.name === 'endString') assembler.consume({ name: 'stringValue', value: text.splice(0).join('') })
      else if (token.name !== 'startString') assembler.consume(token)
      if (length > lineLimit) text = []
    },
    read: () => (length > lineLimit ? 'tooLong' : { value: assembler.current }),
  }
}
