/** Measured values, row by row; every column is compared with its first row. */
export interface Table {
  readonly title: string
  /** What the rows and columns mean: a paragraph of Markdown. */
  readonly about: string
  readonly unit: Unit
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** A row: a value for each column, `undefined` if a contender has nothing for it. */
export interface Row {
  readonly name: string
  readonly values: readonly (number | undefined)[]
}

/**
 * What the values of a table are. Only sizes are the same on every machine; a share is of a limit, not of a row; of what
 * is done per second, more is better.
 */
export type Unit = 'ms' | 'ns' | 'bytes' | 'share' | 'per second'

/** The ratio of a value to that of the first row. */
export function ratio({ rows, unit }: Table, row: Row, column: number): number | undefined {
  const value = row.values[column]
  const first = unit === 'share' ? 1 : rows[0]?.values[column]
  return value === undefined || first === undefined ? undefined : value / first
}

/** A table for a terminal: each value with its ratio. */
export function printed(table: Table): string {
  const width = Math.max(...table.rows.map(({ name }) => name.length))
  const head = `${' '.repeat(width)}${table.columns.map((column) => column.padStart(cell)).join('')}`
  const lines = table.rows.map((row) => {
    const cells = row.values.map((value, i) => shown(value, table.unit, ratio(table, row, i)).padStart(cell))
    return `${row.name.padEnd(width)}${cells.join('')}`
  })
  return [`\n${table.title}`, head, ...lines].join('\n')
}

const cell = 30

/** Tables as JSON; `null` stands for `undefined`, and text for numbers that JSON does not have. */
export function toJson(tables: readonly Table[]): string {
  const plain = (_: string, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
  return `${JSON.stringify(tables, plain, 2)}\n`
}

/** The tables that `toJson` wrote. */
export function fromJson(text: string): readonly Table[] {
  const tables: readonly Table[] = JSON.parse(text)
  const number = (value: unknown) => (value === null ? undefined : Number(value))
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map(({ name, values }) => ({ name, values: values.map(number) })),
  }))
}

function shown(value: number | undefined, unit: Unit, times: number | undefined): string {
  if (value === undefined || times === undefined) return '–'
  if (unit === 'share') return value.toFixed(2)
  return `${value.toFixed(unit === 'ns' && value < 100 ? 1 : 0)} ${unit}${times.toFixed(times < 1000 ? 2 : 0).padStart(9)}`
}
