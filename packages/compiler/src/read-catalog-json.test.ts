import type { WholeCatalog } from '@errbook/catalog'
import { expect, test } from 'vitest'
import { compiledSample, hostile } from '../test/hostile.js'
import { catalogJsonText } from './catalog-json.js'
import { readCatalogJson } from './read-catalog-json.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const plain = compiledSample()

// The answers of the sample name its own codes.
const both: WholeCatalog = {
  ...hostile,
  errors: { ...plain.errors, ...hostile.errors },
  text: {
    en: { ...hostile.text.en, errors: { ...plain.text.en.errors, ...hostile.text.en.errors } },
    zh: { ...hostile.text.zh, errors: { ...plain.text.zh.errors, ...hostile.text.zh.errors } },
  },
  source: { ...hostile.source, errors: { ...plain.source.errors, ...hostile.source.errors } },
}

test.each([
  ['a catalog', plain],
  ['a catalog of hostile codes and texts', both],
])('%s is read as it was written', (_, catalog) => {
  expect(readCatalogJson(bytesOf(catalogJsonText(catalog, 'comment')))).toEqual({ ok: true, catalog })
})

const json = catalogJsonText(plain, 'comment')
const changed = (change: (catalog: never) => unknown) => {
  const catalog = JSON.parse(json)
  change(catalog as never)
  return JSON.stringify(catalog, null, 2)
}

test.each<readonly [name: string, text: string, message: string]>([
  ['nothing', '', 'the file is not JSON'],
  ['half a file', json.slice(0, json.length / 2), 'the file is not JSON'],
  ['a list', '[]', 'the catalog is a list'],
  ['a text', '"x"', 'the catalog is "x"'],
  [
    'a catalog without headers',
    changed((c: { headers?: unknown }) => delete c.headers),
    'the catalog has no "headers"',
  ],
  ['an unknown key', changed((c: { x?: unknown }) => (c.x = 1)), 'the catalog has the unknown key "x"'],
  [
    'a status that is text',
    changed((c: { errors: { Denied: { status: unknown } } }) => (c.errors.Denied.status = '403')),
    'errors.Denied.status is "403"',
  ],
  [
    'a code under another name',
    changed((c: { errors: { Denied: { code: unknown } } }) => (c.errors.Denied.code = 'Other')),
    'errors.Denied.code is not "Denied"',
  ],
  [
    'an answer with an unknown code',
    changed((c: { answers: { otherwise: unknown } }) => (c.answers.otherwise = 'Nothing')),
    'answers.otherwise names the unknown code "Nothing"',
  ],
  [
    'a broken pattern',
    changed(
      (c: { headers: { request: { authorization: { pattern: string } } } }) =>
        (c.headers.request.authorization.pattern = '('),
    ),
    'headers.request.authorization.pattern is not a pattern',
  ],
  [
    'a message with an unknown parameter',
    changed((c: { errors: { Denied: { message: unknown } } }) => (c.errors.Denied.message = 'No {name}.')),
    'errors.Denied.params has no "name"',
  ],
])('%s is refused at its place, with what to do', (_, text, message) => {
  const read = readCatalogJson(bytesOf(text))
  expect(read).toMatchObject({ ok: false })
  const [diagnostic] = read.ok ? [] : read.diagnostics
  expect(diagnostic?.message).toContain(message)
  expect(diagnostic?.line).toBeGreaterThan(0)
  expect(diagnostic?.fix).not.toBe('')
})

test('a place in the file is that of the value', () => {
  const text = changed((c: { errors: { Denied: { status: unknown } } }) => (c.errors.Denied.status = '403'))
  const read = readCatalogJson(bytesOf(text))
  const { line = 0 } = (read.ok ? [] : read.diagnostics)[0] ?? {}
  expect(text.split('\n')[line - 1]).toContain('"status": "403"')
})
