import type { Check, Contender, Explain } from './contender.js'
import { type ColumnName, columns } from './inputs.js'

/** A check of one contender with the inputs of a column, and their right verdict. */
export interface Case {
  readonly run: Check | Explain
  readonly inputs: readonly unknown[]
  readonly valid: boolean
}

/** Loads the check of a contender for a column. */
export async function load(module: string, column: string): Promise<Case> {
  const contender: Contender = await import(module)
  const { check, inputs, valid } = columns[column as ColumnName]
  return { run: contender[check](), inputs, valid }
}

/** The inputs for which a check gives the wrong verdict. */
export function wrongVerdicts(run: Check | Explain, inputs: readonly unknown[], valid: boolean): readonly unknown[] {
  return inputs.filter((input) => accepts(run(input)) !== valid)
}

function accepts(verdict: boolean | readonly unknown[]): boolean {
  return typeof verdict === 'boolean' ? verdict : verdict.length === 0
}
