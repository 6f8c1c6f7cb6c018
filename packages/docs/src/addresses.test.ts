import { expect, test } from 'vitest'
import { errorAddress, headerAddress, rootFrom, twinOf, wayTo } from './addresses.js'

test.each([
  ['CsnNotFoundException', 'errors/CsnNotFoundException.html'],
  ['out-of.credit', 'errors/out-of.credit.html'],
  ['a*b|c', 'errors/a=2Ab=7Cc.html'],
  ['50%', 'errors/50=25.html'],
  ['.hidden', 'errors/=2Ehidden.html'],
  ['con', 'errors/con=.html'],
  ['COM1.x', 'errors/COM1.x=.html'],
  ['index', 'errors/index=.html'],
  ['_hidden', 'errors/=5Fhidden.html'],
  ['a_b', 'errors/a_b.html'],
  ['A'.repeat(120), `errors/${'A'.repeat(120)}.html`],
  ['A'.repeat(121), `errors/${'A'.repeat(100)}==72d4646cc5519774.html`],
])('the page of %s is %s', (code, address) => {
  expect(errorAddress(code)).toBe(address)
})

test.each(['*', 'A', '\u{1f44d}'])('500 times %j is a file name on every file system', (character) => {
  const address = errorAddress(character.repeat(500))
  expect(address.length).toBeLessThan(150)
  expect(address).toMatch(/^errors\/[\w=]+\.html$/)
  expect(errorAddress(`${character.repeat(499)}B`)).not.toBe(address)
})

test('a header has one page, however it is spelled', () => {
  expect(headerAddress('X-Bce-Date')).toBe('headers/x-bce-date.html')
})

test.each([
  ['/en/errors.html', '/en/index.html', 'errors.html'],
  ['/en/errors.html#group-a', '/en/errors/A.html', '../errors.html#group-a'],
  ['/en/errors/B.html', '/en/errors/A.html', 'B.html'],
  ['/zh/errors/A.html', '/en/errors/A.html', '../../zh/errors/A.html'],
  ['/en/headers/date.html', '/en/errors/A.html', '../headers/date.html'],
  ['/en/errors/A.html#facts', '/en/errors/A.html', '#facts'],
  ['/en/errors.html', '/en/errors.html', 'errors.html'],
])('the way to %s from %s is %s', (to, from, way) => {
  expect(wayTo(to, from)).toBe(way)
})

test('the root is as many folders up as the page is deep', () => {
  expect([rootFrom('/en/index.html'), rootFrom('/en/errors/A.html')]).toEqual(['../', '../../'])
})

test('the twin of an address keeps its anchor', () => {
  expect([twinOf('/en/errors.html#group-a'), twinOf('/en/a.html')]).toEqual(['/en/errors.md#group-a', '/en/a.md'])
})
