import { cut } from './shown.js'

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
    return (value as Record<string, unknown> | null | undefined)?.[name]
  } catch {
    return undefined
  }
}
