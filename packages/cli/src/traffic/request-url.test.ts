import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUrlPrefix, requestText, shownRequest, type UrlScope, urlScope } from './request-url.js'

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

test.each<[method: string | undefined, url: string | undefined, expected: string]>([
  ['GET', 'https://api.example.com/v1/x?token=secret#secret', 'GET https://api.example.com/v1/x'],
  ['GET', 'https://user:secret@api.example.com/v1', 'GET https://api.example.com/v1'],
  ['GET', '//user:secret@api.example.com/v1', 'GET'],
  ['GET', 'https://user:pass?secret@api.example.com', 'GET'],
  ['M-SEARCH', '/v1/x?secret', 'M-SEARCH /v1/x'],
  [undefined, 'https://API.example.com:443', 'https://api.example.com/'],
  ['GET', 'data:image/png;base64,secret', 'GET data:'],
  ['GET', 'user:secret@host', 'GET'],
  ['GET', `https://a.example/${'x'.repeat(1000)}`, `GET https://a.example/${'x'.repeat(481)}…`],
  ['GET', `https://u:${'x'.repeat(20_000)}@a.example/`, 'GET'],
  ['GET /', undefined, ''],
  ['\u001b[2J', undefined, ''],
  [undefined, undefined, ''],
])('%s %s is shown as %s', (method, url, expected) => {
  expect(requestText(shownRequest({ method, url }))).toBe(expected)
})

test('shows nothing of a user, a query or a fragment', () => {
  const secret = fc.stringMatching(/^[a-z]{8}$/).map((text) => `s3cret${text}`)
  const place = fc.constantFrom(
    'https://S@a.example/',
    'https://u:S@a.example/',
    'https://a.example/?S',
    '/x#S',
    '/x?S',
    'x?S',
    '//S@x',
    'S:x@y',
  )
  fc.assert(
    fc.property(secret, place, (text, url) => {
      expect(requestText(shownRequest({ method: 'GET', url: url.replace('S', text) }))).not.toContain(text)
    }),
  )
})
