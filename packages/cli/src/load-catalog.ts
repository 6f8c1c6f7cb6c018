import type { Catalog } from '@errbook/catalog'
import { CommandFailure } from './io.js'
import { printable } from './printable.js'
import { readNamedFile } from './read-file.js'

// The catalog and the compiler are loaded when they are needed: `errbook generate` has to work while the generated
// catalog is broken, and `errbook explain` has no use for a compiler.

/** The catalog in a file, or CSN's when none is named. */
export async function loadCatalog(path: string | undefined): Promise<Catalog> {
  if (path === undefined) return (await import('@errbook/csn')).csn
  const { compile, formatProblem, withGuards } = await import('@errbook/compiler')
  const compiled = compile(readNamedFile(path))
  if (compiled.ok) return withGuards(compiled.catalog)
  throw new CommandFailure(compiled.problems.map((problem) => printable(formatProblem(path, problem))).join('\n'))
}
