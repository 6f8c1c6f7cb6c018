import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml'
import { checkComment, checkLexemes, type Report } from './check-lexemes.js'
import type { Diagnostic, Path } from './diagnostic.js'
import { type FindOffset, isMerge, nameOf, offsetFinder, offsetOf } from './offset-at.js'

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
  readonly diagnostics: readonly Diagnostic[]
}

/** Stands for a value that was reported already, and of which nothing else is to be said. */
export const unread: object = Object.freeze({})

/**
 * Reads YAML 1.2 (core schema) and keeps the place of every value. A key is what is written, whatever type YAML makes of
 * it. Aliases and tags are not allowed, so that no value loops or explodes. Once the syntax is broken the value tells
 * nothing and is `undefined`.
 */
export function parse(text: string): Parsed {
  const diagnostics: Diagnostic[] = []
  try {
    const { document, place } = parseYaml(text)
    const report: Report = (offset, rule, message, fix) => {
      diagnostics.push({ ...place(offset), rule, message, fix })
    }
    checkLexemes(text, report)
    reportSyntax(document, report)
    const isBroken = diagnostics.some(({ rule }) => rule === 'yaml-syntax')
    const value = isBroken ? undefined : toValue(document.contents, { text, report, place })
    return { value, diagnostics, locate: locator(text) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = 'values are nested too deeply to be read'
    diagnostics.push({ ...start, rule: 'yaml-syntax', message, fix: 'a catalog nests about six levels' })
    return { value: undefined, diagnostics, locate: () => start }
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
  let source: { readonly find: FindOffset; readonly place: Source['place'] } | undefined
  return (path, part) => {
    if (source === undefined) {
      const { document, place } = parseYaml(text)
      source = { find: offsetFinder(document.contents), place }
    }
    return source.place(source.find(path, part))
  }
}

// Tags and directives are reported with their lexemes.
const toldBefore = new Set(['TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE'])

function reportSyntax(document: Document.Parsed, report: Report): void {
  for (const { pos, message, code } of [...document.errors, ...document.warnings]) {
    if (toldBefore.has(code)) continue
    if (code === 'MULTIPLE_DOCS') report(pos[0], 'yaml-syntax', 'a second document begins', 'keep one document a file')
    else report(pos[0], 'yaml-syntax', message, quoteIt)
  }
}

const quoteIt = 'fix the YAML here; text with ": ", " #" or a symbol in front needs quotes'

interface Reporter {
  readonly text: string
  readonly report: Report
  readonly place: Source['place']
}

function toValue(node: unknown, reporter: Reporter): unknown {
  if (isScalar(node)) {
    const isLost = node.source === '' && checkComment(reporter.text, offsetOf(node), reporter.report)
    return isLost ? unread : node.value
  }
  if (isMap(node)) return toObject(node.items, reporter)
  if (isSeq(node)) return node.items.map((item) => toValue(item, reporter))
  if (!isAlias(node)) return null
  const message = `the alias *${node.source} is not allowed`
  reporter.report(offsetOf(node), 'no-alias', message, 'write the value itself; text that starts with "*" needs quotes')
  return unread
}

function toObject(items: readonly Pair[], reporter: Reporter): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  const keys = new Map<string, unknown>()
  for (const { key, value } of items) {
    const name = nameOf(key)
    if (name === undefined) {
      reportKey(key, reporter)
      // What a merge key would put in is an alias, which needs no report of its own.
      if (!isMerge(key)) toValue(value, reporter)
      continue
    }
    if (keys.has(name)) reportTwice(key, name, keys.get(name), reporter)
    else keys.set(name, key)
    const read = toValue(value, reporter)
    // `__proto__` is defined, not assigned, so that it becomes a key like any other for a rule to refuse.
    if (name !== '__proto__') object[name] = read
    else Object.defineProperty(object, name, { value: read, enumerable: true, configurable: true, writable: true })
  }
  return object
}

function reportKey(key: unknown, { report }: Reporter): void {
  const [what, fix] = keyFault(key)
  report(offsetOf(key), 'wrong-key', what, fix)
}

function keyFault(key: unknown): readonly [what: string, fix: string] {
  if (isMerge(key)) return ['the merge key << is not allowed', 'write the keys themselves']
  if (isAlias(key)) return [`the alias *${key.source} is not allowed as a key`, 'write the key itself']
  if (isMap(key)) return ['a key is a map', 'write a name; text that starts with "{" needs quotes']
  if (isSeq(key)) return ['a key is a list', 'write a name; text that starts with "[" needs quotes']
  return ['a key is empty', 'write a name']
}

function reportTwice(key: unknown, name: string, first: unknown, { report, place }: Reporter): void {
  const { line } = place(offsetOf(first))
  report(offsetOf(key), 'duplicate-key', `"${name}" is given twice`, `keep this one or that of line ${line}`)
}
