import { expect, test } from 'vitest'
import { readUrlPrefix, type UrlScope, urlScope } from './url-scope.js'

function scopeOf(...prefixes: readonly string[]): UrlScope | undefined {
  const read = prefixes.map(readUrlPrefix)
  return urlScope(read.filter((prefix) => prefix !== undefined))
}

test.each<[prefix: string, url: string | undefined, expected: boolean]>([
  ['https://api.example.com', 'https://api.example.com/v1/x?y#z', true],
  ['https://api.example.com/', 'https://api.example.com', true],
  ['https://api.example.com', 'HTTPS://user:secret@API.example.com:443/v1', true],
  ['HTTPS://API.EXAMPLE.COM:443/v1', 'https://api.example.com/v1', true],
  ['https://api.example.com/v1', 'https://api.example.com/v1/', true],
  ['https://api.example.com/v1/', 'https://api.example.com/v1', true],
  ['https://api.example.com/v1', 'https://api.example.com/v1?x=/v2', true],
  ['https://api.example.com/v1', 'https://api.example.com/v0/../v1/x', true],
  ['https://api.example.com/v1', 'https://api.example.com/%761/x', true],
  ['https://api.example.com/%761', 'https://api.example.com/v1', true],
  ['https://api.example.com/v1/~me', 'https://api.example.com/v1/%7Eme', true],
  ['https://api.example.com/a%2fb', 'https://api.example.com/a%2Fb/c', true],
  ['https://api.example.com/云', 'https://api.example.com/%e4%ba%91/x', true],
  ['https://api.example.com/v1', 'https://api.example.com./v1', true],
  ['https://api.example.com./v1', 'https://API.example.com:443/v1', true],
  ['https://api.example.com.:8443', 'https://api.example.com:8443/v1', true],
  ['http://[::1]/v1', 'http://[0:0:0:0:0:0:0:1]:80/v1', true],
  ['https://api.example.com/a/b', 'https://api.example.com/a%2Fb', false],
  ['https://api.example.com/v1', 'https://api.example.com/%25761', false],
  ['https://api.example.com/v1', 'https://api.example.com/v1%2F..%2Fv2', false],
  ['https://api.example.com/v1', 'https://api.example.com/v%310', false],
  ['https://api.example.com', 'https://api.example.com../v1', false],
  ['https://api.example.com/v1', 'https://api.example.com/v10', false],
  ['https://api.example.com/v1', 'https://api.example.com/V1', false],
  ['https://api.example.com/v1', 'https://api.example.com/v1/../v2', false],
  ['https://api.example.com', 'https://api.example.com.evil.example/', false],
  ['https://api.example.com', 'https://api.example.com@evil.example/', false],
  ['https://api.example.com', 'http://api.example.com/', false],
  ['https://api.example.com', 'https://api.example.com:8443/', false],
  ['https://api.example.com', 'https://example.com/?https://api.example.com', false],
  ['https://api.example.com', '/v1', false],
  ['https://api.example.com', 'data:image/png;base64,x', false],
  ['https://api.example.com', undefined, false],
])('%s takes %s: %s', (prefix, url, expected) => {
  expect(scopeOf(prefix)?.(url)).toBe(expected)
  expect(scopeOf('https://other.example', prefix)?.(url)).toBe(expected)
})

test('is every URL without a prefix', () => {
  expect(urlScope([])).toBeUndefined()
})

test.each([
  '',
  'api.example.com',
  '/v1',
  'ftp://a.example',
  'https://',
  'https://a.example?x',
  'https://a.example/#x',
  'https://u:p@a.example',
])('%j is not a prefix', (text) => {
  expect(readUrlPrefix(text)).toBeUndefined()
})
