import { lstatSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileReason } from '@errbook/compiler/file-reason'
import { installedManifest, isPackageName } from '@errbook/compiler/installed-package'
import { type ErrbookKey, readErrbookKey } from './errbook-key.js'
import { CommandFailure } from './io.js'
import { isMembers } from './json-value.js'

/** A file that holds a catalog. */
export interface CatalogPlace {
  readonly path: string
  /** Its path from the working directory, for messages. */
  readonly file: string
  /** The installed package that it belongs to, if a package.json names a package. */
  readonly packageName?: string
}

/**
 * Finds the catalog of a working directory without reading it: what `errbook.catalog` in the nearest package.json names (a
 * file relative to that package.json, or an installed package), else `catalog.yaml` in the directory.
 *
 * @returns `undefined` if there is neither
 * @throws CommandFailure when a package.json is broken, has an unknown key, or names a missing file or package
 */
export function findCatalog(folder: string): CatalogPlace | undefined {
  const manifest = nearestManifest(folder)
  const named = manifest && catalogNamedIn(manifest)
  const found = manifest && named !== undefined ? namedPlace(manifest, named) : placeIn(folder)
  return found && { ...found, file: relative(folder, found.path) }
}

/** Finds the catalog for a command that cannot do without a file. */
export function requireCatalog(folder: string, command: string): CatalogPlace {
  const found = findCatalog(folder)
  if (found !== undefined) return found
  const manifest = nearestManifest(folder)
  const manifests = manifest === undefined ? `a package.json in ${folder} or above` : manifest.path
  throw new CommandFailure(
    `no catalog file found: looked for "errbook.catalog" in ${manifests}, and for ${join(folder, ownFile)}; add one of them, or name a file: errbook ${command} FILE`,
  )
}

/** What the nearest package.json says of the files generated from the catalog that it names. */
export interface OutputSettings extends Pick<ErrbookKey, 'emit'> {
  /** The folder that code goes to, by its path from the working directory. */
  readonly out?: string
}

/**
 * Reads what the nearest package.json says of generated files: those of its own catalog, or of a file, if it names that one.
 *
 * @throws CommandFailure when its key is invalid
 */
export function outputSettings(folder: string, file: string | undefined): OutputSettings {
  const manifest = file === undefined ? nearestManifest(folder) : readableManifest(folder)
  if (manifest === undefined) return {}
  const { catalog = ownFile, out, emit } = readErrbookKey(manifest.path, manifest.members.errbook)
  const home = dirname(manifest.path)
  if (file !== undefined && resolve(folder, file) !== resolve(home, catalog)) return {}
  return {
    ...(out !== undefined && { out: relative(folder, resolve(home, out)) || '.' }),
    ...(emit !== undefined && { emit }),
  }
}

/** The nearest package.json; `undefined` also if it is broken, which does not matter to who names a file. */
function readableManifest(folder: string): Manifest | undefined {
  try {
    return nearestManifest(folder)
  } catch {
    return undefined
  }
}

/** A package, and the catalog that is its own. */
export interface Package {
  readonly name: string
  /** The path of its catalog file. */
  readonly catalog: string
  readonly isPrivate: boolean
}

/** The package that a folder belongs to; `undefined` if it has no name or its package.json is broken. */
export function nearestPackage(folder: string): Package | undefined {
  const manifest = readableManifest(folder)
  if (typeof manifest?.members.name !== 'string') return undefined
  const { name, private: isPrivate, errbook } = manifest.members
  const named = isMembers(errbook) && typeof errbook.catalog === 'string' ? errbook.catalog : ownFile
  return { name, catalog: resolve(dirname(manifest.path), named), isPrivate: isPrivate === true }
}

type Found = Omit<CatalogPlace, 'file'>

const ownFile = 'catalog.yaml'

function placeIn(folder: string): Found | undefined {
  const path = join(folder, ownFile)
  try {
    // A dangling link counts as found, so that reading it reports the error.
    lstatSync(path)
    return { path }
  } catch (error) {
    return isMissing(error) ? undefined : { path }
  }
}

/** A package.json that was read. */
interface Manifest {
  readonly path: string
  readonly members: Readonly<Record<string, unknown>>
}

function nearestManifest(folder: string): Manifest | undefined {
  for (const at of foldersFrom(folder)) {
    const manifest = readManifest(join(at, 'package.json'))
    if (manifest !== undefined) return manifest
  }
  return undefined
}

/** A folder and those above it. */
export function* foldersFrom(folder: string): Generator<string> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    yield at
    if (dirname(at) === at) return
  }
}

/** Reads a package.json; `undefined` if it is missing. */
function readManifest(path: string): Manifest | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw brokenManifest(path, fileReason(error, 'read'))
  }
  return { path, members: manifestMembers(text, (reason) => brokenManifest(path, reason)) }
}

/** The members in the text of a package.json, or the failure for why there are none. */
export function manifestMembers(text: string, failure: (reason: string) => CommandFailure): Manifest['members'] {
  let value: unknown
  try {
    // npm accepts a byte order mark.
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw failure(`it is not valid JSON: ${(error as Error).message}`)
  }
  if (isMembers(value)) return value
  throw failure('it is not a JSON object')
}

function brokenManifest(path: string, reason: string): CommandFailure {
  return new CommandFailure(
    `cannot read ${path}, which may name the catalog: ${reason}; fix it, or name a catalog file in the command`,
  )
}

/** The value of `errbook.catalog`; `undefined` if it is missing. */
function catalogNamedIn({ path, members: { errbook } }: Manifest): string | undefined {
  return readErrbookKey(path, errbook).catalog
}

/** The file or package that a package.json names; a file takes precedence over a package of the same name. */
function namedPlace(manifest: Manifest, named: string): Found {
  const path = fileBeside(manifest, named)
  if (path !== undefined) return { path }
  const isPackage = isPackageName(named)
  const owner = isPackage ? manifestOf(manifest, named) : undefined
  if (owner !== undefined) return { path: catalogOf(manifest, owner, named), packageName: named }
  const what = isPackage ? 'neither a file nor an installed package of this name' : 'no such file'
  throw missingCatalog(manifest, named, `there is ${what}`)
}

/** The path of a file that a package.json names; `undefined` if it is missing. */
function fileBeside(manifest: Manifest, named: string): string | undefined {
  const path = resolve(dirname(manifest.path), named)
  try {
    if (statSync(path).isDirectory()) {
      if (isPackageName(named)) return undefined
      throw missingCatalog(manifest, named, 'it is a folder; name a file in it')
    }
    return path
  } catch (error) {
    if (error instanceof CommandFailure) throw error
    if (isMissing(error)) return undefined
    throw missingCatalog(manifest, named, fileReason(error, 'read'))
  }
}

/** The package.json of a package, found as Node finds packages. */
function manifestOf(manifest: Manifest, name: string): Manifest | undefined {
  const path = installedManifest(manifest.path, name)
  return path === undefined ? undefined : readManifest(path)
}

/** The catalog of a package: the file that its own package.json names, or the `catalog.json` that it exports. */
function catalogOf(manifest: Manifest, owner: Manifest, name: string): string {
  const named = catalogNamedIn(owner)
  if (named !== undefined) {
    const path = fileBeside(owner, named)
    if (path !== undefined) return path
    throw missingCatalog(owner, named, 'there is no such file')
  }
  try {
    return createRequire(manifest.path).resolve(`${name}/catalog.json`)
  } catch {
    const reason = `${owner.path} has no "errbook.catalog", and the package exports no "./catalog.json"`
    throw missingCatalog(manifest, name, reason)
  }
}

function missingCatalog({ path }: Manifest, named: string, reason: string): CommandFailure {
  return new CommandFailure(
    `cannot find the catalog ${JSON.stringify(named)}, which ${path} names: ${reason}; fix "errbook.catalog" there, or name a catalog file in the command`,
  )
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
}
