// Prints how many milliseconds it takes to parse a catalog of so many codes, or to generate everything from it.
import { compile, render } from '../../packages/compiler/src/index.js'
import { parseYaml } from '../../packages/compiler/src/parse.js'
import { renderReference } from '../../packages/docs/src/index.js'
import { largeCatalog } from './large-catalog.js'

const [work, codes] = process.argv.slice(2)
const bytes = new TextEncoder().encode(largeCatalog(Number(codes)))
const begin = performance.now()
if (work === 'parse') parseYaml(new TextDecoder().decode(bytes))
else generate()
console.log(performance.now() - begin)

function generate(): void {
  const compiled = compile(bytes)
  if (!compiled.ok) throw new Error(`the large catalog has ${compiled.diagnostics.length} errors`)
  render(compiled.catalog, 'catalog.yaml')
  renderReference(compiled.catalog, 'catalog.yaml')
}
