import { codes } from '../checks/facts.js'
import { type Primitive, type Probe, parsed } from './probe.js'

type Test = (code: string) => boolean

/** Whether a string is one of many. */
export const oneOfMany: Primitive = {
  title: 'One of many codes',
  about: `A \`Set\` made once, a table asked with \`Object.hasOwn\`, and the chain of comparisons that ajv makes of an
\`enum\`. A string that was just parsed has no hash yet, which a \`Set\` then needs: the last column parses each time,
and the time of parsing is part of every row.`,
  columns: ['known', 'unknown', 'just parsed'],
  rows: {
    'Set of 32': probes(32, setOf),
    'Set of 10,000': probes(10_000, setOf),
    'Object.hasOwn, 32': probes(32, tableOf),
    'Object.hasOwn, 10,000': probes(10_000, tableOf),
    'comparisons, 32': probes(32, chainOf),
    'comparisons, 10,000': probes(10_000, chainOf),
    'parsing alone': (column) => (column === 'just parsed' ? { run: JSON.parse, inputs: texts(names(32)) } : undefined),
  },
}

function probes(count: number, make: (names: readonly string[]) => Test): (column: string) => Probe {
  return (column) => {
    const all = names(count)
    const test = make(all)
    if (column === 'just parsed') return { run: (text: string) => test(JSON.parse(text)), inputs: texts(all) }
    const asked = column === 'known' ? spread(all) : spread(all).map((name) => `${name.slice(0, -1)}~`)
    return { run: test, inputs: parsed(asked) }
  }
}

/** So many codes: those of the catalog, and copies under other names. */
function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${codes[i % codes.length]}${i < codes.length ? '' : i}`)
}

/** Eight of them, from the first to the last. */
function spread(all: readonly string[]): readonly string[] {
  return Array.from({ length: 8 }, (_, i) => all[Math.floor((i * (all.length - 1)) / 7)] as string)
}

function texts(all: readonly string[]): readonly string[] {
  return spread(all).map((name) => JSON.stringify(name))
}

function setOf(all: readonly string[]): Test {
  const set = new Set(all)
  return (code) => set.has(code)
}

function tableOf(all: readonly string[]): Test {
  const table = Object.fromEntries(all.map((name) => [name, 1]))
  return (code) => Object.hasOwn(table, code)
}

function chainOf(all: readonly string[]): Test {
  return new Function('code', `return ${all.map((name) => `code === '${name}'`).join(' || ')}`) as Test
}
