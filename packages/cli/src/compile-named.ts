import type { Compiled } from '@errbook/compiler'
import { printable } from './printable.js'
import { readNamedFile } from './read-file.js'

/** A compiled catalog, or its errors with the line that tells of each. */
export type CompiledNamed = Compiled & { readonly lines: readonly string[] }

/** Compiles the catalog file that the user named; the compiler is loaded when it is needed. */
export async function compileNamed(file: string): Promise<CompiledNamed> {
  const { compile, formatProblem } = await import('@errbook/compiler')
  const compiled = compile(readNamedFile(file))
  const problems = compiled.ok ? [] : compiled.problems
  return { ...compiled, lines: problems.map((problem) => printable(formatProblem(file, problem))) }
}
