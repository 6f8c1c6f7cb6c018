// Catalogs of other APIs, compiled from the files of examples and of the compiler's tests.
import { readFileSync } from 'node:fs'
import type { WholeCatalog } from '@errbook/catalog'
import { compile } from '@errbook/compiler'
import csnJson from '@errbook/csn/catalog.json' with { type: 'json' }

/** The whole catalog of CSN, with its examples. */
export const wholeCsn: WholeCatalog = csnJson as never

/** The catalog of `examples/pets`. */
export const pets: WholeCatalog = compiled('../../../examples/pets/catalog.yaml')

/** The catalog of another API by its name, such as `google`. */
export function otherCatalog(name: string): WholeCatalog {
  return compiled(`../../compiler/test/apis/${name}.yaml`)
}

export const otherNames = [
  'azure',
  'bos',
  'docker-registry',
  'google',
  'kubernetes',
  'matrix',
  'problem-details',
  'stripe',
  'tencent',
  'twilio',
  'wechat',
] as const

function compiled(path: string): WholeCatalog {
  const result = compile(readFileSync(new URL(path, import.meta.url)))
  if (!result.ok) throw new Error(`${path} does not compile: ${JSON.stringify(result.diagnostics)}`)
  return result.catalog
}
