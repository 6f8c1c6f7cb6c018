/**
 * What all files generated from a catalog share. An entry of its own, since printers of pages need nothing else.
 *
 * @packageDocumentation
 */

/** A generated file: its path below the output folder, with `/`, and its whole text. */
export type GeneratedFile = readonly [path: string, text: string]

/** What can be generated from a catalog, by name. */
export const outputs = ['codes', 'text', 'schemas', 'predicates', 'catalog.json', 'json-schemas', 'pages'] as const

/** One of {@link outputs}. */
export type Output = (typeof outputs)[number]

/** The first line of every generated file; `source` is the name of the file that it is generated from. */
export function banner(source: string): string {
  return `Generated from ${source.replaceAll(/[^\w.-]/g, '_')} by "errbook generate". Do not edit.`
}
