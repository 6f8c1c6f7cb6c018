import type { WholeCatalog } from '@errbook/catalog'
import { describe, expect, test } from 'vitest'
import { compiledSample, hostile } from '../test/hostile.js'
import { childWith, compileText } from '../test/sample.js'
import { readCatalogJson } from './read-catalog-json.js'
import { catalogJsonText } from './render/catalog-json.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const plain = compiledSample()

// A server answers with codes of the sample.
const both: WholeCatalog = {
  ...hostile,
  errors: { ...plain.errors, ...hostile.errors },
  // A tag that is spelt otherwise since 1989: the compiler refuses it.
  languages: hostile.languages.filter((language) => language !== 'in'),
}

/** A catalog that extends the sample, and quotes it. */
const child = compileText(childWith('', ', without: [Other]'))
if (!child.ok) throw new Error(JSON.stringify(child.diagnostics))

test.each([
  ['a catalog', plain],
  ['a catalog that extends another', child.catalog],
  ['a catalog of hostile codes and texts', both],
])('%s is read as it was written', async (_, catalog) => {
  expect(await readCatalogJson(bytesOf(catalogJsonText(catalog, 'comment')))).toEqual({
    ok: true,
    catalog,
    diagnostics: [],
  })
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
  ['a list', '[]', 'the catalog is an empty list'],
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
    'a status that is text, under a code that a JSON Pointer escapes',
    changed((c: { errors: { [code: string]: object } }) => (c.errors['a/b~c'] = { ...c.errors.Denied, status: '403' })),
    'errors.a/b~c.status is "403"',
  ],
  [
    'a code under another name',
    changed((c: { errors: { Denied: { code: unknown } } }) => (c.errors.Denied.code = 'Other')),
    'errors.Denied.code is not "Denied"',
  ],
  [
    'an answer with an unknown code',
    changed((c: { errorFor: { unexpected: unknown } }) => (c.errorFor.unexpected = 'Nothing')),
    'errorFor.unexpected: the catalog has no error "Nothing"',
  ],
  ['a language without its text', changed((c: { text: { zh?: unknown } }) => delete c.text.zh), 'text has no "zh"'],
  [
    'a broken pattern',
    changed(
      (c: { headers: { request: { authorization: { pattern: string } } } }) =>
        (c.headers.request.authorization.pattern = '('),
    ),
    'headers.request.authorization.pattern is not a pattern',
  ],
  [
    'a broken pattern of one form of several',
    changed(
      (c: { headers: { request: { token: { anyOf: { pattern: string }[] } } } }) =>
        ((c.headers.request.token.anyOf[1] as { pattern: string }).pattern = '('),
    ),
    'headers.request.token.anyOf.1.pattern is not a pattern',
  ],
  [
    'a message with an unknown parameter',
    changed((c: { errors: { Denied: { message: unknown } } }) => (c.errors.Denied.message = 'No {name}.')),
    'errors.Denied.params has no "name"',
  ],
])('%s is refused at its place, with what to do', async (_, text, message) => {
  const read = await readCatalogJson(bytesOf(text))
  expect(read).toMatchObject({ ok: false })
  const diagnostic = read.ok ? undefined : read.diagnostics.find((one) => one.message.includes(message))
  expect(diagnostic?.line).toBeGreaterThan(0)
  expect(diagnostic?.fix).not.toBe('')
})

test('a place in the file is that of the value', async () => {
  const text = changed((c: { errors: { Denied: { status: unknown } } }) => (c.errors.Denied.status = '403'))
  const read = await readCatalogJson(bytesOf(text))
  const { line = 0 } = (read.ok ? [] : read.diagnostics)[0] ?? {}
  expect(text.split('\n')[line - 1]).toContain('"status": "403"')
})

type Json = { [key: string]: Json } & Json[]
const edited = (edit: (catalog: Json) => unknown) => changed(edit as (catalog: never) => unknown)

describe('what was edited by hand is held by the rules of the source', () => {
  test.each<readonly [rule: string, text: string, path: string]>([
    ['answer-known', edited((c) => set(c, 'headers.request.authorization.missing', 'Nothing')), 'missing'],
    ['answer-known', edited((c) => set(c, 'headers.request.authorization.malformed', 'toString')), 'malformed'],
    ['answer-known', edited((c) => set(c, 'headers.request.sent-at.expired', 'Nothing')), 'expired'],
    ['answer-known', edited((c) => set(c, 'errorFor.invalidRequest', 'constructor')), 'errorFor.invalidRequest'],
    ['precedence-is-complete', edited((c) => set(c, 'errorFor.precedence', ['Nothing'])), 'precedence.0'],
    ['answer-needs-error-for', edited((c) => delete c.errorFor), 'headers.request'],
    ['params-match-message', edited((c) => set(c, 'errors.Denied.params', { toString: 'text' })), 'params.toString'],
    ['skew-has-answer', edited((c) => set(c, 'headers.request.sent-at.format', 'text')), 'sent-at.maximumSkew'],
    ['catalog-json', edited((c) => set(c, 'headers.request.sent-at.pattern', '^.*$')), 'sent-at.pattern'],
    ['catalog-json', edited((c) => set(c, 'headers.request.sent-at.name', 'other')), 'sent-at.name'],
    ['catalog-json', edited((c) => set(c, 'errors.Denied.statuses', [404, 403])), 'statuses'],
    ['catalog-json', edited((c) => set(c, 'text.en.language', 'zh')), 'text.en.language'],
    ['code-is-sent-once', edited((c) => set(c, 'errors.Denied.wire', 'Late')), 'errors.'],
    ['wire-fits-template', edited((c) => set(c, 'errors.Denied.wire', 7)), 'errors.Denied.wire'],
    ['template-is-valid', edited((c) => set(c, 'body.template.message', '{message:nothing}')), 'template.message'],
    ['template-is-valid', edited((c) => set(c, 'body.template.again', '{code}')), 'template'],
    ['member-fits-template', edited((c) => set(c, 'body.members.code.places', ['/nowhere'])), 'places.0'],
    ['languages-are-tags', edited((c) => set(c, 'languages', ['en', 'zh', 'no tag'])), 'languages'],
    ['media-type-is-valid', edited((c) => set(c, 'headers.request.content-type.mediaType', 'x')), 'mediaType'],
    ['no-proto-key', json.replace('"params":{', '"params":{"__proto__":"text",'), '__proto__'],
    ['no-proto-key', json.replace('"params":{', '"params":{"\\u005f_prot\\u006f__":"text",'), '__proto__'],
    ['no-proto-key', json.replace('"params":{', '"params":{"_\\u005Fproto__":"text",'), '__proto__'],
    ['hole-is-plain', edited((c) => set(c, 'errors.Denied.message', 'No {code}.')), 'errors.Denied.message'],
  ])('%s (%#)', async (rule, text, path) => {
    const read = await readCatalogJson(bytesOf(text))
    const found = read.ok ? [] : read.diagnostics.map((one) => `${one.rule} ${one.message}`)
    expect(found.join('\n')).toMatch(new RegExp(`^${rule} .*${path}`, 'm'))
  })
})

function set(catalog: Json, path: string, value: unknown): void {
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  const holder = steps.reduce((at, step) => at[step] as Json, catalog)
  holder[last] = value as Json
}

describe('values nested too deeply are told so, at their place, before anything else, and soon', () => {
  const nest = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
  const start = Date.now()
  test.each<readonly [name: string, text: string]>(
    [1000, 5000, 100_000].flatMap((levels) => [
      [`${levels} levels that end`, nest(levels)],
      [`${levels} levels that do not end`, '['.repeat(levels)],
      [`${levels} levels of maps`, `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`],
      [`${levels} levels in an unknown key`, json.replace('"uri": {', `"uri": { "x": ${nest(levels)},`)],
      [`${levels} levels in a value`, json.replace('"fault":"client"', `"fault":${nest(levels)}`)],
      [`${levels} levels in the template`, json.replace('"template": {', `"template": { "x": ${nest(levels)},`)],
    ]),
  )('%s', async (_, text) => {
    const read = await readCatalogJson(bytesOf(text))
    const [first, ...rest] = read.ok ? [] : read.diagnostics
    expect(first?.message).toBe('values are nested too deeply to be read')
    expect(rest).toEqual([])
    expect(Date.now() - start).toBeLessThan(20_000)
  })
})
