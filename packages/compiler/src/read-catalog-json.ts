import { type FieldRule, findError, type HeaderRule, listErrors, type WholeCatalog } from '@errbook/catalog'
import { templateNames } from '@errbook/catalog/parts'
import { validateCatalogJson } from './catalog-json-validator.generated.js'
import { checkShape } from './check-shape.js'
import type { Compiled } from './compile.js'
import { decodeUtf8 } from './decode-utf8.js'
import type { Diagnostic, Path } from './diagnostic.js'
import { parse } from './parse.js'

/**
 * Reads a `catalog.json` that `errbook generate` wrote, in a fraction of the time that its source takes. Takes any bytes and
 * never throws. What was changed by hand is checked as far as programs rely on it; whether a pattern is matched in linear
 * time is not: that is checked where the source is compiled.
 */
export function readCatalogJson(bytes: Uint8Array): Compiled {
  const text = decodeUtf8(bytes)
  if (typeof text !== 'string') return { ok: false, diagnostics: [text] }
  const value = parseJson(text)
  if (value === undefined) return { ok: false, diagnostics: [notJson(text)] }
  if (!validateCatalogJson(value))
    return { ok: false, diagnostics: checkShape(parse(text), validateCatalogJson).diagnostics }
  const faults = [...faultsIn(value)]
  if (faults.length > 0) {
    const { locate } = parse(text)
    const diagnostics = faults.map(({ path, ...rest }) => ({
      ...locate(path, 'value'),
      rule: 'catalog-json',
      message: `${path.join('.')} ${rest.message}`,
      fix: 'run "errbook generate" again, and do not edit the file',
    }))
    return { ok: false, diagnostics }
  }
  const { $comment: _, ...source } = value.source as WholeCatalog['source'] & { readonly $comment?: string }
  return { ok: true, catalog: { ...value, source } }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function notJson(text: string): Diagnostic {
  const [first] = parse(text).diagnostics
  const place = first ? { line: first.line, column: first.column } : { line: 1, column: 1 }
  return { ...place, rule: 'syntax', message: 'the file is not JSON', fix: 'write it again with "errbook generate"' }
}

interface Fault {
  readonly path: Path
  readonly message: string
}

/** What the shape does not say: codes that are named are there, patterns can be read, messages have their parameters. */
function* faultsIn(catalog: WholeCatalog): Generator<Fault> {
  const { name, headers, answers } = catalog
  for (const [key, definition] of Object.entries(catalog.errors)) {
    const path = ['errors', key]
    if (definition.code !== key) yield { path: [...path, 'code'], message: `is not "${key}"` }
    if (definition.catalog !== name) yield { path: [...path, 'catalog'], message: `is not "${name}"` }
    const missing = templateNames(definition.message).find((hole) => !Object.hasOwn(definition.params, hole))
    if (missing !== undefined) yield { path: [...path, 'params'], message: `has no "${missing}"` }
  }
  const { precedence, ...rest } = answers
  for (const [part, code] of [...Object.entries(rest), ...precedence.map((code) => ['precedence', code] as const)]) {
    if (findError(catalog, code) === undefined) yield unknownCode(['answers', part], code)
  }
  for (const side of ['request', 'response'] as const) {
    for (const [key, rule] of Object.entries(headers[side])) yield* headerFaults(catalog, ['headers', side, key], rule)
  }
  for (const language of ['en', 'zh'] as const) {
    const { errors } = catalog.text[language]
    const missing = listErrors(catalog).find(({ code }) => !Object.hasOwn(errors, code))
    if (missing !== undefined) yield { path: ['text', language, 'errors'], message: `has no "${missing.code}"` }
  }
}

function* headerFaults(catalog: WholeCatalog, path: Path, rule: HeaderRule): Generator<Fault> {
  for (const part of ['missing', 'malformed', 'expired'] as const) {
    const code = rule[part]
    if (code !== undefined && findError(catalog, code) === undefined) yield unknownCode([...path, part], code)
  }
  const fields = Object.entries(rule.fields ?? {}).map(([name, field]) => [[...path, 'fields', name], field] as const)
  for (const [at, { pattern }] of [[path, rule], ...fields] as readonly (readonly [Path, FieldRule])[]) {
    if (!isPattern(pattern)) yield { path: [...at, 'pattern'], message: 'is not a pattern' }
  }
}

function unknownCode(path: Path, code: string): Fault {
  return { path, message: `names the unknown code "${code}"` }
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}
