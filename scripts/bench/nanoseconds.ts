/**
 * The median time of one call over several repetitions, after a warm-up, in nanoseconds. The inputs are taken in turn,
 * and what the calls return is looked at, so that no call can be left out.
 *
 * @param budget how long one repetition takes, in milliseconds
 */
export function nanoseconds(run: (input: never) => unknown, inputs: readonly unknown[], budget: number): number {
  const call = run as (input: unknown) => unknown
  const cycles = calibrate(call, inputs, budget)
  const times = Array.from({ length: 7 }, () => repeat(call, inputs, cycles)).toSorted((a, b) => a - b)
  return ((times[3] as number) * 1e6) / (cycles * inputs.length)
}

/** Runs until the compiler has done its work, and says how many cycles through the inputs fill the budget. */
function calibrate(call: (input: unknown) => unknown, inputs: readonly unknown[], budget: number): number {
  let cycles = 1
  let spent = 0
  for (let total = 0; total < 3 * budget || spent < budget / 4; total += spent) {
    spent = repeat(call, inputs, cycles)
    if (spent < budget) cycles = Math.ceil(cycles * Math.min(4, (1.1 * budget) / Math.max(spent, 0.001)))
  }
  return cycles
}

function repeat(call: (input: unknown) => unknown, inputs: readonly unknown[], cycles: number): number {
  const length = inputs.length
  let truthy = 0
  const begin = performance.now()
  for (let cycle = 0; cycle < cycles; cycle++) {
    for (let i = 0; i < length; i++) if (call(inputs[i])) truthy++
  }
  const time = performance.now() - begin
  if (truthy > cycles * length) throw new Error('more answers than calls')
  return time
}
