import fc from 'fast-check'
import { expect, test } from 'vitest'
import { requestText, shownRequest } from './shown-request.js'

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
