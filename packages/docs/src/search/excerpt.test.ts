import { expect, test } from 'vitest'
import { excerptOf } from './excerpt.js'
import type { SearchText } from './search-index.js'

/** The excerpt of a page with these texts, with what is marked in brackets. */
function shown(terms: readonly string[], texts: readonly SearchText[], message?: string): string | undefined {
  const entry = { kind: 'code', address: '', name: 'X', texts, ...(message !== undefined && { message }) } as const
  const excerpt = excerptOf({ entry, terms: new Map(terms.map((term) => [term, 1])) })
  return excerpt?.pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')
}

const meaning: SearchText = ['meaning', 'The clock of the machine is slow.']
const rest: SearchText = ['rest', 'Set the clock by NTP, then sign again.']

test.each([
  ['the first text, if nothing of it was asked for', [], [meaning, rest], 'The clock of the machine is slow.'],
  ['the first text that has most of it', ['clock'], [meaning, rest], 'The [clock] of the machine is slow.'],
  ['the text that has more of it', ['clock', 'ntp'], [meaning, rest], 'Set the [clock] by [NTP], then sign again.'],
  [
    'a word in each of its forms',
    ['sign'],
    [['rest', 'Sign what is signed; a sign']],
    '[Sign] what is [signed]; a [sign]',
  ],
  ['neighbours as one', ['签名', '名不', '不一'], [['meaning', '签名不一致']], '[签名不一]致'],
  ['a part of an identifier', ['routerul'], [['rest', 'by QueryRouteRule']], 'by Query[RouteRule]'],
  ['markup as the text that it is', ['b'], [['rest', '<b>&amp;</b>']], '<[b]>&amp;</[b]>'],
] as const)('shows %s', (_, terms, texts, expected) => {
  expect(shown(terms, texts)).toBe(expected)
})

test('a message is shown where it has more than the meaning', () => {
  expect(shown(['csn', 'exist'], [['meaning', 'The network does not exist']], 'The csn is not exist')).toBe(
    'The [csn] is not [exist]',
  )
})

test('a page without any text has no excerpt', () => {
  expect(shown(['x'], [])).toBeUndefined()
})

test.each([
  [
    'in English',
    `${'Some words before it. '.repeat(20)}The clock is slow. ${'More. '.repeat(100)}`,
    ['clock'],
    /^….{0,40}\[clock\] is slow\..*…$/,
  ],
  [
    'in Chinese',
    `${'前面的文字很长，'.repeat(20)}本机时钟慢了。${'后面还有。'.repeat(100)}`,
    ['时钟'],
    /^….{0,20}\[时钟\]慢了。.*…$/,
  ],
  ['without spaces', `${'x'.repeat(4000)}-clock`, ['clock'], /^….{0,40}\[clock\]$/],
])('a long text is cut to where it has what was asked for, %s', (_, text, terms, expected) => {
  const excerpt = shown(terms, [['rest', text]]) ?? ''
  expect(excerpt).toMatch(expected)
  expect(excerpt.length).toBeLessThan(260)
})

test('a text in another language than the page says so', () => {
  const entry = { kind: 'code', address: '', name: 'X', texts: [['meaning', '时钟', 'zh']] } as const
  expect(excerptOf({ entry, terms: new Map() })).toEqual({
    language: 'zh',
    pieces: [{ text: '时钟', isMarked: false }],
  })
})
