import { join } from 'node:path'
import { contenders } from '../checks/contender.js'
import { columns } from '../checks/inputs.js'
import { writeContenders } from '../checks/write-contenders.js'
import { load, wrongVerdicts } from '../checks/wrong-verdicts.js'
import { compare } from '../compare.js'
import type { Suite } from '../suite.js'

/** Our checks, compared with other libraries. */
export const checks: Suite = async ({ short, rounds, budget, folder }) => {
  const home = await writeContenders(folder)
  await agree(home)
  const once = join(home, 'once.js')
  const table = compare(
    {
      title: 'A check',
      about,
      unit: 'ns',
      columns: Object.keys(columns).filter((_, i) => !short || i % 4 === 0),
      contenders: Object.entries(contenders).map(([name, module]) => ({
        name,
        command: (column) => [process.execPath, once, join(home, `${module}.js`), column, String(budget)],
      })),
    },
    rounds,
  )
  return [table]
}

const about = `Whether the body of an error response (a known code, a message, a request id) and the headers of a
request (Authorization, Content-Type and a date that the calendar has) are what the catalog says, and, in the last
two columns, everything that is wrong with those that are not, in words. Every library checks the same
schemas with the same patterns; the floor and the tuned ajv may write a pattern in a way that is faster and means the
same. Eight inputs a column are taken in turn, of different shapes. Before anything is measured, all have to
give the same verdict on every input. What is given as the reason differs: the floor, ajv and typia name the rule and
the value, as \`checkRequest\` and \`checkResponse\` do, whose sentences \`describeIssue\` makes of it when somebody reads
them; the others make sentences. These two check a whole request or response rather than a part of it, and
\`checkRequest\` says which error to answer.`

/** A contender with other verdicts than the others would be measured on another task. */
async function agree(folder: string): Promise<void> {
  for (const module of Object.values(contenders)) {
    for (const column of Object.keys(columns)) {
      const { run, inputs, valid } = await load(join(folder, `${module}.js`), column)
      const wrong = wrongVerdicts(run, inputs, valid)
      if (wrong.length > 0) throw new Error(`${module} gives wrong verdicts for "${column}": ${JSON.stringify(wrong)}`)
    }
  }
}
