/**
 * Reads a catalog of errors and headers from one YAML file, and renders code, schemas and predicates from it.
 *
 * @packageDocumentation
 */
export { type Compiled, compile } from './compile.js'
export { formatProblem, type Path, type Problem } from './problem.js'
export { banner, type GeneratedFile } from './render/file.js'
export { render } from './render/index.js'
export { withGuards } from './with-guards.js'
export { leftoverDrafts, staleFiles, writeFiles } from './write-files.js'
