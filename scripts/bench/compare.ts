import { execFileSync } from 'node:child_process'

/** Something that is measured in a process of its own, which prints milliseconds. */
export interface Contender {
  readonly name: string
  readonly command: readonly [file: string, ...words: string[]]
}

/** Measures contenders in turn, round by round, and gives the median of each in milliseconds. */
export function compare(title: string, contenders: readonly Contender[], rounds: number): readonly number[] {
  const times = contenders.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    contenders.forEach(({ command: [file, ...words] }, i) => {
      const printed = execFileSync(file, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
      times[i]?.push(Number(printed))
    })
  }
  const medians = times.map(median)
  console.log(`\n${title} (medians of ${rounds} rounds)`)
  contenders.forEach(({ name }, i) => {
    const [first = 1] = medians
    const time = medians[i] ?? Number.NaN
    console.log(`${name.padEnd(58)}${time.toFixed(0).padStart(8)} ms${(time / first).toFixed(2).padStart(8)}`)
  })
  return medians
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return ((sorted[middle] ?? 0) + (sorted[(sorted.length - 1) >> 1] ?? 0)) / 2
}
