import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contenders } from '../checks/contender.js'
import { columns } from '../checks/inputs.js'
import { writeContenders } from '../checks/write-contenders.js'
import { compare } from '../compare.js'
import { mockStart } from '../mock-start.js'
import { spawnTime } from '../spawn-time.js'
import type { Suite } from '../suite.js'
import type { Table } from '../table.js'

const limitInMilliseconds = 5

/** How long a process takes that starts, imports a check, checks one body and ends; and how the mock server starts. */
export const startUp: Suite = async ({ short, folder }) => {
  const home = await writeContenders(folder)
  const table = compare(
    {
      title: 'The first check of a process',
      about: `A process that starts, imports a published library without a bundler, makes the check of the body, checks one
and ends, against an empty process.`,
      unit: 'ms',
      columns: ['start'],
      contenders: Object.entries(programs()).map(([name, text], i) => {
        const file = join(home, `start-${i}.js`)
        writeFileSync(file, text)
        return { name, command: () => [process.execPath, file] }
      }),
    },
    short ? 1 : 30,
    spawnTime,
  )
  return [table, beyondEmpty(table), ...mockStart(home, short ? 1 : 30)]
}

/** The programs, each a module of its own. */
function programs(): Readonly<Record<string, string>> {
  const [body] = columns['body, valid'].inputs
  const first = JSON.stringify(body)
  const built = join(process.cwd(), 'packages')
  const peers = Object.entries(contenders).filter(([, module]) => !module.startsWith('errbook'))
  return {
    'an empty process': '',
    'errbook predicates': `import { isKnownErrorResponse } from '${built}/csn/dist/predicates.generated.js'
if (!isKnownErrorResponse(${first})) throw new Error('invalid')`,
    'errbook conforms': `import { csn } from '${built}/csn/dist/catalog.generated.js'
import { conforms } from '${built}/validate/dist/index.js'
conforms(csn, { status: 400, headers: { 'content-type': 'application/json' }, body: ${first} })`,
    'errbook checkResponse': `import { csn } from '${built}/csn/dist/catalog.generated.js'
import { checkResponse } from '${built}/validate/dist/index.js'
checkResponse(csn, { status: 400, headers: { 'content-type': 'application/json' }, body: ${first} })`,
    ...Object.fromEntries(
      peers.map(([name, module]) => [
        name,
        `import { body } from './${module}.js'\nif (!body()(${first})) throw new Error('invalid')`,
      ]),
    ),
  }
}

/** Our rows again, minus the empty process, as shares of the limit. */
function beyondEmpty({ columns, rows: [empty, ...rows] }: Table): Table {
  const from = empty?.values[0] ?? Number.NaN
  return {
    title: 'The first check of a process, beyond an empty one',
    about: `As a share of ${limitInMilliseconds} ms: at most 1.`,
    unit: 'share',
    columns,
    rows: rows.map(({ name, values: [time] }) => ({
      name,
      values: [time === undefined ? undefined : (time - from) / limitInMilliseconds],
    })),
  }
}
