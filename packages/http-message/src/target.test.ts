import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTarget, type Target, targetFault } from './target.js'

const host = 'csn.baidubce.com'

test.each([
  ['/v1/csn', [host], undefined],
  ['/v1/csn?limit=1&name=%zz', [host], undefined],
  ['/v1/%E6%B5%8B/%2F/%25', [host], undefined],
  ['/', [], undefined],
  ['//double', [host], undefined],
  [`http://${host}/v1`, [host], undefined],
  [`https://${host}/v1`, [], undefined],
  [`HTTP://CSN.baidubce.com:80/v1`, [host], undefined],
  [`https://${host}/v1`, [`${host}:443`], undefined],
  [`HTTPS://${host}:443/v1`, [], undefined],
  ['http://[::1]:8080/', ['[::1]:8080'], undefined],
  ['/v1/csn?limit=1#&force=true', [host], 'fragment'],
  ['/v1/csn#', [host], 'fragment'],
  [`http://${host}/#x`, [host], 'fragment'],
  ['/v1/csn', [host, host], 'host-repeated'],
  ['/v1/csn', [host, 'other.example'], 'host-repeated'],
  ['/v1/csn', [`${host}, other.example`], 'host-repeated'],
  ['http://other.example/v1', [host], 'host-differs'],
  [`http://${host}:8080/v1`, [host], 'host-differs'],
  [`http://${host}/v1`, [`${host}:443`], 'host-differs'],
  [`http://${host}/v1`, [`user@${host}`], 'host-invalid'],
  ['/v1', [`${host}/v1`], 'host-invalid'],
  ['/v1', [`${host}?`], 'host-invalid'],
  ['/v1', ['a b'], 'host-invalid'],
  ['/v1', ['a\\b'], 'host-invalid'],
  ['*', [host], 'form'],
  ['/v1\\b', [host], 'form'],
  [`http://${host}/v1\\b`, [host], 'form'],
  [`http://${host}/v1/../b`, [host], 'form'],
  [`http://${host}/v1/%2e%2e/b`, [host], 'form'],
  [`http://${host}/v1/./b?c=../d`, [host], 'form'],
  [`http://user:password@${host}/v1`, [host], 'form'],
  [`http://user@${host}/v1`, [host], 'form'],
  [`http://:password@${host}/v1`, [host], 'form'],
  [`http://${host}`, [host], undefined],
  [`http://${host}?a=../b`, [host], undefined],
  [`http://${host}/v1`, [''], 'host-differs'],
  ['/v1/%zz', [host], 'encoding'],
  ['/v1/%ff?a=1', [host], 'encoding'],
  [`http://${host}/%c3`, [host], 'encoding'],
  ['v1/csn', [host], 'form'],
  ['', [host], 'form'],
  ['ftp://host/', [], 'form'],
  ['javascript:alert(1)', [], 'form'],
  ['http://', [host], 'form'],
])('%j with the hosts %j: %s', (target, hosts, fault) => {
  expect(targetFault(target, hosts)).toBe(fault)
})

test.each([
  ['/v1', [], host, undefined],
  ['/v1', [host], host, undefined],
  ['/v1', ['CSN.BAIDUBCE.COM'], host, undefined],
  ['/v1', ['other.example'], host, 'host-differs'],
  ['/v1', [host, host], host, 'host-repeated'],
  [`https://${host}/v1`, [], host, undefined],
  ['https://other.example/v1', [], host, 'host-differs'],
])('%j over HTTP/2 with the hosts %j and the authority %s: %s', (target, hosts, authority, fault) => {
  expect(targetFault(target, hosts, authority)).toBe(fault)
})

test('every reader finds the same host and path in a valid URL', () => {
  const pieces = [
    'a',
    '1',
    '127',
    '255',
    '256',
    '01',
    'xn--',
    'x',
    '-',
    '.',
    '..',
    '/',
    '%2e',
    '%41',
    '~',
    ':',
    '65536',
    '80',
    '?',
    ' ',
    '{',
    'é',
    'A',
  ]
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((some) => some.join(''))
  fc.assert(
    fc.property(fc.constantFrom('http', 'https'), text, text, (scheme, host, path) => {
      const target = `${scheme}://${host}/${path}`
      if (targetFault(target, [host]) !== undefined) return
      const url = new URL(target)
      expect(url.pathname).toBe(`/${path}`.split('?', 1)[0])
      expect(url.host).toBe(new URL(`${scheme}://${host}`).host)
    }),
    { numRuns: 20_000 },
  )
})

test.each<readonly [target: string, expected: Target | undefined]>([
  ['/v1/csn?a=1&b=?#c', { host: undefined, path: '/v1/csn', query: 'a=1&b=?' }],
  ['/v1/csn', { host: undefined, path: '/v1/csn', query: '' }],
  ['/v1/../%2F测?', { host: undefined, path: '/v1/../%2F测', query: '' }],
  ['/v1#a?b', { host: undefined, path: '/v1', query: '' }],
  ['https://CSN.baidubce.com:443/a/../b?c#d', { host: 'csn.baidubce.com', path: '/b', query: 'c' }],
  ['http://h:8080', { host: 'h:8080', path: '/', query: '' }],
  ['*', undefined],
  ['', undefined],
  ['a/b', undefined],
  ['ftp://h/', undefined],
  ['http://', undefined],
])('the target %s is read', (target, expected) => {
  expect(readTarget(target)).toEqual(expected)
})
