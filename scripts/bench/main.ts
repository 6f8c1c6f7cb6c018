// Measures, and prints medians and ratios. `--short` takes small catalogs and few rounds, to see that it still runs.
import { type Contender, compare } from './compare.js'
import { typeCheckContenders } from './type-check.js'

const short = process.argv.includes('--short')
const size = short ? 500 : 10_000
const rounds = short ? 1 : 5

const once = (work: 'parse' | 'generate', codes: number): Contender['command'] => [
  process.execPath,
  ...['--import', 'tsx', '--conditions', '@errbook/source', 'scripts/bench/generate-once.ts', work, String(codes)],
]

compare(
  `Generating from ${size} codes: at most 3 times parsing`,
  [
    { name: 'parsing the YAML alone, with its places', command: once('parse', size) },
    { name: 'generating everything', command: once('generate', size) },
  ],
  rounds,
)

compare(
  `Ten times the codes: at most 12 times the time`,
  [
    { name: `generating from ${size} codes`, command: once('generate', size) },
    { name: `generating from ${size * 10} codes`, command: once('generate', size * 10) },
  ],
  short ? 1 : 3,
)

const { contenders, clean } = typeCheckContenders(size)
try {
  compare(`A consumer's type check against ${size} codes, by the shape of the declaration`, contenders, rounds)
} finally {
  clean()
}
