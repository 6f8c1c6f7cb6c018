import { listErrors } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { en } from '@errbook/csn/text/en'
import { zh } from '@errbook/csn/text/zh'
import { expect, test } from 'vitest'
import { pastes } from '../test/pastes.js'
import { isSecretName } from './secret-names.js'
import { withoutSecretMembers, withoutSecrets } from './secrets.js'

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
  ['the key AKIAIOSFODNN7PA55XYZ', 'PA55'],
  ['ASIAIOSFODNN7PA55XYZ:', 'PA55'],
  ['with ALTAK7cY1r1w9dgFpa55abcdef', 'pa55'],
  ['bce-v3/ALTAK-cY1r1w9dgF/614fb0pa55', 'pa55'],
  ['bce-v3/ALTAK-cY1r1w9dgF/614fb0pa55', 'cY1r1'],
  ['LTAI5tPa55abcdefgh1234', 'Pa55'],
  ['sk-proj-abcdefPa55ghijklmnop', 'Pa55'],
  ['it signed 80c9672aca2ea9af4bb40b9a8ff458d72df94e97d550840727f3a929af271d25', '80c9'],
  ['/host;x-bce-date/80C9672ACA2EA9AF4BB40B9A8FF458D72DF94E97D550840727F3A929AF271D25', '80C9'],
  ['-----BEGIN PGP PRIVATE KEY BLOCK-----\npa55\n-----END PGP PRIVATE KEY BLOCK-----', 'pa55'],
  ['{"key":"-----BEGIN OPENSSH PRIVATE KEY-----\\npa55\\n-----END OPENSSH PRIVATE KEY-----"}', 'pa55'],
  ['mysql://root:a@pa55@db.example/x', 'pa55'],
  ['the password is hunter2', 'hunter2'],
  ['The password was: hunter2!', 'hunter2'],
  ['my secret access key is wJalrXUtnFEMI', 'wJalr'],
  ['the password is "correct horse"', 'correct'],
  ["the API key is 'abc'", 'abc'],
  ['密码是 hunter2', 'hunter2'],
  ['密钥为：“hunter2”', 'hunter2'],
  ['requests.get(url, auth=("me", "pa55"))', 'pa55'],
  ["requests.get(url, auth = ( u'me' , b'pa55' ))", 'pa55'],
  ['requests.get(url, auth=(user, "pa55"))', 'pa55'],
  ['auth=(\n    "me",\n    "pa55",\n)', 'pa55'],
  ["auth=HTTPBasicAuth('me', 'pa\\'s5')", 's5'],
  ['req.SetBasicAuth("me", "pa55")', 'pa55'],
  ["new BceCredentials('me', 'pa55')", 'pa55'],
  ['secretAccessKey: pa55', 'pa55'],
  ['secretAccessKey: >-\n  first\n  pa55\nuser: me', 'pa55'],
  ['a:\n  - password: |\n\n      first\n      pa55\n    user: me', 'pa55'],
  ['passphrase: correct horse pa55', 'pa55'],
  ["  - passphrase: it's pa55", 'pa55'],
  ['curl -sSu me:pa55 https://a.example', 'pa55'],
  ['curl -su"me:pa55" https://a.example', 'pa55'],
  ['curl -u \\\n  me:pa55 https://a.example', 'pa55'],
  ['machine a.example login me password pa55', 'pa55'],
  ['export BCE_SK=pa55', 'pa55'],
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
  'requestId: 157c1090-02f0-4930-b3a1-cc76ac0f9503',
  'x-bce-request-id: 73c4e74c-3101-4a00-bf44-000000000000',
  'request 8f14e45fceea467f9538123456789abc took 5 ms',
  'csn-0fa8e1c2d3b4, vpc-8f14e45fceea, csnRt-xk8w7q, csnBp-a1b2c3d4e5f6, tgwAttach-xyz123',
  'commit 1d46713a1f6ad25d7e5f1d2ac4d2a7c1f6a0b9e8',
  'image@sha256:80c9672aca2ea9af4bb40b9a8ff458d72df94e97d550840727f3a929af271d25',
  'x-bce-content-sha256: 80c9672aca2ea9af4bb40b9a8ff458d72df94e97d550840727f3a929af271d25',
  '{"sha256":"80c9672aca2ea9af4bb40b9a8ff458d72df94e97d550840727f3a929af271d25"}',
  'The password is wrong.',
  'The token is expired since 2025.',
  'The secret is 12 days old.',
  'IamSignatureInvalid, cause: Could not find credential.',
  'Check your Secret Access Key and signing method.',
  'The access key is not valid, error 403',
  'The partition key is pk2025x',
  '密码是错误的',
  '令牌已过期',
  'httpx -u https://a.example -sSf',
  'auth=("code")',
  'see https://a.example?mail=me@b.example',
  '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
  '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----',
  'user: me\ntext: |\n  the lines\n  of a text',
  'AKIA and ALTAK are how keys begin',
])('%s stays', (text) => {
  expect(withoutSecrets(text)).toBe(text)
})

test('of a block in YAML, what is not of the secret stays', () => {
  expect(withoutSecrets('a:\n  - password: |\n      x\n\n      y\n    user: me\nsk: >\n z')).toBe(
    'a:\n  - password: ***\n    user: me\nsk: ***',
  )
})

test.each(listErrors(csn).map(({ code, message = '' }) => [code, message]))(
  'the message of %s stays',
  (code, message) => {
    const body = JSON.stringify({ code, message, requestId: '157c1090-02f0-4930-b3a1-cc76ac0f9503' }, undefined, 2)
    expect(withoutSecrets(body, csn)).toBe(body)
  },
)

test('what the catalog says of its errors stays', () => {
  for (const text of [en, zh]) {
    for (const each of Object.values(text.errors).flatMap((texts) => Object.values(texts))) {
      expect(withoutSecrets(String(each), csn)).toBe(String(each))
    }
  }
})

const harmless = pastes.flatMap(({ title, paste }) => {
  const isOfSecrets = typeof paste !== 'string' || /authorization|cookie|token/i.test(paste)
  return isOfSecrets ? [] : [[title, paste] as const]
})

test.each(harmless)('a paste without secrets stays: %s', (_, paste) => {
  expect(withoutSecrets(paste, csn)).toBe(paste)
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
  'a:\n  password: |\n    x\n  sk: y z\n  user: me',
  'the password is hunter2, or "hunter3", auth=("me", "pa55") login a password b',
  'AKIAIOSFODNN7PA55XYZ bce-v3/ALTAK-cY1r1w9dgF/614fb0pa55 //a:b@c@d',
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
  ['bce_sk', true],
  ['task', false],
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
