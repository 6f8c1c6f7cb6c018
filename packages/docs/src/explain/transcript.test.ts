import type { WholeCatalog } from '@errbook/catalog'
import json from '@errbook/csn/catalog.json' with { type: 'json' }
import { readPaste } from '@errbook/http/paste'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pastes } from '../../../http/test/pastes.js'
import { explain } from './explain.js'
import { transcriptOf } from './transcript.js'

const csn = json as unknown as WholeCatalog

function linesOf(text: string) {
  const paste = readPaste(csn, text)
  const explanation = explain(csn, paste)
  return transcriptOf(paste, 'issues' in explanation ? explanation.issues : [])
}

/** Each line as one text: its notes, and its pieces by kind. */
function shown(text: string): readonly string[] {
  return linesOf(text).map(({ pieces, notes, isMissing }) => {
    const parts = pieces.map(({ kind, text }) => (kind === 'text' ? text : `<${kind} ${text}>`))
    return `${notes.map((note) => `[${note}]`).join('')}${isMissing ? 'no ' : ''}${parts.join('')}`
  })
}

test('a response has its notes where the issues are', () => {
  const paste = [
    '$ curl -i "x"',
    'HTTP/1.1 403 Forbidden',
    'Content-Type: text/html',
    'Set-Cookie: ***',
    '',
    '{"code":"DbException",',
    ' "message":7,',
    ' "requestId":"r \\"1\\""}',
    '$ "done"',
  ]
  expect(shown(paste.join('\n'))).toEqual([
    '$ curl -i "x"',
    '[3]<start HTTP/1.1 ><status 403 Forbidden>',
    '[1]<name Content-Type>: text/html',
    '<name Set-Cookie>: <hidden ***>',
    '[4]no x-bce-request-id',
    '',
    '{<name "code">:<string "DbException">,',
    '[2] <name "message">:7,',
    ' <name "requestId">:<string "r \\"1\\"">}',
    '$ "done"',
  ])
})

test.each([
  [
    'curl -v',
    '< HTTP/2 404\n< x-bce-error-code: Nope\n<\n',
    ['<start < HTTP/2 >404', '[2]< <name x-bce-error-code>: Nope', '[1]no x-bce-request-id', '<', ''],
  ],
  [
    'a recorded response',
    '{"status":400,"headers":{},"body":"x"}',
    ['{<name "status">:400,<name "headers">:{},<name "body">:<string "x">}'],
  ],
  ['a body alone', '{"code":"Nope"}', ['{<name "code">:<string "Nope">}']],
  ['a log line', 'code="Nope"', ['code="Nope"']],
  ['an empty paste', '', ['']],
])('the lines of %s', (_, paste, expected) => {
  expect(shown(paste)).toEqual(expected)
})

test('what is shown is the paste, whatever it is', () => {
  const pieces = pastes.map(({ paste }) => (typeof paste === 'string' ? paste : new TextDecoder().decode(paste)))
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 3 }), (parts) => {
      const text = parts.join('\n')
      const own = linesOf(text).filter(({ isMissing }) => !isMissing)
      expect(own.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n')).toBe(
        readPaste(csn, text).text,
      )
    }),
    { numRuns: 50 },
  )
})
