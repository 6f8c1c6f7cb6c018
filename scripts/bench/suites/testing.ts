import { join } from 'node:path'
import { compareProbes } from '../compare-probes.js'
import type { Suite } from '../suite.js'
import { matching } from '../testing/matching.js'
import { stubbing } from '../testing/stubbing.js'
import { writeModules } from '../write-modules.js'
import { agree } from './client.js'

/** What tests against a catalog cost. */
export const testing: Suite = async (run) => {
  await agree(stubbing)
  const home = join(run.folder, 'testing')
  await writeModules(['scripts/bench/testing/matching-once.ts', 'scripts/bench/testing/stubbing-once.ts'], home)
  return [
    ...(await compareProbes([matching], join(home, 'matching-once.js'), run)),
    // A call through MSW takes a thousand times as long as a check does.
    ...(await compareProbes([stubbing], join(home, 'stubbing-once.js'), { ...run, budget: 25 * run.budget })),
  ]
}
