import { execFileSync } from 'node:child_process'
import type { Table } from './table.js'

/** What to measure: every contender in every column, each in a process of its own. */
export interface Comparison extends Omit<Table, 'rows'> {
  readonly contenders: readonly Contender[]
}

/** Something that a process measures, and prints in the unit of the table. */
export interface Contender {
  readonly name: string
  /** The command for a column, or `undefined` if the contender has nothing for it. */
  readonly command: (column: string) => Command | undefined
}

/** A program and its arguments. */
export type Command = readonly [file: string, ...words: string[]]

/** Runs a command for its number. */
export type Measure = (command: Command) => number

/** Measures all in turn, round by round, and gives the medians. */
export function compare(
  comparison: Comparison,
  rounds: number,
  measure: Measure = (command) => printedNumber(command),
): Table {
  const { contenders, ...table } = comparison
  const cells = contenders.map(({ name, command }) => ({
    name,
    columns: table.columns.map((column) => ({ command: command(column), values: [] as number[] })),
  }))
  for (let round = 0; round < rounds; round++) {
    for (const { command, values } of cells.flatMap(({ columns }) => columns)) {
      if (command !== undefined) values.push(measure(command))
    }
  }
  return { ...table, rows: cells.map(({ name, columns }) => ({ name, values: columns.map((c) => median(c.values)) })) }
}

/** The median of some values; `undefined` without values. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

/** The number that a process prints. */
export function printedNumber([file, ...words]: Command, timeout = 0): number {
  return Number(execFileSync(file, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], timeout }))
}
