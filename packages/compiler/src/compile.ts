import type { WholeCatalog } from '@errbook/catalog'
import type { CatalogFile } from './catalog-file.js'
import { validateCatalogFile } from './catalog-file-validator.generated.js'
import { checkShape } from './check-shape.js'
import { decodeUtf8 } from './decode-utf8.js'
import type { Diagnostic } from './diagnostic.js'
import { parse } from './parse.js'
import { rules } from './rules/index.js'
import { toCatalog } from './to-catalog.js'

/** A catalog, or every error in its file in the order of their places. */
export type Compiled =
  | { readonly ok: true; readonly catalog: WholeCatalog }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/**
 * Reads a catalog file: UTF-8, YAML, the format's schema, then its rules. Takes any bytes and never throws. Broken
 * encoding and broken syntax are reported alone, since nothing after them can be relied on.
 */
export function compile(bytes: Uint8Array): Compiled {
  const text = decodeUtf8(bytes)
  if (typeof text !== 'string') return failed([text])
  const parsed = parse(text)
  if (parsed.value === undefined) return failed(parsed.diagnostics)

  const { diagnostics, sound } = checkShape(parsed, validateCatalogFile)
  const broken: Diagnostic[] = [...parsed.diagnostics, ...diagnostics]
  for (const rule of rules) {
    rule.check(sound, (path, message, fix, part = 'value') => {
      broken.push({ ...parsed.locate(path, part), rule: rule.name, message: `${path.join('.')}: ${message}`, fix })
    })
  }
  return broken.length > 0 ? failed(broken) : { ok: true, catalog: toCatalog(parsed.value as CatalogFile) }
}

function failed(diagnostics: readonly Diagnostic[]): Compiled {
  return { ok: false, diagnostics: diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column) }
}
