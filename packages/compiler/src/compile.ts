import type { WholeCatalog } from '@errbook/catalog'
import type { CatalogFile } from './catalog-file.js'
import { validateCatalogFile } from './catalog-file-validator.generated.js'
import { checkShape } from './check-shape.js'
import { decodeUtf8 } from './decode-utf8.js'
import type { Diagnostic } from './diagnostic.js'
import { parse } from './parse.js'
import { rules } from './rules/index.js'
import type { Report } from './rules/rule.js'
import { errorsOf } from './rules/walk.js'
import { toCatalog } from './to-catalog.js'

/** A catalog with the warnings about its file, or every error and warning; in the order of their places. */
export type Compiled =
  | { readonly ok: true; readonly catalog: WholeCatalog; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/**
 * Reads a catalog file: UTF-8, YAML, the format's schema, then its rules. Takes any bytes and never throws. Broken
 * encoding and broken syntax are reported alone, since nothing after them can be relied on.
 */
export function compile(bytes: Uint8Array): Compiled {
  const text = decodeUtf8(bytes)
  if (typeof text !== 'string') return { ok: false, diagnostics: [text] }
  const parsed = parse(text)
  if (parsed.value === undefined) return { ok: false, diagnostics: inOrder(parsed.diagnostics) }

  const { diagnostics, sound } = checkShape(parsed, validateCatalogFile)
  const found: Diagnostic[] = [...parsed.diagnostics, ...diagnostics]
  const errors = errorsOf(sound)
  for (const { name, severity = 'error', check } of rules) {
    const report: Report = (path, message, fix, part = 'value') => {
      found.push({ ...parsed.locate(path, part), severity, rule: name, message: `${path.join('.')}: ${message}`, fix })
    }
    check(sound, report, errors)
  }
  const all = inOrder(found)
  if (all.some(({ severity }) => severity === 'error')) return { ok: false, diagnostics: all }
  return { ok: true, catalog: toCatalog(parsed.value as CatalogFile), diagnostics: all }
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column)
}
