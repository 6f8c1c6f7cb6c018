/**
 * Finds the packages that are installed for a file, as Node finds them.
 *
 * @packageDocumentation
 */
import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * The path of the package.json of a package that is installed for a file, by the absolute path of the file: where the file
 * is a link or in one, as package managers make them, first for what it leads to.
 */
export function installedManifest(file: string, name: string): string | undefined {
  const folders = [linkedFile(file), file].flatMap((from) => createRequire(from).resolve.paths(name) ?? [])
  return folders.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path))
}

function linkedFile(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}

/** Whether a text can be the name of a package. */
export function isPackageName(name: string): boolean {
  return /^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/i.test(name)
}
