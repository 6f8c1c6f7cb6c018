import { statSync } from 'node:fs'
import { type Catalog, type Language, languages } from '@errbook/catalog'
import { checkResponse, type Issue } from '@errbook/validate'
import { type Command, Option } from 'commander'
import { checkReport, type Report } from '../check-report.js'
import { CommandFailure, type ExitCode, exit, type Io, type Progress } from '../io.js'
import { loadCatalog } from '../load-catalog.js'
import { reasonOf } from '../read-file.js'
import { type RecordedResponse, readRecords } from '../records.js'
import { Tally } from '../tally.js'

interface CheckOptions {
  readonly lang: Language
  readonly json?: boolean
  readonly strict?: boolean
  readonly catalog?: string
}

/** Adds `errbook check`. */
export function addCheck(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('check')
    .summary('report which recorded responses are outside the catalog')
    .description(
      'Holds recorded responses against the catalog, and reports what is outside it. A file has one JSON object a line, with "status", "headers" and "body".',
    )
    .argument('<files...>', 'files of recorded responses')
    .addOption(new Option('--lang <language>', 'the language').choices(languages).default('en'))
    .option('--strict', 'make every warning an error')
    .option('--json', 'print the report as JSON')
    .option('--catalog <file>', "a catalog file of your own (default: CSN's)")
    .addHelpText(
      'after',
      `
Example:
  $ errbook check responses.ndjson

Exits 0 if all responses are within the catalog, 1 if one is outside or no response, 2 if a file cannot be read.`,
    )
    .action(async (files: readonly string[], options: CheckOptions) => end(await check(files, options, io)))
}

async function check(files: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const catalog = await loadCatalog(options.catalog)
  const total = files.map(sizeOf).reduce((sum, size) => sum + size, 0)
  const report = checkReport(options.json ? 'json' : 'text', options.lang, io)
  const progress = io.progress(total)
  const tally = new Tally()
  try {
    for (const file of files) await checkFile(file, catalog, options.strict ?? false, { report, progress, tally })
  } finally {
    progress.stop()
  }
  const summary = tally.summary()
  report.end(summary)
  return summary.outside + summary.broken > 0 ? exit.found : exit.ok
}

interface Sinks {
  readonly report: Report
  readonly progress: Progress
  readonly tally: Tally
}

async function checkFile(
  path: string,
  catalog: Catalog,
  strict: boolean,
  { report, progress, tally }: Sinks,
): Promise<void> {
  for await (const { file, line, size, record } of readRecords(path)) {
    progress.advance(size)
    if (record === undefined) {
      tally.addBroken()
      report.broken(file, line)
      continue
    }
    const { issues } = checkResponse(catalog, record, { strict })
    const code = codeOf(record)
    const isOutside = issues.some((issue) => putsOutside(issue, strict))
    tally.add(issues, code, isOutside)
    report.record({ file, line, status: record.status, code, outside: isOutside, issues })
  }
}

/** A client bears with a code that it does not know, but such a code is outside the catalog all the same. */
function putsOutside({ severity, rule }: Issue, strict: boolean): boolean {
  return strict || severity === 'error' || rule === 'code-unknown'
}

function codeOf({ body }: RecordedResponse): string | undefined {
  try {
    const value: unknown = typeof body === 'string' ? JSON.parse(body) : body
    const { code } = Object(value) as { readonly code?: unknown }
    return typeof code === 'string' ? code : undefined
  } catch {
    return undefined
  }
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch (error) {
    throw new CommandFailure(`cannot read ${file}: ${reasonOf(error)}`)
  }
}
