import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Packs every package into a folder, and gives the paths of the tarballs. */
export function packInto(folder: string): readonly string[] {
  run(process.cwd(), 'pnpm', '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder)
  return readdirSync(folder).map((name) => join(folder, name))
}

/**
 * Runs a command in a folder, and gives what it prints.
 *
 * @throws Error with what it said, when it fails.
 */
export function run(cwd: string, command: string, ...words: readonly string[]): string {
  try {
    return execFileSync(command, words, { cwd, stdio: 'pipe', encoding: 'utf8' })
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string }
    throw new Error(`${command} ${words.join(' ')}\n${stdout ?? ''}${stderr ?? error}`)
  }
}
