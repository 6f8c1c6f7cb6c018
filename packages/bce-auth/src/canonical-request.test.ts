import { describe, expect, test } from 'vitest'
import published from '../test/published.json' with { type: 'json' }
import { canonicalRequest, type SignableHeaders } from './index.js'
import { encodeField } from './percent-encode.js'

/** The lines of a canonical request. */
function lines(url: string, headers: SignableHeaders = {}, signedHeaders?: readonly string[]) {
  const [, path, query, ...rest] = canonicalRequest({ method: 'GET', url, headers }, signedHeaders).split('\n')
  return { path, query, headers: rest.join('\n') }
}

describe('published', () => {
  const query = (input: object) =>
    Object.entries(input)
      .map(([name, value]) => (value === null ? name : `${name}=${encodeURIComponent(value)}`))
      .join('&')
  const functions: Readonly<Record<string, (input: never, headersToSign?: readonly string[]) => unknown>> = {
    canonicalQueryString: (input: object) => lines(`/?${query(input)}`).query,
    uriEncode: (input: string) => encodeField(input),
    canonicalUri: (input: string) => lines(`http://localhost${input}`).path,
    canonicalHeaders: (input: SignableHeaders, list) => lines('/', input, list).headers,
  }

  test.each(published.vectors)('$source', ({ input, expected }) => {
    const request = { method: input.method, url: `${input.path}?${query(input.query)}`, headers: input.headers }
    expect(canonicalRequest(request)).toBe(expected.canonicalRequest)
    expect(canonicalRequest(request, expected.signedHeadersResolved.split(';'))).toBe(expected.canonicalRequest)
  })

  test.each(published.components)('$fn of $input', ({ fn, input, headersToSign, expected }) => {
    expect(functions[fn]?.(input as never, headersToSign)).toBe(expected)
  })
})

test.each([
  ['/', '/', ''],
  ['/a%2Fb/c', '/a%2Fb/c', ''],
  ['/%41%7e%2f', '/A~%2F', ''],
  ['/%e6%b5%8b/%E6%B5%8B/测', '/%E6%B5%8B/%E6%B5%8B/%E6%B5%8B', ''],
  ['/100%/%zz%', '/100%25/%25zz%25', ''],
  ["/a+b c!'()*", '/a%2Bb%20c%21%27%28%29%2A', ''],
  ['/\ud800😀\udc00', '/%EF%BF%BD%F0%9F%98%80%EF%BF%BD', ''],
  ['//a//../b/', '//a//../b/', ''],
  ['/?attach', '/', 'attach='],
  ['/?&&b=2&a=1&', '/', 'a=1&b=2'],
  ['/?a=1=2&=', '/', '=&a=1%3D2'],
  ['/?=%2f&=b', '/', '=%2F&=b'],
  ['/?+=1&b=é', '/', '%2B=1&b=%C3%A9'],
  ['/?a=2&a=1&a=1', '/', 'a=1&a=1&a=2'],
  ['/?a1=&a=&a-=', '/', 'a-=&a1=&a='],
  ['/?a=b/c+d%20e%2f?f', '/', 'a=b%2Fc%2Bd%20e%2F%3Ff'],
  ['/?Authorization=x&%61uthorization=y&authorization&authorizations=z', '/', 'authorizations=z'],
  ['/a?b#c?d', '/a', 'b='],
  ['/a#b?c', '/a', ''],
  ['http://h', '/', ''],
  ['https://h/a/../b?c d#e', '/b', 'c%20d='],
])('%j is canonical as %s and %s', (url, path, query) => {
  expect(lines(url)).toMatchObject({ path, query })
})

describe('headers', () => {
  test.each<readonly [name: string, headers: SignableHeaders, expected: string]>([
    ['a record in any case', { HOST: 'h', 'X-Bce-A': '1' }, 'host:h\nx-bce-a:1'],
    ['names in two cases', { 'x-bce-a': '1', 'X-BCE-A': '2' }, 'x-bce-a:1%2C%202'],
    ['a list', { 'x-bce-a': [' 1 ', '2'] }, 'x-bce-a:1%2C%202'],
    ['a number', { 'content-length': 10 }, 'content-length:10'],
    ['those of the body', { 'Content-Type': 't', 'Content-MD5': 'm' }, 'content-md5:m\ncontent-type:t'],
    [
      'pairs',
      [
        ['Host', 'h'],
        ['x-bce-a', '1'],
        ['X-Bce-A', ' 2\t'],
      ],
      'host:h\nx-bce-a:1%2C%202',
    ],
    ['a Map', new Map([['host', 'h']]), 'host:h'],
    [
      'a Headers',
      new Headers([
        ['X-Bce-A', '1'],
        ['x-bce-a', ' 2 '],
        ['host', 'h'],
      ]),
      'host:h\nx-bce-a:1%2C%202',
    ],
    ['white space around', { host: ' \t\r\nh \t', 'x-bce-a': ' ' }, 'host:h'],
    ['nothing', { host: undefined, 'x-bce-a': [] }, ''],
    ['bytes of the wire', { 'x-bce-a': 'é\u0080' }, 'x-bce-a:%E9%80'],
    ['text beyond Latin-1', { 'x-bce-a': 'é测\ud800' }, 'x-bce-a:%C3%A9%E6%B5%8B%EF%BF%BD'],
    ['a percent sign', { 'x-bce-a': "%41+!'()*" }, 'x-bce-a:%2541%2B%21%27%28%29%2A'],
    ['names with characters to escape', { 'x-bce-|': '1' }, 'x-bce-%7C:1'],
    ['invalid names', { 'x-bce-é': '1', 'x-bce- ': '1', '': '1' }, ''],
    [
      'lines in byte order',
      { 'x-bce-a': '1', 'x-bce-a-b': '2', 'x-bce-a1': '3' },
      'x-bce-a-b:2\nx-bce-a1:3\nx-bce-a:1',
    ],
    ['names of an object', JSON.parse('{"__proto__":"1","constructor":"2","host":"h"}'), 'host:h'],
    ['others', { date: 'd', cookie: 'c', authorization: 'a' }, ''],
  ])('%s', (_, headers, expected) => {
    expect(lines('/', headers).headers).toBe(expected)
  })

  test('only those of a list', () => {
    const headers = { host: 'h', Date: 'd', 'x-bce-a': '1', constructor: 'c', 'x-empty': ' ' }
    const list = ['DATE', 'host', 'host', 'x-empty', 'x-none', 'toString', '__proto__', 'constructor']
    expect(lines('/', headers as never, list).headers).toBe('constructor:c\ndate:d\nhost:h')
  })

  test.each([
    ['http://H:80/', {}, 'host:h'],
    ['https://h:8443/', {}, 'host:h%3A8443'],
    ['https://h/', { Host: 'other' }, 'host:other'],
    ['/', {}, ''],
  ])('the host of %s with %j', (url, headers, expected) => {
    expect(lines(url, headers).headers).toBe(expected)
  })
})

test('a method is written in upper case', () => {
  expect(canonicalRequest({ method: 'patch', url: '/', headers: {} })).toBe('PATCH\n/\n\n')
  expect(canonicalRequest({ method: 'm-GET', url: '/', headers: {} })).toBe('M-GET\n/\n\n')
})

test('takes a Request of Fetch, and a URL', () => {
  const url = 'https://csn.baidubce.com/v1/测?marker=测'
  const text = 'GET\n/v1/%E6%B5%8B\nmarker=%E6%B5%8B\nhost:csn.baidubce.com'
  expect(canonicalRequest(new Request(url))).toBe(text)
  expect(canonicalRequest({ method: 'GET', url: new URL(url), headers: {} })).toBe(text)
})

test.each<readonly [name: string, request: object, expected: RegExp]>([
  ['no URL', { method: 'GET', headers: {} }, /the URL is undefined: expected/],
  ['no text for a URL', { method: 'GET', url: 7, headers: {} }, /the URL is 7: expected/],
  ['null for a URL', { method: 'GET', url: null, headers: {} }, /the URL is undefined: expected/],
  ['a relative URL', { method: 'GET', url: 'a', headers: {} }, /the URL is a: expected/],
  ['another scheme', { method: 'GET', url: 'ftp://h/', headers: {} }, /the URL is ftp:.*expected/],
  ['no method', { url: '/', headers: {} }, /the method is undefined: expected/],
  ['no text for a method', { method: 7, url: '/', headers: {} }, /the method is 7: expected/],
  ['a method with a line break', { method: 'GET\n/', url: '/', headers: {} }, /the method is/],
  ['no headers', { method: 'GET', url: '/' }, /the headers are undefined: expected/],
])('%s is a TypeError', (_, request, expected) => {
  expect(() => canonicalRequest(request as never)).toThrow(TypeError)
  expect(() => canonicalRequest(request as never)).toThrow(expected)
})
