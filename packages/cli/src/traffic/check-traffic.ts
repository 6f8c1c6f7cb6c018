import { Worker } from 'node:worker_threads'
import { CommandFailure } from '../io.js'
import { type Batch, batchesOf } from '../sources/batches.js'
import { type ByteSource, openRecording } from '../sources/open-recording.js'
import type { RecordingKind } from '../sources/read-record.js'
import { ReadFailure, type Recording, type RecordingList } from '../sources/recordings.js'
import { type BatchResult, batchChecker, type CheckSetup, type Remark } from './check-batch.js'
import { addTally, emptyTally, type Summary, type Tally } from './tally.js'

/** Gets the findings of a check as they arrive. */
export interface CheckListener {
  /** Takes the next remarks on a recording, in their order. */
  readonly remark: (file: string, kind: RecordingKind, remarks: readonly Remark[]) => void
  readonly endFile: (checked: CheckedFile) => void
}

/** The result of checking a recording. */
export interface CheckedFile {
  readonly file: string
  readonly tally: Tally
  /** Why it could not be read to the end. */
  readonly failure: ReadFailure | undefined
  /** Whether the file is of another kind and skipped; the failure says why. */
  readonly isOther: boolean
}

/** What a check reads from and reports to. */
export interface CheckSurroundings extends ByteSource {
  readonly listener: CheckListener
  /** Resolves when the report so far has left the memory of this process. */
  readonly drained: () => Promise<void>
}

/** Checks the recorded responses of all recordings, one recording after the other, and reports them in order. */
export async function checkTraffic(
  { recordings, otherFiles }: RecordingList,
  checker: Checker,
  surroundings: CheckSurroundings,
): Promise<Summary> {
  const sum = emptyTally()
  let unreadable = 0
  let notRecordings = 0
  let others = 0
  for (const recording of recordings) {
    const { tally, failure } = await checkRecording(recording, checker, surroundings)
    addTally(sum, tally)
    const isOther = failure?.reason === 'no-recording' && !isSaidToBeRecording(recording)
    if (isOther) others++
    else if (failure !== undefined && isOfNoRecording(failure)) notRecordings++
    else if (failure !== undefined) unreadable++
    surroundings.listener.endFile({ file: recording.name, tally, failure, isOther })
  }
  return { files: recordings.length - others, unreadable, notRecordings, otherFiles: otherFiles + others, tally: sum }
}

/** Whether a file was read but has something else in it than recorded responses. */
function isOfNoRecording({ reason }: ReadFailure): boolean {
  return reason === 'no-recording' || reason === 'har-without-entries'
}

/** Whether the user or the file name says that it is a recording; folders may hold files of other kinds. */
function isSaidToBeRecording({ name, named }: Recording): boolean {
  return named || /\.(ndjson|jsonl|json|har)(\.gz)?$/i.test(name)
}

// Lines of many megabytes take several times their length to check, and so are not checked side by side.
const mostBytes = 8 * 1024 * 1024

const sizeOf = ({ bytes }: Batch): number => bytes.length

async function checkRecording(
  recording: Recording,
  { check, most }: Checker,
  { listener, drained, ...source }: CheckSurroundings,
): Promise<Pick<CheckedFile, 'tally' | 'failure'>> {
  const tally = emptyTally()
  try {
    const open = await openRecording(recording, source)
    for await (const result of inOrder(batchesOf(open), check, { count: most, size: mostBytes, sizeOf })) {
      addTally(tally, result.tally)
      listener.remark(recording.name, open.kind, result.remarks)
      await drained()
    }
    return { tally, failure: undefined }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    return { tally, failure: error }
  }
}

/** How much may run at once. */
interface Bounds<Input> {
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

/** Checks batches, several at once if allowed. */
export interface Checker {
  /** Transfers the buffer of the batch. Fails with a {@link CommandFailure} when a worker has died. */
  readonly check: (batch: Batch) => Promise<BatchResult>
  /** How many batches are worth starting at once. */
  readonly most: number
  readonly close: () => Promise<void>
}

// Less than this is checked faster than a worker starts.
const smallTraffic = 8 * 1024 * 1024

// Reading a line of many megabytes takes several times its length in memory, so only this thread does.
const longLine = 2 * 1024 * 1024

// How many batches a thread gets at a time, so that it never waits for the next.
const enough = 3

/** Makes a checker that works in this thread and starts workers when there is enough to do, to use `jobs` cores. */
export function createChecker(setup: CheckSetup, jobs: number): Checker {
  const threads: Thread[] = []
  // This thread is one of them: it checks what the busy workers cannot take.
  const size = jobs - 1
  const checkHere = batchChecker(setup)
  let seen = 0
  const isBusy = () => threads.length >= size && threads.every((thread) => thread.waiting() >= enough)
  return {
    async check(batch) {
      const { length } = batch.bytes
      seen += length
      if (seen <= smallTraffic || length > longLine || isBusy()) return checkHere(batch)
      let thread = threads.toSorted((a, b) => a.waiting() - b.waiting())[0]
      if (thread === undefined || (thread.waiting() > 0 && threads.length < size)) {
        thread = startThread(setup)
        threads.push(thread)
      }
      return thread.check(batch)
    },
    most: jobs > 1 ? jobs * enough + 1 : 1,
    async close() {
      await Promise.all(threads.map((thread) => thread.stop()))
    },
  }
}

interface Thread {
  readonly check: (batch: Batch) => Promise<BatchResult>
  readonly waiting: () => number
  readonly stop: () => Promise<unknown>
}

interface Waiting {
  readonly resolve: (result: BatchResult) => void
  readonly reject: (error: CommandFailure) => void
}

function startThread(setup: CheckSetup): Thread {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: setup })
  // A thread answers in the order of the batches.
  const waiting: Waiting[] = []
  let failure: CommandFailure | undefined
  const fail = (reason: string) => {
    failure ??= new CommandFailure(`a worker died: ${reason}`)
    for (const { reject } of waiting.splice(0)) reject(failure)
  }
  worker.on('message', (result: BatchResult) => waiting.shift()?.resolve(result))
  worker.on('error', (error) => fail(error.message))
  worker.on('exit', (code) => fail(`it ended with the code ${code}`))
  return {
    check: (batch) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure)
        waiting.push({ resolve, reject })
        worker.postMessage(batch, [batch.bytes.buffer])
      }),
    waiting: () => waiting.length,
    stop: () => worker.terminate(),
  }
}
