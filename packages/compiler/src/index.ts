/**
 * Reads a catalog of errors and headers from one YAML file, and renders code, schemas and predicates from it.
 *
 * @packageDocumentation
 */
export { type Compiled, compile } from './compile.js'
export { type Diagnostic, formatDiagnostic, type Path } from './diagnostic.js'
export { banner, type GeneratedFile, type Output, outputs } from './generated-file.js'
export { parentReader } from './parent-reader.js'
export {
  type CatalogFileRead,
  type CompileOptions,
  type MissingParent,
  type ParentFile,
  type ReadParent,
  readCatalogFile,
} from './read-catalog-file.js'
export { renderCatalogFile } from './render/catalog-file.js'
export { render } from './render/index.js'
export { rules } from './rules/index.js'
export { leftoverDrafts, staleFiles, writeFiles } from './write-files.js'
