import { compare } from '../compare.js'
import type { Suite } from '../suite.js'
import { trafficContenders } from '../traffic.js'

/** What it costs to check recorded responses. */
export const traffic: Suite = ({ short, rounds }) => {
  const megabytes = short ? 2 : 600
  const { contenders, clean } = trafficContenders(megabytes)
  try {
    const table = compare(
      {
        title: 'Recorded traffic',
        about: `\`errbook check\` of ${megabytes} MB of recorded responses, one per line, against a loop that only reads
the lines and parses each with its body: with one job at most 1.43 times (0.7 of its throughput), with two at most 0.67 of that.`,
        unit: 'ms',
        columns: ['time'],
        contenders,
      },
      Math.min(rounds, 3),
    )
    return [table]
  } finally {
    clean()
  }
}
