import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import { checkComment, checkLexemes, quoteBefore, type Report } from './check-lexemes.js'
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
  /** Whether values are nested too deeply to be read. */
  readonly isTooDeep: boolean
}

/** Stands for a value that was reported already, and of which nothing else is to be said. */
export const unread: object = Object.freeze({})

/**
 * Reads YAML 1.2 (core schema) and keeps the place of every value. A key is what is written, whatever type YAML makes of
 * it, and so is a number that JSON would write otherwise, unless numbers are wanted as YAML reads them. Aliases and tags
 * are not allowed, so that no value loops or explodes. Once the syntax is broken the value tells nothing and is
 * `undefined`, and nothing is reported behind it.
 */
export function parse(text: string, numbers: 'as-written' | 'as-read' = 'as-written'): Parsed {
  const lexical: Parameters<Report>[] = []
  const tooDeep = checkLexemes(text, (...found) => lexical.push(found))
  if (tooDeep !== undefined) return nestedTooDeeply(placeIn(text, tooDeep))
  const diagnostics: Diagnostic[] = []
  const { document, place } = parseYaml(text)
  const report: Report = (offset, rule, message, fix) => {
    diagnostics.push({ ...place(offset), severity: 'error', rule, message, fix })
  }
  const [broken, ...others] = syntaxErrors(document)
  for (const [offset, ...what] of lexical) {
    if (broken === undefined || offset <= broken.pos[0]) report(offset, ...what)
  }
  if (broken !== undefined) reportSyntax(broken, numberBehindLine(broken, others, text), { text, report })
  const isBroken = diagnostics.some(({ rule }) => rule === 'yaml-syntax')
  const value = isBroken ? undefined : toValue(document.contents, { text, report, place, numbers })
  return { value, diagnostics, locate: locator(text), isTooDeep: false }
}

/** Known before the text is parsed: the stack of a parser has an end. */
function nestedTooDeeply(place: Place): Parsed {
  const message = 'values are nested too deeply to be read'
  const fix = 'a catalog nests about six levels'
  const diagnostic: Diagnostic = { ...place, severity: 'error', rule: 'yaml-syntax', message, fix }
  return { value: undefined, diagnostics: [diagnostic], locate: () => place, isTooDeep: true }
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

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

/** The errors of the syntax in the order of their places: those after the first are mostly its consequences. */
function syntaxErrors({ errors, warnings }: Document.Parsed): readonly SyntaxError[] {
  return [...errors, ...warnings].filter(({ code }) => !toldBefore.has(code)).sort((a, b) => a.pos[0] - b.pos[0])
}

/** How many errors are not on the line of the first: those are its consequences. */
function numberBehindLine({ pos: [at] }: SyntaxError, others: readonly SyntaxError[], text: string): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? 0 : others.filter(({ pos }) => pos[0] > end).length
}

type SyntaxError = Pick<YAMLError, 'pos' | 'message' | 'code'>

function reportSyntax(
  { pos: [at], message, code }: SyntaxError,
  more: number,
  { text, report }: Pick<Reporter, 'text' | 'report'>,
): void {
  const others = more === 0 ? '' : ` (and ${more} more syntax ${more === 1 ? 'error' : 'errors'} behind it)`
  const quote = quoteBefore(text, at)
  if (quote !== undefined) {
    report(quote, 'yaml-syntax', `the quote is not closed on its line${others}`, 'write the closing quote')
    return
  }
  const hole = code === 'UNEXPECTED_TOKEN' ? holeBefore(text, at) : undefined
  if (hole !== undefined) {
    const read = `${hole.written} is read as a map, not as text${others}`
    report(hole.start, 'yaml-syntax', read, 'put the whole text that it belongs to in quotes')
    return
  }
  const what = code === 'MULTIPLE_DOCS' ? 'a second document begins' : message
  report(at, 'yaml-syntax', `${what}${others}`, fixes[code] ?? 'fix the YAML here')
}

/** The hole that begins at an offset, or before it with only space between: in a text without quotes it is a map. */
function holeBefore(text: string, at: number): { readonly start: number; readonly written: string } | undefined {
  const start = text.lastIndexOf('{', at)
  const [written] = /^\{[\w?:-]+\}/.exec(start < 0 ? '' : text.slice(start, start + maximumShown)) ?? []
  if (written === undefined || text.slice(start + written.length, at).trim() !== '') return undefined
  return { start, written }
}

/** How to fix an error of the syntax, by the code that the library gives it. */
const fixes: { readonly [C in ErrorCode]?: string } = {
  BAD_DQ_ESCAPE: 'write "\\\\" for a backslash, or put the text in single quotes',
  BAD_INDENT: 'indent by spaces, the keys of a map by the same number, and close every "[" and "{"',
  BAD_SCALAR_START: 'put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'put text with ": " in quotes, or begin the inner map on a new line',
  BLOCK_IN_FLOW: 'put text that has ": " in it or begins with "- " in quotes, or write the inner map in braces',
  KEY_OVER_1024_CHARS: 'shorten the key, or close the quotes or the bracket that begins here',
  MISSING_CHAR: 'write what is missing: a closing quote or bracket, a comma, or ": " behind a key',
  MULTILINE_IMPLICIT_KEY: 'write ": " behind the key, on the same line; a catalog is a YAML map of keys and values',
  MULTIPLE_DOCS: 'keep one document a file',
  TAB_AS_INDENT: 'indent with spaces',
  UNEXPECTED_TOKEN: 'remove it, or put the text that it belongs to in quotes; a catalog is a single YAML map',
}

interface Reporter {
  readonly text: string
  readonly report: Report
  readonly place: Source['place']
  readonly numbers: 'as-written' | 'as-read'
}

function toValue(node: unknown, reporter: Reporter): unknown {
  if (isScalar(node)) {
    const isLost = node.source === '' && checkComment(reporter.text, offsetOf(node), reporter.report)
    if (isLost) return unread
    return reporter.numbers === 'as-written' ? scalarValue(node) : node.value
  }
  if (isMap(node)) return isBareName(node) ? reportBareName(node, reporter) : toObject(node.items, reporter)
  if (isSeq(node)) return node.items.map((item) => toValue(item, reporter))
  if (!isAlias(node)) return null
  const message = `the alias *${node.source} is not allowed`
  reporter.report(offsetOf(node), 'no-alias', message, 'write the value itself; text that starts with "*" needs quotes')
  return unread
}

/** Whether a map is a name in braces without a value, such as `{petId}`: a hole whose quotes were forgotten. */
function isBareName({ flow, tag, items: [pair, ...others] }: YAMLMap): boolean {
  return flow === true && tag === undefined && pair?.value === null && others.length === 0 && !isMerge(pair.key)
}

function reportBareName({ range }: YAMLMap, { text, report }: Reporter): unknown {
  const [start, end] = range ?? [0, 0]
  const written = text.slice(start, end)
  const shown = written.length > maximumShown ? `${written.slice(0, maximumShown)}…` : written
  report(
    start,
    'lost-text',
    `${shown} is read as a map, not as text`,
    `put ${shown} in quotes, or write a value behind the key`,
  )
  return unread
}

const maximumShown = 40

/** A number that is written otherwise than JSON does is what was written: `0404` and `1.10` are text, as keys are. */
function scalarValue({ value, source }: Scalar): unknown {
  return typeof value === 'number' && Number.isFinite(value) && String(value) !== source ? source : value
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
