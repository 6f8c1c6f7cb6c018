import { existsSync, readFileSync } from 'node:fs'
import platform, { basename, dirname, isAbsolute, resolve } from 'node:path'
import { fileReason } from './file-reason.js'
import { installedManifest, isPackageName } from './installed-package.js'
import type { MissingParent, ReadParent } from './read-catalog-file.js'

/**
 * Reads the parents of a catalog file: paths from its folder, and packages that are installed for it, by the
 * `errbook.catalog` of their package.json. In diagnostics a parent is named as `file` is, by default as the path.
 */
export function parentReader(path: string, file = path): ReadParent {
  const folder = dirname(resolve(path))
  return (catalog) => {
    const isPath = catalog.startsWith('.') || isAbsolute(catalog)
    const found = isPath ? resolve(folder, catalog) : catalogOfPackage(resolve(path), catalog)
    if (typeof found !== 'string') return found
    const name = JSON.stringify(catalog)
    const parentFile = pathBeside(file, folder, found)
    if (isPath && basename(found) === 'package.json') {
      return {
        message: `the parent ${name} is the package.json of a package, not a catalog file`,
        fix: 'name its catalog file, or the package by its name',
      }
    }
    if (found.endsWith('.json')) {
      const message = `the parent ${name} is generated: ${parentFile}`
      return { message, fix: isPath ? 'name the YAML file that it is generated from' : installAnother }
    }
    try {
      return { file: parentFile, bytes: readFileSync(found) }
    } catch (error) {
      const what = isPath ? `the parent ${name}` : `${found}, which the package ${name} names`
      return {
        message: `cannot read ${what}: ${fileReason(error, 'read')}`,
        fix: isPath
          ? `write the path of a catalog file from the folder of this one; this one leads to ${found}`
          : installAnother,
      }
    }
  }
}

/**
 * The path of a file as the path of another, in `folder`, was given. On Windows no relative path leads to another drive: the
 * file keeps its own.
 */
export function pathBeside(file: string, folder: string, found: string, path: PathRules = platform): string {
  const way = path.relative(folder, found)
  return path.isAbsolute(way) ? way : path.join(path.dirname(file), way)
}

/** What is needed of `node:path`, or of its `win32` or `posix`. */
type PathRules = Pick<typeof platform, 'dirname' | 'isAbsolute' | 'join' | 'relative'>

/** How to fix that a package has no catalog file. */
const installAnother = 'install another version of it, or write the path of a catalog file, which begins with "."'

/** The catalog file of an installed package. */
function catalogOfPackage(from: string, name: string): string | MissingParent {
  const manifest = isPackageName(name) ? installedManifest(from, name) : undefined
  if (manifest === undefined) return notInstalled(from, name)
  try {
    const { errbook } = Object(JSON.parse(readFileSync(manifest, 'utf8').replace(/^\ufeff/, '')))
    const { catalog } = Object(errbook)
    if (typeof catalog === 'string' && catalog.trim() !== '') return resolve(dirname(manifest), catalog)
    return {
      message: `the package "${name}" names no catalog file as "errbook.catalog" in ${manifest}`,
      fix: installAnother,
    }
  } catch (error) {
    return { message: `cannot read ${manifest}: ${fileReason(error, 'read')}`, fix: installAnother }
  }
}

function notInstalled(from: string, name: string): MissingParent {
  const isFile = existsSync(resolve(dirname(from), name))
  const fix = isFile ? `write "./${name}"` : 'install it, or write a path that begins with "."'
  return { message: `the package ${JSON.stringify(name)} is not installed`, fix }
}
