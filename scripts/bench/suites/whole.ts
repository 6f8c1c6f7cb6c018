import { join } from 'node:path'
import { compareProbes } from '../compare-probes.js'
import type { Primitive } from '../primitives/probe.js'
import type { Suite } from '../suite.js'
import { checkingRequests, checkingResponses } from '../whole/checking.js'
import { writeModules } from '../write-modules.js'

/** Checks of whole messages, as their users need them. */
export const whole: Suite = async (run) => {
  const all = [checkingResponses, checkingRequests]
  for (const primitive of all) agree(primitive)
  const home = join(run.folder, 'whole')
  await writeModules(['scripts/bench/whole/whole-once.ts'], home)
  return compareProbes(all, join(home, 'whole-once.js'), run)
}

/** A way with other verdicts than the first would be measured on another task; one that says yes or no says the opposite. */
function agree({ title, columns, rows }: Primitive): void {
  for (const column of columns) {
    const isRight = column === 'in order'
    for (const [name, probeOf] of Object.entries(rows)) {
      const probe = probeOf(column)
      const findsSome = name !== 'errbook conforms'
      const wrong = probe?.inputs.find((input) => (probe.run(input as never) === findsSome) === isRight)
      if (wrong !== undefined) throw new Error(`${title}, ${column}: ${name} is wrong about ${JSON.stringify(wrong)}`)
    }
  }
}
