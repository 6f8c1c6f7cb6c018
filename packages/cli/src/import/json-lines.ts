import type { LineOf } from './read-values.js'

/** Finds the lines of the objects and lists in a valid JSON text by the keys that lead to them; those of all else are 1. */
export function jsonLines(text: string): LineOf {
  let lines: ReadonlyMap<string, number> | undefined
  return (path) => {
    lines ??= linesIn(text)
    return lines.get(path.map((key) => `\0${key}`).join('')) ?? 1
  }
}

/** How deep objects and lists are looked for: the responses of an OpenAPI document are. */
const maximumDepth = 5

/** An object or list that is being read. */
interface Holder {
  /** The path of its members without their keys. */
  readonly before: string
  readonly isList: boolean
  /** The key of the member that is read now. */
  key: string
  index: number
}

function linesIn(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const open: Holder[] = []
  let line = 1
  let depth = 0
  let lastText = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    const holder = open.at(-1)
    const isNear = depth === open.length
    if (character === '\n') line++
    else if (character === '"') {
      const end = endOfString(text, at)
      if (isNear && holder?.isList === false) lastText = text.slice(at, end)
      at = end - 1
    } else if (character === ':' && isNear && holder) holder.key = JSON.parse(lastText) as string
    else if (character === ',' && isNear && holder?.isList) holder.key = `${++holder.index}`
    else if (character === '{' || character === '[') {
      if (depth++ > maximumDepth || !isNear) continue
      const path = holder === undefined ? '' : holder.before + holder.key
      lines.set(path, line)
      open.push({ before: `${path}\0`, isList: character === '[', key: '0', index: 0 })
    } else if (character === '}' || character === ']') {
      if (depth-- === open.length) open.pop()
    }
  }
  return lines
}

/** Where the text that begins with a quote ends. */
function endOfString(text: string, start: number): number {
  for (let at = start; ; ) {
    at = text.indexOf('"', at + 1)
    let slashes = 0
    while (text[at - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return at + 1
  }
}
