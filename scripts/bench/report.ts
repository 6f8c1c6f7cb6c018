import { type Row, ratio, type Table } from './table.js'

/** The document of what was measured: ratios, and sizes, which are the same on every machine. */
export function report(tables: readonly Table[], environment: string): string {
  return `${introduction(environment)}\n${tables.map(section).join('\n')}`
}

function introduction(environment: string): string {
  return `# Benchmarks

Written by \`pnpm bench\`; do not edit, run it again. It takes about a quarter of an hour after \`pnpm build\`.
\`pnpm bench --short\` looks whether all still runs, and \`pnpm bench checks primitives\` measures what is named; neither
writes this document.

Every number is a ratio to the first row of its table, less is faster, except that sizes are in bytes and shares are of
the limit that is named. Each contender runs in a process of its own, all in turn, round by round; a number is the
median of five rounds or more. A check is warmed up and then repeated over several inputs, and every answer is looked
at. Last written on ${environment}.
`
}

function section(table: Table): string {
  return `## ${table.title}\n\n${table.about}\n\n${rows(table).map(line).join('\n')}\n`
}

function rows(table: Table): readonly (readonly string[])[] {
  const head = ['', ...table.columns]
  return [head, ['---', ...table.columns.map(() => '--:')], ...table.rows.map((row) => cells(table, row))]
}

function cells(table: Table, row: Row): readonly string[] {
  return [
    row.name,
    ...row.values.map((value, i) => (value === undefined ? '–' : shown(table, value, ratio(table, row, i)))),
  ]
}

function shown({ unit }: Table, value: number, times: number | undefined): string {
  return unit === 'bytes'
    ? value.toFixed(0)
    : (times ?? Number.NaN).toFixed(times !== undefined && times >= 100 ? 0 : 2)
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
