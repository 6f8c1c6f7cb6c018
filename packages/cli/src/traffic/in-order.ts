/** How much may run at once. */
export interface Bounds<Input> {
  readonly count: number
  /** When the running inputs have this size together, no other is started. */
  readonly size: number
  readonly sizeOf: (input: Input) => number
}

/**
 * Works on several inputs at once and gives the results in the order of the inputs. If the inputs fail, the results of
 * those before come first.
 */
export async function* inOrder<Input, Outcome>(
  inputs: AsyncIterable<Input>,
  work: (input: Input) => Promise<Outcome>,
  bounds: Bounds<Input>,
): AsyncGenerator<Outcome> {
  const underWay: { readonly outcome: Promise<Outcome>; readonly size: number }[] = []
  const isFull = () =>
    underWay.length >= bounds.count || underWay.reduce((sum, { size }) => sum + size, 0) >= bounds.size
  for await (const input of withFailure(inputs)) {
    const failed = 'error' in input
    const outcome = failed ? Promise.reject(input.error) : work(input.value)
    // A rejection waits for its turn; until then it must not end the process.
    outcome.catch(() => {})
    underWay.push({ outcome, size: failed ? 0 : bounds.sizeOf(input.value) })
    while (isFull()) yield underWay.shift()?.outcome as Promise<Outcome>
  }
  for (const { outcome } of underWay) yield outcome
}

/** The inputs; if reading them fails, the failure comes last. */
async function* withFailure<Input>(
  inputs: AsyncIterable<Input>,
): AsyncGenerator<{ readonly value: Input } | { readonly error: unknown }> {
  try {
    for await (const value of inputs) yield { value }
  } catch (error) {
    yield { error }
  }
}
