import { Worker } from 'node:worker_threads'
import { CommandFailure } from '../io.js'
import type { Batch } from './batch.js'
import type { BatchResult } from './check-batch.js'
import type { UrlPrefix } from './url-scope.js'

/** What a worker is started with. */
export interface WorkerSetup {
  readonly catalogFile: string | undefined
  readonly strict: boolean
  /** Prefixes of the URLs to check; all where there is none. */
  readonly urls: readonly UrlPrefix[]
}

/** Threads that check batches. */
export interface WorkerPool {
  /** Takes the buffer of the batch away. Fails with a {@link CommandFailure} when a worker has died. */
  readonly check: (batch: Batch) => Promise<BatchResult>
  /** Whether every thread has enough to do. */
  readonly isBusy: () => boolean
  readonly close: () => Promise<void>
}

/** As many batches as a thread is given at a time, so that it never waits for the next. */
export const enough = 3

/** A pool of up to `size` threads, each started when those before it are busy. */
export function workerPool(setup: WorkerSetup, size: number): WorkerPool {
  const threads: Thread[] = []
  return {
    check(batch) {
      let thread = threads.toSorted((a, b) => a.waiting() - b.waiting())[0]
      if (thread === undefined || (thread.waiting() > 0 && threads.length < size)) {
        thread = startThread(setup)
        threads.push(thread)
      }
      return thread.check(batch)
    },
    isBusy: () => threads.length >= size && threads.every((thread) => thread.waiting() >= enough),
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

function startThread(setup: WorkerSetup): Thread {
  const worker = new Worker(...entry(setup))
  // A thread answers in the order of the questions.
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

function entry(workerData: WorkerSetup): ConstructorParameters<typeof Worker> {
  if (!import.meta.url.endsWith('.ts')) return [new URL('./worker.js', import.meta.url), { workerData }]
  const execArgv = ['--conditions', '@errbook/source']
  return [new URL('./worker-from-source.js', import.meta.url), { workerData, execArgv }]
}
