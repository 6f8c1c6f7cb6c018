// Changes the sources of a package in one place at a time, and tells which changes no test of the package finds: of the
// packages named, or all, or of single files; with `--since COMMIT` of those that differ from that commit. What did not
// change since the last run, whose report is in `.stryker`, is not run again. `--concurrency 1` leaves the other cores free.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'

/** Of 100 changes, how many the tests of a package find at least. */
const limits: Readonly<Record<string, number>> = {
  catalog: 85,
  'http-message': 85,
  'bce-auth': 85,
  validate: 80,
  http: 80,
}

/**
 * Packages whose tests start servers: for each change that takes effect while a module is loaded, all of them would have to
 * run. Such changes are left out.
 */
const slowToLoad = new Set(['http'])

/** Files that are data, and texts for people. */
const left = ['!**/*.test.ts', '!**/*.test-d.ts', '!**/*.generated.ts', '!**/src/text/*.ts']

try {
  const options = { since: { type: 'string' }, concurrency: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const concurrency = concurrencyOf(values.concurrency)
  const found = targets(positionals, values.since)
  if (found.size === 0) console.log(`no source differs from ${values.since}`)
  for (const [name, files] of found) await mutate(name, files, concurrency)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

/** How many changes are tried at once: one for each core unless a number is given. */
function concurrencyOf(text = String(availableParallelism())): number {
  if (/^[1-9][0-9]?$/.test(text)) return Number(text)
  throw new Error(`--concurrency is ${text}: expected a number such as 1`)
}

/** The packages to run, each with the files to change. */
function targets(named: readonly string[], since: string | undefined): ReadonlyMap<string, string[]> {
  const wanted = named.length > 0 ? named : Object.keys(limits)
  const files = new Map<string, string[]>()
  for (const path of since === undefined ? wanted.map(pathOf) : changedSince(since, wanted.map(pathOf))) {
    const [, name = ''] = /^packages\/([^/]+)\/src\//.exec(path) ?? []
    if (!Object.hasOwn(limits, name)) {
      throw new Error(`${path} is not a source of ${Object.keys(limits).join(', ')}`)
    }
    files.set(name, [...(files.get(name) ?? []), path])
  }
  return files
}

/** The sources of a package that is named; anything else is a path. */
function pathOf(name: string): string {
  return name.includes('/') ? name : `packages/${name}/src/**/*.ts`
}

/** The sources that were changed since a commit, and are still there. */
function changedSince(commit: string, paths: readonly string[]): readonly string[] {
  const globs = paths.map((path) => `:(glob)${path}`)
  const words = ['diff', '--merge-base', '--name-only', '--diff-filter=d', commit, '--', ...globs]
  const listed = execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  return listed.split('\n').filter((file) => file !== '' && !/\.test(?:-d)?\.ts$/.test(file))
}

async function mutate(name: string, files: string[], concurrency: number): Promise<void> {
  const incrementalFile = `.stryker/${name}.json`
  if (existsSync(incrementalFile)) forget(incrementalFile, files)
  try {
    await new Stryker({
      ...optionsOf(name),
      concurrency,
      mutate: [...files, ...left],
      incrementalFile,
    }).runMutationTest()
  } finally {
    if (existsSync(incrementalFile)) shrink(incrementalFile)
  }
}

function optionsOf(name: string): ConstructorParameters<typeof Stryker>[0] {
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', new URL('texts.js', import.meta.url).href],
    ignorers: ['texts'],
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', dir: `packages/${name}`, related: false },
    ignorePatterns: ['dist', '.stryker', '.changeset'],
    incremental: true,
    ignoreStatic: slowToLoad.has(name),
    // A busy machine is slow, which is not a loop without an end.
    timeoutFactor: 4,
    thresholds: { high: 100, low: limits[name] ?? 0, break: limits[name] ?? 0 },
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    cleanTempDir: 'always',
  }
}

/** Takes out of a report what was not found in the files that are run: it is tried again, perhaps there are new tests. */
function forget(file: string, changed: readonly string[]): void {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  for (const [path, { mutants }] of Object.entries(report.files)) {
    if (!changed.some((one) => one === path || one.endsWith('*.ts'))) continue
    mutants.splice(0, mutants.length, ...mutants.filter(({ status }) => status === 'Killed'))
  }
  writeFileSync(file, JSON.stringify(report))
}

/** Takes out of a report what the next run does not need: the tests that reach a change, and those that found none. */
function shrink(file: string): void {
  const { schemaVersion, thresholds, files, testFiles: all } = JSON.parse(readFileSync(file, 'utf8')) as Report
  const finders = new Set<string>()
  for (const { mutants } of Object.values(files)) {
    for (const mutant of mutants) {
      delete mutant.statusReason
      delete mutant.coveredBy
      for (const test of mutant.killedBy ?? []) finders.add(test)
    }
  }
  const testFiles = Object.fromEntries(
    Object.entries(all).flatMap(([path, { tests, ...rest }]) => {
      const found = tests.filter(({ id }) => finders.has(id))
      return found.length === 0 ? [] : [[path, { tests: found, ...rest }] as const]
    }),
  )
  writeFileSync(file, `${JSON.stringify({ schemaVersion, thresholds, files, testFiles })}\n`)
}

/** What Stryker writes, as far as it is read here. */
interface Report {
  readonly schemaVersion: string
  readonly thresholds: unknown
  readonly files: Readonly<Record<string, { readonly mutants: Mutant[] }>>
  readonly testFiles: Readonly<Record<string, { readonly tests: readonly { readonly id: string }[] }>>
}

interface Mutant {
  readonly status: string
  statusReason?: string
  coveredBy?: readonly string[]
  readonly killedBy?: readonly string[]
}
