// The family of Baidu AI Cloud: CSN, and the examples that extend it.
import { readFileSync } from 'node:fs'
import type { WholeCatalog } from '@errbook/catalog'
import { type Compiled, compile } from '../src/compile.js'

const textOf = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url))

const parent = { file: 'packages/csn/catalog.yaml', bytes: textOf('packages/csn/catalog.yaml') }

/** Compiles a catalog file that extends CSN. */
export function compileChild(bytes: Uint8Array, file: string): Compiled {
  return compile(bytes, { file, readParent: () => parent })
}

/** The parent of the family. */
export const csn: WholeCatalog = catalogOf(compile(parent.bytes, parent))

/** The catalog of an example that extends CSN. */
export function exampleCatalog(name: 'baidu-vpc' | 'baidu-bls'): WholeCatalog {
  const file = `examples/${name}/catalog.yaml`
  return catalogOf(compileChild(textOf(file), file))
}

/** @throws Error that says what is wrong with the file. */
function catalogOf(compiled: Compiled): WholeCatalog {
  if (compiled.ok) return compiled.catalog
  throw new Error(compiled.diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
}
