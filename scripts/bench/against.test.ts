import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Options } from './options.js'

// A repository whose first commit prints a table, and whose second writes it as JSON; both wait in the given run.
const root = realpathSync(mkdtempSync(join(tmpdir(), 'errbook-against-')))
const repository = join(root, 'repository')
const temporary = join(root, 'temporary')

const print = (number: string) => `
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
appendFileSync('${join(root, 'log')}', process.argv.slice(2).join(' ') + '\\n')
const run = readFileSync('${join(root, 'log')}', 'utf8').split('\\n').length - 1
if (existsSync('${join(root, 'wait')}') && run === Number(readFileSync('${join(root, 'wait')}'))) await new Promise((done) => setTimeout(done, 600_000))
if (existsSync('${join(root, 'fail')}')) throw new Error('the bench is broken')
const number = ${number}
const file = process.argv[process.argv.indexOf('--json') + 1]
const table = { title: 'T', about: '', unit: 'ns', columns: ['c'], rows: [{ name: 'r', values: [number] }] }
`
const printing = `${print('100')}
console.log('\\nT\\n c'.replace('c', 'c'.padStart(30)) + '\\nr' + (number + ' ns     1.00').padStart(30))`
const writing = (number: string) => `${print(number)}\n// json\nwriteFileSync(file, JSON.stringify([table]))`

beforeAll(() => {
  mkdirSync(join(repository, 'scripts', 'bench'), { recursive: true })
  mkdirSync(temporary)
  write('package.json', JSON.stringify({ private: true, scripts: { build: 'node -v', bench: 'node bench.mjs' } }))
  write('.gitignore', 'node_modules/\n')
  git('init', '--quiet')
  execFileSync('pnpm', ['install', '--lockfile-only'], { cwd: repository, stdio: 'ignore' })
  write('scripts/bench/main.ts', "import { wire } from './suites/wire.js'")
  write('bench.mjs', printing)
  commit('printed')
  write('scripts/bench/main.ts', "import { wire } from './suites/wire.js' // --json")
  write('bench.mjs', writing('100'))
  commit('json')
  write('scripts/bench/main.ts', '')
  commit('no-suites')
  git('rm', '--quiet', 'scripts/bench/main.ts')
  commit('no-bench')
})

afterAll(() => rmSync(root, { recursive: true }))

test.each([
  ['json', 100, 0, 'Of 1 numbers, 0 are worse and 0 are better than in json'],
  ['json', 101, 1, 'Of 1 numbers, 1 is worse and 0 are better than in json'],
  ['json', 99, 0, 'Of 1 numbers, 0 are worse and 1 is better than in json'],
  ['printed', 101, 0, 'Of 1 numbers, 0 are worse and 0 are better than in printed'],
  ['printed', 200, 1, 'Of 1 numbers, 1 is worse and 0 are better than in printed'],
])('against %s, %i ns gives exit code %i', (old, number, status, message) => {
  write('bench.mjs', writing(String(number)))
  const result = compare(old)
  expect(result.stderr + result.stdout).toContain(message)
  expect(result.status).toBe(status)
  expectClean()
})

test('the sides are measured in turn, the commit with its own suites', () => {
  rmSync(join(root, 'log'))
  compare('printed', { turns: 2, short: false })
  const log = readFileSync(join(root, 'log'), 'utf8').replace(/\S+tables\.json/g, 'FILE')
  const [old, now] = ['wire\n', '--json FILE wire checks\n']
  expect(log).toBe([old, now, old, now, old].join(''))
})

test.each([
  ['nowhere', 'UsageError: Unknown commit: nowhere.'],
  ['--all', 'UsageError: Unknown commit: --all.'],
  ['no-suites', 'UsageError: no-suites has no suite wire, checks.'],
  ['no-bench', 'UsageError: no-bench has no scripts/bench/main.ts'],
])('%s cannot be compared with', (old, message) => {
  expect(compare(old).stderr).toContain(message)
  expectClean()
})

test('a failing bench is reported, and leaves nothing behind', () => {
  write('fail', '', root)
  const { stderr } = compare('json')
  rmSync(join(root, 'fail'))
  expect(stderr).toContain('the bench is broken')
  expectClean()
})

test.each([
  ['SIGINT', 1, 130, ''],
  ['SIGTERM', 1, 143, ''],
  ['SIGTERM', 3, 143, 'Of 1 numbers'],
] as const)(
  '%s in run %i ends it, leaves nothing behind, and prints the results so far',
  async (signal, run, status, told) => {
    write('wait', String(run), root)
    rmSync(join(root, 'log'))
    const child = spawn(process.execPath, program('json'), { ...inRepository, stdio: ['ignore', 'pipe', 'ignore'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    const ended = new Promise((done) => child.once('close', done))
    while (runs() < run) await new Promise((done) => setTimeout(done, 20))
    expect(git('worktree', 'list')).toContain('detached')
    child.kill(signal)
    child.kill(signal)
    expect(await ended).toBe(status)
    if (told === '') expect(output).toBe('')
    else expect(output).toContain(told)
    rmSync(join(root, 'wait'))
    expectClean()
  },
)

/** How many runs have begun. */
function runs(): number {
  return existsSync(join(root, 'log')) ? readFileSync(join(root, 'log'), 'utf8').split('\n').length - 1 : 0
}

const inRepository = { cwd: repository, encoding: 'utf8', env: { ...process.env, TMPDIR: temporary } } as const

function compare(old: string, more: Partial<Options> = {}) {
  return spawnSync(process.execPath, program(old, more), inRepository)
}

function program(old: string, more: Partial<Options> = {}): string[] {
  const [tsx, against] = ['node_modules/tsx/dist/loader.mjs', 'scripts/bench/against.ts'].map((path) => {
    return pathToFileURL(resolve(path)).href
  })
  const asked = JSON.stringify({ names: ['wire', 'checks'], short: true, turns: 1, ...more })
  const text = `import { compareAgainst } from '${against}'
process.exitCode = await compareAgainst('${old}', ${asked})`
  return ['--import', tsx ?? '', '--input-type', 'module', '--eval', text]
}

function expectClean(): void {
  expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1)
  expect(readdirSync(temporary).filter((name) => name.startsWith('errbook-'))).toEqual([])
}

function write(path: string, text: string, folder = repository): void {
  writeFileSync(join(folder, path), text)
}

function git(...words: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...words], {
    cwd: repository,
    encoding: 'utf8',
  })
}

function commit(tag: string): void {
  git('add', '.')
  git('commit', '--quiet', '--message', tag)
  git('tag', tag)
}
