import type { WholeCatalog } from '@errbook/catalog'
import { type Command, Option } from 'commander'
import { type CatalogPlace, requireCatalog } from '../find-catalog.js'
import { type ExitCode, exit, type Io, printableJson } from '../io.js'
import { catalogOfFolder, compileFile, errorLines, placeOf, printFile } from '../load-catalog.js'

interface LintOptions {
  readonly json?: boolean
  readonly print?: boolean
}

/** Adds `errbook lint`. */
export function addLint(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('lint')
    .summary('report every error and warning in a catalog file')
    .description(
      'Reports every error and warning in a catalog file as path:line:column, what is wrong, and how to fix it.',
    )
    .argument('[file]', `the catalog file (default: ${catalogOfFolder})`)
    .option('--json', 'print them as a JSON list')
    .addOption(new Option('--print', 'print the result of the file and its parent, as YAML').conflicts('json'))
    .addHelpText(
      'after',
      '\nExample:\n  $ errbook lint my-api.yaml\n\nExits 0 if there are no errors, 1 if there are some, 2 if the file cannot\nbe read. Warnings do not change the exit code.',
    )
    .action(async (file: string | undefined, { json = false, print }: LintOptions) => {
      const place = file === undefined ? requireCatalog(io.cwd, 'lint') : placeOf(file)
      end(print ? await printResult(place, io) : await lint(place, json, io))
    })
}

/** Prints a catalog alone to standard output, so that it can be piped; what is wrong with it goes to the other. */
async function printResult(place: CatalogPlace, { out, err }: Io): Promise<ExitCode> {
  const { yaml, lines } = await printFile(place)
  for (const line of lines) err(line)
  if (yaml === undefined) return exit.found
  out(yaml.trimEnd())
  return exit.ok
}

async function lint(place: CatalogPlace, json: boolean, { out, err, colors }: Io): Promise<ExitCode> {
  const { file } = place
  const compiled = await compileFile(place)
  const code = compiled.ok ? exit.ok : exit.found
  if (json) {
    const diagnostics = compiled.diagnostics.map((diagnostic) => ({ file, ...diagnostic }))
    out(printableJson(diagnostics, 2))
    return code
  }
  for (const line of compiled.lines) out(line)
  const errors = errorLines(compiled).length
  const warnings = compiled.lines.length - errors
  const counts = [
    errors === 0 ? 'no errors' : counted(errors, 'error'),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
  ]
  if (!compiled.ok) err(colors.red(counts.join(', ')))
  else out(colors.green([`${file}: ${counts[0]}`, ...counts.slice(1), codesIn(compiled.catalog)].join(', ')))
  return code
}

function codesIn({ errors }: WholeCatalog): string {
  return counted(Object.keys(errors).length, 'code')
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
