import type { Catalog } from '@errbook/catalog'
import { compileNamed } from './compile-named.js'
import { CommandFailure } from './io.js'

// CSN's catalog is loaded when it is needed: `errbook generate` has to work while the generated catalog is broken.

/** The catalog in a file, or CSN's when none is named. */
export async function loadCatalog(path: string | undefined): Promise<Catalog> {
  if (path === undefined) return (await import('@errbook/csn')).csn
  const compiled = await compileNamed(path)
  if (!compiled.ok) throw new CommandFailure(compiled.lines.join('\n'))
  const { withGuards } = await import('@errbook/compiler')
  return withGuards(compiled.catalog)
}
