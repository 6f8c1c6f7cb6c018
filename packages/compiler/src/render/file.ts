/** A generated file: its path below the output folder, with `/`, and its whole text. */
export type GeneratedFile = readonly [path: string, text: string]

/** What every generated file opens with. */
export function banner(source: string): string {
  return `Generated from ${source.replaceAll(/[^\w.-]/g, '_')} by "errbook generate". Do not edit.`
}

/** A generated module: the banner, then its sections. */
export function moduleText(source: string, sections: readonly string[]): string {
  return `// ${banner(source)}\n${sections.map((section) => `\n${section}\n`).join('')}`.replace('\n\n', '\n')
}

/** A generated JSON file: its schema, the banner as a comment, then its value. */
export function jsonText(source: string, schema: string, value: object): string {
  return `${JSON.stringify({ $schema: schema, $comment: banner(source), ...value }, null, 2)}\n`
}
