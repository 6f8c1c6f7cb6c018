import type { WholeCatalog } from '@errbook/catalog'
import type { Diagnostic } from './diagnostic.js'
import { type CompileOptions, readCatalogFile } from './read-catalog-file.js'
import { toCatalog } from './to-catalog.js'

/** A catalog with the warnings about its file, or every error and warning; in the order of their places. */
export type Compiled =
  | { readonly ok: true; readonly catalog: WholeCatalog; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/**
 * Reads a catalog file: UTF-8, YAML, the parent that it extends, the format's schema, then its rules. Takes any bytes
 * and never throws. Broken encoding and broken syntax are reported alone, since nothing after them can be relied on.
 * The format is in docs/catalog-file.md.
 */
export function compile(bytes: Uint8Array, options: CompileOptions = {}): Compiled {
  const read = readCatalogFile(bytes, options)
  if (!read.ok) return read
  const { file, family, diagnostics } = read
  return { ok: true, catalog: toCatalog(file, family), diagnostics }
}
