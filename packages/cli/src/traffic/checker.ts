import { Worker } from 'node:worker_threads'
import { CommandFailure } from '../io.js'
import type { Batch } from '../sources/batches.js'
import { type BatchResult, batchChecker, type CheckSetup } from './check-batch.js'

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
