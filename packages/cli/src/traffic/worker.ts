// Checks the batches that it is sent, in a thread of its own.
import { parentPort, workerData } from 'node:worker_threads'
import { loadCatalog } from '../load-catalog.js'
import type { Batch } from './batch.js'
import { type CheckRules, checkBatch } from './check-batch.js'
import { urlScope } from './url-scope.js'
import type { WorkerSetup } from './worker-pool.js'

const { catalogFile, strict, urls } = workerData as WorkerSetup
const rules: CheckRules = { catalog: await loadCatalog(catalogFile), strict, scope: urlScope(urls) }
parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(checkBatch(rules, batch)))
