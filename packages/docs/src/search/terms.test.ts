import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flatten, partStarts, queryWords, type Term, termsOf } from './terms.js'

const named = (text: string) => termsOf(text).map(({ term }) => term)

test.each([
  ['an identifier by its parts and by those that stand together', 'csnRtId', 'csn csnrt csnrtid rt rtid id'],
  ['initials as one part', 'HTTPHeader', 'http httpheader header'],
  ['a header', 'x-bce-date', 'x xbce xbcedat bce bcedat date'],
  ['a digit with what it belongs to', 'SHA256 v1', 'sha256 v1'],
  ['a word without its ending', 'Requests expired, missing rules.', 'request expir miss rule'],
  ['an apostrophe as the join that it is', "doesn't", 'doesn doesnt t'],
  ['letters of another width', 'ＵＲＩ', 'uri'],
  ['what is written without spaces, two by two', '路由表', '路由 由表'],
  ['one character alone', '在 v1', '在 v1'],
  ['a script within another', '请求中的JSON格式', '请求 求中 中的 json 格式'],
  ['Kana and Hangul', 'エラー 오류', 'エラ ラー 오류'],
  ['nothing', ' ，。！?', ''],
])('a text is found by %s', (_, text, terms) => {
  expect(named(text).join(' ')).toBe(terms)
})

test('a term stands where the text has it', () => {
  const text = '请求中的 csnId 无效'
  const found = termsOf(text).map(({ term, start, end }) => [term, text.slice(start, end)])
  expect(found).toContainEqual(['请求', '请求'])
  expect(found).toContainEqual(['id', 'Id'])
  expect(found).toContainEqual(['csnid', 'csnId'])
})

test.each([
  ['CSN_NOT_FOUND', [{ term: 'csnnotfound', parts: ['csn', 'not', 'found'] }]],
  [
    'expires ４０４',
    [
      { term: 'expir', parts: ['expir'] },
      { term: '404', parts: ['404'] },
    ],
  ],
  [
    '路由表',
    [
      { term: '路由', parts: ['路由'] },
      { term: '由表', parts: ['由表'] },
    ],
  ],
  ['', []],
])('%s asks for its words', (query, words) => {
  expect(queryWords(query)).toEqual(words)
})

test.each([
  ['Content-Type', [0, 7]],
  ['CsnNotFoundException', [0, 3, 6, 11]],
  ['x-bce-date', [0, 1, 4]],
])('the parts of %s begin at %j', (name, starts) => {
  expect(partStarts(name)).toEqual(starts)
  expect(starts.every((start) => start < flatten(name).length)).toBe(true)
})

test('what is asked by a piece of a text at its words is among the terms of the text', () => {
  const word = fc.stringMatching(/^[a-zA-Z]{1,12}$|^[\u4e00-\u9fff]{1,5}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.nat(), (words, at) => {
      const terms = new Set(named(words.join(' ')))
      const asked = queryWords(words[at % words.length] as string)
      expect(asked.filter(({ term }) => !terms.has(term) && term.length < 13)).toEqual([])
    }),
  )
})

test('a word of any length has terms of a bounded length, and not many more than letters', () => {
  for (const text of ['aB'.repeat(2500), 'W'.repeat(5000), '中'.repeat(5000), 'a_'.repeat(2500), "'".repeat(5000)]) {
    const terms = termsOf(text)
    expect(terms.length).toBeLessThan(8 * text.length)
    expect(Math.max(0, ...terms.map(({ term }) => term.length))).toBeLessThanOrEqual(64)
  }
})

test('any text has terms within it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const isWithin = ({ term, start, end }: Term) => term !== '' && start >= 0 && start < end && end <= text.length
      expect(termsOf(text).filter((term) => !isWithin(term))).toEqual([])
    }),
  )
})
