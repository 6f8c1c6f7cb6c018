import { createRequire } from 'node:module'
import type { WholeCatalog } from '@errbook/catalog'
import type { Compiled } from '@errbook/compiler'
import { type CatalogPlace, findCatalog } from './find-catalog.js'
import { CommandFailure, type Io } from './io.js'
import { readNamedFile } from './read-file.js'
import { printable } from './safe-output.js'

// CSN's catalog is loaded only when needed: `errbook generate` has to work while the generated catalog is broken.

/** A catalog and its file; `undefined` for CSN's, which is built in. */
export interface LoadedCatalog {
  readonly catalog: WholeCatalog
  readonly file: string | undefined
}

/** Loads the catalog in the file that the user named, else that of the working directory, else CSN's. */
export async function loadCatalog(named: string | undefined, { cwd }: Pick<Io, 'cwd'>): Promise<LoadedCatalog> {
  const place = named === undefined ? findCatalog(cwd) : placeOf(named)
  if (place === undefined)
    return { catalog: createRequire(import.meta.url)('@errbook/csn/catalog.json'), file: undefined }
  const compiled = await compileFile(place)
  if (!compiled.ok) throw new CommandFailure(compiled.lines.join('\n'))
  return { catalog: compiled.catalog, file: place.file }
}

/** The place of a file that the user named. */
export function placeOf(file: string): CatalogPlace {
  return { path: file, file }
}

/** A compiled catalog, or its errors with a line of text for each. */
export type CompiledFile = Compiled & { readonly lines: readonly string[] }

/** Compiles a catalog file, or reads a `catalog.json`. The compiler is loaded only here. */
export async function compileFile({ path, file }: CatalogPlace): Promise<CompiledFile> {
  const { compile, formatDiagnostic, readCatalogJson } = await import('@errbook/compiler')
  const bytes = readNamedFile(path)
  const compiled = path.endsWith('.json') ? readCatalogJson(bytes) : compile(bytes)
  const diagnostics = compiled.ok ? [] : compiled.diagnostics
  return { ...compiled, lines: diagnostics.map((diagnostic) => printable(formatDiagnostic(file, diagnostic))) }
}
