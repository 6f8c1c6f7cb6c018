/**
 * Reads a catalog of errors and headers from one YAML file, and renders code, schemas and predicates from it.
 *
 * @packageDocumentation
 */
export { type Compiled, compile } from './compile.js'
export { type Diagnostic, formatDiagnostic, type Path } from './diagnostic.js'
export { banner, type GeneratedFile, type Output, outputs } from './generated-file.js'
export { render } from './render/index.js'
export { leftoverDrafts, staleFiles, writeFiles } from './write-files.js'
