import { stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/**
 * Runs a task at once, and again whenever a file has changed, until `stopped` resolves. The task gives the files to watch
 * from then on. A file is known by its path: it may be replaced, removed and made again, with its folder or the target of a
 * link. Changes that follow one another at once count as one; a change during the task is not missed.
 *
 * @throws what the task throws
 */
export async function watchFiles(
  files: readonly string[],
  task: () => Promise<readonly string[]>,
  stopped: Promise<void>,
): Promise<void> {
  const stop = new AbortController()
  void stopped.then(() => stop.abort())
  let watched = files
  while (!stop.signal.aborted) {
    // Taken before the task reads them.
    const before = await stampsOf(watched)
    watched = await task()
    await change(watched, before, stop.signal)
  }
}

// The files are asked for by name: a watcher of the system stays with the old file when an editor replaces it, and sees
// nothing on many network drives and in many containers. A few questions a second cost nothing that can be measured.
const milliseconds = 100

/** Resolves when a file is no longer what it was and has been quiet for a moment, or at the signal. */
async function change(files: readonly string[], before: Stamps, signal: AbortSignal): Promise<void> {
  let last = new Map([...(await stampsOf(files)), ...before])
  for (let hasChanged = false; ; ) {
    await setTimeout(milliseconds, undefined, { signal }).catch(() => {})
    if (signal.aborted) return
    const now = await stampsOf(files)
    const differs = files.some((file) => now.get(file) !== last.get(file))
    if (hasChanged && !differs) return
    hasChanged ||= differs
    last = now
  }
}

/** What changes with each change of a file, by its path; empty for a missing file. */
type Stamps = Map<string, string>

async function stampsOf(files: readonly string[]): Promise<Stamps> {
  return new Map(await Promise.all(files.map(async (file) => [file, await stampOf(file)] as const)))
}

async function stampOf(file: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true })
    return [dev, ino, size, mtimeNs, ctimeNs].join()
  } catch {
    return ''
  }
}
