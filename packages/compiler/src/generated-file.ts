/**
 * What every file that is generated from a catalog is. Apart, since who prints pages needs nothing else of the compiler.
 *
 * @packageDocumentation
 */

/** A generated file: its path below the output folder, with `/`, and its whole text. */
export type GeneratedFile = readonly [path: string, text: string]

/** What every generated file opens with; `source` is the name of the file that it is generated from. */
export function banner(source: string): string {
  return `Generated from ${source.replaceAll(/[^\w.-]/g, '_')} by "errbook generate". Do not edit.`
}
