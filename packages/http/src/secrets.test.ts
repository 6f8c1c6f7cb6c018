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
  ['Authorization: Bearer\n abcdef12', 'abcdef12'],
  ['Authorization: Digest username="me", response="0a1b2c"', '0a1b2c'],
  ['"Authorization": "Digest username=\\"me\\", response=\\"0a1b2c\\""', '0a1b2c'],
  ['Cookie: a=1; b="0a1b2c"', '0a1b2c'],
  ['curl -u me:pa55 https://a.example', 'pa55'],
  ["curl -u'me:pa 55' https://a.example", '55'],
  ['curl --user me:pa55 https://a.example', 'pa55'],
  ['curl --proxy-user me:pa55 https://a.example', 'pa55'],
  ["curl -b 'a=pa55; b=c' https://a.example", 'pa55'],
  ['curl --cookie "a=pa55" https://a.example', 'pa55'],
  ['curl --oauth2-bearer pa55', 'pa55'],
  ['wget --http-password=pa55', 'pa55'],
  ['http -a me:pa55 a.example', 'pa55'],
  ['["X-Api-Key", "pa55"]', 'pa55'],
  ["('X-Api-Key', 'pa55')", 'pa55'],
  ['{"name": "X-Api-Key",\n  "value": "pa55"}', 'pa55'],
  ['<Password>pa55</Password>', 'pa55'],
  ['<SecurityToken>pa55</SecurityToken>', 'pa55'],
  ['-----BEGIN RSA PRIVATE KEY-----\nMIIpa55\n-----END RSA PRIVATE KEY-----', 'pa55'],
  ['the token ghp_abcdefghijklmnopqrstuvwxyz0123456789', 'ghp_'],
  ['xoxb-1234567890-abcdefghij', 'xoxb'],
  ['sk_live_0123456789abcdefghij', 'sk_live'],
  ['GET /x?a=b&key=pa55', 'pa55'],
  ["'password' => 'pa55'", 'pa55'],
  ['password := "pa55"', 'pa55'],
  ['password：pa55', 'pa55'],
  ['密码：pa55', 'pa55'],
  ['{"ak":"me","sk":"pa55"}', 'pa55'],
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
  'git push -u origin main',
  '{"key":"name","value":"x"}',
  '["code", "AccessDenied"]',
  '{"a":"password","b":"c"}',
  '<Code>AccessDenied</Code><Message>The password is wrong.</Message>',
  'curl -H "Content-Type: application/json" -d @body.json --compressed -sS https://a.example',
  'errbook explain --user-agent x',
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
  'curl -u me:pa55 -b "a=b" --password x https://a.example',
  'Authorization: Digest username="me", response="0a1b2c"',
  '["X-Api-Key", "pa55"] <Password>pa55</Password> {"name":"Cookie","value":"a=b"}',
  '-----BEGIN PRIVATE KEY-----\nMIIpa55\n-----END PRIVATE KEY-----',
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
  ['options', '-u '.repeat(350_000)],
  ['long options', '--a-'.repeat(260_000)],
  ['pairs', '"token","'.repeat(110_000)],
  ['elements', '<token>'.repeat(150_000)],
  ['private keys', '-----BEGIN PRIVATE KEY-----'.repeat(40_000)],
  ['header lines', `cookie: ${'a'.repeat(40)}\n`.repeat(20_000)],
  ['one header line', `cookie: ${'a '.repeat(500_000)}`],
  ['tokens', 'ghp_'.repeat(260_000)],
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
