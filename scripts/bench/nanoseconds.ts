type Call = (input: unknown) => unknown

/**
 * The median time of one call over several repetitions, after a warm-up, in nanoseconds. The inputs are taken in turn,
 * and what the calls return is looked at, so that no call can be left out. A promise is waited for before the next call.
 *
 * @param budget how long one repetition takes, in milliseconds
 */
export async function nanoseconds(
  run: (input: never) => unknown,
  inputs: readonly unknown[],
  budget: number,
): Promise<number> {
  const call = run as Call
  const repeat = call(inputs[0]) instanceof Promise ? repeatAwaited : repeatAtOnce
  const cycles = await calibrate((count) => repeat(call, inputs, count), budget)
  const times: number[] = []
  for (let i = 0; i < 7; i++) times.push(await repeat(call, inputs, cycles))
  return ((times.toSorted((a, b) => a - b)[3] as number) * 1e6) / (cycles * inputs.length)
}

/** Runs until the compiler has done its work, and says how many cycles through the inputs fill the budget. */
async function calibrate(repeat: (cycles: number) => number | Promise<number>, budget: number): Promise<number> {
  let cycles = 1
  let spent = 0
  // With less, V8 is still compiling what takes several functions, and every library is measured at another stage.
  for (let total = 0; total < warmUp * budget || spent < budget / 4; total += spent) {
    spent = await repeat(cycles)
    if (spent < budget) cycles = Math.ceil(cycles * Math.min(4, (1.1 * budget) / Math.max(spent, 0.001)))
  }
  return cycles
}

const warmUp = 15

function repeatAtOnce(call: Call, inputs: readonly unknown[], cycles: number): number {
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

async function repeatAwaited(call: Call, inputs: readonly unknown[], cycles: number): Promise<number> {
  const length = inputs.length
  let truthy = 0
  const begin = performance.now()
  for (let cycle = 0; cycle < cycles; cycle++) {
    for (let i = 0; i < length; i++) if (await call(inputs[i])) truthy++
  }
  const time = performance.now() - begin
  if (truthy > cycles * length) throw new Error('more answers than calls')
  return time
}
