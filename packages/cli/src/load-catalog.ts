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
export type CompiledFile = Compiled & {
  readonly lines: readonly string[]
  /** The file of the catalog that it extends, as messages name it. */
  readonly parent: string | undefined
}

/** Compiles a catalog file, or reads a `catalog.json`. */
export async function compileFile({ path, file }: CatalogPlace): Promise<CompiledFile> {
  const { compiled, parent } = await read(path, file, readNamedFile(path))
  return { ...compiled, lines: linesOf(compiled, file), parent }
}

/** What results of a catalog file and of what it extends, as YAML, with its errors and warnings. */
export async function printFile({
  path,
  file,
}: CatalogPlace): Promise<Pick<CompiledFile, 'lines'> & { yaml?: string }> {
  if (path.endsWith('.json')) throw new CommandFailure(`${file} is generated: print the file that it is generated from`)
  const { parentReader, readCatalogFile, renderCatalogFile } = await import('@errbook/compiler')
  const read = readCatalogFile(readNamedFile(path), { file, readParent: parentReader(path, file) })
  const lines = linesOf(read, file)
  return read.ok ? { lines, yaml: renderCatalogFile(read, file) } : { lines }
}

function linesOf({ diagnostics }: Pick<Compiled, 'diagnostics'>, file: string): readonly string[] {
  return diagnostics.map((diagnostic) => printable(formatDiagnostic(file, diagnostic)))
}

/** The compiler, and with it a parser of YAML, is loaded only for what is not JSON. */
async function read(path: string, file: string, bytes: Uint8Array): Promise<{ compiled: Compiled; parent?: string }> {
  if (path.endsWith('.json')) {
    const { readCatalogJson } = await import('@errbook/compiler/read-catalog-json')
    return { compiled: await readCatalogJson(bytes) }
  }
  const { compile, parentReader } = await import('@errbook/compiler')
  const readParent = parentReader(path, file)
  let parent: string | undefined
  const compiled = compile(bytes, {
    file,
    readParent(name) {
      const found = readParent(name)
      if ('file' in found) parent = found.file
      return found
    },
  })
  return { compiled, ...(parent !== undefined && { parent }) }
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
