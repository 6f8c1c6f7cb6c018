import { type Command, compare } from '../compare.js'
import type { Suite } from '../suite.js'

/** What it costs to generate everything from a large catalog. */
export const generation: Suite = ({ short, rounds }) => {
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

function once(work: 'parse' | 'generate', codes: number): Command {
  const tsx = ['--import', 'tsx', '--conditions', '@errbook/source']
  return [process.execPath, ...tsx, 'scripts/bench/generate-once.ts', work, String(codes)]
}
