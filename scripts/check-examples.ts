// Packs every package, installs the tarballs into a copy of each example, and runs it as its README says.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'errbook-examples-'))
try {
  run(process.cwd(), 'pnpm', '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder)
  const tarballs = readdirSync(folder).map((name) => join(folder, name))
  for (const name of readdirSync('examples')) {
    const copy = join(folder, name)
    cpSync(join('examples', name), copy, { recursive: true, filter: (path) => !/node_modules|dist$/.test(path) })
    run(copy, 'npm', 'install', '--no-audit', '--no-fund', '--no-save', ...tarballs)
    run(copy, 'npm', 'run', 'build')
    const printed = await serverAndClient(copy)
    const [, expected] = /```text\n(.*?)```/s.exec(readFileSync(join(copy, 'README.md'), 'utf8')) ?? []
    if (printed !== expected) throw new Error(`examples/${name} printed\n${printed}\ninstead of\n${expected}`)
    console.log(`examples/${name} prints what its README says`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
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

/** Runs a command in a folder, and shows what it said only when it fails. */
function run(cwd: string, command: string, ...words: readonly string[]): void {
  try {
    execFileSync(command, words, { cwd, stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: Buffer; readonly stderr?: Buffer }
    throw new Error(`${command} ${words.join(' ')}\n${stdout ?? ''}${stderr ?? error}`)
  }
}
