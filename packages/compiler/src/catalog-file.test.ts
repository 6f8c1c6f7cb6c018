import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sample } from '../test/sample.js'
import { catalogFileSchemaText } from './catalog-file.js'

const published = readFileSync(new URL('../catalog.schema.json', import.meta.url), 'utf8')

test('the published schema is fresh', () => {
  expect(published, 'stale: run pnpm generate and commit the result').toBe(catalogFileSchemaText())
})

describe('the published schema, and so an editor,', () => {
  const ajv = new Ajv({ allowUnionTypes: true })
  ajv.addKeyword('markdownDescription')
  const admits = ajv.compile(JSON.parse(published))

  test('admits the sample', () => {
    expect(admits(parse(sample))).toBe(true)
  })

  test.each([
    ['a file without errors', '', true],
    ['an error without a status', 'errors: { Late: { retry: backoff } }', true],
    ['a text of which a part is patched', 'errors: { Late: { text: { en: { note: Late. } } } }', true],
    ['what is taken away', 'errors: { Late: { retry: null, text: { en: null } } }\ngroups: null\nerrorFor: null', true],
    ['an unknown key', 'errors: { Late: { retyr: backoff } }', false],
    ['another value', 'errors: { Late: { retry: often } }', false],
  ])('admits of a file that extends another %s', (_, text, isAdmitted) => {
    expect(admits(parse(`name: child\nextends: { catalog: ./sample.yaml }\n${text}`))).toBe(isAdmitted)
    expect(admits(parse(`name: child\n${text}`))).toBe(false)
  })

  test.each(['name: null', 'extends: null', 'extends: {}'])('does not admit %s', (text) => {
    expect(admits({ name: 'child', extends: { catalog: 'a' }, ...parse(text) })).toBe(false)
  })
})

test('the published schema has keywords of draft 7 alone', () => {
  const keywords = new Set<string>()
  const visit = (schema: object) => {
    for (const [keyword, value] of Object.entries(schema)) {
      keywords.add(keyword)
      if (keyword === 'properties') for (const inner of Object.values(value)) visit(inner as object)
      else if (/^(?:additionalProperties|items|not|if|then|else)$/.test(keyword) && typeof value === 'object')
        visit(value)
    }
  }
  visit(JSON.parse(published))
  const known =
    '$schema $comment if then else title description markdownDescription type properties required additionalProperties items enum pattern minimum maximum minItems uniqueItems minProperties maxProperties not'
  expect([...keywords].filter((keyword) => !known.split(' ').includes(keyword))).toEqual([])
})
