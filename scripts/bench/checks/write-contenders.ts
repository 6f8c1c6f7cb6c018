import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeModules } from '../write-modules.js'
import { writeAjv, writeTunedAjv } from './write-ajv.js'
import { writeParts } from './write-parts.js'
import { writeTypia } from './write-typia.js'

/** Writes every contender to a folder, and the module `once.js` that measures one, once; gives the folder. */
export async function writeContenders(folder: string): Promise<string> {
  const home = join(folder, 'checks')
  if (existsSync(home)) return home
  await writeModules(['scripts/bench/checks/contenders/*.ts', 'scripts/bench/checks/once.ts'], home)
  writeParts(home, 'ajv-standalone', writeAjv())
  writeParts(home, 'ajv-tuned', writeTunedAjv())
  writeParts(home, 'typia', writeTypia(home))
  return home
}
