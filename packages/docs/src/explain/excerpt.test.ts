import type { WholeCatalog } from '@errbook/catalog'
import json from '@errbook/csn/catalog.json' with { type: 'json' }
import { readPaste } from '@errbook/http/paste'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { pastes } from '../../../http/test/pastes.js'
import { excerptOf, maximumExcerpt } from './excerpt.js'
import { explain } from './explain.js'
import { fromFragment, toFragment } from './fragment.js'

const csn = json as unknown as WholeCatalog
const excerpt = (paste: string | Uint8Array) => excerptOf(csn, readPaste(csn, paste))

test.each(pastes.map((row) => [row.title, row] as const))('%s: its excerpt is explained as the whole is', (_, row) => {
  const whole = explain(csn, readPaste(csn, row.paste))
  const shared = fromFragment(toFragment(excerpt(row.paste))) as string
  const again = explain(csn, readPaste(csn, shared))
  const lineless = (explanation: typeof whole) =>
    JSON.parse(JSON.stringify(explanation).replaceAll(/"line":\d+/g, '"line":0'))
  expect(lineless(again)).toEqual(lineless(whole))
})

const body = '{"code":"DbException","message":"m","requestId":"r-1"}'
const response = `HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n${body}`

test.each([
  [
    'an Authorization header',
    `curl -H 'Authorization: bce-auth-v1/S3cret/2025-11-11T08:00:00Z/1800//S3cret' x\n${response}`,
  ],
  ['cookies', response.replace('\n\n', '\nSet-Cookie: BAIDUID=S3cret; path=/\n\n')],
  ['a session token', response.replace('\n\n', '\nx-bce-security-token: S3cret\n\n')],
  ['a member', response.replace('{', '{"accessToken":"S3cret",')],
  ['a query', `GET /v1/csn?token=S3cret\n${response}`],
  ['a long text', `${'x'.repeat(20_000)} password: S3cret\n${response.replace('\n\n', '\nCookie: a=S3cret\n\n')}`],
  ['a long text without a response', `${'x\n'.repeat(9000)}password=S3cret code=DbException`],
  ['a sentence', `the password is S3cret, and it says:\n${response}`],
  ['a call', `requests.get(url, auth=("me", "S3cret"))\n${response}`],
  ['a block of YAML', `me:\n  secretAccessKey: |\n    S3cret\n  region: bj\n${response}`],
  ['a key that says whose it is', `with ALTAK7cY1r1w9S3cret\n${response}`],
  ['the user of a URL', `GET https://me:S3cret@csn.example/\n${response}`],
  [
    'a value in a long body',
    response
      .replace('"m"', `"${'m'.repeat(17_000)}","row":"Bearer 0S3cretS3cret"`)
      .replace('{', '{"a":"the token is 0S3cret",'),
  ],
  ['an object, to the end', `{ credentials: { ak: 'S3cret' } }\ncode=DbException`],
])('%s loses its secret, and keeps its code', (_, paste) => {
  expect(excerpt(paste)).not.toContain('S3cret')
  expect(readPaste(csn, excerpt(paste)).candidates[0]?.code).toBe('DbException')
})

test.each([
  ['a JSON Web Token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln'],
  ['a token of GitHub', 'ghp_abcdefghijklmnopqrstuvwxyz0123456789'],
  ['a secret access key', '0123456789abcdef0123456789abcdef'],
  ['a key in quotes', '"wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY1"'],
])('%s that is pasted alone is no code, and is not shown', (_, secret) => {
  expect(excerpt(secret)).toBe('***')
  expect(explain(csn, readPaste(csn, excerpt(secret))).kind).toBe('nothing')
})

test.each(['SomeOtherCode', 'ERR_HTTP2_STREAM_ERROR', '8f14e45f-ceea-467f-9538-123456789abc', 'A'.repeat(60)])(
  '%s stays, known or not',
  (code) => expect(excerpt(code)).toBe(code),
)

test.each([
  [
    'a HAR',
    JSON.stringify({
      log: {
        entries: [
          { response: { status: 400, headers: [{ name: 'Set-Cookie', value: 'a=b' }], content: { text: body } } },
        ],
        pages: 'x'.repeat(99_999),
      },
    }),
    'HTTP/1.1 400\nSet-Cookie: ***',
  ],
  ['a long body', response.replace('"m"', `"${'m'.repeat(3000)}"`), response.slice(0, 90)],
  ['a log', `${'started\n'.repeat(9999)}failed: code=DbException\n${'ended\n'.repeat(9999)}`, 'started\n'],
  ['one long line', `${'x '.repeat(99_999)}DbException`, 'DbException'],
  ['nothing of errors', 'x\n'.repeat(99_999), 'x'],
])('of %s, a part is taken', (_, paste, begin) => {
  expect(excerpt(paste).length).toBeLessThanOrEqual(maximumExcerpt)
  expect(excerpt(paste).startsWith(begin)).toBe(true)
})

test('the body of a long response is read once for all the forms of its excerpt', () => {
  const long = `{"code":"DbException","rows":[${'{"a":"b"},'.repeat(5000)}{}]}`
  const paste = readPaste(csn, response.replace(body, long))
  const parse = vi.spyOn(JSON, 'parse')
  excerptOf(csn, paste)
  const ofBody = parse.mock.calls.filter(([text]) => text === long)
  parse.mockRestore()
  expect(ofBody).toHaveLength(1)
})

test('an excerpt has no blank lines around it', () => {
  expect(excerpt(`\n \n  ${body}\n\n `)).toBe(`  ${body}`)
})

test('an excerpt is short and says the code of the whole, whatever is pasted', () => {
  const pieces = pastes.map(({ paste }) => (typeof paste === 'string' ? paste : new TextDecoder().decode(paste)))
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 3 }), (parts) => {
      const once = excerpt(parts.join('\n'))
      expect(once.length).toBeLessThanOrEqual(maximumExcerpt)
      expect(readPaste(csn, once).candidates[0]?.code).toBe(readPaste(csn, parts.join('\n')).candidates[0]?.code)
    }),
    { numRuns: 40 },
  )
})

test.each([
  ['#paste=DbException', 'DbException'],
  ['#paste=a%20%3Cb%3E%0A', 'a <b>\n'],
  ['#paste=%E9%94%99', '错'],
  ['#paste=%', '%'],
  ['#paste=%ff%41', '%ff%41'],
  ['#paste=', ''],
  [`#paste=${'%E9'.repeat(99_999)}`, '%E9'.repeat(2667).slice(0, maximumExcerpt)],
  ['#main', undefined],
  ['', undefined],
  ['paste=x', undefined],
])('the fragment %.40s says %.20j', (fragment, text) => {
  expect(fromFragment(fragment)).toBe(text)
})

test('any text survives a fragment, but for halves of characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: maximumExcerpt / 2 }), (text) => {
      expect(fromFragment(toFragment(text))).toBe(text)
    }),
  )
  expect(fromFragment(toFragment('a\ud800b'))).toBe('a\ufffdb')
})
