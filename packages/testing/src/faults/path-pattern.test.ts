import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathMatcher, pathPatternFault } from './path-pattern.js'

test.each([
  ['/v1/csn', ['/v1/csn'], ['/v1/csn/', '/v1', '/V1/csn', '/v1/csn/a', '/']],
  ['/', ['/'], ['/a', '//']],
  ['/v1/csn/*', ['/v1/csn/csn-1', '/v1/csn/*', '/v1/csn/%20', '/v1/csn/a%2Fb'], ['/v1/csn', '/v1/csn/', '/v1/csn/a/b']],
  ['/v1/*/rule', ['/v1/a/rule'], ['/v1/a/b/rule', '/v1//rule', '/v1/rule']],
  ['/v1/csn-*', ['/v1/csn-1', '/v1/csn-1-2'], ['/v1/csn-', '/v1/csn', '/v1/xcsn-1']],
  ['/*-*-c', ['/a-b-c', '/a-b-c-c', '/-----c'], ['/a-c', '/a--c', '/a-b-cd']],
  ['/**', ['/', '/v1', '/v1/csn/', '//'], []],
  ['/v1/**', ['/v1', '/v1/', '/v1/a', '/v1/a/b'], ['/v2/a', '/v11', '/']],
  ['/**/rule', ['/rule', '/a/rule', '/a/b/rule', '/rule/rule'], ['/a/rules', '/rule/a']],
  ['/a/**/b/**/c', ['/a/b/c', '/a/x/b/y/z/c', '/a/b/b/c/c'], ['/a/c', '/a/c/b', '/a/b']],
  ['/**/*', ['/a', '/a/b'], ['/', '/a/']],
  ['/路由/é', ['/%E8%B7%AF%E7%94%B1/%c3%a9', '/路由/é'], ['/路由/e']],
  ['/a%20b', ['/a%20b', '/a b'], ['/a+b']],
  ['/100%', ['/100%', '/100%25'], ['/100']],
  ['/a.c', ['/a.c'], ['/abc']],
  ['/(a)', ['/(a)'], ['/a']],
  ['/a%2Ab', ['/a*b', '/a%2ab'], ['/axb', '/a%2a%2ab']],
  ['/%2A%2A', ['/**', '/%2a*'], ['/', '/a', '/a/b']],
  ['/*a', ['/aa', '/😀a', '/aaa'], ['/a', '/ab']],
  ['/a*a', ['/aaa', '/aba'], ['/a', '/aa', '/aab']],
])('%s takes %j and not %j', (pattern, these, others) => {
  const matches = pathMatcher(pattern)
  expect(these.filter((path) => !matches(path))).toEqual([])
  expect(others.filter((path) => matches(path))).toEqual([])
})

test.each([
  ['/v1/**', undefined],
  ['/v1/*/a', undefined],
  ['v1', 'a path that begins with "/", such as "/v1/**"'],
  ['', 'a path that begins with "/", such as "/v1/**"'],
  ['https://example.com/v1', 'a path that begins with "/", such as "/v1/**"'],
  ['/v1?a=b', 'a path without query and fragment'],
  ['/v1#a', 'a path without query and fragment'],
  [`/${'a'.repeat(999)}`, undefined],
  [`/${'a'.repeat(1000)}`, 'a path of at most 1000 characters'],
  ['/v1/a**', '"**" as a whole segment, such as "/v1/**"'],
  ['/v1/**a', '"**" as a whole segment, such as "/v1/**"'],
  ['/v1/***', '"**" as a whole segment, such as "/v1/**"'],
])('%j: expected %s', (pattern, fault) => {
  expect(pathPatternFault(pattern)).toBe(fault)
})

const letters = fc.array(fc.constantFrom('a', 'b', '*', '/', '/**/'), { maxLength: 9 })
const pattern = letters
  .map((parts) => `/${parts.join('')}`.replaceAll(/\*{3,}/g, '**'))
  .filter((text) => !pathPatternFault(text))
const path = fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 9 }).map((parts) => `/${parts.join('')}`)

test('a pattern takes what the regular expression takes that means the same', () => {
  fc.assert(
    fc.property(pattern, path, (text, sent) => {
      const segments = text
        .slice(1)
        .split('/')
        .map((segment) => (segment === '**' ? '(?:/[^/]*)*' : `/${segment.replaceAll('*', '[^/]+')}`))
      expect(pathMatcher(text)(sent)).toBe(new RegExp(`^${segments.join('')}$`).test(sent))
    }),
    { numRuns: 5_000 },
  )
})

test.each([
  ['one segment of many stars', `/${'a*'.repeat(499)}b`, `/${'a'.repeat(16_000)}`],
  ['one star before much that is nearly there', `/*${'a'.repeat(990)}b`, `/${'a'.repeat(16_000)}`],
  ['any number of segments, again and again', `${'/**/a'.repeat(199)}/b`, '/a'.repeat(8_000)],
  ['any number of segments before much that is nearly there', `/**${'/a'.repeat(490)}/b`, '/a'.repeat(8_000)],
  ['stars in all segments', `/**${'/*a'.repeat(330)}/b`, '/aa'.repeat(5_300)],
  ['two stars alone', `${'/**'.repeat(330)}/a`, '/b'.repeat(8_000)],
])('%s: a long path that does not fit is told soon', (_, text, sent) => {
  expect(pathPatternFault(text)).toBeUndefined()
  const matcher = pathMatcher(text)
  const start = performance.now()
  expect(matcher(sent)).toBe(false)
  expect(performance.now() - start).toBeLessThan(2_500)
})
