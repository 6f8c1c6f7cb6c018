import { csn } from '@errbook/csn'
import { expect, test } from 'vitest'
import { isSecretName, withoutSecretMembers, withoutSecrets } from './secrets.js'

test.each([
  ['Authorization: Bearer eyJhbGciOi.J9', 'eyJ'],
  ['Authorization: Bearer abcdef', 'abcdef'],
  ['"authorization":"Token abcdef"', 'abcdef'],
  ['basic dXNlcjpwYXNz1', 'dXNl'],
  ['Basic dXNlcjpwYXNz', 'dXNl'],
  ['Basic c2VjcmV0', 'c2Vj'],
  ['Bearer abcdefghijklmnop', 'abcdefghij'],
  ['bce-auth-v1/aklong1234/2026-11-27T10:00:00Z/1800//0123abcd', 'aklong'],
  ['https://user:pa55@a.example/x', 'pa55'],
  ['GET /x?X-Amz-Signature=0a1b&y=1', '0a1b'],
  ['GET /x?access_token=abc', 'abc'],
  ['GET /x?sig=abc', 'abc'],
  ['Cookie: theme=dark; session=abc', 'abc'],
  ['set-cookie=session=abc', 'abc'],
  ['password=hunter', 'hunter'],
  ['the password: hunter', 'hunter'],
  ['{"password":"hun\\"ter"}', 'ter'],
  ['{"a":{"accessToken":"abc"}}', 'abc'],
  ["{ clientSecret: 'abc def' }", 'def'],
  ['{\\"password\\":\\"hunter\\"}', 'hunter'],
  ['{"password":"hunter', 'hunter'],
  ['{"credentials":{"user":"me","key":"abc"}}', 'abc'],
  ['{"secrets":["abc","def"]}', 'def'],
  ['{"x-api-key" : 12345}', '12345'],
  ['it was eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'eyJ'],
])('%s loses its secret', (text, secret) => {
  expect(text).toContain(secret)
  expect(withoutSecrets(text)).not.toContain(secret)
  expect(withoutSecrets(text)).toContain('***')
})

test.each([
  'The code Nope is not in the catalog.',
  'basic authentication failed',
  'bce-auth-v1/{accessKeyId}/{timestamp}/{expirationPeriodInSeconds}/{signedHeaders}/{signature}',
  'The header Authorization is malformed.',
  'SignatureDoesNotMatch: Sign the request again.',
  'SecretsError: fetch failed',
  'GET /v1/csn?name=a&marker=b',
  'GET /v1/csn?clientToken=a&nextToken=b',
  '{"code":"AccessDenied","message":"Access denied."}',
  'https://docs.example/csn#anchor',
  'Timestamp date is 2030-01-01T00:00:00Z.',
])('%s stays', (text) => {
  expect(withoutSecrets(text)).toBe(text)
})

test('with a catalog, the header of which it calls a part secret is hidden to the end of its line', () => {
  const field = { pattern: '^.*$', secret: true }
  const request = { 'x-own': { name: 'X-Own', pattern: '^.*$', template: '{a}', fields: { a: field } } }
  const catalog = { ...csn, headers: { ...csn.headers, request }, uri: { idempotencyKey: { header: 'X-Token' } } }
  const text = "> X-Own: one two\n> X-Token: key\ncurl -H 'x-own: one two' https://a.example"
  expect(withoutSecrets(text, catalog)).toBe("> X-Own: ***\n> X-Token: key\ncurl -H 'x-own: ***' https://a.example")
})

test.each([
  'Authorization: Bearer abcdef\nCookie: a=b; c=d',
  "curl -H 'authorization: bce-auth-v1/ak/2030-01-01T00:00:00Z/1800//0f' 'https://u:p@a.example/?token=x'",
  '{"a":{"password":"x y","b":1},"token":"z","c":[2]}',
])('what is hidden stays as it is: %s', (text) => {
  const once = withoutSecrets(text, csn)
  expect(once).not.toBe(text)
  expect(withoutSecrets(once, csn)).toBe(once)
})

test('what is left shows all that is no secret', () => {
  expect(withoutSecrets('{"a":{"password":"x y","b":1},"token":"z","c":[2]}')).toBe(
    '{"a":{"password":"***","b":1},"token":"***","c":[2]}',
  )
})

test.each([
  ['words', 'a '.repeat(500_000)],
  ['letters', 'a'.repeat(1_000_000)],
  ['spaces', `token${' '.repeat(1_000_000)}`],
  ['quotes', 'token:"'.repeat(150_000)],
  ['slashes', '//'.repeat(500_000)],
  ['schemes', 'Bearer '.repeat(150_000)],
  ['web tokens', 'eyJaaaa.'.repeat(120_000)],
  ['names', 'password='.repeat(110_000)],
  ['lists', '{"token":['.repeat(100_000)],
])('a mebibyte of %s takes no time', (_, text) => {
  const start = performance.now()
  withoutSecrets(text)
  expect(performance.now() - start).toBeLessThan(1_000)
})

test.each([
  ['x-forwarded-authorization', true],
  ['private_key', true],
  ['sessionToken', true],
  ['user_token', true],
  ['jwt', true],
  ['nextToken', false],
  ['next-token', false],
  ['page_token', false],
  ['tokens', false],
  ['key', false],
  ['accessKeyId', false],
])('%s is the name of a secret: %s', (name, expected) => {
  expect(isSecretName(name)).toBe(expected)
})

test('members lose their secrets, however deep they are', () => {
  const value = JSON.parse('{"a":[{"password":"x"}],"token":null,"secret":{"b":1},"__proto__":{"jwt":"y"}}')
  expect(JSON.stringify(withoutSecretMembers(value, isSecretName))).toBe(
    '{"a":[{"password":"***"}],"token":null,"secret":"***","__proto__":{"jwt":"***"}}',
  )
  const deep = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)
  expect(withoutSecretMembers(deep, isSecretName)).toBe(deep)
})
