import { join } from 'node:path'
import { median } from '../compare.js'
import { type Contender, contenders } from '../servers/contender.js'
import { kinds, load, type Throughput } from '../servers/load.js'
import { type Running, start } from '../servers/start.js'
import type { Suite } from '../suite.js'
import type { Row, Table } from '../table.js'
import { writeModules } from '../write-modules.js'

/** What judging its requests leaves of a server. */
export const servers: Suite = async ({ short, rounds, folder }) => {
  const home = join(folder, 'servers')
  await writeModules(['scripts/bench/servers/serve.ts', 'scripts/bench/servers/contenders/*.ts'], home)
  const all = await Promise.all(
    Object.entries(contenders).map(async ([name, contender]): Promise<Measured> => {
      return { name, contender, running: await start(home, contender), found: kinds.map(() => []) }
    }),
  )
  try {
    // The first round warms both ends. Short turns even out how fast the machine is at a time.
    for (let round = 0; round <= (short ? 1 : rounds * 5); round++) await measure(all, round > 0, short ? 50 : 200)
  } finally {
    for (const { running } of all) running.stop()
  }
  return [
    table('A server', about, all, ({ byProcessor }) => byProcessor),
    table('A server, by the clock', aboutClock, all, ({ byClock }) => byClock),
  ]
}

/** A server, and what it was found to do with requests of each kind. */
interface Measured {
  readonly name: string
  readonly contender: Contender
  readonly running: Running
  readonly found: readonly Throughput[][]
}

/** Loads each in turn with requests of each kind. */
async function measure(all: readonly Measured[], counts: boolean, milliseconds: number): Promise<void> {
  for (const { contender, running, found } of all) {
    for (const [i, kind] of kinds.entries()) {
      const status = kind === 'in order' || contender.make === 'bare' ? 200 : 400
      const throughput = await load(running, kind, status, milliseconds)
      if (counts) found[i]?.push(throughput)
    }
  }
}

function table(title: string, about: string, all: readonly Measured[], of: (found: Throughput) => number): Table {
  const rows = all.map(({ name, found }): Row => ({ name, values: found.map((each) => median(each.map(of))) }))
  return { title, about, unit: 'per second', columns: kinds, rows }
}

const about = `How many requests that bear the three common headers a server answers in a second of its processor time, and how
many whose \`x-bce-date\` is none. Each is a process of its own, all are loaded in turn over 16 connections, every answer
bears a new request id, and every status is looked at; the bare ones look at no header. Fastify's ajv and
express-openapi-validator hold the headers against the same patterns, but dates against no clock. At least 0.9 for
\`node:http\`, and with Fastify more than with its ajv or with express-openapi-validator.`

const aboutClock = `The same in a second of the clock, where whoever asks has a part in it: it takes as much of a processor as
the fastest of the servers.`
