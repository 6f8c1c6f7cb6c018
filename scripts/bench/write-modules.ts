import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { builtPackages, literalFacts } from './plugins.js'

/** Writes modules of ours to a folder as plain JavaScript that imports the libraries it needs from where they are. */
export async function writeModules(entryPoints: readonly string[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  await build({
    entryPoints: [...entryPoints],
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    packages: 'external',
    format: 'esm',
    target: 'node20',
    plugins: [literalFacts, builtPackages],
    logLevel: 'warning',
  })
}
