import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, render } from '../../../packages/compiler/src/index.js'
import { type Command, compare } from '../compare.js'
import { largeCatalog } from '../large-catalog.js'
import { spawnTime } from '../spawn-time.js'
import type { Suite } from '../suite.js'

/** What it costs to generate everything from a large catalog, and to look a code up in its JSON. */
export const generation: Suite = ({ short, rounds, folder }) => {
  const size = short ? 300 : 10_000
  const tenth = short ? 100 : 3000
  return [
    compare(
      {
        title: `Generating from ${size} codes`,
        about: 'Generating everything, against only reading the file: at most 3 times.',
        unit: 'ms',
        columns: ['time'],
        contenders: [
          { name: 'parsing the YAML alone, with its places', command: () => once('parse', size) },
          { name: 'generating everything', command: () => once('generate', size) },
        ],
      },
      Math.min(rounds, 3),
    ),
    compare(
      {
        title: `Looking up one of ${size} codes`,
        about:
          'A process that explains a code of a `catalog.json`, which it checks whole, against one that says its version: at most 2 times.',
        unit: 'ms',
        columns: ['start'],
        contenders: [
          { name: 'errbook --version', command: () => [process.execPath, errbook, '--version'] },
          { name: 'errbook explain --catalog catalog.json', command: explain(size, folder) },
        ],
      },
      short ? 1 : 15,
      spawnTime,
    ),
    compare(
      {
        title: 'Ten times the codes',
        about: 'The time is linear in the size of the catalog: at most 12 times.',
        unit: 'ms',
        columns: ['time'],
        contenders: [tenth, tenth * 10].map((codes) => ({
          name: `generating from ${codes} codes`,
          command: () => once('generate', codes),
        })),
      },
      Math.min(rounds, 3),
    ),
  ]
}

const errbook = join('packages', 'cli', 'dist', 'main.js')

/** Writes the `catalog.json` of so many codes, and explains one of them. */
function explain(codes: number, folder: string): () => Command {
  const compiled = compile(new TextEncoder().encode(largeCatalog(codes)))
  if (!compiled.ok) throw new Error(`the large catalog has ${compiled.diagnostics.length} errors`)
  const [, text = ''] = render(compiled.catalog, 'catalog.yaml').find(([path]) => /catalog\..*json$/.test(path)) ?? []
  const file = join(folder, `catalog-${codes}.json`)
  writeFileSync(file, text)
  return () => [process.execPath, errbook, 'explain', '--catalog', file, 'CsnNotFoundException']
}

function once(work: 'parse' | 'generate', codes: number): Command {
  const tsx = ['--import', 'tsx', '--conditions', '@errbook/source']
  return [process.execPath, ...tsx, 'scripts/bench/generate-once.ts', work, String(codes)]
}
