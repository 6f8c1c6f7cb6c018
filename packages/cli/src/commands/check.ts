import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type ExitCode, exit, type Io } from '../io.js'
import { languageOption, reportLanguage } from '../language.js'
import { catalogOption, loadCatalog } from '../load-catalog.js'
import { jsonReport } from '../reports/json.js'
import { junitReport } from '../reports/junit.js'
import type { Report } from '../reports/report.js'
import { words } from '../reports/report.js'
import { textReport } from '../reports/text.js'
import { listRecordings, type RecordingList } from '../sources/recordings.js'
import { type Checker, checkTraffic, createChecker } from '../traffic/check-traffic.js'
import { readUrlPrefix, type UrlPrefix } from '../traffic/request-url.js'
import { hasFailures, isNothing, type Summary } from '../traffic/tally.js'
import { wholeNumber } from '../whole-number.js'

interface CheckOptions {
  readonly lang?: string
  readonly jobs: number
  readonly url?: readonly UrlPrefix[]
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
      'Checks recorded responses against the catalog, and reports what is outside it. A recording is NDJSON (one JSON object per line), JSON (such objects, or a list of them) or a HAR as browsers and proxies save it; each may be gzipped. The content of a file tells which it is.',
    )
    .argument('<files...>', 'recordings, folders of them, or - for standard input')
    .addOption(languageOption())
    .option('--url <prefix>', 'check only URLs that begin with this; repeatable', urlPrefixes)
    .option('--strict', 'make every warning an error, such as a missing header')
    .option('--json', 'print the report as one JSON document')
    .addOption(new Option('--junit', 'print the report as JUnit XML').conflicts('json'))
    .option('--jobs <n>', 'how many cores to use', wholeNumber(1, 9999), availableParallelism())
    .addOption(catalogOption())
    .addHelpText(
      'after',
      `
Examples:
  $ errbook check responses.ndjson
  $ errbook check session.har --url https://csn.baidubce.com/v1
  $ errbook check recordings/ traffic.ndjson.gz --junit > report.xml
  $ zstd -dc traffic.ndjson.zst | errbook check -

A record is one response, with or without its request:
  {"status": 404, "headers": {"content-type": "application/json"},
   "body": "{...}", "request": {"method": "GET", "url": "https://..."}}

In folders, hidden files and files of other kinds, such as images, are skipped.
So are entries without a response, and error responses whose body was not
recorded. The summary counts them.

Exits 0 if all responses are within the catalog, 1 if one is outside or a record
is not a response or longer than 16 MiB, 2 if a file is not a recording
or cannot be read to its end, or there is no response to check.`,
    )
    .action(async (files: readonly string[], options: CheckOptions) => end(await check(files, options, io)))
}

async function check(
  files: readonly string[],
  { lang, jobs, url: urls = [], json, junit, strict = false, catalog: named }: CheckOptions,
  io: Io,
): Promise<ExitCode> {
  const loaded = await loadCatalog(named, io)
  const { catalog } = loaded
  const language = reportLanguage(catalog, lang, io.env)
  const recordings = listRecordings(files)
  const checker = createChecker({ catalog, strict, urls }, jobs)
  const report = (json ? jsonReport : junit ? junitReport : textReport)(loaded, language, io)
  try {
    const summary = await checkRecordings(recordings, checker, report, io)
    await report.end(summary)
    if (isNothing(summary)) io.err(io.colors.red(words[language].nothing))
    return exitCode(summary)
  } finally {
    report.close()
    await checker.close()
  }
}

async function checkRecordings(list: RecordingList, checker: Checker, report: Report, io: Io): Promise<Summary> {
  const { advance, stop } = io.progress(list.recordings.reduce((sum, { size }) => sum + size, 0))
  try {
    return await checkTraffic(list, checker, { listener: report, stdin: io.stdin, drained: io.drained, advance })
  } finally {
    stop()
  }
}

function exitCode(summary: Summary): ExitCode {
  const { tally } = summary
  if (hasFailures(summary) || isNothing(summary)) return exit.failed
  return tally.outside + tally.broken > 0 ? exit.found : exit.ok
}

function urlPrefixes(text: string, before: readonly UrlPrefix[] = []): readonly UrlPrefix[] {
  const prefix = readUrlPrefix(text)
  if (prefix !== undefined) return [...before, prefix]
  throw new InvalidArgumentError('expected the beginning of a URL, such as https://api.example.com/v1, without ? and #')
}
