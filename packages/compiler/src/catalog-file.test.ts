import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { sample } from '../test/sample.js'
import { catalogFileSchemaText } from './catalog-file.js'

const published = readFileSync(new URL('../catalog.schema.json', import.meta.url), 'utf8')

test('the published schema is fresh', () => {
  expect(published, 'stale: run pnpm generate and commit the result').toBe(catalogFileSchemaText())
})

test('the published schema admits the sample, so that an editor does', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(published))
  expect(validate(parse(sample))).toBe(true)
})
