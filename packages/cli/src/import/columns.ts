import { CommandFailure, printable } from '../io.js'
import { canonical, type Meaning, meaningOf } from './headings.js'
import type { Table } from './page.js'
import { readStatus } from './read-status.js'

/** What a column says of an error. */
export type Column =
  | { readonly key: 'code' | 'status' | 'message' | 'group' | 'fault' | 'retry' | 'since' }
  | { readonly key: 'quoted' | 'resolution'; readonly language: string | undefined }

/** A column of a table, and where it is. */
type PlacedColumn = Column & { readonly index: number }

/** Which columns of a table say what. */
export interface Columns {
  readonly columns: readonly PlacedColumn[]
  /** What is to be told of it, a sentence each. */
  readonly notes: readonly string[]
}

/**
 * Reads `--columns`: what each column says, in order; `-` or nothing skips one.
 *
 * @throws CommandFailure when a name is unknown, is given twice, or the code is missing
 */
export function readColumns(text: string): readonly (Column | undefined)[] {
  const columns = text.split(',').map((name) => readColumn(name.trim()))
  const names = text.split(',').map((name) => name.trim())
  for (const [index, name] of names.entries()) {
    if (columns[index] !== undefined && names.indexOf(name) < index) {
      throw new CommandFailure(`--columns has ${printable(name)} twice: skip one of them with "-"`)
    }
  }
  if (!columns.some((column) => column?.key === 'code')) {
    throw new CommandFailure(`--columns has no "code": name the column of the error codes, such as ${example}`)
  }
  return columns
}

const example = '--columns code,status,message,text.en.quoted'
const plainKeys = ['code', 'status', 'message', 'group', 'fault', 'retry', 'since'] as const

function readColumn(name: string): Column | undefined {
  if (name === '' || name === '-') return undefined
  const key = plainKeys.find((plain) => plain === name)
  if (key !== undefined) return { key }
  const [, tag, part] = /^text\.([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\.(quoted|resolution)$/.exec(name) ?? []
  const language = tag && canonical(tag)
  if (language && (part === 'quoted' || part === 'resolution')) return { key: part, language }
  throw new CommandFailure(
    `--columns has the unknown column "${printable(name)}": the columns are ${plainKeys.join(', ')}, text.LANG.quoted, text.LANG.resolution, and "-" for one to skip`,
  )
}

/** The columns of a table that are named in order. */
export function namedColumns({ headings }: Table, named: readonly (Column | undefined)[]): Columns {
  const columns = named.flatMap((column, index) => (column === undefined ? [] : [{ ...column, index }]))
  const missing = columns.filter(({ index }) => index >= headings.length)
  if (missing.length === 0) return { columns, notes: [] }
  throw new CommandFailure(
    `--columns names ${named.length} columns, and the table has ${headings.length}: ${shown(headings)}`,
  )
}

/**
 * The columns of a table as its headings name them; `undefined` for a table without a column of codes.
 *
 * @throws CommandFailure when two columns may be the code, the status or the message alike
 */
export function recognisedColumns(table: Table): Columns | undefined {
  const { headings } = table
  const found = headings.map(meaningOf)
  const taken = new Map<string, PlacedColumn>()
  const notes: string[] = []
  for (const key of plainKeys) {
    const index = bestOf(key, found, headings)
    if (index !== undefined) taken.set(key, { key, index })
  }
  const code = taken.get('code')
  if (code === undefined) return undefined
  if (!taken.has('status') && areStatuses(table, code.index)) {
    const others = found.map((one, index) => (index === code.index ? undefined : one))
    const index = bestOf('code', others, headings)
    if (index !== undefined) {
      taken.set('code', { key: 'code', index }).set('status', { key: 'status', index: code.index })
      notes.push(
        `the column ${quoted(headings[code.index] as string)} is read as the status, since it has nothing else`,
      )
    }
  }
  // "Error description" is the message beside a column that explains it, and else the explanation.
  const described = found.findIndex((one) => one?.key === 'described')
  const isExplained = found.some((one) => one?.key === 'quoted')
  if (described >= 0 && isExplained && !taken.has('message')) taken.set('message', { key: 'message', index: described })
  const used = new Set([...taken.values()].map(({ index }) => index))
  for (const [index, one] of found.entries()) {
    if (used.has(index) || one === undefined) continue
    const key = one.key === 'described' ? 'quoted' : one.key
    if (key !== 'quoted' && key !== 'resolution') continue
    const language = one.language
    const place = `${key} ${language}`
    if (taken.has(place)) continue
    taken.set(place, { key, language, index })
    used.add(index)
    if (one.key === 'described' && !taken.has('message')) {
      const words = quoted(headings[index] as string)
      notes.push(`the column ${words} is read as what an error means; if it is the message, say so with --columns`)
    }
  }
  const passed = headings.filter((heading, index) => heading !== '' && !used.has(index))
  if (passed.length > 0) notes.push(`columns skipped: ${shown(passed)}`)
  return { columns: [...taken.values()].sort((a, b) => a.index - b.index), notes }
}

/** Whether a column has statuses alone. */
function areStatuses({ size, cell }: Table, column: number): boolean {
  let isAny = false
  for (let row = 0; row < size; row++) {
    const text = cell(row, column)
    if (text === '') continue
    if (readStatus(text).statuses.length === 0) return false
    isAny = true
  }
  return isAny
}

/** Whether a row names columns, by one that can be that of the codes. */
export function areHeadings(cells: readonly string[]): boolean {
  return cells.some((cell) => meaningOf(cell)?.key === 'code')
}

/** The failure for a source of which no column can be told to be that of the codes. */
export function noCodeColumn(tables: readonly Table[]): CommandFailure {
  const lines = tables.slice(0, maximumTables).map(({ line, headings }) => `  line ${line}: ${shown(headings)}`)
  const more = tables.length - lines.length
  if (tables.length === 0) return new CommandFailure(noTable)
  const [widest] = [...tables].sort((a, b) => b.headings.length - a.headings.length)
  return new CommandFailure(
    [
      'no table has a column that is known to hold the error codes. The headings are:',
      ...lines,
      ...(more > 0 ? [`  and ${more} more tables`] : []),
      `Say what the columns are, in order, such as ${suggestion(widest as Table)}`,
    ].join('\n'),
  )
}

const noTable =
  'the page has no table: write a row for each error under headings, such as\n  | Code | HTTP status | Message |\n  | --- | --- | --- |'
const maximumTables = 20

/** A `--columns` that fits a table, as far as its headings and its first row tell. */
function suggestion(table: Table): string {
  const wanted = ['code', 'status', 'message', 'text.en.quoted']
  const width = Math.min(Math.max(table.headings.length, 1), 12)
  const names = Array.from({ length: width }, (_, column) => {
    const key = meaningOf(table.headings[column] ?? '')?.key
    const isStatus = key === 'status' || /^[1-5]\d\d$/.test(table.headings[column] ?? table.cell(0, column))
    const name = isStatus ? 'status' : key === 'message' ? 'message' : undefined
    if (name !== undefined && wanted.includes(name)) wanted.splice(wanted.indexOf(name), 1)
    else if (name !== undefined) return '-'
    return name
  })
  const rest = width > 2 ? wanted : wanted.filter((name) => name !== 'text.en.quoted')
  return `--columns ${names.map((name) => name ?? rest.shift() ?? '-').join(',')}`
}

/** The index of the column that says something; the more definite name counts. */
function bestOf(key: string, found: readonly (Meaning | undefined)[], headings: readonly string[]): number | undefined {
  let best: number[] = []
  let rank = Number.POSITIVE_INFINITY
  for (const [index, one] of found.entries()) {
    if (one?.key !== key || one.rank > rank) continue
    best = one.rank < rank ? [index] : [...best.slice(0, 2), index]
    rank = one.rank
  }
  const [first, second] = best
  if (first === undefined || second === undefined) return first
  const names = best.map((index) => `${quoted(headings[index] as string)} (column ${index + 1})`)
  throw new CommandFailure(
    `more than one column can be the ${key}: ${names.join(' and ')}. Say what the columns are, in order, with "-" for one to skip, such as ${example}`,
  )
}

const maximumShown = 12

/** Headings in quotes; of very many the first. */
export function shown(headings: readonly string[]): string {
  const some = headings.slice(0, maximumShown).map(quoted)
  const more = headings.length - some.length
  return some.join(', ') + (more === 0 ? '' : ` and ${more} more`)
}

/** A text in quotes, cut off if it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > maximumQuoted ? `${text.slice(0, maximumQuoted)}…` : text)
}

const maximumQuoted = 80
