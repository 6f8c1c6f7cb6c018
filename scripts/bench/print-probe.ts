import { nanoseconds } from './nanoseconds.js'
import type { Primitive } from './primitives/probe.js'

/** Prints how many nanoseconds the probe takes that the command line names: title, row, column, budget. */
export async function printProbe(primitives: readonly Primitive[]): Promise<void> {
  const [title, row = '', column = '', budget] = process.argv.slice(2)
  const probe = primitives.find((primitive) => primitive.title === title)?.rows[row]?.(column)
  if (probe === undefined) throw new Error(`nothing to measure: ${title}, ${row}, ${column}`)
  console.log(await nanoseconds(probe.run, probe.inputs, Number(budget)))
}
