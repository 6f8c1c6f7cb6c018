import type { Language } from '@errbook/catalog'
import type { Command } from 'commander'
import type { ExitCode, Io } from '../io.js'
import { languageOption } from '../language-option.js'
import { loadCatalog } from '../load-catalog.js'

interface ListOptions {
  readonly status?: string
  readonly group?: string
  readonly lang: Language
  readonly json?: boolean
  readonly catalog?: string
}

/** Adds `errbook list`. */
export function addList(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('list')
    .summary('list the error codes of a catalog')
    .description(
      'Lists the error codes of a catalog, one a line: code, status, group, whether to send the request again (never, backoff, or clock: after setting the clock), and what it means. A line is cut to the width of the terminal.',
    )
    .option('--status <status>', 'only codes of a status: 404, or 4xx for all of its class')
    .option('--group <group>', 'only codes of a group')
    .addOption(languageOption(io))
    .option('--json', 'print the entries as a JSON array')
    .option('--catalog <file>', "a catalog file of your own (default: CSN's)")
    .addHelpText(
      'after',
      `
Examples:
  $ errbook list --status 4xx --group csn
  $ errbook list | grep backoff

Exits 0 if there are such codes, 1 if there are none, 2 if it cannot work.`,
    )
    .action(async ({ status, group, lang, json, catalog: path }: ListOptions) => {
      const [catalog, { listCodes }] = await Promise.all([loadCatalog(path), import('../list-codes.js')])
      end(listCodes(catalog, { status, group }, { lang, json }, io))
    })
}
