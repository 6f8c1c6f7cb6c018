import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { compareSides, readPrinted, reportDifferences } from './difference.js'
import { type Options, UsageError } from './options.js'
import { fromJson, type Table } from './table.js'

/**
 * Measures a commit and the working tree in turn, each by its own scripts, and prints how they differ. The exit code is
 * 1 when a number is worse by more than the commit differs from itself.
 */
export async function compareAgainst(commit: string, { names, short, turns }: Options): Promise<number> {
  const hash = hashOf(commit)
  const script = oldScript(commit, hash)
  const oldNames = names.filter((name) => script.includes(`import { ${name} } from './suites/`))
  if (names.length > 0 && oldNames.length === 0) throw new UsageError(`${commit} has no suite ${names.join(', ')}.`)
  const rounded = !/\bjson\b/.test(script)

  const stop = new AbortController()
  for (const signal of signals) process.on(signal, () => stop.abort(signal))
  const folder = mkdtempSync(join(tmpdir(), 'errbook-bench-'))
  const worktree = join(folder, 'old')
  const json = join(folder, 'tables.json')
  const run = runner(stop.signal)
  const bench = ['pnpm', '--silent', 'bench', ...(short ? ['--short'] : [])]

  /** The tables that a side measures. */
  async function measure(side: 'old' | 'new'): Promise<readonly Table[]> {
    console.error(`measuring ${side === 'old' ? commit : 'the working tree'} …`)
    const printed = side === 'old' && rounded
    const words = [...bench, ...(printed ? [] : ['--json', json]), ...(side === 'old' ? oldNames : names)]
    const output = await run(words, side === 'old' ? worktree : process.cwd())
    const tables = printed ? readPrinted(output) : fromJson(readFileSync(json, 'utf8'))
    if (tables.length === 0) throw new Error(`${words.join(' ')} gave no table:\n${output}`)
    return tables
  }

  const [oldRuns, newRuns]: [(readonly Table[])[], (readonly Table[])[]] = [[], []]
  const report = () => {
    const differences = compareSides({ runs: oldRuns, rounded }, newRuns)
    console.log(reportDifferences(differences, commit))
    return differences
  }

  try {
    console.error(`installing ${commit} and building both sides …`)
    await run(['git', 'worktree', 'add', '--detach', worktree, hash])
    await run(['pnpm', 'install', '--frozen-lockfile', '--prefer-offline'], worktree)
    for (const root of [worktree, process.cwd()]) await run(['pnpm', 'build'], root)
    oldRuns.push(await measure('old'))
    for (let turn = 1; turn <= turns; turn++) {
      newRuns.push(await measure('new'))
      // Each run of the working tree is between two of the commit, which show how much the machine varies.
      oldRuns.push(await measure('old'))
      console.error(`${turn} of ${turns} turns done`)
    }
    return report().numbers.some(({ verdict }) => verdict === 'worse') ? 1 : 0
  } catch (error) {
    if (!stop.signal.aborted) throw error
    // Measuring takes long, so the results so far are kept.
    if (newRuns.length > 0) report()
    return 128 + constants.signals[stop.signal.reason as (typeof signals)[number]]
  } finally {
    remove(worktree, folder)
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function hashOf(commit: string): string {
  try {
    return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`).trim()
  } catch {
    throw new UsageError(`Unknown commit: ${commit}. Give one such as HEAD~1, a branch, a tag or a hash.`)
  }
}

function oldScript(commit: string, hash: string): string {
  try {
    return git('show', `${hash}:scripts/bench/main.ts`)
  } catch {
    throw new UsageError(`${commit} has no scripts/bench/main.ts to compare with.`)
  }
}

function git(...words: readonly string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

/** Runs commands for their output until the signal; stopping a command also stops the processes that it started. */
function runner(signal: AbortSignal) {
  return async ([file = '', ...words]: readonly string[], cwd = process.cwd()): Promise<string> => {
    signal.throwIfAborted()
    // A process group can be stopped as a whole.
    const child = spawn(file, words, { cwd, env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const kill = () => stopGroup(child.pid)
    signal.addEventListener('abort', kill)
    try {
      return await outputOf(child, [file, ...words].join(' '))
    } finally {
      signal.removeEventListener('abort', kill)
    }
  }
}

/** Without what the package manager set for this checkout, so that each side finds its own dependencies only. */
const { NODE_PATH: _, ...inherited } = process.env
const environment = {
  ...inherited,
  PATH: inherited.PATH?.split(delimiter)
    .filter((folder) => !folder.startsWith(process.cwd()))
    .join(delimiter),
}

function stopGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM')
  } catch {
    // It has already ended.
  }
}

function outputOf(child: ReturnType<typeof spawn>, command: string): Promise<string> {
  const [output, errors]: [Buffer[], Buffer[]] = [[], []]
  child.stdout?.on('data', (chunk) => output.push(chunk))
  child.stderr?.on('data', (chunk) => errors.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString())
      else reject(new Error(`${command} failed with ${code}:\n${Buffer.concat([...output, ...errors])}`))
    })
  })
}

function remove(worktree: string, folder: string): void {
  try {
    // Forced twice, since a worktree in creation is locked.
    git('worktree', 'remove', '--force', '--force', worktree)
  } catch {
    // It does not exist yet.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  git('worktree', 'prune')
}
