/**
 * Reads files of data beside a catalog, in YAML or JSON, with the places of their values.
 *
 * @packageDocumentation
 */
import { decodeUtf8 } from './decode-utf8.js'
import type { Diagnostic } from './diagnostic.js'
import { type Parsed, parse } from './parse.js'

export { type Diagnostic, formatDiagnostic } from './diagnostic.js'

/** The value of a file and the places in it, or every error that keeps it from being read. */
export type DataFile =
  | { readonly ok: true; readonly value: unknown; readonly locate: Parsed['locate'] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/**
 * Reads a file in UTF-8 as YAML 1.2, which JSON is part of; a number that JSON would write otherwise (`0404`, `1.10`) as
 * text, if wanted as written. Takes any bytes and never throws.
 */
export function readDataFile(bytes: Uint8Array, numbers: 'as-read' | 'as-written' = 'as-read'): DataFile {
  const text = decodeUtf8(bytes)
  if (typeof text !== 'string') return { ok: false, diagnostics: [text] }
  const { value, locate, diagnostics } = parse(text, numbers)
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value, locate }
}
