import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from '../packages/cli/src/run.js'
import { testIo } from '../packages/cli/test/test-io.js'
import { validatorFiles } from './catalog-file-validator.js'

const { generate } = JSON.parse(readFileSync('package.json', 'utf8')).scripts as { readonly generate: string }

/** The catalogs from which `pnpm generate` writes files, and where to. */
const catalogs = [...generate.matchAll(/errbook generate ([^&]*)/g)].map(([, words = '']) => words.trim().split(' '))

test.each(catalogs)('the files generated from %s are fresh', async (...words) => {
  const io = testIo()
  const code = await run(['generate', ...words, '--check'], io)
  expect(io.output(), 'stale: run pnpm generate and commit the result').not.toContain('stale')
  expect(code).toBe(0)
})

test.each(validatorFiles())('%s is fresh', (path, text) => {
  expect(readFileSync(path, 'utf8'), 'stale: run pnpm generate and commit the result').toBe(text)
})
