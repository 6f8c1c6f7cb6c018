import { join } from 'node:path'
import { compareProbes } from '../compare-probes.js'
import { allPrimitives } from '../primitives/all.js'
import type { Suite } from '../suite.js'
import { writeModules } from '../write-modules.js'

/** The small things that checks are made of. */
export const primitives: Suite = async (run) => {
  const home = join(run.folder, 'primitives')
  await writeModules(['scripts/bench/primitives/primitive-once.ts'], home)
  return compareProbes(allPrimitives, join(home, 'primitive-once.js'), run)
}
