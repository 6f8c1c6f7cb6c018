import type { Language, WholeCatalog } from '@errbook/catalog'
import type { Command } from 'commander'
import { explainText, folderText, nothingFound } from '../explain-text.js'
import { CommandFailure, type ExitCode, exit, type Io } from '../io.js'
import { loadCatalog } from '../load-catalog.js'
import { type Lookup, lookUp, subjectOf } from '../look-up.js'
import { printableJson } from '../safe-output.js'
import { catalogOption, languageOption } from './options.js'

interface ExplainOptions {
  readonly lang: Language
  readonly json?: boolean
  readonly catalog?: string
}

/** Adds `errbook explain`. */
export function addExplain(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('explain')
    .summary('say what an error code means and what to do about it')
    .description(
      `Says what an error code means and what to do about it. Give it a code, in any letter case; a status, to see its codes; or a file. Without an argument it reads standard input.

In a file or a pipe it finds the code in whatever you have: a response as curl, httpie or wget prints it, its body alone, the text of an SDK's error, a log line, a HAR, a stack trace.`,
    )
    .argument('[what]', 'a code, a status, a file, or - for standard input')
    .addOption(languageOption(io))
    .option('--json', 'print the answer as JSON')
    .addOption(catalogOption())
    .addHelpText(
      'after',
      `
Examples:
  $ errbook explain RequestExpired --lang zh
  $ errbook explain 404
  $ curl -sv https://csn.baidubce.com/v1/csn 2>&1 | errbook explain

Exits 0 if the catalog has the code, 1 if not, 2 if there is nothing to look up.`,
    )
    .action(async (what: string | undefined, options: ExplainOptions) => end(await explain(what, options, io)))
}

async function explain(what: string | undefined, options: ExplainOptions, io: Io): Promise<ExitCode> {
  const { lang, json } = options
  const { catalog } = await loadCatalog(options.catalog, io)
  const subject = await subjectOf(catalog, what, io)
  if (subject?.kind === 'status') return explainStatus(catalog, subject.status, options, io)
  if (subject?.kind === 'folder') throw new CommandFailure(folderText(what ?? '', lang))
  const found = subject && (await lookUp(catalog, subject.paste))
  if (found === undefined) {
    const argument = subject?.isArgument ? what : undefined
    throw new CommandFailure(nothingFound(catalog, argument, subject?.paste, lang).join('\n'))
  }
  if (json) io.out(printableJson(membersOf(found), 2))
  else for (const line of explainText(found, catalog.name, lang, io.colors)) io.out(line)
  return found.entry === undefined ? exit.found : exit.ok
}

/** Lists the codes of a status, as `errbook list` does. The module of that command is loaded only here. */
async function explainStatus(
  catalog: WholeCatalog,
  status: number,
  { lang, json }: ExplainOptions,
  io: Io,
): Promise<ExitCode> {
  const { listCodes } = await import('./list.js')
  return listCodes(catalog, { status: String(status) }, { lang, json }, io)
}

function membersOf({ code, entry, retired, nearest, others, omitted, omittedCandidates, ...rest }: Lookup) {
  const known = entry === undefined ? { known: false, code, retired, nearest } : { known: true, ...entry }
  return {
    ...known,
    ...rest,
    others,
    omittedCandidates: omittedCandidates || undefined,
    omitted: omitted || undefined,
  }
}
