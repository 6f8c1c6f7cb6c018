import type { Table } from 'mdast'
import { type Inline, table } from './markdown.js'

/** A column of a table. */
export interface Column<R> {
  readonly label: string
  /** Whether there is something to say of a row; left out, there always is. */
  readonly has?: (row: R) => boolean
  readonly cell: (row: R) => Inline
}

/** The columns that have something to say of every row, so that no cell is empty. */
export function fullColumns<R>(rows: readonly R[], columns: readonly Column<R>[]): readonly Column<R>[] {
  return columns.filter(({ has }) => has === undefined || rows.every(has))
}

/** A table with these columns; nothing where there are no rows. */
export function tableOf<R>(rows: readonly R[], columns: readonly Column<R>[]): readonly Table[] {
  if (rows.length === 0) return []
  return [
    table(
      columns.map(({ label }) => label),
      rows.map((row) => columns.map(({ cell }) => cell(row))),
    ),
  ]
}
