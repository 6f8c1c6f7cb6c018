import { compare } from './compare.js'
import type { Primitive } from './primitives/probe.js'
import type { Run } from './suite.js'
import type { Table } from './table.js'

/** Measures each row of each primitive by a module that prints what a probe takes. */
export function compareProbes(
  primitives: readonly Primitive[],
  once: string,
  { rounds, budget }: Run,
): readonly Table[] {
  return primitives.map(({ title, about, columns, rows }) =>
    compare(
      {
        title,
        about,
        unit: 'ns',
        columns,
        contenders: Object.entries(rows).map(([name, probe]) => ({
          name,
          command: (column) => probe(column) && [process.execPath, once, title, name, column, String(budget)],
        })),
      },
      rounds,
    ),
  )
}
