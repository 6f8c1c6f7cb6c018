import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Command } from 'commander'
import { type CatalogPlace, requireCatalog } from '../find-catalog.js'
import { CommandFailure, type ExitCode, exit, type Io } from '../io.js'
import { catalogOfFolder, compileFile, errorLines, placeOf } from '../load-catalog.js'

interface GenerateOptions {
  readonly out?: string
  readonly docs?: string
  readonly check?: boolean
}

type Compiler = typeof import('@errbook/compiler')
type Files = ReturnType<Compiler['render']>

/** Adds `errbook generate`. */
export function addGenerate(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('generate')
    .summary('write code, schemas and reference pages from a catalog file')
    .description(
      'Writes typed code, schemas, predicates, JSON and reference pages from a catalog file: all of them, or none.',
    )
    .argument('[file]', `the catalog file (default: ${catalogOfFolder})`)
    .option('--out <dir>', 'where the code goes (default: src beside the file)')
    .option('--docs <dir>', 'where the reference pages go (default: docs beside the file)')
    .option('--check', 'write nothing; exit 1 if a file is not what would be written')
    .addHelpText(
      'after',
      `
Example:
  $ errbook generate my-api.yaml --out src/errors --docs docs

Exits 0 when done, 1 if the catalog has errors or --check finds a stale
or missing file, 2 if a file cannot be read or written.`,
    )
    .action(async (file: string | undefined, options: GenerateOptions) => {
      end(await generate(file === undefined ? ownCatalog(options, io) : placeOf(file), options, io))
    })
}

/** The catalog of the working directory. Nothing is written beside the catalog of an installed package. */
function ownCatalog({ out, docs }: GenerateOptions, { cwd }: Io): CatalogPlace {
  const place = requireCatalog(cwd, 'generate')
  const { packageName } = place
  if (packageName === undefined || (out !== undefined && docs !== undefined)) return place
  throw new CommandFailure(
    `the catalog is that of the package ${packageName}: say where the files go, with --out DIR --docs DIR`,
  )
}

async function generate(place: CatalogPlace, options: GenerateOptions, io: Io): Promise<ExitCode> {
  const compiled = await compileFile(place)
  if (!compiled.ok) {
    for (const line of errorLines(compiled)) io.out(line)
    io.err(io.colors.red('nothing was written: fix the catalog first'))
    return exit.found
  }
  const compiler = await import('@errbook/compiler')
  const { renderReference } = await import('@errbook/docs')
  const folder = dirname(place.file)
  const { out = join(folder, 'src'), docs = join(folder, 'docs') } = options
  const source = basename(place.file)
  const { catalog } = compiled
  const files = [...below(out, compiler.render(catalog, source)), ...below(docs, renderReference(catalog, source))]
  return options.check ? check(files, compiler, io) : write(files, compiler, io)
}

function below(folder: string, files: Files): Files {
  return files.map(([path, text]) => [join(folder, path), text])
}

function check(files: Files, { leftoverDrafts, staleFiles }: Compiler, { out, err, colors }: Io): ExitCode {
  const stale = staleFiles(files)
  const drafts = leftoverDrafts(files)
  for (const path of stale) out(`${existsSync(path) ? 'stale' : 'missing'}: ${path}`)
  for (const path of drafts) out(`unfinished: ${path}`)
  if (drafts.length > 0)
    err(colors.red('an earlier run was interrupted: run errbook generate, which also removes its drafts'))
  else if (stale.length > 0) err(colors.red('run errbook generate, and commit the result'))
  else out(colors.green(`${files.length} files are up to date`))
  return stale.length + drafts.length === 0 ? exit.ok : exit.found
}

function write(files: Files, { writeFiles }: Compiler, { out, colors }: Io): ExitCode {
  try {
    const written = writeFiles(files)
    for (const path of written) out(`wrote ${path}`)
    out(colors.green(`${written.length} written, ${files.length - written.length} unchanged`))
    return exit.ok
  } catch (error) {
    throw new CommandFailure((error as Error).message)
  }
}
