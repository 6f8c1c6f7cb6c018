/** What a source says: its tables, and what it says of itself. */
export interface Page {
  readonly title?: string | undefined
  /** The day of its last change, such as 2025-11-11. */
  readonly updated?: string | undefined
  readonly tables: readonly Table[]
  /** Whether its columns are never those that the user names. */
  readonly hasOwnColumns?: boolean
  /** The error body, if the source describes it. */
  readonly body?: Body | undefined
  /** JSON objects that it shows. */
  readonly examples?: readonly Example[]
  /** What is to be told of how it was read, a sentence each. */
  readonly notes?: readonly string[]
}

/** A JSON object that a page shows, and its line. */
export interface Example {
  readonly value: unknown
  readonly line: number
}

/** An error body. */
export interface Body {
  readonly template: BodyTemplate
  /** Whether the code is an integer in it. */
  readonly isInteger: boolean
  /** The names of members that a template cannot have. */
  readonly leftOut: readonly string[]
}

/** A JSON object with holes. */
export interface BodyTemplate {
  readonly [member: string]: BodyTemplate | string | number | boolean | readonly BodyTemplate[]
}

/** Rows of text under headings. */
export interface Table {
  /** What the table stands under, in the words of the page. */
  readonly group?: string | undefined
  readonly headings: readonly string[]
  /** The line of the headings, or of the first row. */
  readonly line: number
  readonly size: number
  /** The text of a cell, without white space around it; empty where the source says nothing. */
  readonly cell: (row: number, column: number) => string
  /** The line that a row stands in. */
  readonly lineOf: (row: number) => number
  /** What is doubtful about the code of a row. */
  readonly doubtOf?: (row: number) => string | undefined
}

/** A row of cells and its line. */
export interface TextRow {
  readonly cells: readonly string[]
  readonly line: number
}

/** A table of rows that are lists of texts. */
export function tableOf(headings: TextRow, rows: readonly TextRow[], group?: string): Table {
  return {
    group,
    headings: headings.cells.map((heading) => heading.trim()),
    line: headings.line,
    size: rows.length,
    cell: (row, column) => said(rows[row]?.cells[column] ?? ''),
    lineOf: (row) => rows[row]?.line ?? headings.line,
  }
}

/** The text of a cell; a dash, `N/A` and `null` say nothing. */
export function said(cell: string): string {
  const text = cell.trim()
  return /^(?:[-–—]+|n\/a|null)$/i.test(text) ? '' : text
}
