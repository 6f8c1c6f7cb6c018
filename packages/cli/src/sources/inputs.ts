import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { CommandFailure } from '../io.js'
import { reasonOf } from '../read-file.js'
import { isOfOtherKind } from './other-kinds.js'
import { Unreadable } from './unreadable.js'

/** Something to read recorded responses from. */
export interface Input {
  /** What a report calls it. */
  readonly name: string
  /** `undefined` for standard input. */
  readonly path: string | undefined
  /** In bytes as they are stored; 0 where nobody knows. */
  readonly size: number
  /** Whether the user named it; what was found in a folder may be something else than a recording. */
  readonly named: boolean
  /** Why it cannot even be opened. */
  readonly failure?: Unreadable
}

/** What there is to read. */
export interface Inputs {
  readonly inputs: readonly Input[]
  /** How many files and folders of other kinds were found in folders, and are not opened. */
  readonly passedOver: number
}

/**
 * The inputs that the user named: files, standard input as `-`, and the files in folders, by name. Of a folder, hidden
 * files are left out, and what cannot be a recording is counted. A link is followed, but never in a circle: nothing in
 * folders is read twice.
 */
export function listInputs(names: readonly string[]): Inputs {
  const found: Found = { inputs: [], seen: new Set(), passedOver: 0 }
  for (const name of names) {
    if (name === '-') found.inputs.push({ name: 'stdin', path: undefined, size: 0, named: true })
    else addNamed(found, name)
  }
  return found
}

interface Found {
  readonly inputs: Input[]
  /** The real paths of what was found in folders. */
  readonly seen: Set<string>
  passedOver: number
}

function addNamed(found: Found, path: string): void {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) addFolder(found, path, realpathSync(path))
    else found.inputs.push(inputOf(path, stats, true))
  } catch (error) {
    throw new CommandFailure(`cannot read ${path}: ${reasonOf(error)}`)
  }
}

function addFolder(found: Found, folder: string, real: string): void {
  if (found.seen.has(real)) return
  found.seen.add(real)
  try {
    for (const name of readdirSync(folder).sort()) {
      if (!name.startsWith('.')) addMember(found, join(folder, name), name, real)
    }
  } catch (error) {
    addFailure(found, folder, error)
  }
}

function addMember(found: Found, path: string, name: string, realFolder: string): void {
  if (isOfOtherKind(name)) {
    found.passedOver++
    return
  }
  try {
    const stats = statSync(path)
    const real = realpathSync(path)
    if (stats.isDirectory()) {
      // A link to a folder that it stands in itself.
      if (!`${realFolder}${sep}`.startsWith(real.endsWith(sep) ? real : `${real}${sep}`)) addFolder(found, path, real)
    } else if (!stats.isFile()) found.passedOver++
    else if (!found.seen.has(real)) {
      found.seen.add(real)
      found.inputs.push(inputOf(path, stats, false))
    }
  } catch (error) {
    addFailure(found, path, error)
  }
}

function addFailure(found: Found, path: string, error: unknown): void {
  const failure = new Unreadable('file-failed', reasonOf(error))
  found.inputs.push({ name: path, path, size: 0, named: false, failure })
}

function inputOf(path: string, { size }: Stats, named: boolean): Input {
  return { name: path, path, size, named }
}
