import { type Column, type Columns, namedColumns, noCodeColumn, quoted, recognisedColumns, shown } from './columns.js'
import type { Row } from './draft.js'
import type { Page, Table } from './page.js'
import { readCode } from './read-code.js'
import { scriptLanguage } from './script-language.js'

/** The rows of a page that name a code, and what is to be told of the others. */
export interface PageRows {
  readonly rows: readonly Row[]
  /** Sentences. */
  readonly notes: readonly string[]
  /** Rows that say something and have no code. */
  readonly withoutCode: readonly string[]
}

/** How to read the tables of a page. */
export interface RowOptions {
  readonly columns: readonly (Column | undefined)[] | undefined
  /** The language of texts whose heading names none. */
  readonly language: string | undefined
}

/**
 * Reads the rows of all tables that have a column of codes.
 *
 * @throws CommandFailure when no table has one
 */
export function rowsOf({ tables }: Page, { columns, language }: RowOptions): PageRows {
  const rows: Row[] = []
  const withoutCode: string[] = []
  const notes = new Set<string>()
  const guessed = new Map<string, Set<string>>()
  const read = tables.map((table) => ({ table, found: columnsOf(table, tables, columns) }))
  if (!read.some(({ found }) => found !== undefined)) throw noCodeColumn(tables)
  for (const { table, found } of read) {
    if (found === undefined) {
      notes.add(`line ${table.line}: a table without a column of codes is skipped: ${shown(table.headings)}`)
      continue
    }
    for (const note of found.notes) notes.add(note)
    readRows(table, withLanguages(table, found.columns, language, notes, guessed), rows, withoutCode)
  }
  for (const [tag, headings] of guessed) {
    notes.add(`taken to be in ${tag}, by the script: ${[...headings].join(', ')}; --language says otherwise`)
  }
  return { rows, withoutCode, notes: [...notes] }
}

/** Named columns are those of the one table, or of all that are as wide as they. */
function columnsOf(
  table: Table,
  tables: readonly Table[],
  named: readonly (Column | undefined)[] | undefined,
): Columns | undefined {
  if (named === undefined) return recognisedColumns(table)
  const isMeant = tables.length === 1 || table.headings.length === named.length
  return isMeant ? namedColumns(table, named) : undefined
}

type LanguageColumn = Columns['columns'][number] & { readonly language?: string | undefined }

/** The columns with the language of each text: what its heading or the user says, else by its script. */
function withLanguages(
  table: Table,
  columns: Columns['columns'],
  language: string | undefined,
  notes: Set<string>,
  guessed: Map<string, Set<string>>,
): readonly LanguageColumn[] {
  const taken = new Set<string>()
  return columns.flatMap((column): readonly LanguageColumn[] => {
    if (column.key !== 'quoted' && column.key !== 'resolution') return [column]
    const heading = quoted(table.headings[column.index] ?? '')
    const own = column.language ?? language ?? scriptLanguage(cellsOf(table, column.index))
    const isGuessed = column.language === undefined && language === undefined
    if (taken.has(`${column.key} ${own}`)) {
      notes.add(`a column is skipped, since another has the same in ${own}: ${heading}`)
      return []
    }
    taken.add(`${column.key} ${own}`)
    if (isGuessed && [...cellsOf(table, column.index)].some((text) => text !== ''))
      guessed.set(own, (guessed.get(own) ?? new Set()).add(heading))
    return [{ ...column, language: own }]
  })
}

function* cellsOf({ size, cell }: Table, column: number): Generator<string> {
  for (let row = 0; row < size; row++) yield cell(row, column)
}

function readRows(table: Table, columns: readonly LanguageColumn[], rows: Row[], withoutCode: string[]): void {
  const { size, cell, lineOf, doubtOf, group = '' } = table
  const indexes = new Map(columns.map(({ key, index }) => [key, index]))
  for (let row = 0; row < size; row++) {
    const at = (key: Column['key']) => {
      const index = indexes.get(key)
      return index === undefined ? '' : wellFormed(cell(row, index))
    }
    const texts = columns.flatMap(({ key, index, language }) => {
      const text = language === undefined ? '' : wellFormed(cell(row, index))
      return text === '' || language === undefined ? [] : [{ part: key as 'quoted' | 'resolution', language, text }]
    })
    const { code, isDeprecated, doubt } = readCode(at('code'))
    if (code === '') {
      const cells = columns.map(({ index }) => cell(row, index)).filter((text) => text !== '')
      if (cells.length > 0)
        withoutCode.push(`line ${lineOf(row)}: ${cells.map((text) => JSON.stringify(text)).join(', ')}`)
      continue
    }
    rows.push({
      get line() {
        return lineOf(row)
      },
      code,
      status: at('status'),
      message: at('message'),
      group: at('group') || group,
      fault: at('fault'),
      retry: at('retry'),
      since: at('since'),
      texts,
      isDeprecated,
      doubt: doubtOf?.(row) ?? doubt,
    })
  }
}

/** Half of a surrogate pair, which JSON can hold, has no place in a file. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd')
}
