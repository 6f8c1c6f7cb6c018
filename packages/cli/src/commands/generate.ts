import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Output, outputs } from '@errbook/compiler/generated-file'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { emitError } from '../errbook-key.js'
import { type CatalogPlace, outputSettings, requireCatalog } from '../find-catalog.js'
import { CommandFailure, type ExitCode, exit, type Io } from '../io.js'
import { catalogOfFolder, compileFile, errorLines, placeOf } from '../load-catalog.js'
import { watchFiles } from '../watch-files.js'

interface GenerateOptions {
  readonly out?: string
  readonly docs?: string
  readonly emit?: readonly Output[]
  readonly check?: boolean
  readonly watch?: boolean
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
    .option('--out <dir>', 'where the code goes (default: "errbook.out" in package.json, else src beside the file)')
    .option(
      '--docs <dir>',
      'where the reference pages go; writes them even if package.json does not name them (default: docs beside the file)',
    )
    .option(
      '--emit <names>',
      `what to write, separated by commas: ${outputs.join(', ')} (default: "errbook.emit" in package.json, else all)`,
      outputsNamed,
    )
    .addOption(new Option('--check', 'write nothing; exit 1 if a file is not what would be written').conflicts('watch'))
    .option('--watch', 'write again whenever the catalog file has changed, until Ctrl-C')
    .addHelpText(
      'after',
      `
Examples:
  $ errbook generate my-api.yaml --out src/errors --docs docs
  $ errbook generate --emit codes,text --watch

Exits 0 when done, 1 if the catalog has errors or --check finds a stale
or missing file, 2 if a file cannot be read or written.`,
    )
    .action(async (file: string | undefined, options: GenerateOptions) => {
      const task = taskOf(file, options, io)
      end(options.watch ? await watch(task, io) : await generate(task, options.check ? check : write, io))
    })
}

function outputsNamed(words: string): readonly Output[] {
  const named = words.split(',').map((name) => name.trim())
  const reason = emitError(named)
  if (reason !== undefined) throw new InvalidArgumentError(`It ${reason}`)
  return named as readonly Output[]
}

/** What is generated from which file, and where it goes. */
interface Task {
  readonly place: CatalogPlace
  readonly out: string
  readonly docs: string
  readonly emit: readonly Output[]
}

function taskOf(file: string | undefined, options: GenerateOptions, { cwd }: Io): Task {
  const place = file === undefined ? requireCatalog(cwd, 'generate') : placeOf(file)
  const settings = outputSettings(cwd, file)
  const { out = settings.out, docs } = options
  const emit = options.emit ?? withPages(settings.emit ?? outputs, docs)
  if (docs !== undefined && !emit.includes('pages')) {
    throw new CommandFailure(
      '--docs says where pages go, and --emit does not name them: add pages to it, or leave out --docs',
    )
  }
  const folder = dirname(place.file)
  const task = { place, out: out ?? join(folder, 'src'), docs: docs ?? join(folder, 'docs'), emit }
  if (place.packageName === undefined) return task
  // Nothing is written beside the catalog of an installed package.
  const missing = [
    ...(out === undefined && emit.some((output) => output !== 'pages') ? ['--out DIR'] : []),
    ...(docs === undefined && emit.includes('pages') ? ['--docs DIR'] : []),
  ]
  if (missing.length === 0) return task
  throw new CommandFailure(
    `the catalog is that of the package ${place.packageName}: say where the files go, with ${missing.join(' ')}`,
  )
}

function withPages(emit: readonly Output[], docs: string | undefined): readonly Output[] {
  return docs === undefined || emit.includes('pages') ? emit : [...emit, 'pages']
}

/** Generates at once and after each change, until the process is asked to end. An error is told, and does not end it. */
async function watch(task: Task, io: Io): Promise<ExitCode> {
  const { file, path } = task.place
  const watched = new Set([path])
  // Asked for first: who sees the first files may interrupt it at once.
  const interrupted = io.interrupted()
  let isFirst = true
  await watchFiles(
    [...watched],
    async () => {
      try {
        await generate(task, write, io, (parent) => watched.add(resolve(io.cwd, parent)))
      } catch (error) {
        if (isFirst || !(error instanceof CommandFailure)) throw error
        io.err(io.colors.red(error.message))
      }
      if (isFirst) io.out(`watching ${file}: Ctrl-C ends it`)
      isFirst = false
      return [...watched]
    },
    interrupted,
  )
  return exit.ok
}

async function generate(
  task: Task,
  finish: typeof write,
  io: Io,
  onParent?: (file: string) => void,
): Promise<ExitCode> {
  const { place, out, docs, emit } = task
  const compiled = await compileFile(place)
  if (compiled.parent !== undefined) onParent?.(compiled.parent)
  if (!compiled.ok) {
    for (const line of errorLines(compiled)) io.out(line)
    io.err(io.colors.red('nothing was written: fix the catalog first'))
    return exit.found
  }
  const compiler = await import('@errbook/compiler')
  const { renderReference } = await import('@errbook/docs')
  const source = basename(place.file)
  const { catalog } = compiled
  const pages = emit.includes('pages') ? renderReference(catalog, source) : []
  const files = [...below(out, compiler.render(catalog, source, emit)), ...below(docs, pages)]
  const code = finish(files, compiler, io)
  const { length: count } = compiled.diagnostics
  if (count > 0)
    io.err(io.colors.yellow(`${count} ${count === 1 ? 'warning' : 'warnings'}: run errbook lint ${place.file}`))
  return code
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
