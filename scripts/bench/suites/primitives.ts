import { join } from 'node:path'
import { compare } from '../compare.js'
import { allPrimitives } from '../primitives/all.js'
import type { Suite } from '../suite.js'
import { writeModules } from '../write-modules.js'

/** The small things that checks are made of. */
export const primitives: Suite = async ({ rounds, budget, folder }) => {
  const home = join(folder, 'primitives')
  await writeModules(['scripts/bench/primitives/primitive-once.ts'], home)
  const once = join(home, 'primitive-once.js')
  return allPrimitives.map(({ title, about, columns, rows }) =>
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
