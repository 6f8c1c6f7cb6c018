import { type Row, ratio, type Table } from './table.js'

/** The document with the results: ratios, and sizes, which are the same on every machine. */
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
\`pnpm bench --short\` only tests that everything runs. \`pnpm bench checks primitives\` measures the named suites, and
updates their tables here with \`--write\`. \`pnpm bench --against HEAD~1 checks\` compares with a commit.

Every number is a ratio to the first row of its table; less is faster (for requests per second: more). Sizes are in
bytes, and shares are of the stated limit. Each contender runs in a process of its own, all in turn, round by round; a
number is the median of five rounds or more. A check is warmed up and then repeated over several inputs, and every
result is used. Last written on ${environment}.
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

- **ajv standalone, tuned.** With a keyword that looks up the code in a \`Set\`, custom formats, and unrolled patterns it is
  still slower than the floor, because it creates an error object for every refusal, destructures its second argument,
  and reads each member three times; no option changes that. So the predicates are rendered separately, and ajv is their
  oracle: a property test compares the two on a million values.
- **The calendar by character codes** after a pattern of the shape is not faster than the calendar in the pattern.
- **\`{64}\` in a pattern** is counted by V8, which takes longer than the rest of it; the predicates unroll it.
- **A \`Set\` for the known codes** costs the same at any size; a chain of comparisons is as fast for a few dozen, but much slower
  for thousands.
- **Comparing Content-Type with its usual spellings** before using the pattern halves the time.
- **The nearest codes** take longer to find than everything else together, so they are computed only when they are read.
- **Naming the class \`Headers\`** makes Node load all of its Fetch; a client's check reads the tag of the object instead.
- **\`startsWith\`** is slower in V8 than comparing a slice, so messages are read by slices.
- **Accessors and rest properties in object literals** made for every request cost more than checking it.
- **A \`WeakMap\` keyed by requests** is expensive to garbage-collect; a property under a symbol is not.
- **Asking \`node:http\` for its record of headers** costs as much as checking them, so the raw headers are checked.
- **The library for media types** takes quadratic time for long white space, so no spelling of more than 1000
  characters reaches it.
`
