/** The greatest length of a text from outside that an issue repeats, in UTF-16 code units. */
export const actualLength = 100

/** A text, cut to {@link actualLength}. */
export function cut(text: string): string {
  return text.length > actualLength ? `${text.slice(0, actualLength - 1)}…` : text
}

/** What was there, as text or JSON, cut to {@link actualLength} characters. Looks at no more of it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return cut(value)
  try {
    const text = { json: '' }
    write(text, value)
    return cut(text.json)
  } catch {
    // A getter or a proxy threw.
    return typeof value
  }
}

/** Writes JSON until there is more of it than is shown, so that no depth and no length costs more. */
function write(text: { json: string }, value: unknown): void {
  if (typeof value === 'string') text.json += JSON.stringify(value.slice(0, actualLength))
  else if (typeof value !== 'object' || value === null) text.json += textOfScalar(value)
  else if (Array.isArray(value)) writeItems(text, value)
  else if (ArrayBuffer.isView(value)) text.json += typeof value
  else writeMembers(text, value)
}

function textOfScalar(value: unknown): string {
  if (value === undefined) return 'null'
  return typeof value === 'bigint' || typeof value === 'function' ? typeof value : cut(String(value))
}

function writeItems(text: { json: string }, list: readonly unknown[]): void {
  const { length } = list
  text.json += '['
  for (let i = 0; i < length && text.json.length <= actualLength; i++) {
    if (i > 0) text.json += ','
    write(text, list[i])
  }
  text.json += ']'
}

function writeMembers(text: { json: string }, members: object): void {
  let comma = ''
  text.json += '{'
  for (const name of Object.keys(members)) {
    if (text.json.length > actualLength) break
    const value = (members as Readonly<Record<string, unknown>>)[name]
    if (value === undefined) continue
    text.json += `${comma}${JSON.stringify(name.slice(0, actualLength))}:`
    write(text, value)
    comma = ','
  }
  text.json += '}'
}

/**
 * The text of whatever was thrown: its message or its name, or what it is as text; `unknown error` where it has none.
 * Cut to `actualLength` characters. Never throws, and runs no code but getters of `message` and `name`.
 */
export function textOf(thrown: unknown): string {
  switch (typeof thrown) {
    case 'string':
      return cut(thrown) || unknown
    case 'number':
    case 'boolean':
    case 'undefined':
    case 'symbol':
      return cut(String(thrown))
    case 'object':
    case 'function':
      return textIn(thrown, 'message') ?? textIn(thrown, 'name') ?? unknown
    default:
      return unknown
  }
}

const unknown = 'unknown error'

function textIn(thrown: object | null, name: 'message' | 'name'): string | undefined {
  const text = member(thrown, name)
  return typeof text === 'string' && text !== '' ? cut(text) : undefined
}

/** A member of any value; `undefined` where it has none or its getter throws. */
export function member(value: unknown, name: string): unknown {
  try {
    return (value as Record<string, unknown>)[name]
  } catch {
    return undefined
  }
}
