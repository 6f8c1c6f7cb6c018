import { createRequire } from 'node:module'
import { Command, CommanderError } from 'commander'
import { CommandFailure, type ExitCode, exit, type Io, safeIo } from './io.js'

/** Runs the command with its arguments and gives the exit code. What it prints cannot control the terminal. */
export async function run(words: readonly string[], given: Io): Promise<number> {
  const io = safeIo(given)
  let code: ExitCode = exit.ok
  const program = new Command('errbook')
    .description('Turns one catalog of errors and headers into code, checks and documentation.')
    .version((createRequire(import.meta.url)('errbook/package.json') as { version: string }).version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: (text) => io.err(text.trimEnd()) })
    .showHelpAfterError('(errbook --help lists the commands)')
    .addHelpText('after', '\nExample:\n  $ errbook explain CsnNotFoundException')
  try {
    for (const add of await addersFor(words[0])) add(program, io, (ended) => (code = ended))
    for (const command of program.commands) {
      command.showHelpAfterError(`(errbook ${command.name()} --help lists its arguments and options)`)
    }
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.failed
    // A bug of the command is printed with its stack.
    const text = error instanceof CommandFailure ? error.message : error instanceof Error ? error.stack : undefined
    io.err(io.colors.red(text ?? String(error)))
    return exit.failed
  }
}

/** Adds a command to the program. */
type Add = (program: Command, io: Io, end: (code: ExitCode) => void) => void

const commands: ReadonlyMap<string | undefined, () => Promise<Add>> = new Map([
  ['init', async () => (await import('./commands/init.js')).addInit],
  ['generate', async () => (await import('./commands/generate.js')).addGenerate],
  ['import', async () => (await import('./commands/import.js')).addImport],
  ['lint', async () => (await import('./commands/lint.js')).addLint],
  ['explain', async () => (await import('./commands/explain.js')).addExplain],
  ['list', async () => (await import('./commands/list.js')).addList],
  ['check', async () => (await import('./commands/check.js')).addCheck],
  ['docs', async () => (await import('./commands/docs.js')).addDocs],
  ['mock', async () => (await import('./commands/mock.js')).addMock],
])

/** Only the command of this name, so that no other is loaded; all commands for any other name. */
function addersFor(name: string | undefined): Promise<readonly Add[]> {
  const named = commands.get(name)
  return Promise.all((named === undefined ? [...commands.values()] : [named]).map((load) => load()))
}
