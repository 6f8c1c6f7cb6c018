import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml'
import type { Path, Problem } from './problem.js'

/** A place in a file; lines and columns count from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

/** A YAML file as plain values that know their places. */
export interface Parsed {
  readonly value: unknown
  /** The place of a value, or of its key; where it does not exist, of the nearest value around it. */
  readonly locate: (path: Path, part: 'key' | 'value') => Place
  readonly problems: readonly Problem[]
}

/** Stands for a value that was reported already, and of which nothing else is to be said. */
export const unread: object = Object.freeze({})

type Report = (offset: number, rule: string, message: string, mend: string) => void

/**
 * Reads YAML 1.2 (core schema) and keeps the place of every value. Aliases and tags are no part of the catalog
 * format, so that no value loops or explodes. Once the syntax is broken the value tells nothing and is `undefined`.
 */
export function parse(text: string): Parsed {
  const problems: Problem[] = []
  try {
    const { document, place } = parseYaml(text)
    const report: Report = (offset, rule, message, mend) => {
      problems.push({ ...place(offset), rule, message, mend })
    }
    reportSyntax(document, report)
    const value = problems.length === 0 ? toValue(document.contents, report) : undefined
    return { value, problems, locate: locator(text) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = 'values are nested too deeply to be read'
    problems.push({ ...start, rule: 'yaml-syntax', message, mend: 'a catalog nests about six levels' })
    return { value: undefined, problems, locate: () => start }
  }
}

const start: Place = { line: 1, column: 1 }

interface Source {
  readonly document: Document.Parsed
  readonly place: (offset: number) => Place
}

/** Reads YAML with the places of its values: what reading a catalog file costs at the least. */
export function parseYaml(text: string): Source {
  const lineCounter = new LineCounter()
  // Duplicates are found in `toObject`: the library compares every key with every other.
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false })
  return {
    document,
    place(offset) {
      const { line, col } = lineCounter.linePos(offset)
      return { line: Math.max(line, 1), column: Math.max(col, 1) }
    },
  }
}

/** Reads the text again when the first place is asked for: a sound catalog need not keep its syntax tree in memory. */
function locator(text: string): Parsed['locate'] {
  let source: Source | undefined
  return (path, part) => {
    source ??= parseYaml(text)
    return source.place(offsetAt(source.document.contents, path, part))
  }
}

function reportSyntax(document: Document.Parsed, report: Report): void {
  for (const { pos, message, code } of [...document.errors, ...document.warnings]) {
    if (code === 'MULTIPLE_DOCS') report(pos[0], 'yaml-syntax', 'a second document begins', 'keep one document a file')
    else if (code === 'TAG_RESOLVE_FAILED')
      report(pos[0], 'yaml-syntax', 'a tag is no part of the format', 'take it out')
    else
      report(
        pos[0],
        'yaml-syntax',
        message,
        'mend the YAML here; text with ": ", " #" or a symbol in front needs quotes',
      )
  }
}

function toValue(node: unknown, report: Report): unknown {
  if (isScalar(node)) return node.value
  if (isMap(node)) return toObject(node.items, report)
  if (isSeq(node)) return node.items.map((item) => toValue(item, report))
  if (isAlias(node)) return reportAlias(node, report)
  return null
}

function toObject(items: readonly Pair[], report: Report): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (const { key, value } of items) {
    const name = nameOf(key)
    if (Object.hasOwn(object, name)) {
      report(offsetOf(key), 'duplicate-key', `"${name}" is given twice`, 'keep one of the two, or rename one')
    }
    // `__proto__` is defined, not assigned, so that it becomes a key like any other for a rule to refuse.
    if (name === '__proto__')
      Object.defineProperty(object, name, { value: toValue(value, report), enumerable: true, configurable: true })
    else object[name] = toValue(value, report)
  }
  return object
}

function reportAlias(alias: Alias, report: Report): typeof unread {
  report(offsetOf(alias), 'no-alias', `the alias *${alias.source} is no part of the format`, 'write the value out')
  return unread
}

function offsetAt(root: unknown, path: Path, part: 'key' | 'value'): number {
  let offset = offsetOf(root)
  let node = root
  for (const [depth, step] of path.entries()) {
    if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      offset = offsetOf(node) || offset
      continue
    }
    const pair = isMap(node) ? node.items.findLast(({ key }) => nameOf(key) === step) : undefined
    if (pair === undefined) break
    const wantsKey = part === 'key' && depth === path.length - 1
    offset = wantsKey || isNothing(pair.value) ? offsetOf(pair.key) : offsetOf(pair.value)
    node = pair.value
  }
  return offset
}

/** Whether a value is left out in the source, so that its key is the place to name. */
function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.range?.[0] === value.range?.[1])
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key)
}

function offsetOf(node: unknown): number {
  return (node as { range?: readonly [number, number, number] } | null | undefined)?.range?.[0] ?? 0
}
