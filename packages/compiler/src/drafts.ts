import { randomBytes } from 'node:crypto'
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A path beside a file for what will replace it; the name says which process writes it. */
export function draftOf(path: string): string {
  return `${path}.${process.pid}-${randomBytes(4).toString('hex')}.errbook.tmp`
}

/** The drafts in the folders of the given files that no run is going to finish: it was killed. Never throws. */
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

/** A process number is given out again, so that an old draft is abandoned although there is a process of its number. */
function isAbandoned(path: string, pid: number): boolean {
  const writtenAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  if (writtenAt === undefined) return false
  if (Date.now() - writtenAt > hour) return true
  return pid === process.pid ? writtenAt < performance.timeOrigin : !isRunning(pid)
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 is not sent: it asks whether there is a process to send it to.
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
