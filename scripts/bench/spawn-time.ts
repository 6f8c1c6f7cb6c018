import { spawnSync } from 'node:child_process'
import type { Command } from './compare.js'

/** How many milliseconds a process takes from its beginning to its end. */
export function spawnTime([file, ...words]: Command): number {
  const begin = performance.now()
  const { status, stderr } = spawnSync(file, words, { encoding: 'utf8' })
  const time = performance.now() - begin
  if (status !== 0) throw new Error(stderr)
  return time
}
