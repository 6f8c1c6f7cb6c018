import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { calling } from '../client/calling.js'
import { compareProbes } from '../compare-probes.js'
import type { Primitive } from '../primitives/probe.js'
import type { Suite } from '../suite.js'
import { writeModules } from '../write-modules.js'

/** What a client costs beside the network. */
export const client: Suite = async (run) => {
  await agree(calling)
  const home = join(run.folder, 'client')
  await writeModules(['scripts/bench/client/client-once.ts'], home)
  // A call takes many times as long as a check does, and so does the compiler until it has done its work.
  return compareProbes([calling], join(home, 'client-once.js'), { ...run, budget: 10 * run.budget })
}

/** Sees that all ways give the same answers: one with others would be measured on another task. */
export async function agree({ columns, rows }: Primitive): Promise<void> {
  for (const column of columns) {
    const answers: unknown[] = []
    for (const probe of Object.values(rows)) {
      const { run, inputs } = probe(column) ?? { run: () => undefined, inputs: [] }
      const given: unknown[] = []
      for (const input of inputs) given.push(await run(input as never))
      answers.push(given)
    }
    if (!answers.every((answer) => isDeepStrictEqual(answer, answers[0]))) throw new Error(`${column}: not the same`)
  }
}
