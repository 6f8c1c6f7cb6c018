import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contender } from './contender.js'

/** For each check the text of a module that exports it as `run`. */
export type Texts = { readonly [C in keyof Contender]?: string }

/** Writes a contender that has one module per check. */
export function writeParts(folder: string, name: string, texts: Texts): void {
  const parts = Object.entries(texts)
  for (const [check, text] of parts) writeFileSync(join(folder, `${name}.${check}.js`), text)
  const lines = parts.map(
    ([check]) =>
      `import { run as ${check}Run } from './${name}.${check}.js'\nexport const ${check} = () => ${check}Run\n`,
  )
  writeFileSync(join(folder, `${name}.js`), lines.join(''))
}
