import { pointerSteps } from '@errbook/catalog/parts'
import type { CatalogFile, FormatError } from './catalog-file.js'
import { validateCatalogFile } from './catalog-file-validator.generated.js'
import { checkShape } from './check-shape.js'
import { decodeUtf8 } from './decode-utf8.js'
import type { Diagnostic, Path } from './diagnostic.js'
import { type Family, isInherited, isOwn } from './family/family.js'
import { inherit } from './family/inherit.js'
import { isMapping } from './family/lay-over.js'
import { type Parsed, parse } from './parse.js'
import { answerKnown } from './rules/answer-known.js'
import { extendsKnown } from './rules/extends-known.js'
import { rules } from './rules/index.js'
import { nullTakesAway } from './rules/null-takes-away.js'
import type { Report } from './rules/rule.js'
import { errorsOf } from './rules/walk.js'

/** What a catalog file needs beside its own bytes. */
export interface CompileOptions {
  /** The name of the file. Each diagnostic names the file that it is in. */
  readonly file?: string
  /** Gives the parent of a catalog with `extends`, which cannot be compiled without it. */
  readonly readParent?: ReadParent
}

/** Gives the parent that a file names under `extends.catalog`, or says why it cannot be read. */
export type ReadParent = (catalog: string) => ParentFile | MissingParent

/** The file of a parent. */
export interface ParentFile {
  /** Its name in diagnostics. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** That a parent cannot be read: what is wrong, and how to fix it. */
export type MissingParent = Pick<Diagnostic, 'message' | 'fix'>

/** A catalog file as a value, laid over what it extends, or every error and warning in the order of their places. */
export type CatalogFileRead =
  | {
      readonly ok: true
      readonly file: CatalogFile
      /** There where the catalog extends another. */
      readonly family?: Family
      readonly diagnostics: readonly Diagnostic[]
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/**
 * Reads a catalog file and its parent. Takes any bytes and never throws. The format is in docs/catalog-file.md, what
 * is inherited in its section "Families".
 */
export function readCatalogFile(bytes: Uint8Array, options: CompileOptions = {}): CatalogFileRead {
  const opened = open(bytes)
  if (opened.parsed === undefined) return failed(opened.diagnostics, options.file)
  const { parsed } = opened
  if (!extendsAnother(parsed)) return check(parsed, options.file)
  const parent = parentOf(parsed, bytes, options)
  if (!parent.ok) {
    const { diagnostics } = failed([...parsed.diagnostics, ...parent.diagnostics], options.file)
    return { ok: false, diagnostics: [...diagnostics, ...parent.ofParent] }
  }
  const { whole, family } = inherit(parsed, parent.file)
  const read = check(whole, options.file, family, parent.diagnostics)
  return read.ok ? { ...read, family } : read
}

/** A text as a value with places, or why it cannot be read. */
interface Opened {
  readonly parsed?: Parsed
  readonly diagnostics: readonly Diagnostic[]
}

function open(bytes: Uint8Array): Opened {
  const text = decodeUtf8(bytes)
  if (typeof text !== 'string') return { diagnostics: [text] }
  const parsed = parse(text)
  return { ...(parsed.value !== undefined && { parsed }), diagnostics: parsed.diagnostics }
}

function failed(
  diagnostics: readonly Diagnostic[],
  file: string | undefined,
): CatalogFileRead & { readonly ok: false } {
  return { ok: false, diagnostics: inFile(diagnostics, file) }
}

/** In the order of their places, with the name of the file. */
function inFile(diagnostics: readonly Diagnostic[], file: string | undefined): readonly Diagnostic[] {
  const sorted = diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column)
  return file === undefined ? sorted : sorted.map((diagnostic) => ({ file, ...diagnostic }))
}

function extendsAnother({ value }: Parsed): boolean {
  return isMapping(value) && Object.hasOwn(value, 'extends')
}

type ParentRead =
  | { readonly ok: true; readonly file: CatalogFile; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly ofParent: readonly Diagnostic[] }

/** The parent of a file; where it cannot be read, what of the file can be told without it. */
function parentOf(child: Parsed, bytes: Uint8Array, { file, readParent }: CompileOptions): ParentRead {
  let isNamed = true
  const { diagnostics } = checkShape(child, validateCatalogFile, (error) => {
    const isOfExtends = /^\/extends(?:\/|$)/.test(error.instancePath)
    if (isOfExtends) isNamed = false
    return isOfExtends || isWrongAnyhow(error)
  })
  const fail = (fault?: MissingParent, ofParent: readonly Diagnostic[] = []): ParentRead => {
    const place = {
      ...child.locate(['extends', 'catalog'], 'value'),
      severity: 'error',
      rule: 'parent-readable',
    } as const
    return { ok: false, diagnostics: [...diagnostics, ...(fault ? [{ ...place, ...fault }] : [])], ofParent }
  }
  if (!isNamed) return fail()
  const { catalog } = (child.value as CatalogFile).extends as NonNullable<CatalogFile['extends']>
  const name = JSON.stringify(catalog)
  if (readParent === undefined) {
    return fail({ message: `nothing reads the parent ${name}`, fix: 'compile the file with the option "readParent"' })
  }
  const parent = readParent(catalog)
  if (!('bytes' in parent)) return fail(parent)
  if (parent.file === file || isEqual(parent.bytes, bytes)) {
    return fail({ message: 'the catalog extends itself', fix: 'name another catalog, or remove "extends:"' })
  }
  const opened = open(parent.bytes)
  if (opened.parsed !== undefined && extendsAnother(opened.parsed)) {
    return fail({
      message: `the parent ${name} extends a catalog itself, and a family has one level`,
      fix: 'name a catalog without "extends:"',
    })
  }
  const read = opened.parsed ? check(opened.parsed, parent.file) : failed(opened.diagnostics, parent.file)
  if (read.ok) return read
  const errors = read.diagnostics.filter(({ severity }) => severity === 'error')
  const count = errors.length === 1 ? 'an error' : `${errors.length} errors`
  return fail({ message: `the parent ${name} has ${count}`, fix: `fix ${parent.file} first` }, errors)
}

/** Whether an error of the shape is one whatever the parent says: what is missing or null may be so on purpose. */
function isWrongAnyhow({ instancePath, params, data }: FormatError): boolean {
  if (params.missingProperty !== undefined) return instancePath === '' && params.missingProperty === 'name'
  return params.additionalProperty !== undefined || data !== null
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

/** Holds a file against the schema and the rules; of what is inherited, what the parent's own warnings do not say. */
function check(
  parsed: Parsed,
  name: string | undefined,
  family?: Family,
  ofParent: readonly Diagnostic[] = [],
): CatalogFileRead {
  const { diagnostics, sound } = checkShape(parsed, validateCatalogFile, (error) => !isBareError(error, family))
  const found: Diagnostic[] = [...parsed.diagnostics, ...diagnostics]
  const inherited: Diagnostic[] = []
  const known = new Set(ofParent.map(({ rule, message }) => `${rule} ${message}`))
  const errors = errorsOf(sound)
  for (const { name: rule, severity = 'error', isOfOwn = false, check } of rules) {
    const report: Report = (path, message, fix, part = 'value') => {
      const said = `${path.join('.')}: ${message}`
      const diagnostic: Diagnostic = { ...parsed.locate(path, part), severity, rule, message: said, fix }
      if (family === undefined || isOwn(family, path)) found.push(diagnostic)
      else if (!isOfOwn && !known.has(`${rule} ${said}`)) {
        inherited.push({
          ...diagnostic,
          message: `inherited ${said}`,
          fix: `${fix}; ${inheritedFix(rule, path)}`,
        })
      }
    }
    check(sound, report, errors, family)
  }
  // Where the wrong part was inherited, or taken away, what does not fit says nothing.
  const misread = [extendsKnown.name, nullTakesAway.name]
  if (found.every(({ rule }) => !misread.includes(rule))) found.push(...inherited)
  if (found.some(({ severity }) => severity === 'error')) return failed(found, name)
  return { ok: true, file: parsed.value as CatalogFile, diagnostics: inFile(found, name) }
}

/** Whether a value is one of a list, or within one: no key of a file is a number. */
function isInList(path: Path): boolean {
  return path.some((step) => /^\d+$/.test(step))
}

/** What else fixes something inherited. */
function inheritedFix(rule: string, path: Path): string {
  if (rule === answerKnown.name) return '"errorFor: null" leaves out the server side'
  return isInList(path) ? 'write the whole list anew' : 'null takes away what is inherited'
}

/** Whether an error lacks a status and inherits nothing, which a rule tells with the parent's codes. */
function isBareError({ instancePath, params }: FormatError, family: Family | undefined): boolean {
  if (family === undefined || params.missingProperty !== 'status') return false
  const [first, code = '', more] = pointerSteps(instancePath)
  return first === 'errors' && more === undefined && !isInherited(family, ['errors', code])
}
