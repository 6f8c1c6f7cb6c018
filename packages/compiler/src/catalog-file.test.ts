import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { sample } from '../test/sample.js'
import { catalogFileSchemaText } from './catalog-file.js'

const published = readFileSync(new URL('../catalog.schema.json', import.meta.url), 'utf8')

test('the published schema is fresh', () => {
  expect(published, 'stale: run pnpm generate and commit the result').toBe(catalogFileSchemaText())
})

test('the published schema admits the sample, so that an editor does', () => {
  const ajv = new Ajv({ allowUnionTypes: true })
  ajv.addKeyword('markdownDescription')
  expect(ajv.compile(JSON.parse(published))(parse(sample))).toBe(true)
})

test('the published schema has keywords of draft 7 alone', () => {
  const keywords = new Set<string>()
  const visit = (schema: object) => {
    for (const [keyword, value] of Object.entries(schema)) {
      keywords.add(keyword)
      if (keyword === 'properties') for (const inner of Object.values(value)) visit(inner as object)
      else if (/^(?:additionalProperties|items|not)$/.test(keyword) && typeof value === 'object') visit(value)
    }
  }
  visit(JSON.parse(published))
  const known =
    '$schema $comment title description markdownDescription type properties required additionalProperties items enum pattern minimum maximum minItems uniqueItems minProperties maxProperties not'
  expect([...keywords].filter((keyword) => !known.split(' ').includes(keyword))).toEqual([])
})
