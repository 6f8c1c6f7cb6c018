import type { Command } from 'commander'
import { type ExitCode, exit, type Io } from '../io.js'
import { printable } from '../printable.js'
import { readNamedFile } from '../read-file.js'

/** Adds `errbook lint`. */
export function addLint(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('lint')
    .summary('report every mistake in a catalog file')
    .description('Reports every mistake in a catalog file as path:line:column, what is wrong, and how to mend it.')
    .argument('[file]', 'the catalog file', 'catalog.yaml')
    .option('--json', 'print the mistakes as a JSON list')
    .addHelpText(
      'after',
      '\nExample:\n  $ errbook lint my-api.yaml\n\nExits 0 without a mistake, 1 with one, 2 if the file cannot be read.',
    )
    .action(async (file: string, { json }: { json?: boolean }) => end(await lint(file, json ?? false, io)))
}

async function lint(file: string, json: boolean, { out, err, colors }: Io): Promise<ExitCode> {
  const { compile, formatProblem } = await import('@errbook/compiler')
  const compiled = compile(readNamedFile(file))
  const problems = compiled.ok ? [] : compiled.problems
  if (json)
    out(
      JSON.stringify(
        problems.map((problem) => ({ file, ...problem })),
        null,
        2,
      ),
    )
  else for (const problem of problems) out(printable(formatProblem(file, problem)))
  if (compiled.ok && !json)
    out(colors.green(`${file}: no mistake, ${Object.keys(compiled.catalog.errors).length} codes`))
  if (!compiled.ok && !json) err(colors.red(problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`))
  return compiled.ok ? exit.ok : exit.found
}
