import { createRequire } from 'node:module'
import type { Language, WholeCatalog } from '@errbook/catalog'
import type { Compiled } from '@errbook/compiler'
import { formatDiagnostic } from '@errbook/compiler/diagnostic'
import { Option } from 'commander'
import { type CatalogPlace, findCatalog } from './find-catalog.js'
import { CommandFailure, type Io, printable, readNamedFile } from './io.js'

/** A catalog, its name and its file; the file is `undefined` for CSN's, which is built in. */
export interface LoadedCatalog extends NamedCatalog {
  readonly catalog: WholeCatalog
}

/** The catalog that a command goes by. */
export interface NamedCatalog {
  readonly name: string
  /** `undefined` for a catalog that is built in. */
  readonly file: string | undefined
}

/** Loads the catalog in the file that the user named, else that of the working directory, else CSN's. */
export async function loadCatalog(named: string | undefined, { cwd }: Pick<Io, 'cwd'>): Promise<LoadedCatalog> {
  const place = named === undefined ? findCatalog(cwd) : placeOf(named)
  // It is loaded only here: `errbook generate` has to work while the generated catalog is broken.
  if (place === undefined) return loaded(createRequire(import.meta.url)('@errbook/csn/catalog.json'))
  const compiled = await compileFile(place)
  if (!compiled.ok) throw new CommandFailure(errorLines(compiled).join('\n'))
  return loaded(compiled.catalog, place.file)
}

function loaded(catalog: WholeCatalog, file?: string): LoadedCatalog {
  return { catalog, name: catalog.name, file }
}

/** The place of a file that the user named. */
export function placeOf(file: string): CatalogPlace {
  return { path: file, file }
}

/** A compiled catalog with its warnings, or its errors and warnings; a line of text for each. */
export type CompiledFile = Compiled & { readonly lines: readonly string[] }

/** Compiles a catalog file, or reads a `catalog.json`. */
export async function compileFile({ path, file }: CatalogPlace): Promise<CompiledFile> {
  const compiled = await read(path, readNamedFile(path))
  return { ...compiled, lines: compiled.diagnostics.map((diagnostic) => printable(formatDiagnostic(file, diagnostic))) }
}

/** The compiler, and with it a parser of YAML, is loaded only for what is not JSON. */
async function read(path: string, bytes: Uint8Array): Promise<Compiled> {
  if (!path.endsWith('.json')) return (await import('@errbook/compiler')).compile(bytes)
  return (await import('@errbook/compiler/read-catalog-json')).readCatalogJson(bytes)
}

/** The lines of the errors alone, for a command that cannot go on. */
export function errorLines({ lines, diagnostics }: CompiledFile): readonly string[] {
  return lines.filter((_, at) => diagnostics[at]?.severity === 'error')
}

/** The line that a report begins with: which catalog it goes by, and where that is from. */
export function catalogLine({ name, file }: NamedCatalog, language: Language): string {
  return printable(lines[language](name, file))
}

const lines: { readonly [L in Language]: (name: string, file: string | undefined) => string } = {
  en: (name, file) => `Catalog: ${name} ${file === undefined ? '(built in)' : `from ${file}`}`,
  zh: (name, file) => `错误码目录：${name}（${file ?? '内置'}）`,
}

/** The option `--catalog`. */
export function catalogOption(): Option {
  return new Option('--catalog <file>', `the catalog file (default: ${catalogOfFolder}, else CSN's)`)
}

/** Which catalog a command takes by default, for its help. */
export const catalogOfFolder = 'what "errbook.catalog" in package.json names, else ./catalog.yaml'
