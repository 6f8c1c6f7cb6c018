import { join } from 'node:path'
import { median } from '../compare.js'
import { type Contender, contenders } from '../servers/contender.js'
import { kinds, load, type Throughput } from '../servers/load.js'
import { start } from '../servers/start.js'
import type { Suite } from '../suite.js'
import type { Row, Table } from '../table.js'
import { writeModules } from '../write-modules.js'

/** How much slower a server gets by checking its requests. */
export const servers: Suite = async ({ short, rounds, folder }) => {
  const home = join(folder, 'servers')
  await writeModules(['scripts/bench/servers/serve.ts', 'scripts/bench/servers/contenders/*.ts'], home)
  const all = Object.entries(contenders).map(([name, contender]): Measured => {
    return { name, contender, found: kinds.map(() => []) }
  })
  // Two processes of the same server differ by as much as a tenth, so every round has its own.
  for (let round = 0; round < rounds; round++) await measure(home, all, short ? 1 : 2, short ? 50 : 500)
  return [
    table('A server', about, all, ({ byProcessor }) => byProcessor),
    table('A server, by the clock', aboutClock, all, ({ byClock }) => byClock),
  ]
}

/** A way to serve, and the measured throughput for requests of each kind. */
interface Measured {
  readonly name: string
  readonly contender: Contender
  readonly found: readonly Throughput[][]
}

/** Starts a server of each way, and loads them in turn with requests of each kind. */
async function measure(home: string, all: readonly Measured[], turns: number, milliseconds: number): Promise<void> {
  const started = await Promise.all(all.map(async (each) => ({ ...each, server: await start(home, each.contender) })))
  try {
    for (let turn = 0; turn <= turns; turn++) {
      for (const [i, kind] of kinds.entries()) {
        for (const { contender, server, found } of started) {
          const status = kind === 'in order' || contender.make === 'bare' ? 200 : 400
          // The first turn warms the servers.
          const throughput = await load(server, kind, status, milliseconds)
          if (turn > 0) found[i]?.push(throughput)
        }
      }
    }
  } finally {
    for (const { server } of started) server.stop()
  }
}

function table(title: string, about: string, all: readonly Measured[], of: (found: Throughput) => number): Table {
  const rows = all.map(({ name, found }): Row => ({ name, values: found.map((each) => median(each.map(of))) }))
  return { title, about, unit: 'per second', columns: kinds, rows }
}

const about = `How many requests with the three common headers a server answers per second of its processor time, and how many with
an invalid \`x-bce-date\`. Each server is a process of its own, all are loaded in turn over 16 connections, every answer
has a new request id, and every status is checked; the bare servers read no header. Fastify's ajv and
express-openapi-validator check the headers by the same patterns, but do not compare dates with a clock. At least 0.9 for
\`node:http\`, and with Fastify more than with its ajv or with express-openapi-validator.`

const aboutClock = `The same per second of the clock, which includes the client: it takes as much of a processor as the fastest server.`
