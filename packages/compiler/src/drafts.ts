import { randomBytes } from 'node:crypto'
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The path of the draft that will replace a file; its name says which process writes it. */
export function draftOf(path: string): string {
  return `${path}.${process.pid}-${randomBytes(4).toString('hex')}.errbook.tmp`
}

/** The drafts of killed runs in the folders of the given files. Never throws. */
export function abandonedDrafts(paths: readonly string[]): readonly string[] {
  const folders = new Set(paths.map((path) => dirname(path)))
  return [...folders].flatMap((folder) =>
    entriesOf(folder).flatMap((entry) => {
      const pid = entry.isFile() && /\.(\d{1,10})-[0-9a-f]{8}\.errbook\.tmp$/.exec(entry.name)?.[1]
      const path = join(folder, entry.name)
      return pid && isAbandoned(path, Number(pid)) ? path : []
    }),
  )
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

const hour = 3_600_000

/** Process numbers are reused, so an old draft is abandoned even if a process with its number exists. */
function isAbandoned(path: string, pid: number): boolean {
  const writtenAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  if (writtenAt === undefined) return false
  if (Date.now() - writtenAt > hour) return true
  return pid === process.pid ? writtenAt < performance.timeOrigin : !isRunning(pid)
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 is not sent; it only tests whether the process exists.
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
