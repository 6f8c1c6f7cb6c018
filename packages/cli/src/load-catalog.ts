import type { Catalog } from '@errbook/catalog'
import type { Compiled } from '@errbook/compiler'
import { CommandFailure } from './io.js'
import { readNamedFile } from './read-file.js'
import { printable } from './safe-output.js'

// CSN's catalog is loaded when it is needed: `errbook generate` has to work while the generated catalog is broken.

/** The catalog in a file, or CSN's when none is named. */
export async function loadCatalog(path: string | undefined): Promise<Catalog> {
  if (path === undefined) return (await import('@errbook/csn')).csn
  const compiled = await compileNamed(path)
  if (!compiled.ok) throw new CommandFailure(compiled.lines.join('\n'))
  const { withGuards } = await import('@errbook/compiler')
  return withGuards(compiled.catalog)
}

/** A compiled catalog, or its errors with the line that tells of each. */
export type CompiledNamed = Compiled & { readonly lines: readonly string[] }

/** Compiles the catalog file that the user named; the compiler is loaded when it is needed. */
export async function compileNamed(file: string): Promise<CompiledNamed> {
  const { compile, formatProblem } = await import('@errbook/compiler')
  const compiled = compile(readNamedFile(file))
  const problems = compiled.ok ? [] : compiled.problems
  return { ...compiled, lines: problems.map((problem) => printable(formatProblem(file, problem))) }
}
