/**
 * Works on several inputs at once, and gives the outcomes in the order of the inputs. No more than `most` are under way.
 * Where the inputs fail, the outcomes of those before come first.
 */
export async function* inOrder<Input, Outcome>(
  inputs: AsyncIterable<Input>,
  work: (input: Input) => Promise<Outcome>,
  most: number,
): AsyncGenerator<Outcome> {
  const underWay: Promise<Outcome>[] = []
  for await (const input of withFailure(inputs)) {
    const outcome = 'error' in input ? Promise.reject(input.error) : work(input.value)
    // A failure waits for its turn; until then it must not end the process.
    outcome.catch(() => {})
    underWay.push(outcome)
    if (underWay.length >= most) yield underWay.shift() as Promise<Outcome>
  }
  yield* underWay
}

/** The inputs, and as the last of them what they failed with. */
async function* withFailure<Input>(
  inputs: AsyncIterable<Input>,
): AsyncGenerator<{ readonly value: Input } | { readonly error: unknown }> {
  try {
    for await (const value of inputs) yield { value }
  } catch (error) {
    yield { error }
  }
}
