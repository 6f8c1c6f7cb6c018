import { join } from 'node:path'
import { type Command, compare, printedNumber } from '../compare.js'
import { hostileValues } from '../hostile-values.js'
import type { Suite } from '../suite.js'
import { writeModules } from '../write-modules.js'

const limitInMilliseconds = 10

/** No header can make a check slow. */
export const hostile: Suite = async ({ rounds, folder }) => {
  const home = join(folder, 'hostile')
  await writeModules(['scripts/bench/hostile-once.ts'], home)
  const table = compare(
    {
      title: 'A header of a megabyte',
      about: `The slowest of several values that are valid for a megabyte and then are not, as a share of ${limitInMilliseconds} ms: less than 1.`,
      unit: 'share',
      columns: ['predicates', 'checkRequest and checkResponse'],
      contenders: Object.keys(hostileValues).map((name) => ({
        name,
        command: (column) => [
          process.execPath,
          ...[join(home, 'hostile-once.js'), name, column, String(limitInMilliseconds)],
        ],
      })),
    },
    rounds,
    shareOrInfinity,
  )
  return [table]
}

/** A check that never ends must not prevent the other measurements. */
function shareOrInfinity(command: Command): number {
  try {
    return printedNumber(command, 5000)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ETIMEDOUT') return Number.POSITIVE_INFINITY
    throw error
  }
}
