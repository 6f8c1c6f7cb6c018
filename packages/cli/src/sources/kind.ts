import type { ReadFailureReason } from './read-failure.js'
import { type RecordingKind, readRecord } from './read-record.js'
import { recordCutter } from './record-cutter.js'

/** How many bytes tell the kind. */
export const kindLength = 64 * 1024

/**
 * Tells the kind by how a text begins: `undefined` where it holds no JSON at all. An empty text is NDJSON without a line.
 * What is told by its parts is told by those that are there: `isWhole` says whether nothing follows.
 */
export function kindOf(head: Uint8Array, isWhole: boolean): RecordingKind | undefined {
  const text = new TextDecoder().decode(head)
  const begin = text.trimStart()
  if (begin === '') return 'ndjson'
  const first = begin[0] ?? ''
  if (first === '{' && isHar(head)) return 'har'
  const lines = begin.split('\n')
  if (isObject(lines[0])) return 'ndjson'
  // The line at the end of the head goes on after it.
  const hasLine = (isWhole ? lines : lines.slice(0, -1)).some(isRecord)
  if (first !== '[' && hasLine) return 'ndjson'
  if (!'[{'.includes(first)) return undefined
  const { records, failure } = cut(head)
  if (records.some(isObject)) return 'json'
  if (hasLine) return 'ndjson'
  // Brackets and digits begin the lines of many a log.
  const isOther = records.length > 0 && !records.some(isJson)
  if (failure === 'json-broken' || isOther) return undefined
  return first === '{' && lines.length === 1 ? 'ndjson' : 'json'
}

function isHar(head: Uint8Array): boolean {
  const { take, isHar } = recordCutter('entries')
  take(head)
  return isHar()
}

/** The records that come to their end in a text. */
function cut(head: Uint8Array): { readonly records: readonly string[]; readonly failure?: ReadFailureReason } {
  const { lines, failure } = recordCutter('top').take(head)
  return {
    records: new TextDecoder().decode(lines).split('\n').slice(0, -1),
    ...(failure && { failure: failure.reason }),
  }
}

function parsed(text: string | undefined): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text ?? '') }
  } catch {
    return undefined
  }
}

function isJson(text: string): boolean {
  return parsed(text) !== undefined
}

function isObject(text: string | undefined): boolean {
  const value = parsed(text)?.value
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isRecord(text: string): boolean {
  return readRecord('ndjson', parsed(text)?.value) !== 'no-record'
}
