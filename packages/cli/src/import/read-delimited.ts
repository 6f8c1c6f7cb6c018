import { type CsvError, parse } from 'csv-parse/sync'
import { CommandFailure, printable } from '../io.js'
import { areHeadings, type Column } from './columns.js'
import { type Page, type TextRow, tableOf } from './page.js'

/**
 * Reads CSV (RFC 4180, also with semicolons) or TSV. The first line has the headings; where the columns are named, only
 * if it does not look like a row itself.
 *
 * @throws CommandFailure when a quote is not closed, or there is no line
 */
export function readDelimited(
  text: string,
  kind: 'csv' | 'tsv',
  named: readonly (Column | undefined)[] | undefined,
): Page {
  const rows = kind === 'csv' ? rowsOf(text, delimiterOf(text), true) : rowsOfTsv(text)
  const [first, ...others] = rows
  if (first === undefined) throw new CommandFailure('there is no line with text in it')
  if (named === undefined || isOfHeadings(first.cells, named)) {
    const notes = named === undefined ? [] : [`line ${first.line} is read as the headings`]
    return { tables: [tableOf(first, others)], notes }
  }
  const unnamed = { ...first, cells: first.cells.map((_, index) => `${index + 1}`) }
  return { tables: [tableOf(unnamed, rows)] }
}

/** Whether a row holds headings: no status where the status is to be, or the name of a column of codes. */
function isOfHeadings(cells: readonly string[], named: readonly (Column | undefined)[]): boolean {
  const status = named.findIndex((column) => column?.key === 'status')
  return status >= 0 ? !/\d/.test(cells[status] ?? '') : areHeadings(cells)
}

/** The delimiter that the first line has most of. */
function delimiterOf(text: string): string {
  const [line = ''] = /[^\r\n]+/.exec(text) ?? []
  const bare = line.replaceAll(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((delimiter) => [delimiter, bare.split(delimiter).length] as const)
  const [best] = counts.sort((a, b) => b[1] - a[1])
  return best?.[0] ?? ','
}

/** In TSV a quote is often a character like any other. */
function rowsOfTsv(text: string): readonly TextRow[] {
  try {
    return rowsOf(text, '\t', true)
  } catch {
    return rowsOf(text, '\t', false)
  }
}

function rowsOf(text: string, delimiter: string, hasQuotes: boolean): readonly TextRow[] {
  try {
    const records = parse(text, {
      delimiter,
      quote: hasQuotes ? '"' : null,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      info: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
    return records.map(({ record, info }) => {
      const inner = record.reduce((count, cell) => count + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)
      return { cells: record, line: info.lines - inner }
    })
  } catch (error) {
    throw new CommandFailure(reasonOf(error as CsvError & { readonly lines?: number }))
  }
}

function reasonOf({ code, lines, message }: CsvError & { readonly lines?: number }): string {
  const line = lines === undefined ? '' : `line ${lines}: `
  const fix = 'write "" for a quote inside a quoted cell'
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `${line}a quoted cell is not closed: close it, and ${fix}`
  if (code === 'CSV_INVALID_CLOSING_QUOTE' || code === 'INVALID_OPENING_QUOTE') {
    return `${line}a quote stands where none can: put the whole cell in quotes, and ${fix}`
  }
  return `the text cannot be read as rows: ${printable(message)}`
}
