import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { compareProbes } from '../compare-probes.js'
import type { Primitive, Probe } from '../primitives/probe.js'
import type { Suite } from '../suite.js'
import { byTemplate } from '../wire/by-template.js'
import { reading } from '../wire/reading.js'
import { writing } from '../wire/writing.js'
import { writeModules } from '../write-modules.js'

/** How errors are read and written. */
export const wire: Suite = async (run) => {
  const all = [reading, byTemplate, writing]
  for (const primitive of all) agree(primitive)
  const home = join(run.folder, 'wire')
  await writeModules(['scripts/bench/wire/wire-once.ts'], home)
  return compareProbes(all, join(home, 'wire-once.js'), run)
}

/** A way with other answers than the others would be measured on another task. */
function agree({ title, columns, rows }: Primitive): void {
  for (const column of columns) {
    const [first, ...others] = Object.values(rows).map((probe) => answers(probe(column)))
    if (others.some((answer) => !isDeepStrictEqual(answer, first))) throw new Error(`${title}, ${column}: not the same`)
  }
}

/** What a way answers, as JSON; a request id is like any other. */
function answers(probe: Probe | undefined): unknown {
  const run = probe?.run as (input: unknown) => unknown
  return JSON.parse(JSON.stringify(probe?.inputs.map((input) => run(input))).replaceAll(uuid, 'id'))
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
