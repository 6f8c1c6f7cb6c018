import { type Row, ratio, type Table } from './table.js'

/** The document of what was measured: ratios, and sizes, which are the same on every machine. */
export function report(tables: readonly Table[], environment: string): string {
  return `${introduction(environment)}\n${tables.map(section).join('\n')}\n${tried}`
}

/** The document with some of its tables measured again, or for the first time. */
export function renewed(document: string, tables: readonly Table[], environment: string): string {
  const isOf = (table: Table) => (text: string) => text.startsWith(`## ${table.title}\n`)
  const kept = document.split(/^(?=## )/m).slice(1, -1)
  const renewed = kept.map((old) => {
    const table = tables.find((each) => isOf(each)(old))
    return table === undefined ? old : `${section(table)}\n`
  })
  const added = tables.filter((each) => !kept.some(isOf(each))).map((each) => `${section(each)}\n`)
  return [`${introduction(environment)}\n`, ...renewed, ...added, tried].join('')
}

function introduction(environment: string): string {
  return `# Benchmarks

Written by \`pnpm bench\`; do not edit, run it again. It takes about a quarter of an hour after \`pnpm build\`.
\`pnpm bench --short\` looks whether all still runs, and \`pnpm bench checks primitives\` measures what is named, and renews
it here with \`--write\`. \`pnpm bench --against HEAD~1 checks\` compares with a commit.

Every number is a ratio to the first row of its table, less is faster (of requests per second: more), except that sizes
are in bytes and shares are of the limit that is named. Each contender runs in a process of its own, all in turn, round
by round; a number is the median of five rounds or more. A check is warmed up and then repeated over several inputs, and
every answer is looked at. Last written on ${environment}.
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

const tried = `## What was tried

- **ajv standalone, tuned.** A keyword that asks a \`Set\` for the code, formats of our own, patterns written out: it stays
  behind the floor, because it writes an error object at every refusal, takes its second argument apart, and looks at
  each member three times; no option takes that away. So the predicates are rendered beside it, and it is their oracle:
  a property test compares the two on a million values.
- **The calendar by character codes** beside a pattern of the shape is no faster than the calendar in the pattern.
- **\`{64}\` in a pattern** is counted by V8, which takes longer than the rest of it; the predicates have it written out.
- **A \`Set\` for the known codes** costs the same at any size; a chain of comparisons is as fast for a few dozen, and
  hopeless for thousands.
- **Comparing Content-Type with its usual spellings** before the pattern is asked halves its time.
- **The nearest codes** take longer to find than everything else together, so they are found when somebody looks.
- **Naming the class \`Headers\`** makes Node load all of its Fetch; a client's check asks an object for its tag instead.
- **\`startsWith\`** takes V8 longer than cutting the slice and comparing it; messages are read back by slices.
- **Accessors and rest properties in object literals** that are made for every request cost more than all of judging it.
- **A \`WeakMap\` from requests to what is known of them** is dear to collect; a property under a symbol is not.
- **Asking \`node:http\` for its record of headers** costs as much as judging them; they are judged as they were sent.
- **The library for media types** takes quadratic time for long white space, so no spelling of more than 1000
  characters reaches it.
`
