import { availableParallelism } from 'node:os'
import type { Language } from '@errbook/catalog'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type ExitCode, exit, type Io } from '../io.js'
import { languageOption } from '../language-option.js'
import { loadCatalog } from '../load-catalog.js'
import { createReport } from '../reports/create-report.js'
import type { Report } from '../reports/report.js'
import { type Input, listInputs } from '../sources/inputs.js'
import { checkTraffic } from '../traffic/check-traffic.js'
import { type Checker, createChecker } from '../traffic/checker.js'
import type { Summary } from '../traffic/summary.js'

interface CheckOptions {
  readonly lang: Language
  readonly jobs: number
  readonly json?: boolean
  readonly junit?: boolean
  readonly strict?: boolean
  readonly catalog?: string
}

/** Adds `errbook check`. */
export function addCheck(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('check')
    .summary('report which recorded responses are outside the catalog')
    .description(
      `Holds recorded responses against the catalog, and reports what is outside it. A file is NDJSON, one JSON object a line with "status", "headers" and "body", or a HAR as a browser or a proxy saves it; either may be gzipped. What a file is, its content tells.`,
    )
    .argument('<files...>', 'files of recorded responses, folders of them, or - for standard input')
    .addOption(languageOption(io))
    .option('--strict', 'make every warning an error')
    .option('--json', 'print the report as one JSON document')
    .addOption(new Option('--junit', 'print the report as JUnit XML').conflicts('json'))
    .option('--jobs <n>', 'how many cores to use', wholeNumber, availableParallelism())
    .option('--catalog <file>', "a catalog file of your own (default: CSN's)")
    .addHelpText(
      'after',
      `
Examples:
  $ errbook check responses.ndjson
  $ errbook check recordings/ session.har traffic.ndjson.gz --junit > report.xml
  $ zstd -dc traffic.ndjson.zst | errbook check -

A line longer than 16 MiB is broken, and passed over. A HAR entry without a response, such as a blocked request, is counted.

Exits 0 if all responses are within the catalog, 1 if one is outside or no response, 2 if a file cannot be read to its end.`,
    )
    .action(async (files: readonly string[], options: CheckOptions) => end(await check(files, options, io)))
}

async function check(
  files: readonly string[],
  { lang, jobs, json, junit, strict = false, catalog: catalogFile }: CheckOptions,
  io: Io,
): Promise<ExitCode> {
  const catalog = await loadCatalog(catalogFile)
  const inputs = listInputs(files)
  const checker = createChecker({ catalog, catalogFile, strict, jobs })
  const report = createReport(json ? 'json' : junit ? 'junit' : 'text', lang, io)
  try {
    const summary = await checkInputs(inputs, checker, report, io)
    await report.end(summary)
    return exitCode(summary)
  } finally {
    report.close()
    await checker.close()
  }
}

async function checkInputs(inputs: readonly Input[], checker: Checker, report: Report, io: Io): Promise<Summary> {
  const { advance, stop } = io.progress(inputs.reduce((sum, { size }) => sum + size, 0))
  try {
    return await checkTraffic(inputs, checker, { report, stdin: io.stdin, drained: io.drained, advance })
  } finally {
    stop()
  }
}

function exitCode({ unreadable, tally }: Summary): ExitCode {
  if (unreadable > 0) return exit.failed
  return tally.outside + tally.broken > 0 ? exit.found : exit.ok
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('expected a whole number from 1')
  return Number(text)
}
