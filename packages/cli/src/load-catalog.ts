import type { Catalog } from '@errbook/catalog'
import type { Compiled } from '@errbook/compiler'
import { type CatalogPlace, findCatalog } from './find-catalog.js'
import { CommandFailure, type Io } from './io.js'
import { readNamedFile } from './read-file.js'
import { printable } from './safe-output.js'

// CSN's catalog is loaded when it is needed: `errbook generate` has to work while the generated catalog is broken.

/** A catalog, and the file that it came from; `undefined` for CSN's, which is built in. */
export interface LoadedCatalog {
  readonly catalog: Catalog
  readonly file: string | undefined
}

/** The catalog in the file that the user named, else that of the working directory, else CSN's. */
export async function loadCatalog(named: string | undefined, { cwd }: Pick<Io, 'cwd'>): Promise<LoadedCatalog> {
  const place = named === undefined ? findCatalog(cwd) : placeOf(named)
  if (place === undefined) return { catalog: (await import('@errbook/csn')).csn, file: undefined }
  const compiled = await compileFile(place)
  if (!compiled.ok) throw new CommandFailure(compiled.lines.join('\n'))
  const { withGuards } = await import('@errbook/compiler')
  return { catalog: withGuards(compiled.catalog), file: place.file }
}

/** The place of a file that the user named. */
export function placeOf(file: string): CatalogPlace {
  return { path: file, file }
}

/** A compiled catalog, or its errors with the line that tells of each. */
export type CompiledFile = Compiled & { readonly lines: readonly string[] }

/** Compiles a catalog file; the compiler is loaded when it is needed. */
export async function compileFile({ path, file }: CatalogPlace): Promise<CompiledFile> {
  const { compile, formatProblem } = await import('@errbook/compiler')
  const compiled = compile(readNamedFile(path))
  const problems = compiled.ok ? [] : compiled.problems
  return { ...compiled, lines: problems.map((problem) => printable(formatProblem(file, problem))) }
}
