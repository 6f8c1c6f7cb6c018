import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { run } from '../packed.js'
import type { Runtime } from './table.js'

/**
 * Where binaries are kept between runs. They are a gigabyte, so they are no dependencies of the workspace, and all clones of
 * a user share them.
 */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'errbook-runtimes')

/**
 * The path of a runtime's binary, which is installed if the cache lacks it.
 *
 * @throws Error when it cannot be installed, or this machine cannot run it.
 */
export function installed(binary: NonNullable<Runtime['binary']>): string {
  const machine = `${process.platform} ${process.arch}`
  if (machine !== 'linux x64') throw new Error(`the binaries are for linux x64, not for ${machine}`)
  const folder = join(cache, `${binary.package}@${binary.version}`.replace('/', '+'))
  if (!existsSync(folder)) install(`${binary.package}@${binary.version}`, folder)
  return join(folder, 'node_modules', binary.package, binary.path)
}

/** Installs beside the place and renames, so that no folder is half full, whoever else installs at the same time. */
function install(specifier: string, folder: string): void {
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, 'tmp-'))
  try {
    run(fresh, 'npm', 'install', '--prefix', fresh, '--no-audit', '--no-fund', '--ignore-scripts', specifier)
    if (!existsSync(folder)) renameSync(fresh, folder)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/**
 * The path of Chromium: what `CHROMIUM_PATH` says, or that of the system.
 *
 * @throws Error when there is none.
 */
export function installedChromium(): string {
  const { CHROMIUM_PATH } = process.env
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  const path = CHROMIUM_PATH ?? places.find((place) => existsSync(place))
  if (path === undefined) throw new Error('no Chromium: run apt-get install chromium, or set CHROMIUM_PATH to its path')
  return path
}
