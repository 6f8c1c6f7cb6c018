import type { ExplainedCode, ExplainedStatus, NothingExplained } from '@errbook/docs/explain'
import type { Command } from 'commander'
import { checkAllText, explainText, folderText, nothingFound, othersLine } from '../explain-text.js'
import { CommandFailure, type ExitCode, exit, type Io, printableJson } from '../io.js'
import { languageOption, type Spoken, spokenFor } from '../language.js'
import { catalogLine, catalogOption, type LoadedCatalog, loadCatalog } from '../load-catalog.js'
import { inWords } from '../reports/issue-text.js'
import { subjectOf } from '../subject.js'

interface ExplainOptions {
  readonly lang?: string
  readonly json?: boolean
  readonly catalog?: string
}

/** Adds `errbook explain`. */
export function addExplain(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('explain')
    .summary('say what an error code means and what to do about it')
    .description(
      `Says what an error code means and what to do about it. Give it a code, by its name or as it is sent, in any letter case; a status or a class of statuses (4xx), to see its codes; or a file. Without an argument it reads standard input.

In a file or a pipe it finds the code in whatever you have: a response as curl, httpie or wget prints it, its body alone, the text of an SDK's error, a log line, a HAR, a stack trace.`,
    )
    .argument('[what]', 'a code, a status, a file, or - for standard input')
    .addOption(languageOption())
    .option('--json', 'print the answer as JSON')
    .addOption(catalogOption())
    .addHelpText(
      'after',
      `
Examples:
  $ errbook explain RequestExpired --lang zh
  $ errbook explain 404
  $ curl -sv https://csn.baidubce.com/v1/csn 2>&1 | errbook explain

Exits 0 if the catalog has the code or had it once, 1 if not, 2 if there is
nothing to look up.`,
    )
    .action(async (what: string | undefined, options: ExplainOptions) => end(await explain(what, options, io)))
}

async function explain(what: string | undefined, options: ExplainOptions, io: Io): Promise<ExitCode> {
  const { json } = options
  const loaded = await loadCatalog(options.catalog, io)
  const { catalog } = loaded
  const spoken = spokenFor(catalog, options.lang, io.env)
  const subject = await subjectOf(catalog, what, io)
  if (subject?.kind === 'folder') throw new CommandFailure(folderText(what ?? '', spoken.words))
  const file = what ?? '-'
  const { explanation, responses = 0, isArgument } = subject ?? {}
  if (explanation?.kind === 'status' && responses <= 1) {
    return explainStatus(loaded, explanation.status, { spoken, json }, io)
  }
  if (explanation?.kind !== 'code') {
    const nothing = explanation?.kind === 'status' ? ofStatus(explanation) : explanation
    const check = responses > 1 ? [checkAllText(responses, file, spoken.words)] : []
    const lines = nothingFound(catalog, isArgument ? what : undefined, nothing, spoken.words)
    throw new CommandFailure([...lines, ...check].join('\n'))
  }
  if (json) {
    const others = responses > 1 ? { otherResponses: responses - 1 } : {}
    io.out(printableJson({ ...membersOf(explanation), ...others }, 2))
  } else {
    io.out(io.colors.dim(catalogLine(loaded, spoken.words)))
    for (const line of explainText(explanation, catalog, spoken, io.colors)) io.out(line)
    if (responses > 1) io.out(othersLine(responses - 1, file, spoken.words, io.colors))
  }
  return explanation.entry === undefined && explanation.retired === undefined ? exit.found : exit.ok
}

/** Lists the codes of a status or a class of statuses, as `errbook list` does. The module of that command is loaded only here. */
async function explainStatus(
  loaded: LoadedCatalog,
  status: string,
  form: { readonly spoken: Spoken; readonly json: boolean | undefined },
  io: Io,
): Promise<ExitCode> {
  const { listCodes } = await import('./list.js')
  return listCodes(loaded, { status }, form, io)
}

/** Several responses that say one status and no code. */
function ofStatus({ status }: ExplainedStatus): Pick<NothingExplained, 'why' | 'status'> {
  return { why: { reason: 'no-code-in-text' }, status: Number(status) }
}

function membersOf({
  kind,
  code,
  entry,
  retired,
  nearest,
  omitted,
  omittedCandidates,
  issues,
  ...rest
}: ExplainedCode) {
  const known = entry === undefined ? { known: false, code, retired, nearest } : { known: true, ...entry }
  return {
    ...known,
    ...rest,
    issues: issues.map(inWords),
    omittedCandidates: omittedCandidates || undefined,
    omitted: omitted || undefined,
  }
}
