import type { Outcome } from './outcome.js'
import { type Runtime, type StepName, stepNames } from './table.js'

/** A runtime, and what the suite did in it. */
export interface Row {
  readonly runtime: Runtime
  readonly outcome: Outcome
}

/** The rows as a table of `ok`, `FAILED` and `-`, and below it why: each failure, and each step that a runtime lacks. */
export function printed(rows: readonly Row[]): string {
  const cells = [
    ['Runtime', 'Version', ...stepNames],
    ...rows.map(({ runtime, outcome }) => [
      runtime.name,
      outcome.version,
      ...stepNames.map((step) => stateOf({ runtime, outcome }, step)),
    ]),
  ]
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? []
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [...lines, '', ...rows.flatMap(reasons)].join('\n')
}

/** Whether a step failed, or all of them. A step that a runtime lacks by its nature did not. */
export function hasFailed({ runtime, outcome }: Row, step: StepName): boolean {
  const { failures } = outcome
  return runtime.without[step] === undefined && (typeof failures === 'string' || failures[step] !== undefined)
}

function stateOf(row: Row, step: StepName): string {
  if (row.runtime.without[step] !== undefined) return '-'
  return hasFailed(row, step) ? 'FAILED' : 'ok'
}

function reasons({ runtime, outcome }: Row): readonly string[] {
  const { version, failures } = outcome
  const lacking = Object.entries(runtime.without).map(([step, reason]) => `- ${runtime.name}, ${step}: ${reason}`)
  const failed = typeof failures === 'string' ? [['every step', failures]] : Object.entries(failures)
  return [...lacking, ...failed.map(([step, text]) => `FAILED ${runtime.name} ${version}, ${step}: ${text}`)]
}
