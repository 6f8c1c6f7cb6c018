import { readdirSync, type Stats, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { CommandFailure } from '../io.js'
import { reasonOf } from '../read-file.js'

/** Something to read recorded responses from. */
export interface Input {
  /** What a report calls it. */
  readonly name: string
  /** `undefined` for standard input. */
  readonly path: string | undefined
  /** In bytes as they are stored; 0 where nobody knows. */
  readonly size: number
}

/** The inputs that the user named: files, standard input as `-`, and the files in folders, sorted, hidden ones left out. */
export function listInputs(names: readonly string[]): readonly Input[] {
  return names.flatMap((name) => {
    if (name === '-') return [{ name: 'stdin', path: undefined, size: 0 }]
    const stats = statNamed(name)
    return stats.isDirectory() ? filesIn(name) : [inputOf(name, stats)]
  })
}

function statNamed(path: string): Stats {
  return orFail(path, () => statSync(path))
}

function filesIn(folder: string): readonly Input[] {
  const paths = orFail(folder, () => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  return paths
    .filter((path) => !path.split(sep).some((part) => part.startsWith('.')))
    .sort()
    .map((path) => join(folder, path))
    .map((path) => ({ path, stats: statNamed(path) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ path, stats }) => inputOf(path, stats))
}

function inputOf(path: string, { size }: Stats): Input {
  return { name: path, path, size }
}

function orFail<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new CommandFailure(`cannot read ${path}: ${reasonOf(error)}`)
  }
}
