import type { Catalog } from '@errbook/catalog'
import type { Batch } from './batch.js'
import { type BatchResult, type CheckRules, checkBatch } from './check-batch.js'
import { type UrlPrefix, urlScope } from './url-scope.js'
import { enough, workerPool } from './worker-pool.js'

/** Checks batches, several at once if it may. */
export interface Checker {
  readonly check: (batch: Batch) => Promise<BatchResult>
  /** How many batches are worth having under way. */
  readonly most: number
  readonly close: () => Promise<void>
}

/** What a checker checks by. */
export interface CheckerOptions {
  readonly catalog: Catalog
  /** Where the catalog came from; `undefined` for CSN's. */
  readonly catalogFile: string | undefined
  readonly strict: boolean
  /** Prefixes of the URLs to check; all where there is none. */
  readonly urls: readonly UrlPrefix[]
  /** How many cores it may keep busy. */
  readonly jobs: number
}

// Less than this is checked sooner than a worker starts.
const smallInput = 8 * 1024 * 1024

// A line of many megabytes takes several times its length in the heap that reads it, so only one heap does.
const longLine = 2 * 1024 * 1024

/** A checker that works in this thread, and starts workers when there is enough to do. */
export function createChecker({ catalog, catalogFile, strict, urls, jobs }: CheckerOptions): Checker {
  // This thread is one of them: it checks what the workers have no time for.
  const pool = workerPool({ catalogFile, strict, urls }, jobs - 1)
  const rules: CheckRules = { catalog, strict, scope: urlScope(urls) }
  let seen = 0
  return {
    async check(batch) {
      const { length } = batch.bytes
      seen += length
      const isHere = jobs === 1 || seen <= smallInput || length > longLine || pool.isBusy()
      return isHere ? checkBatch(rules, batch) : pool.check(batch)
    },
    most: jobs > 1 ? jobs * enough + 1 : 1,
    close: pool.close,
  }
}
