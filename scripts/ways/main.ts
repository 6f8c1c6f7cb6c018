// Prints through how many of our files each way leads, the first time and once a catalog is prepared; with `--files`
// also their names.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ways } from './ways.js'

const width = Math.max(...ways.map(({ name }) => name.length))
const walks = ways.map(({ name }) => walk(name))
for (const [i, { name }] of ways.entries()) {
  const { first, again } = (await walks[i]) as Walked
  console.log(`${name.padEnd(width)}${String(first.length).padStart(5)}${String(again.length).padStart(5)}`)
  if (process.argv.includes('--files'))
    for (const file of first) console.log(`${again.includes(file) ? '  ' : '* '}${file}`)
}

/** The files on a way the first time, and again. */
interface Walked {
  readonly first: readonly string[]
  readonly again: readonly string[]
}

/** Walks a way in a process of its own with the flags of this one. */
async function walk(name: string): Promise<Walked> {
  const words = [...process.execArgv, 'scripts/ways/walk.ts', name]
  const { stdout } = await promisify(execFile)(process.execPath, words)
  return JSON.parse(stdout)
}
