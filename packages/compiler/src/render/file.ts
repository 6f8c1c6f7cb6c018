import { banner } from '../generated-file.js'

/** A part of a module with an empty line around it: a statement, or several that stand together. */
export type Section = string | readonly string[]

/**
 * Exports types of `@errbook/catalog` along with the module's own exports, whose names come first: with them, a program
 * that depends on a package of generated code alone can infer types and write them out, although its package manager
 * hides `@errbook/catalog` from it.
 */
export function typesOfCatalog(names: readonly string[], own: readonly string[] = []): string {
  return `export type { ${names.filter((name) => !own.includes(name)).join(', ')} } from '@errbook/catalog'`
}

/** A generated module: the banner, what makes linters pass over it, then its sections. */
export function moduleText(source: string, sections: readonly Section[]): string {
  const parts = sections.map((section) =>
    [section]
      .flat()
      .map((statement) => `${unformatted}\n${statement}\n`)
      .join(''),
  )
  return [`// ${banner(source)}\n${unlinted}`, ...parts].join('\n')
}

// ESLint warns of an "eslint-disable" that suppresses nothing. The rule that the second comment turns on always has
// something to report: a module is longer than it allows.
const unlinted = `/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
`

// Neither Prettier nor the formatter of Biome passes over a whole file for a comment in it, only over a statement. Of
// a statement that is not exported, Prettier still asks for the semicolon.
const unformatted = '/* prettier-ignore */ // biome-ignore format: generated'
