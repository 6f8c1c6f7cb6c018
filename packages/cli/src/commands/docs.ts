import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { SiteOptions } from '@errbook/docs/site'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { isOwnPage, leftOver } from '../docs/left-over.js'
import { serveFolder } from '../docs/serve-folder.js'
import { type CatalogPlace, nearestPackage, outputSettings, requireCatalog } from '../find-catalog.js'
import { CommandFailure, cannotRead, type ExitCode, exit, type Io } from '../io.js'
import { catalogOfFolder, compileFile, errorLines, placeOf } from '../load-catalog.js'
import { port } from '../whole-number.js'

interface DocsOptions {
  readonly out?: string
  readonly check?: boolean
  readonly markdown?: boolean
  readonly serve?: number | true
  readonly url?: string
  readonly import?: string
}

type Files = readonly (readonly [path: string, text: string])[]

/** Adds `errbook docs`. */
export function addDocs(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('docs')
    .summary('write the reference site of a catalog')
    .description(
      'Writes the reference of a catalog as a site of plain files, in every language of the catalog: a page for each code and header, a search, a box that explains a pasted error, and a Markdown twin of each page.',
    )
    .argument('[file]', `the catalog file (default: ${catalogOfFolder})`)
    .option('--out <dir>', 'where the site goes (default: site beside the file)')
    .addOption(new Option('--check', 'write nothing; exit 1 if a page is not what would be written').conflicts('serve'))
    .option('--markdown', 'write only the Markdown pages, with front matter, for a site of your own')
    .option('--serve [port]', 'show the site on 127.0.0.1 until Ctrl-C; any free port if none is given', port)
    .option('--url <url>', 'where the site will be published, for canonical links', siteUrl)
    .option('--import <module>', 'what the programs on the pages import the catalog from')
    .addHelpText(
      'after',
      `
Examples:
  $ errbook docs --out site
  $ errbook docs my-api.yaml --serve 8080

Exits 0 when done, 1 if the catalog has errors or --check finds a stale,
missing or left-over page, 2 if a file cannot be read or written. A page
of a code or a language that the catalog no longer has is left over: it is
named, and yours to delete.`,
    )
    .action(async (file: string | undefined, options: DocsOptions) => end(await docs(file, options, io)))
}

function siteUrl(word: string): string {
  if (/^https?:\/\/[^\s?#]+$/.test(word) && URL.canParse(word)) return word
  throw new InvalidArgumentError('expected an http or https URL without query and fragment')
}

async function docs(file: string | undefined, options: DocsOptions, io: Io): Promise<ExitCode> {
  const place = file === undefined ? requireCatalog(io.cwd, 'docs') : placeOf(file)
  if (options.out === undefined && place.packageName !== undefined) {
    throw new CommandFailure(
      `the catalog is that of the package ${place.packageName}: say where the site goes, with --out DIR`,
    )
  }
  const compiled = await compileFile(place)
  if (!compiled.ok) {
    for (const line of errorLines(compiled)) io.out(line)
    io.err(io.colors.red('nothing was written: fix the catalog first'))
    return exit.found
  }
  const out = options.out ?? join(dirname(place.file), 'site')
  const { renderSite, renderTwins } = await import('@errbook/docs/site')
  const { rules: lintRules } = await import('@errbook/compiler')
  const settings: SiteOptions = { module: options.import ?? moduleOf(place, file, io), url: options.url, lintRules }
  const files = options.markdown
    ? renderTwins(compiled.catalog, settings)
    : renderSite(compiled.catalog, { ...settings, assets: browserFiles() })
  const placed = files.map(([path, text]) => [join(out, path), text] as const)
  const ended = await (options.check ? check : write)(placed, out, io)
  if (options.serve === undefined || ended !== exit.ok) return ended
  return serve(out, options.serve === true ? 0 : options.serve, io)
}

/** What a program imports the catalog from: the package that it is the catalog of, or the file generated from it. */
function moduleOf(place: CatalogPlace, file: string | undefined, { cwd }: Io): string {
  if (place.packageName !== undefined) return place.packageName
  const owner = nearestPackage(resolve(cwd, dirname(place.path)))
  if (owner?.isPrivate === false && resolve(cwd, place.path) === owner.catalog) return owner.name
  const { out } = outputSettings(cwd, file)
  const source = join(dirname(place.path), 'src')
  const way = relative(resolve(cwd, source), resolve(cwd, out ?? source)).replaceAll('\\', '/')
  return `./${way === '' || way.startsWith('..') ? '' : `${way}/`}catalog.generated.js`
}

/** The scripts, the style sheet and the icon of a site, as the package has them. */
function browserFiles(): Files {
  const require = createRequire(import.meta.url)
  const folder = join(dirname(require.resolve('@errbook/docs/package.json')), 'dist', 'browser')
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => [`assets/${name}`, readFileSync(join(folder, name), 'utf8')])
  } catch (error) {
    throw cannotRead(folder, error)
  }
}

async function check(files: Files, out: string, io: Io): Promise<ExitCode> {
  const { staleFiles } = await import('@errbook/compiler')
  const stale = staleFiles(files)
  const left = leftOverOf(files, out)
  for (const path of stale) io.out(`${existsSync(path) ? 'stale' : 'missing'}: ${path}`)
  for (const path of left) io.out(`left over: ${path}`)
  if (stale.length + left.length === 0) io.out(io.colors.green(`${files.length} files are up to date`))
  if (stale.length > 0) io.err(io.colors.red('run errbook docs'))
  if (left.length > 0) io.err(io.colors.red(howToRemove))
  return stale.length + left.length === 0 ? exit.ok : exit.found
}

async function write(files: Files, out: string, io: Io): Promise<ExitCode> {
  const { staleFiles, writeFiles } = await import('@errbook/compiler')
  const others = isOurs(files) ? [] : staleFiles(files).filter((path) => existsSync(path))
  if (others[0] !== undefined) {
    throw new CommandFailure(
      `${others[0]} is not of a site that errbook docs wrote, and would be overwritten: give an empty folder with --out, or remove it`,
    )
  }
  try {
    const written = writeFiles(files)
    io.out(io.colors.green(`${written.length} written, ${files.length - written.length} unchanged: ${join(out)}`))
  } catch (error) {
    throw new CommandFailure((error as Error).message)
  }
  const left = leftOverOf(files, out)
  for (const path of left) io.err(io.colors.yellow(`left over: ${path}`))
  if (left.length > 0) io.err(io.colors.yellow(howToRemove))
  return exit.ok
}

function leftOverOf(files: Files, out: string): readonly string[] {
  return leftOver(
    files.map(([path]) => path),
    out,
  )
}

/** What to do about pages that stay. */
const howToRemove =
  'errbook docs deletes nothing: the catalog has no such code, header or language any more, so delete these files'

/** Whether the first page that is there says that it was written by this command. */
function isOurs(files: Files): boolean {
  return files.some(([path]) => /^index\.(?:html|md)$/.test(basename(path)) && isOwnPage(path))
}

async function serve(out: string, port: number, io: Io): Promise<ExitCode> {
  // Asked for first: whoever reads where it listens may interrupt it at once.
  const interrupted = io.interrupted()
  const running = await serveFolder(resolve(io.cwd, out), port).catch((error: Error) => {
    throw new CommandFailure(`cannot listen on port ${port}: ${error.message}; give another port to --serve`)
  })
  io.out(`Listening on ${running.url}`)
  await interrupted
  await running.close()
  return exit.ok
}
