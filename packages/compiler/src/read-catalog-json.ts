import type { ErrorDefinition, HeaderForm, HeaderRule, WholeCatalog } from '@errbook/catalog'
import type { CatalogFile } from './catalog-file.js'
import { validateCatalogJson } from './catalog-json-validator.generated.js'
import type { Sound } from './check-shape.js'
import type { Compiled } from './compile.js'
import { decodeUtf8 } from './decode-utf8.js'
import type { Diagnostic, Path } from './diagnostic.js'
import { formPattern } from './header-pattern.js'
import { maximumDepth } from './maximum-depth.js'
import type { Parsed } from './parse.js'
import { noProtoKey } from './rules/no-proto-key.js'
import type { Report, Rule } from './rules/rule.js'
import { rulesOfJson } from './rules/rules-of-json.js'
import { errorsOf, type SoundError } from './rules/walk.js'

// What finds the places of errors is loaded only for a file that has some: it takes longer to load than most files to read.

/**
 * Reads a `catalog.json` that `errbook generate` wrote, in a fraction of the time that its source takes. Takes any bytes and
 * never throws. What was changed by hand is checked as far as programs rely on it; whether a pattern is matched in linear
 * time is not: that is checked where the source is compiled.
 */
export async function readCatalogJson(bytes: Uint8Array): Promise<Compiled> {
  const text = decodeUtf8(bytes)
  if (typeof text !== 'string') return { ok: false, diagnostics: [text] }
  const value = parseJson(text)
  if (value === undefined) return refused(text, ({ diagnostics }) => [notJson(diagnostics)])
  if (!validateCatalogJson(value)) {
    const { checkShape } = await import('./check-shape.js')
    return refused(text, (parsed) => checkShape(parsed, validateCatalogJson).diagnostics)
  }
  const { template } = value.body
  // Of all that the schema admits, these alone may have any depth.
  if (isDeeper(template, maximumDepth) || isDeeper(value.source.body.example, maximumDepth)) {
    return refused(text, ({ diagnostics }) => diagnostics)
  }
  const faults = faultsIn(value, text)
  if (faults.length > 0) return refused(text, ({ locate }) => faults.map((fault) => toDiagnostic(fault, locate)))
  const { $comment: _, ...source } = value.source as WholeCatalog['source'] & { readonly $comment?: string }
  return { ok: true, catalog: { ...value, source }, diagnostics: [] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What is wrong with a text; that it is nested too deeply is told alone, since then nothing of it was read. */
async function refused(text: string, tell: (parsed: Parsed) => readonly Diagnostic[]): Promise<Compiled> {
  const { parse } = await import('./parse.js')
  const parsed = parse(text)
  return { ok: false, diagnostics: parsed.isTooDeep ? parsed.diagnostics : tell(parsed) }
}

function notJson([first]: readonly Diagnostic[]): Diagnostic {
  const place = first ? { line: first.line, column: first.column } : { line: 1, column: 1 }
  return {
    ...place,
    severity: 'error',
    rule: 'syntax',
    message: 'the file is not JSON',
    fix: 'write it again with "errbook generate"',
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1))
}

interface Fault {
  readonly path: Path
  readonly part: 'key' | 'value'
  readonly rule: string
  readonly message: string
  readonly fix: string
}

function toDiagnostic({ path, part, rule, message, fix }: Fault, locate: Parsed['locate']): Diagnostic {
  return { ...locate(path, part), severity: 'error', rule, message, fix }
}

/** What the shape does not say: the rules of a catalog file that hold here, too, and that what is derived is right. */
function faultsIn(catalog: WholeCatalog, text: string): readonly Fault[] {
  const faults: Fault[] = []
  // What both have is named and placed alike.
  const file = catalog as unknown as Sound<CatalogFile>
  const errors = errorsOf(file)
  for (const { name, check } of rulesFor(text)) {
    const report: Report = (path, message, fix, part = 'value') => {
      faults.push({ path, part, rule: name, message: `${path.join('.')}: ${message}`, fix })
    }
    check(file, report, errors)
  }
  for (const [path, message] of derivedFaultsIn(catalog, errors)) {
    const fix = 'run "errbook generate" again, and do not edit the file'
    faults.push({ path, part: 'value', rule: 'catalog-json', message: `${path.join('.')} ${message}`, fix })
  }
  return faults
}

/** The rules for a text. To look for a key in the text is faster than to visit every value; an escape may spell it, too. */
function rulesFor(text: string): readonly Rule[] {
  const mayHaveProtoKey = text.includes('__proto__') || text.includes('\\u005')
  return mayHaveProtoKey ? rulesOfJson : rulesOfJson.filter((rule) => rule !== noProtoKey)
}

type DerivedFault = readonly [path: Path, message: string]

function* derivedFaultsIn(
  { name, languages, headers, text }: WholeCatalog,
  listed: readonly SoundError[],
): Generator<DerivedFault> {
  for (const [key, entry, holes] of listed) {
    const { code, catalog, status, statuses, params } = entry as ErrorDefinition
    if (code !== key) yield [['errors', key, 'code'], `is not "${key}"`]
    if (catalog !== name) yield [['errors', key, 'catalog'], `is not "${name}"`]
    if (statuses && statuses[0] !== status) yield [['errors', key, 'statuses'], `does not begin with ${status}`]
    const missing = holes.find((hole) => !Object.hasOwn(params, hole))
    if (missing !== undefined) yield [['errors', key, 'params'], `has no "${missing}"`]
  }
  for (const side of ['request', 'response'] as const) {
    for (const [key, rule] of Object.entries(headers[side])) yield* headerFaults(['headers', side, key], key, rule)
  }
  for (const language of languages) {
    const texts = Object.hasOwn(text, language) ? text[language] : undefined
    if (texts === undefined) yield [['text'], `has no "${language}"`]
    else if (texts.language !== language) yield [['text', language, 'language'], `is not "${language}"`]
  }
}

function* headerFaults(path: Path, key: string, rule: HeaderRule): Generator<DerivedFault> {
  const { name, format, maximumSkewInSeconds, anyOf = [] } = rule
  if (name.toLowerCase() !== key) yield [[...path, 'name'], `is not "${key}" in any case`]
  // What is held against a clock has to be a date, whatever else a pattern may admit.
  if (maximumSkewInSeconds !== undefined && format !== undefined && rule.pattern !== formPattern({ format })) {
    yield [[...path, 'pattern'], `is not that of the format ${format}`]
  }
  yield* patternFaults(path, rule)
  for (const [index, form] of anyOf.entries()) yield* patternFaults([...path, 'anyOf', `${index}`], form)
}

function* patternFaults(path: Path, form: HeaderForm): Generator<DerivedFault> {
  if (!isPattern(form.pattern)) yield [[...path, 'pattern'], 'is not a pattern']
  for (const [name, { pattern }] of Object.entries(form.fields ?? {})) {
    if (!isPattern(pattern)) yield [[...path, 'fields', name, 'pattern'], 'is not a pattern']
  }
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}
