// Prints how many files of ours each way leads through; with `--files` their names, too.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ways } from './ways.js'

const width = Math.max(...ways.map(({ name }) => name.length))
const walks = ways.map(({ name }) => walk(name))
for (const [i, { name }] of ways.entries()) {
  const files = (await walks[i]) ?? []
  console.log(`${name.padEnd(width)}${String(files.length).padStart(5)}`)
  if (process.argv.includes('--files')) for (const file of files) console.log(`  ${file}`)
}

/** The files on a way, walked in a process of its own by the flags of this one. */
async function walk(name: string): Promise<readonly string[]> {
  const words = [...process.execArgv, 'scripts/ways/walk.ts', name]
  const { stdout } = await promisify(execFile)(process.execPath, words)
  return JSON.parse(stdout)
}
