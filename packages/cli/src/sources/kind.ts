import { tokenReader } from './json-tokens.js'

/** How recorded responses are written down. */
export type Kind = 'ndjson' | 'har'

/** How many bytes tell the kind. */
export const kindLength = 64 * 1024

const recordKeys: readonly string[] = ['status', 'headers', 'body']

/** Tells the kind by how a text begins: a HAR is an object with a member `log` that is an object itself. */
export function kindOf(head: string): Kind {
  let kind: Kind | undefined
  let depth = 0
  let key = ''
  const read = tokenReader((token) => {
    if (token.name === 'keyValue' && depth === 1) key = token.value
    if (depth === 1 && recordKeys.includes(key)) kind ??= 'ndjson'
    if (depth === 1 && key === 'log' && token.name === 'startObject') kind ??= 'har'
    if (token.name === 'startObject' || token.name === 'startArray') depth++
    if (token.name === 'endObject' || token.name === 'endArray') depth--
  }, 16)
  try {
    read(head)
  } catch {
    // More lines follow the first, or it is broken: what was seen tells.
  }
  return kind ?? 'ndjson'
}
