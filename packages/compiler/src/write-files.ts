import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { GeneratedFile } from './render/file.js'

/** A file as it is on disk; `undefined` where there is none. */
type Former = Buffer | undefined

/** The paths of the files that are not on disk as they were generated. */
export function staleFiles(files: readonly GeneratedFile[]): readonly string[] {
  return files.filter(([path, text]) => !former(path)?.equals(Buffer.from(text))).map(([path]) => path)
}

/**
 * Writes the files that differ, all or none: each is written whole beside its place and then moved there, and what
 * was moved is put back when a later move fails. Returns the paths written.
 *
 * @throws the file system's error, after which every file is as it was.
 */
export function writeFiles(files: readonly GeneratedFile[]): readonly string[] {
  const stale = new Set(staleFiles(files))
  const changes = files
    .filter(([path]) => stale.has(path))
    .map(([path, text]) => ({ path, text, draft: `${path}.${process.pid}.tmp` }))
  const moved: { readonly path: string; readonly before: Former }[] = []
  try {
    for (const { draft, text } of changes) {
      mkdirSync(dirname(draft), { recursive: true })
      writeFileSync(draft, text)
    }
    for (const { draft, path } of changes) {
      const before = former(path)
      renameSync(draft, path)
      moved.push({ path, before })
    }
  } catch (error) {
    for (const { draft } of changes) rmSync(draft, { force: true })
    for (const { path, before } of moved) before === undefined ? rmSync(path) : writeFileSync(path, before)
    throw error
  }
  return [...stale]
}

function former(path: string): Former {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
