import { type Language, languages } from '@errbook/catalog'
import { type Command, Option } from 'commander'
import { explainText } from '../explain-text.js'
import { CommandFailure, type ExitCode, exit, type Io } from '../io.js'
import { loadCatalog } from '../load-catalog.js'
import { lookUp } from '../look-up.js'
import { readPasted } from '../pasted.js'

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
      'Says what an error code means and what to do about it. Without a code it reads standard input: a code, the JSON body of a response, or a whole response as curl -i prints it.',
    )
    .argument('[code]', 'the error code')
    .addOption(new Option('--lang <language>', 'the language').choices(languages).default('en'))
    .option('--json', 'print the answer as JSON')
    .option('--catalog <file>', "a catalog file of your own (default: CSN's)")
    .addHelpText(
      'after',
      `
Examples:
  $ errbook explain RequestExpired --lang zh
  $ curl -si https://csn.baidubce.com/v1/csn | errbook explain

Exits 0 if the catalog has the code, 1 if not, 2 if there is none to look up.`,
    )
    .action(async (code: string | undefined, options: ExplainOptions) => {
      const pasted = code ?? (await io.readStdin())
      if (pasted === undefined) throw new CommandFailure('no code given: name one, or pipe a response in')
      end(await explain(pasted, options, io))
    })
}

async function explain(
  pasted: string,
  { lang, json, catalog: path }: ExplainOptions,
  { out, colors }: Io,
): Promise<ExitCode> {
  const catalog = await loadCatalog(path)
  const found = lookUp(catalog, readPasted(pasted))
  const { code, entry, retired, nearest, requestId, issues, omitted } = found
  if (json) {
    const answer = entry === undefined ? { known: false, code, retired, nearest } : { known: true, ...entry }
    out(JSON.stringify({ ...answer, requestId, issues, omitted: omitted || undefined }, null, 2))
  } else {
    for (const line of explainText(found, catalog.name, lang, colors)) out(line)
  }
  return entry === undefined ? exit.found : exit.ok
}
