// Packs every package, installs the tarballs into a copy of each example, and runs the scripts of its manifest: `build`, then
// `test`, `failing`, which fails, `server` and `client` together, and every other one by itself. But for `build` and `test`
// they print what the README has as text after the commands that run them.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { packInto, run } from './packed.js'

const folder = mkdtempSync(join(tmpdir(), 'errbook-examples-'))
try {
  const tarballs = packInto(folder)
  for (const name of readdirSync('examples')) {
    const copy = join(folder, name)
    cpSync(join('examples', name), copy, { recursive: true, filter: (path) => !/node_modules|dist$/.test(path) })
    run(copy, 'npm', 'install', '--no-audit', '--no-fund', '--no-save', ...tarballs)
    await checkScripts(`examples/${name}`, copy)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}

/** Runs the scripts of an example. One whose program this machine lacks is skipped, and that is said. */
async function checkScripts(name: string, copy: string): Promise<void> {
  const { scripts }: Manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'))
  const { build, test, failing, server, client, ...others } = scripts
  if (build !== undefined) run(copy, 'npm', 'run', 'build')
  if (test !== undefined) {
    run(copy, 'npm', 'test')
    console.log(`${name} passes its tests`)
  }
  if (failing !== undefined) checkFailure(name, copy)
  if (server !== undefined) checkPrinted(name, copy, 'client', await serverAndClient(copy))
  for (const [script, command] of Object.entries(others)) {
    const [program = ''] = command.split(' ')
    if (isInstalled(copy, program)) {
      checkPrinted(name, copy, script, run(copy, 'npm', 'run', '--silent', script))
    } else {
      console.warn(`SKIPPED: ${name}, ${script}: ${program} is not installed on this machine`)
    }
  }
}

interface Manifest {
  readonly scripts: { readonly [script: string]: string }
}

function checkPrinted(name: string, copy: string, script: string, printed: string): void {
  const expected = textAfter(copy, script)
  if (printed !== expected) throw new Error(`${name}, ${script}, printed\n${printed}\ninstead of\n${expected}`)
  console.log(`${name}, ${script}, prints what its README says`)
}

/** Tests that fail on purpose: a runner says more than the README has, such as versions and times. */
function checkFailure(name: string, copy: string): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'failing'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  const printed = stripVTControlCharacters(stdout + stderr)
  const expected = textAfter(copy, 'failing')
  if (status !== 1 || !printed.includes(expected)) {
    throw new Error(`${name}, failing, ended with ${status} and printed\n${printed}\nwithout\n${expected}`)
  }
  console.log(`${name}, failing, fails as its README says`)
}

/** The text in the README of an example that comes right after the commands that run a script. */
function textAfter(copy: string, script: string): string {
  const readme = readFileSync(join(copy, 'README.md'), 'utf8')
  for (const [, commands = '', text = ''] of readme.matchAll(/```sh\n([^`]*)```\s+```text\n(.*?)```/gs)) {
    if (new RegExp(`npm run ${script}\\b`).test(commands)) return text
  }
  throw new Error(`${readme}\nhas no text after npm run ${script}`)
}

function isInstalled(copy: string, program: string): boolean {
  const PATH = `${join(copy, 'node_modules/.bin')}:${process.env.PATH}`
  return spawnSync('sh', ['-c', 'command -v "$0"', program], { env: { ...process.env, PATH } }).status === 0
}

/** What the client prints that calls the server, both in processes of their own. */
async function serverAndClient(copy: string): Promise<string> {
  const server = spawn(process.execPath, ['dist/server.js'], {
    cwd: copy,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [url] = await once(server.stdout, 'data')
    return execFileSync(process.execPath, ['dist/client.js', String(url).trim()], { cwd: copy, encoding: 'utf8' })
  } finally {
    server.kill()
  }
}
