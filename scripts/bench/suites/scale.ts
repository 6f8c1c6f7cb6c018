import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { compile, render } from '../../../packages/compiler/src/index.js'
import { writeParts } from '../checks/write-parts.js'
import { compare } from '../compare.js'
import { largeCatalog } from '../large-catalog.js'
import type { Suite } from '../suite.js'
import { writeModules } from '../write-modules.js'

/** The cost of a check does not grow with the number of codes. */
export const scale: Suite = async ({ short, rounds, budget, folder }) => {
  const home = join(folder, 'scale')
  await writeModules(['scripts/bench/checks/once.ts'], home)
  const sizes = [31, short ? 500 : 10_000]
  for (const size of sizes) writePredicates(home, size)
  const table = compare(
    {
      title: 'More codes',
      about: 'Our predicate of the body, generated from catalogs of different sizes: at most 1.2 times.',
      unit: 'ns',
      columns: ['body, valid', 'body, invalid'],
      contenders: sizes.map((size) => ({
        name: `${size} codes`,
        command: (column) => [
          process.execPath,
          ...[join(home, 'once.js'), join(home, `codes-${size}.js`), column, String(budget)],
        ],
      })),
    },
    rounds * 2 - 1,
  )
  return [table]
}

/** The predicates of so many codes, beside the modules that they import. */
function writePredicates(home: string, size: number): void {
  const compiled = compile(new TextEncoder().encode(largeCatalog(size)))
  if (!compiled.ok) throw new Error(`the large catalog has ${compiled.diagnostics.length} errors`)
  const name = `codes-${size}`
  mkdirSync(join(home, name))
  for (const [path, text] of render(compiled.catalog, 'catalog.yaml')) {
    if (!/^(?:codes|catalog|predicates)\.generated\.ts$/.test(path)) continue
    writeFileSync(join(home, name, path.replace(/ts$/, 'js')), transformSync(text, { loader: 'ts' }).code)
  }
  writeParts(home, name, { body: `export { isKnownErrorResponse as run } from './${name}/predicates.generated.js'` })
}
