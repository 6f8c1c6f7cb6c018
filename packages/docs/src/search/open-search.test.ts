import { readFileSync } from 'node:fs'
import type { WholeCatalog } from '@errbook/catalog'
import { compile } from '@errbook/compiler'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reciprocalRank, searchQueries } from '../../test/search-queries.js'
import { openSearch } from './open-search.js'
import { type SearchPage, searchIndex } from './search-index.js'

const csn: WholeCatalog = JSON.parse(
  readFileSync(new URL('../../../csn/src/json/catalog.generated.json', import.meta.url), 'utf8'),
)
const searches = { en: openSearch(searchIndex(csn, 'en')), zh: openSearch(searchIndex(csn, 'zh')) }
const names = (query: string, language: 'en' | 'zh' = 'en') => searches[language](query).map(({ entry }) => entry.name)

test.each(searchQueries)('%s: %s finds %s first', (language, query, first) => {
  expect(names(query, language)[0]).toBe(first)
})

test('a page in the other language finds the same first, in nine cases of ten', () => {
  const ranks = searchQueries.map(([language, query, first]) => {
    return reciprocalRank(names(query, language === 'en' ? 'zh' : 'en'), first)
  })
  expect(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length).toBeGreaterThan(0.9)
})

test('every code and every header is found first by its name, and by its name in any case, with spaces or with none', () => {
  for (const { name } of searchIndex(csn, 'en').entries) {
    const spaced = name.replaceAll(/(?<=[a-z])(?=[A-Z])|-/g, ' ')
    for (const query of [name, name.toLowerCase(), name.toUpperCase(), spaced, ` ${name} `]) {
      expect([query, names(query)[0]]).toEqual([query, name])
    }
  }
})

test('every message leads to its error, with any value in its place', () => {
  const whole = searchIndex(csn, 'zh').entries
  for (const { name, message = '' } of whole.filter(({ message }) => message !== undefined)) {
    expect(names(message.replace('{timestamp}', '2025-11-11T08:00:00Z'), 'zh')[0]).toBe(name)
  }
})

test.each([
  ['the exact code, then what says it in passing', 'Authorization', ['Authorization', 'InvalidHTTPAuthHeader']],
  ['a part of a code, then a meaning', 'sign', ['SignatureDoesNotMatch', 'Authorization']],
  [
    'a message, then the error with which documentation prints it',
    'The Access Key ID you provided does not exist in our records',
    ['InvalidAccessKeyId', 'InvalidHTTPAuthHeader'],
  ],
])('comes first: %s', (_, query, expected) => {
  const found = names(query)
  const places = expected.map((name) => found.indexOf(name))
  expect(places[0]).toBe(0)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('all of a status are found, in the order of the catalog', () => {
  const codes = Object.values(csn.errors).flatMap(({ status, code }) => (status === 403 ? code : []))
  expect(names('403')).toEqual(codes)
})

test.each([
  'Bad Request',
  'bad  request',
  'ＢＡＤ　ＲＥＱＵＥＳＴ',
  '400 Bad Request',
  'HTTP/1.1 400 Bad Request',
  '错误请求',
  'HTTP/2 400',
])('%s finds every code of that status before all else', (query) => {
  const search = searchOf(
    'TooLong: { status: 400, message: it is too long }',
    'Gone: { status: 410, message: a bad request was here }',
    'TooShort: { status: [400, 422], message: it is too short }',
  )
  expect(search(query).slice(0, 2)).toEqual(['TooLong', 'TooShort'])
})

test('what is called like a status comes before the codes of the status', () => {
  const search = searchOf('A: { status: 404, message: a }', 'NotFound: { status: 400, message: b }')
  expect(search('not found')).toEqual(['NotFound', 'A'])
})

test('a known word is not drowned by longer words that begin with it', () => {
  const search = searchOf('Note: { status: 400, message: it is noted }', 'Not: { status: 400, message: it is not so }')
  expect(search('not so')).toEqual(['Not'])
  expect(search('it is not')[0]).toBe('Not')
})

test('a message of holes alone reads nothing', () => {
  const search = searchOf(
    "Any: { status: 400, message: '{detail}' }",
    "Pet: { status: 404, message: 'There is no pet {id}.' }",
  )
  expect(search('something else')).toEqual([])
  expect(search('There is no pet of mine.')).toEqual(['Pet'])
})

test('guides are found beside codes, by title and by text', () => {
  const pages: readonly SearchPage[] = [
    {
      address: 'guides/client.html',
      title: 'Handle errors in a client',
      text: 'Catch what createFetch throws, and retry.',
    },
    { address: 'guides/clock.html#ntp', title: 'Set the clock', text: 'Chrony keeps the clock right.' },
  ]
  const search = openSearch(searchIndex(csn, 'en', pages))
  const first = (query: string) => search(query)[0]?.entry.address
  expect(first('createFetch')).toBe('guides/client.html')
  expect(first('handle errors in a client')).toBe('guides/client.html')
  expect(first('chrony')).toBe('guides/clock.html#ntp')
  expect(first('clock skew')).toBe('errors/RequestExpired.html')
})

describe('whatever is asked', () => {
  const words = fc.constantFrom(
    'csn',
    'not',
    'found',
    '签名',
    '路由',
    '404',
    '{timestamp}',
    '__proto__',
    'constructor',
    '…',
    '\ud800',
  )
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((words) => words.join(' ')),
  )

  test('the search answers with pages, each once', () => {
    fc.assert(
      fc.property(query, (query) => {
        const found = names(query)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })

  test.each([
    ['letters', 'a'.repeat(1_000_000)],
    ['words', 'csn '.repeat(100_000)],
    ['Han', '签名'.repeat(100_000)],
    ['separators', '-'.repeat(1_000_000)],
    ['quotes', '\'"'.repeat(500_000)],
  ])('a text of many %s takes no longer than what is read of it', (_, text) => {
    const start = performance.now()
    searches.en(text)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

/** The names that a search in a small catalog finds. */
function searchOf(...errors: readonly string[]): (query: string) => readonly string[] {
  const file = `name: small\nerrors:\n${errors.map((error) => `  ${error}\n`).join('')}`
  const compiled = compile(new TextEncoder().encode(file))
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics))
  const search = openSearch(searchIndex(compiled.catalog, 'en'))
  return (query) => search(query).map(({ entry }) => entry.name)
}
