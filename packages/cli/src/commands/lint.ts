import type { Command } from 'commander'
import { type CatalogPlace, requireCatalog } from '../find-catalog.js'
import { type ExitCode, exit, type Io } from '../io.js'
import { compileFile, placeOf } from '../load-catalog.js'
import { printableJson } from '../safe-output.js'
import { catalogOfFolder } from './options.js'

/** Adds `errbook lint`. */
export function addLint(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('lint')
    .summary('report every error in a catalog file')
    .description('Reports every error in a catalog file as path:line:column, what is wrong, and how to fix it.')
    .argument('[file]', `the catalog file (default: ${catalogOfFolder})`)
    .option('--json', 'print the errors as a JSON list')
    .addHelpText(
      'after',
      '\nExample:\n  $ errbook lint my-api.yaml\n\nExits 0 if there are no errors, 1 if there are some, 2 if the file cannot\nbe read.',
    )
    .action(async (file: string | undefined, { json = false }: { json?: boolean }) => {
      end(await lint(file === undefined ? requireCatalog(io.cwd, 'lint') : placeOf(file), json, io))
    })
}

async function lint(place: CatalogPlace, json: boolean, { out, err, colors }: Io): Promise<ExitCode> {
  const { file } = place
  const compiled = await compileFile(place)
  const code = compiled.ok ? exit.ok : exit.found
  if (json) {
    const diagnostics = compiled.ok ? [] : compiled.diagnostics.map((diagnostic) => ({ file, ...diagnostic }))
    out(printableJson(diagnostics, 2))
    return code
  }
  const { lines } = compiled
  for (const line of lines) out(line)
  if (compiled.ok) out(colors.green(`${file}: no errors, ${Object.keys(compiled.catalog.errors).length} codes`))
  else err(colors.red(lines.length === 1 ? '1 error' : `${lines.length} errors`))
  return code
}
