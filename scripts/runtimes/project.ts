import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { packInto, run } from '../packed.js'

/** Packs all packages, and installs them with the sources of the suite into an empty folder. */
export function makeProject(folder: string): void {
  const tarballs = join(folder, 'tarballs')
  mkdirSync(tarballs)
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', ...packInto(tarballs), '@types/node@20')
  cpSync('scripts/runtimes/suite', join(folder, 'src'), { recursive: true })
}

/** The version of a compiler, after it has compiled the suite into `dist`. */
export function compile(folder: string, compiler: string): string {
  const tsc = resolve('node_modules', compiler, 'bin/tsc')
  run(folder, process.execPath, tsc, '--project', 'src')
  return run(folder, process.execPath, tsc, '--version').replace('Version', '').trim()
}

/** Bundles a module of the suite, as those do who deploy to Workers or to browsers. Gives the code. */
export async function bundle(folder: string, name: string, conditions: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'dist', name)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: [...conditions],
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
