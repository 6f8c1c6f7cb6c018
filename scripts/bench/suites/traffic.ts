import { compare } from '../compare.js'
import type { Suite } from '../suite.js'
import { trafficContenders } from '../traffic.js'

/** What it costs to hold recorded traffic against the catalog. */
export const traffic: Suite = ({ short, rounds }) => {
  const { contenders, clean } = trafficContenders(short ? 5 : 200)
  try {
    const table = {
      title: 'Recorded traffic',
      about: `\`errbook check\` on NDJSON, against a loop that only reads the lines and calls \`JSON.parse\` on each and on its
body. On one core at most 1.43 times (0.7 of the throughput), and with two cores at most 0.67 of that.`,
      unit: 'ms',
      columns: ['time'],
    } as const
    return [compare({ ...table, contenders }, rounds)]
  } finally {
    clean()
  }
}
