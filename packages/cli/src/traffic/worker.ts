// Checks the batches that it is sent, in a thread of its own.
import { parentPort, workerData } from 'node:worker_threads'
import { loadCatalog } from '../load-catalog.js'
import type { Batch } from './batch.js'
import { checkBatch } from './check-batch.js'
import type { WorkerSetup } from './worker-pool.js'

const { catalogFile, strict } = workerData as WorkerSetup
const catalog = await loadCatalog(catalogFile)
parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(checkBatch(catalog, strict, batch)))
