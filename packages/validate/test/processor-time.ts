/** How long this process has worked, in milliseconds: unlike the clock, it does not run while others do. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
