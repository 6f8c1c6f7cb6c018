import { createRequire } from 'node:module'
import { Command, CommanderError } from 'commander'
import { addCheck } from './commands/check.js'
import { addExplain } from './commands/explain.js'
import { addGenerate } from './commands/generate.js'
import { addLint } from './commands/lint.js'
import { addList } from './commands/list.js'
import { CommandFailure, type ExitCode, exit, type Io } from './io.js'
import { safeIo } from './safe-io.js'

/** Runs the command with the words after its name, and gives the exit code. Nothing that it prints acts on a terminal. */
export async function run(words: readonly string[], given: Io): Promise<number> {
  const io = safeIo(given)
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
    // A fault of our own is told with its stack.
    const text = error instanceof CommandFailure ? error.message : error instanceof Error ? error.stack : undefined
    io.err(io.colors.red(text ?? String(error)))
    return exit.failed
  }
}
