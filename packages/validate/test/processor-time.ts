import { expect } from 'vitest'

/** How long this process has worked, in milliseconds: unlike the clock, it does not run while others do. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What a function gives; fails if it takes longer than bounded work can. */
export function quickly<T>(run: () => T): T {
  const start = processorTime()
  const result = run()
  expect(processorTime() - start).toBeLessThan(8000)
  return result
}
