import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from '../packages/cli/src/run.js'
import { testIo } from '../packages/cli/test/test-io.js'
import { validatorFiles } from './catalog-file-validator.js'

test('the files generated from the CSN catalog are fresh', async () => {
  const io = testIo()
  const code = await run(['generate', 'packages/csn/catalog.yaml', '--docs', 'docs', '--check'], io)
  expect(io.output(), 'stale: run pnpm generate and commit the result').not.toContain('stale')
  expect(code).toBe(0)
})

test.each(validatorFiles())('%s is fresh', (path, text) => {
  expect(readFileSync(path, 'utf8'), 'stale: run pnpm generate and commit the result').toBe(text)
})
