import { join } from 'node:path'
import type { Verification } from '../../../packages/bce-auth/src/index.js'
import { compareProbes } from '../compare-probes.js'
import type { Primitive } from '../primitives/probe.js'
import { verifying } from '../signatures/verifying.js'
import type { Suite } from '../suite.js'
import { writeModules } from '../write-modules.js'

/** What it costs to verify a signature. */
export const signatures: Suite = async (run) => {
  await agree(verifying)
  const home = join(run.folder, 'signatures')
  await writeModules(['scripts/bench/signatures/signature-once.ts'], home)
  // A call takes many times as long as a check does, and so does the compiler until it has done its work.
  return compareProbes([verifying], join(home, 'signature-once.js'), { ...run, budget: 10 * run.budget })
}

/** Refusing a valid signature would be less work. */
async function agree({ columns, rows }: Primitive): Promise<void> {
  for (const column of columns) {
    for (const [name, probe] of Object.entries(rows)) {
      const { run, inputs = [] } = probe(column) ?? {}
      const answers = await Promise.all(inputs.map((input) => run?.(input as never)))
      if (!answers.every(isRight)) throw new Error(`${name} refuses, of "${column}", a signature`)
    }
  }
}

/** The result of Web Crypto for a valid signature, and ours. */
function isRight(answer: unknown): boolean {
  return answer === true || (answer as Partial<Verification> | undefined)?.ok === true
}
