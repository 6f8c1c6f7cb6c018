// Packs every package, and checks each tarball by publint and "are the types wrong".
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'errbook-pack-'))
try {
  run('pnpm', '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder)
  for (const name of readdirSync(folder)) {
    const tarball = join(folder, name)
    run('publint', 'run', tarball, '--strict')
    run('attw', tarball, '--profile', 'esm-only')
    console.log(`${name}: publint and attw find nothing`)
  }
} catch {
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}

/** Runs a command, and shows its output only if it fails. */
function run(command: string, ...words: readonly string[]): void {
  try {
    execFileSync(command, words, { stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: Buffer; readonly stderr?: Buffer }
    console.error(`${command} ${words.join(' ')}\n${stdout ?? ''}${stderr ?? error}`)
    throw error
  }
}
