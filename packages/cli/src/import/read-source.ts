import { CommandFailure, printable } from '../io.js'
import type { Column } from './columns.js'
import { jsonLines } from './json-lines.js'
import type { Page } from './page.js'

/** How rows are stored. OpenAPI documents are JSON or YAML. */
export const rowFormats = ['tsv', 'csv', 'json', 'yaml', 'markdown'] as const

/** One of {@link rowFormats}. */
export type RowFormat = (typeof rowFormats)[number]

/** How to read a source. */
export interface ReadOptions {
  readonly format: RowFormat | undefined
  /** What the columns are, if the user said so. */
  readonly columns: readonly (Column | undefined)[] | undefined
}

/**
 * Reads what a source says. Its format is told by its name and its content. Only the reader that it needs is loaded.
 *
 * @throws CommandFailure when it is not text, of no known format, or broken
 */
export async function readSource(name: string, bytes: Uint8Array, { format, columns }: ReadOptions): Promise<Page> {
  const text = textOf(bytes)
  if (text.trim() === '') throw new CommandFailure('there is nothing in it')
  const [, markup] = /^\s*<(\?xml|!doctype|html|head|body|h1|div|table)\b/i.exec(text) ?? []
  if (markup !== undefined && format === undefined && !/\.(?:md|markdown)$/i.test(name)) {
    const language = markup === '?xml' ? 'XML' : 'HTML'
    throw new CommandFailure(`${language} is not read: save its rows as CSV, or as a table of Markdown`)
  }
  switch (format ?? formatOf(name, text)) {
    case 'csv':
      return (await import('./read-delimited.js')).readDelimited(text, 'csv', columns)
    case 'tsv':
      return (await import('./read-delimited.js')).readDelimited(text, 'tsv', columns)
    case 'markdown':
      return (await import('./read-markdown.js')).readMarkdown(text)
    case 'json':
      return readData(name, text, true)
    case 'yaml':
      return readData(name, text, false)
  }
}

/** The text of UTF-8 or, with a byte order mark, UTF-16, as spreadsheets save it. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new CommandFailure('it is not text in UTF-8: save it in that encoding')
  }
  if (text.includes('\0')) throw new CommandFailure('it is not text: it has bytes of zero')
  return text
}

const extensions: { readonly [extension: string]: RowFormat } = {
  tsv: 'tsv',
  tab: 'tsv',
  csv: 'csv',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  md: 'markdown',
  markdown: 'markdown',
}

function formatOf(name: string, text: string): RowFormat {
  const extension = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? ''
  if (Object.hasOwn(extensions, extension)) return extensions[extension] as RowFormat
  const [line = ''] = /\S.*/.exec(text) ?? []
  if (/^[[{]/.test(line)) return 'json'
  if (/^\|?[ \t]*:?-+:?[ \t]*\|[ \t|:-]*$/m.test(text)) return 'markdown'
  if (line.includes('\t')) return 'tsv'
  if (/^(?:---|- |["']?[\w.-]+["']?:(?: |$))/.test(line)) return 'yaml'
  if (/[,;]/.test(line)) return 'csv'
  throw new CommandFailure(`its format is unknown: say it with --format, one of ${rowFormats.join(', ')}`)
}

/** Reads JSON or YAML. Broken JSON is read as YAML, which tells where it is broken. */
async function readData(name: string, text: string, isJson: boolean): Promise<Page> {
  const parsed = isJson ? parsedJson(text) : undefined
  const { readDataFile, formatDiagnostic } = await import('@errbook/compiler/data-file')
  const data = parsed === undefined ? readDataFile(new TextEncoder().encode(text), 'as-written') : undefined
  if (data !== undefined && !data.ok) {
    throw new CommandFailure(data.diagnostics.map((one) => printable(formatDiagnostic(name, one))).join('\n'))
  }
  const value = data === undefined ? parsed?.value : data.value
  const lineOf = data === undefined ? jsonLines(text) : (path: readonly string[]) => data.locate(path, 'value').line
  const { isOpenApi, readOpenApi } = await import('./read-openapi.js')
  if (isOpenApi(value)) return readOpenApi(value, lineOf)
  return (await import('./read-values.js')).readValues(value, lineOf)
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
