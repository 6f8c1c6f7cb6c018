import { expect, test } from 'vitest'
import { CommandFailure } from '../io.js'
import type { Batch } from './batch.js'
import { workerPool } from './worker-pool.js'

const batch = (first: number): Batch => ({ kind: 'ndjson', first, bytes: new Uint8Array(Buffer.from('no response')) })

test('answers each batch with what was found in it', async () => {
  const pool = workerPool({ catalogFile: undefined, strict: false, urls: [] }, 2)
  try {
    const results = await Promise.all([1, 2, 3, 4, 5].map((first) => pool.check(batch(first))))
    expect(results.map(({ findings }) => findings[0]?.at)).toEqual([1, 2, 3, 4, 5])
  } finally {
    await pool.close()
  }
})

test('fails with the reason when a worker dies', async () => {
  const pool = workerPool({ catalogFile: 'nowhere.yaml', strict: false, urls: [] }, 1)
  try {
    const failure = new CommandFailure('a worker died: cannot read nowhere.yaml: there is no such file')
    await expect(pool.check(batch(1))).rejects.toEqual(failure)
    await expect(pool.check(batch(2))).rejects.toEqual(failure)
  } finally {
    await pool.close()
  }
})
