import { median } from './compare.js'
import type { Row, Table, Unit } from './table.js'

/** What repeated runs of a commit measured. */
export interface OldSide {
  readonly runs: readonly (readonly Table[])[]
  /** Whether the numbers were read from what the commit prints. */
  readonly rounded: boolean
}

/** Two sides, number by number. */
export interface Differences {
  readonly numbers: readonly Difference[]
  /** Tables, rows and columns that only one side has. */
  readonly onlyOld: readonly string[]
  readonly onlyNew: readonly string[]
}

/** A number that both sides measured. */
export interface Difference extends Place {
  /** The medians. */
  readonly old: number
  readonly new: number
  /** New to old. */
  readonly ratio: number
  /** The largest to the smallest number of the old side; 1 for bytes, which do not vary. */
  readonly spread: number
  /** Whether the sides differ by more than the spread. */
  readonly verdict: 'worse' | 'better' | 'same'
}

/** The place of a number. */
interface Place {
  readonly table: string
  readonly unit: Unit
  readonly row: string
  readonly column: string
}

interface Measured extends Place {
  readonly values: number[]
}

/** Compares the runs of the new side with those of the old one. */
export function compareSides(old: OldSide, newRuns: OldSide['runs']): Differences {
  const [before, after] = [measured(old.runs), measured(newRuns)]
  return {
    numbers: [...before].flatMap(([key, place]) => {
      const values = after.get(key)?.values
      return values === undefined ? [] : compareNumbers(place, values, old.rounded)
    }),
    onlyOld: missing(before, after),
    onlyNew: missing(after, before),
  }
}

/** The numbers of all runs, by their place. */
function measured(runs: OldSide['runs']): ReadonlyMap<string, Measured> {
  const found = new Map<string, Measured>()
  for (const { title: table, unit, columns, rows } of runs.flat()) {
    for (const { name: row, values } of rows) {
      for (const [i, column] of columns.entries()) {
        const value = values[i]
        if (value === undefined || Number.isNaN(value)) continue
        const key = JSON.stringify([table, unit, row, column])
        const known = found.get(key)
        if (known === undefined) found.set(key, { table, unit, row, column, values: [value] })
        else known.values.push(value)
      }
    }
  }
  return found
}

function compareNumbers({ values, ...place }: Measured, newValues: readonly number[], rounded: boolean): Difference {
  const [before, after] = [median(values) ?? Number.NaN, median(newValues) ?? Number.NaN]
  const error = rounded ? roundingError(place.unit, before) : 0
  const smallest = Math.max(Math.min(...values) - error, error)
  const spread = place.unit === 'bytes' ? 1 : quotient(Math.max(...values) + error, smallest)
  const [grown, shrunk] = [quotient(after, before + error) > spread, quotient(before - error, after) > spread]
  const [worse, better] = place.unit === 'per second' ? [shrunk, grown] : [grown, shrunk]
  const verdict = worse ? 'worse' : better ? 'better' : 'same'
  return { ...place, old: before, new: after, ratio: quotient(after, before), spread, verdict }
}

/** By how much a printed number may be wrong. */
function roundingError(unit: Unit, value: number): number {
  if (unit === 'bytes') return 0
  if (unit === 'share') return 0.005
  return unit === 'ns' && value < 100 ? 0.05 : 0.5
}

/** A negative time, which is a difference of two times, counts as zero. */
function quotient(above: number, below: number): number {
  const [a, b] = [Math.max(above, 0), Math.max(below, 0)]
  return a === b ? 1 : a / b
}

/** What only one side has, named as a whole: a table rather than its rows. */
function missing(mine: ReadonlyMap<string, Measured>, others: ReadonlyMap<string, Measured>): readonly string[] {
  const names = [...mine].flatMap(([key, { table, unit, row, column }]) => {
    if (others.has(key)) return []
    const same = [...others.values()].filter((other) => other.table === table && other.unit === unit)
    if (same.length === 0) return `table "${table}" (${unit})`
    if (same.every((other) => other.row !== row)) return `row "${row}" of "${table}"`
    if (same.every((other) => other.column !== column)) return `column "${column}" of "${table}"`
    return `row "${row}", column "${column}" of "${table}"`
  })
  return [...new Set(names)]
}

/** The differences for a terminal. */
export function reportDifferences({ numbers, onlyOld, onlyNew }: Differences, commit: string): string {
  const inTable = (title: string) => numbers.filter((each) => titleOf(each) === title)
  const sections = [...new Set(numbers.map(titleOf))].map((title) => section(title, inTable(title)))
  const [worse, better] = (['worse', 'better'] as const).map((verdict) => named(numbers, verdict))
  return [
    ...sections,
    list(`Only in ${commit}:`, onlyOld),
    list('Only in the working tree:', onlyNew),
    `\nOf ${numbers.length} numbers, ${worse} and ${better} than in ${commit} by more than that differs from itself.`,
  ].join('')
}

function titleOf({ table, unit }: Place): string {
  return `${table} (${unit})`
}

function section(title: string, differences: readonly Difference[]): string {
  const lines = differences.map((each) => [
    `${each.row}, ${each.column}`,
    ...[shown(each.old), shown(each.new), each.ratio.toFixed(2)],
    each.unit === 'bytes' ? '–' : each.spread.toFixed(2),
    each.verdict === 'same' ? '' : each.verdict,
  ])
  const width = Math.max(...lines.map(([name = '']) => name.length))
  const line = ([name = '', ...cells]: readonly string[]) =>
    `${name.padEnd(width)}${cells.map((text, i) => text.padStart(widths[i] ?? 0)).join('')}`.trimEnd()
  return `\n${[title, ...[['', 'old', 'new', 'new/old', 'old/old', ''], ...lines].map(line)].join('\n')}\n`
}

const widths = [12, 12, 10, 10, 8]

function shown(value: number): string {
  return value.toFixed(value < 100 && !Number.isInteger(value) ? 2 : 0)
}

function list(title: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `\n${[title, ...names.map((name) => `  ${name}`)].join('\n')}\n`
}

function named(differences: readonly Difference[], wanted: Difference['verdict']): string {
  const count = differences.filter(({ verdict }) => verdict === wanted).length
  return `${count} ${count === 1 ? 'is' : 'are'} ${wanted}`
}

/** The tables that a commit without `--json` prints. */
export function readPrinted(text: string): readonly Table[] {
  return text.split(/\n{2,}/).flatMap((part) => readTable(part.split('\n').filter((line) => line !== '')))
}

function readTable([title = '', head = '', ...lines]: readonly string[]): readonly Table[] {
  const count = Math.min(...lines.map(countCells))
  if (lines.length === 0 || count === 0) return []
  const width = Math.min(...lines.map((line) => line.length)) - count * cellWidth
  const cells = lines.map((line) => slices(line, width).map((text) => cell.exec(text)?.groups ?? {}))
  const unit = cells.flat().find((groups) => groups.unit !== undefined)?.unit ?? 'share'
  const rows = lines.map((line, i): Row => {
    const values = cells[i]?.map(({ value }) => (value === undefined ? undefined : Number(value))) ?? []
    return { name: line.slice(0, width).trimEnd(), values }
  })
  return [{ title, about: '', unit: unit as Unit, columns: slices(head, width).map((text) => text.trim()), rows }]
}

const cellWidth = 30
const cell = /^ +(?:–|(?<value>-?(?:[\d.]+|Infinity)|NaN)(?: (?<unit>ms|ns|bytes|per second) *\S+)?)$/

/** How many cells a line ends in. */
function countCells(line: string): number {
  const last = line.slice(-cellWidth)
  return last.length === cellWidth && cell.test(last) ? 1 + countCells(line.slice(0, -cellWidth)) : 0
}

/** The cells of a line. */
function slices(line: string, width: number): readonly string[] {
  return line.slice(width).match(new RegExp(`.{${cellWidth}}`, 'g')) ?? []
}
