import {
  chmodSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { abandonedDrafts, draftOf } from './drafts.js'
import { fileReason } from './file-reason.js'
import type { GeneratedFile } from './generated-file.js'

/** The paths of the files that differ on disk. Line endings do not count, but a byte order mark does. */
export function staleFiles(files: readonly GeneratedFile[]): readonly string[] {
  return files.filter(isStale).map(([path]) => path)
}

/** The drafts that a killed {@link writeFiles} of these files left behind. The next one removes them. */
export function leftoverDrafts(files: readonly GeneratedFile[]): readonly string[] {
  return abandonedDrafts(files.map(([path]) => targetOf(path)))
}

/**
 * Writes the files that differ, all or none, in the order given, and returns their paths. Each is written beside its place
 * and then moved there, so that a reader finds the old file or the new one, even if this process is killed. A symbolic
 * link stays, and the file that it leads to is replaced.
 *
 * @throws Error that says which file cannot be written and why, after every file is put back; its `cause` is the error of
 * the file system.
 */
export function writeFiles(files: readonly GeneratedFile[]): readonly string[] {
  const changes: Change[] = []
  const folders: string[] = []
  let current = ''
  try {
    for (const draft of leftoverDrafts(files)) {
      current = draft
      rmSync(draft, { force: true })
    }
    for (const file of files.filter(isStale)) {
      current = file[0]
      const change = changeOf(file)
      changes.push(change)
      folders.push(...makeFolders(dirname(change.target)))
      writeDraft(change.draft, file[1], change.before?.mode)
    }
    // Files are not flushed to the disk: only a power failure needs that, and what it damages is stale and generated
    // again.
    for (const change of changes) {
      current = change.path
      renameSync(change.draft, change.target)
      change.isMoved = true
    }
  } catch (error) {
    const lost = changes.filter((change) => !isPutBack(change)).map(({ path }) => path)
    for (const folder of folders.toReversed()) removeEmptyFolder(folder)
    throw new Error(failureText(current, error, lost), { cause: error })
  }
  return changes.map(({ path }) => path)
}

/** A file to replace. */
interface Change {
  readonly path: string
  /** The real path of the file. */
  readonly target: string
  readonly draft: string
  readonly before: Before | undefined
  isMoved: boolean
}

/** The old content of a file, to put back. */
interface Before {
  readonly bytes: Buffer
  readonly mode: number
}

function isStale([path, text]: GeneratedFile): boolean {
  try {
    const [before, after] = [readFileSync(path), Buffer.from(text)]
    return !before.equals(after) && unixLines(before) !== unixLines(after)
  } catch {
    return true
  }
}

/** The bytes, a character each, with CRLF replaced by LF. */
function unixLines(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\r\n', '\n')
}

function changeOf([path]: GeneratedFile): Change {
  const target = targetOf(path)
  return { path, target, draft: draftOf(target), before: beforeOf(target), isMoved: false }
}

/** The real path of a file. A dangling link is replaced like a file. */
function targetOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function beforeOf(target: string): Before | undefined {
  try {
    return { bytes: readFileSync(target), mode: statSync(target).mode }
  } catch (error) {
    if (['ENOENT', 'ELOOP'].includes(codeOf(error))) return undefined
    throw error
  }
}

/** Makes a folder and its parents; returns the new ones, outermost first. */
function makeFolders(folder: string): readonly string[] {
  const outermost = mkdirSync(folder, { recursive: true })
  if (outermost === undefined) return []
  const made = [resolve(folder)]
  while (made[0] && made[0].length > resolve(outermost).length) made.unshift(dirname(made[0]))
  return made
}

function writeDraft(draft: string, content: string | Buffer, mode: number | undefined): void {
  writeFileSync(draft, content, { flag: 'wx' })
  if (mode !== undefined) chmodSync(draft, mode & 0o7777)
}

/** Removes the draft of a change and undoes the change; false if the file could not be put back. */
function isPutBack({ target, draft, before, isMoved }: Change): boolean {
  try {
    rmSync(draft, { force: true })
    if (isMoved && before === undefined) rmSync(target, { force: true })
    if (isMoved && before !== undefined) {
      writeDraft(draft, before.bytes, before.mode)
      renameSync(draft, target)
    }
    return true
  } catch {
    return !isMoved
  }
}

function removeEmptyFolder(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Another process has put a file into it.
  }
}

function failureText(path: string, error: unknown, lost: readonly string[]): string {
  const outcome = lost.length === 0 ? 'nothing was written' : `only this was written: ${lost.join(', ')}`
  return `${outcome}: cannot write ${path}: ${fileReason(error, 'write')}`
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? ''
}
