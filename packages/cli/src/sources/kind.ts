import type { ReadFailureReason } from './read-failure.js'
import { type RecordingKind, readRecord } from './read-record.js'
import { recordCutter } from './record-cutter.js'

/** How many bytes are enough to tell the kind. */
export const kindLength = 64 * 1024

/**
 * Tells the kind of a text by its beginning; `undefined` if it is not JSON. An empty text is NDJSON without a line.
 * `isWhole` says whether the beginning is the whole text.
 */
export function kindOf(head: Uint8Array, isWhole: boolean): RecordingKind | undefined {
  const text = new TextDecoder().decode(head)
  const begin = text.trimStart()
  if (begin === '') return 'ndjson'
  const first = begin[0] ?? ''
  if (first === '{' && isHar(head)) return 'har'
  const lines = begin.split('\n')
  if (isObject(lines[0])) return 'ndjson'
  // The last line may continue after the head.
  const hasLine = (isWhole ? lines : lines.slice(0, -1)).some(isRecord)
  if (first !== '[' && hasLine) return 'ndjson'
  if (!'[{'.includes(first)) return undefined
  const { records, failure } = cut(head)
  if (records.some(isObject)) return 'json'
  if (hasLine) return 'ndjson'
  // Lines of logs often begin with brackets or digits.
  const isOther = records.length > 0 && !records.some(isJson)
  if (failure === 'json-broken' || isOther) return undefined
  return first === '{' && lines.length === 1 ? 'ndjson' : 'json'
}

function isHar(head: Uint8Array): boolean {
  const { take, isHar } = recordCutter('entries')
  take(head)
  return isHar()
}

/** The records that are complete in a text. */
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
