// Checks batches in a thread of its own.
import { parentPort, workerData } from 'node:worker_threads'
import type { Batch } from '../sources/batches.js'
import { batchChecker } from './check-batch.js'

const check = batchChecker(workerData)
parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(check(batch)))
