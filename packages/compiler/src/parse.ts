import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml'
import { nameOf, offsetAt, offsetOf } from './offset-at.js'
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

/** Reports an error at an offset of the text. */
type Report = (offset: number, rule: string, message: string, fix: string) => void

/**
 * Reads YAML 1.2 (core schema) and keeps the place of every value. Aliases and tags are not allowed in a catalog file, so that no value loops or explodes. Once the syntax is broken the value tells nothing and is `undefined`.
 */
export function parse(text: string): Parsed {
  const problems: Problem[] = []
  try {
    const { document, place } = parseYaml(text)
    const report: Report = (offset, rule, message, fix) => {
      problems.push({ ...place(offset), rule, message, fix })
    }
    reportSyntax(document, report)
    const value = problems.length === 0 ? toValue(document.contents, { report, place }) : undefined
    return { value, problems, locate: locator(text) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = 'values are nested too deeply to be read'
    problems.push({ ...start, rule: 'yaml-syntax', message, fix: 'a catalog nests about six levels' })
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
    const [what, fix] = syntaxTexts[code] ?? [message, quoteIt]
    report(pos[0], 'yaml-syntax', what, fix)
  }
}

const quoteIt = 'fix the YAML here; text with ": ", " #" or a symbol in front needs quotes'
const syntaxTexts: { readonly [code: string]: readonly [what: string, fix: string] } = {
  MULTIPLE_DOCS: ['a second document begins', 'keep one document a file'],
  TAG_RESOLVE_FAILED: ['a tag is not allowed', 'remove it; text that starts with "!" needs quotes'],
}

interface Reporter {
  readonly report: Report
  readonly place: Source['place']
}

function toValue(node: unknown, reporter: Reporter): unknown {
  if (isScalar(node)) return node.value
  if (isMap(node)) return toObject(node.items, reporter)
  if (isSeq(node)) return node.items.map((item) => toValue(item, reporter))
  if (!isAlias(node)) return null
  const message = `the alias *${node.source} is not allowed`
  reporter.report(offsetOf(node), 'no-alias', message, 'write the value itself; text that starts with "*" needs quotes')
  return unread
}

function toObject(items: readonly Pair[], reporter: Reporter): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (const { key, value } of items) {
    const name = nameOf(key)
    if (Object.hasOwn(object, name)) reportTwice(key, items, reporter)
    const read = toValue(value, reporter)
    // `__proto__` is defined, not assigned, so that it becomes a key like any other for a rule to refuse.
    if (name !== '__proto__') object[name] = read
    else Object.defineProperty(object, name, { value: read, enumerable: true, configurable: true })
  }
  return object
}

function reportTwice(key: unknown, items: readonly Pair[], { report, place }: Reporter): void {
  const name = nameOf(key)
  const first = items.find((item) => nameOf(item.key) === name)
  const { line } = place(offsetOf(first?.key))
  report(offsetOf(key), 'duplicate-key', `"${name}" is given twice`, `keep this one or that of line ${line}`)
}
