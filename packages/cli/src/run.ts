import { createRequire } from 'node:module'
import { Command, CommanderError } from 'commander'
import { addCheck } from './commands/check.js'
import { addExplain } from './commands/explain.js'
import { addGenerate } from './commands/generate.js'
import { addLint } from './commands/lint.js'
import { addList } from './commands/list.js'
import { CommandFailure, type ExitCode, exit, type Io } from './io.js'

/** Runs the command with the words after its name, and gives the exit code. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  let code: ExitCode = exit.ok
  const program = new Command('errbook')
    .description('Turns one catalog of errors and headers into code, checks and documentation.')
    .version((createRequire(import.meta.url)('errbook/package.json') as { version: string }).version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: (text) => io.err(text.trimEnd()) })
    .showHelpAfterError('(errbook --help shows what there is)')
    .addHelpText('after', '\nExample:\n  $ errbook explain CsnNotFoundException')
  for (const add of [addGenerate, addLint, addExplain, addList, addCheck]) add(program, io, (ended) => (code = ended))
  try {
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.failed
    if (!(error instanceof CommandFailure)) throw error
    io.err(io.colors.red(error.message))
    return exit.failed
  }
}
