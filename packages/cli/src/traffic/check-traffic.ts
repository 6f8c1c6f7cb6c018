import type { Report } from '../reports/report.js'
import type { Input, Inputs } from '../sources/inputs.js'
import { openSource, type Reading } from '../sources/open-source.js'
import { Unreadable } from '../sources/unreadable.js'
import type { Batch } from './batch.js'
import { batchesOf } from './batches.js'
import type { Checker } from './checker.js'
import { inOrder } from './in-order.js'
import type { Summary } from './summary.js'
import { addTally, emptyTally, type Tally } from './tally.js'

/** Where a check reads from, and whom it tells. */
export interface Surroundings extends Reading {
  readonly report: Report
  /** Resolves when what was reported is written, so that it need not be kept in memory. */
  readonly drained: () => Promise<void>
}

/** Checks the recorded responses of every input, one input after the other, and reports them in their order. */
export async function checkTraffic(
  { inputs, passedOver }: Inputs,
  checker: Checker,
  surroundings: Surroundings,
): Promise<Summary> {
  const sum = emptyTally()
  let unreadable = 0
  let others = 0
  for (const input of inputs) {
    const { tally, failure } = await checkInput(input, checker, surroundings)
    addTally(sum, tally)
    const isOther = failure?.reason === 'no-recording' && !isSaidToBeRecording(input)
    if (isOther) others++
    else if (failure !== undefined) unreadable++
    surroundings.report.endFile({ file: input.name, tally, failure, isOther })
  }
  return { inputs: inputs.length - others, unreadable, otherFiles: passedOver + others, tally: sum }
}

/** Whether the user or the name of the file says so; a file of another kind may stand in a folder. */
function isSaidToBeRecording({ name, named }: Input): boolean {
  return named || /\.(ndjson|jsonl|json|har)(\.gz)?$/i.test(name)
}

// Lines of many megabytes take several times their length to check, and so are not checked side by side.
const mostBytes = 8 * 1024 * 1024

const sizeOf = ({ bytes }: Batch): number => bytes.length

interface CheckedInput {
  readonly tally: Tally
  readonly failure: Unreadable | undefined
}

async function checkInput(
  input: Input,
  { check, most }: Checker,
  { report, drained, ...reading }: Surroundings,
): Promise<CheckedInput> {
  const tally = emptyTally()
  try {
    const source = await openSource(input, reading)
    for await (const result of inOrder(batchesOf(source), check, { count: most, size: mostBytes, sizeOf })) {
      addTally(tally, result.tally)
      report.found(input.name, source.kind, result.findings)
      await drained()
    }
    return { tally, failure: undefined }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { tally, failure: error }
  }
}
