// Writes the vectors of CSN into the package, beside its catalog, when that is packed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { vectorsOf } from '../packages/testing/src/index.js'

const packed = new URL('../packages/csn/', import.meta.url)
const catalog = JSON.parse(readFileSync(new URL('src/json/catalog.generated.json', packed), 'utf8'))
// A line each, so that the vectors of two versions can be compared.
const lines = vectorsOf(catalog).map((vector) => JSON.stringify(vector))
mkdirSync(new URL('dist/', packed), { recursive: true })
writeFileSync(new URL('dist/vectors.json', packed), `[\n${lines.join(',\n')}\n]\n`)
