import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { Command } from 'commander'
import { foldersFrom, manifestMembers } from '../find-catalog.js'
import { addMember } from '../init/add-member.js'
import { catalogName, firstCatalog } from '../init/first-catalog.js'
import { nextSteps } from '../init/next-steps.js'
import { CommandFailure, cannotRead, type ExitCode, exit, type Io } from '../io.js'

/** Adds `errbook init`. */
export function addInit(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('init')
    .summary('write a first catalog file, and name it in package.json')
    .description(
      'Writes a first catalog.yaml, names it in the package.json of the working directory, and says what comes next. Asks nothing, and overwrites nothing. For an API that is documented already, errbook import makes a catalog of its documentation.',
    )
    .addHelpText(
      'after',
      `
Example:
  $ errbook init

Exits 0 when done, also if both are there already; 1 if one of them is, and
nothing was written; 2 if a file cannot be read or written.`,
    )
    .action(async () => end(await init(io)))
}

async function init({ cwd, out, err, colors }: Io): Promise<ExitCode> {
  const manifest = readManifest(cwd)
  const hasKey = Object.hasOwn(manifest.members, 'errbook')
  const hasCatalog = isThere(join(cwd, file))
  if (hasKey && hasCatalog) {
    out(`nothing to do: ${file} is there, and so is "errbook" in package.json`)
    return exit.ok
  }
  if (hasKey || hasCatalog) {
    const reason = hasKey
      ? `package.json has "errbook" already, and there is no ${file}: write the catalog that the key names, or remove the key and run errbook init again`
      : `there is a ${file} already: to use it, add "errbook": ${JSON.stringify(key)} to package.json`
    err(colors.red(`nothing was written: ${reason}`))
    return exit.found
  }
  const name = catalogName(typeof manifest.members.name === 'string' ? manifest.members.name : basename(cwd))
  const { writeFiles } = await import('@errbook/compiler')
  try {
    writeFiles([
      [join(cwd, file), firstCatalog(cwd, name)],
      [join(cwd, 'package.json'), addMember(manifest.text, 'errbook', key)],
    ])
  } catch (error) {
    throw new CommandFailure((error as Error).message)
  }
  out(`wrote ${file}, the catalog ${name}`)
  out(manifest.isNew ? 'wrote package.json, with "errbook"' : 'added "errbook" to package.json')
  for (const line of nextSteps(cwd, manifest.members)) out(line)
  return exit.ok
}

const file = 'catalog.yaml'

const key = { catalog: file, out: 'src/errors', emit: ['codes', 'text', 'schemas'] }

interface Manifest {
  readonly text: string
  readonly members: Readonly<Record<string, unknown>>
  readonly isNew: boolean
}

/** The package.json of a folder, or the least that the generated modules need, if no folder above has one. */
function readManifest(folder: string): Manifest {
  const path = join(folder, 'package.json')
  if (isThere(path)) {
    const text = textOf(path)
    return { text, members: manifestMembers(text, (reason) => broken(path, reason)), isNew: false }
  }
  const above = [...foldersFrom(dirname(folder))].map((at) => join(at, 'package.json')).find((at) => existsSync(at))
  if (above === undefined) return { text: '{\n  "type": "module"\n}\n', members: { type: 'module' }, isNew: true }
  throw new CommandFailure(
    `nothing was written: there is no package.json here, but there is ${relative(folder, above)}: run errbook init beside it, or make this folder a package first, with npm init`,
  )
}

/**
 * Whether there is a file at a path.
 *
 * @throws CommandFailure when something else is there: a folder, or a link to nothing
 */
function isThere(path: string): boolean {
  const name = basename(path)
  let isLink = false
  try {
    const entry = lstatSync(path, { throwIfNoEntry: false })
    if (entry === undefined) return false
    isLink = entry.isSymbolicLink()
    if (!statSync(path).isDirectory()) return true
  } catch (error) {
    if (!isLink) throw cannotRead(path, error)
    throw new CommandFailure(`nothing was written: ${name} is a link that leads nowhere: remove it first`)
  }
  throw new CommandFailure(`nothing was written: ${name} is a folder: rename it first`)
}

function textOf(path: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    throw cannotRead(path, error)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw broken(path, 'it is not UTF-8')
  }
}

function broken(path: string, reason: string): CommandFailure {
  return new CommandFailure(`nothing was written: cannot read ${path}: ${reason}; fix it first`)
}
