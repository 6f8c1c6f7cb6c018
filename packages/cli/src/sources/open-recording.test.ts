import { expect, test } from 'vitest'
import { entry, good, har, ndjson } from '../../test/responses.js'
import { kindOf } from './open-recording.js'
import type { RecordingKind } from './read-record.js'

const pretty = JSON.stringify(good, null, 2)

test.each<[text: string, kind: RecordingKind | undefined]>([
  [har([entry(good)]), 'har'],
  [har([entry(good)], 2), 'har'],
  ['{"log":{"version":"1.', 'har'],
  ['{"log":{"version":"1.2"}} and damage', 'har'],
  ['{"comment":{"status":1},"log":{', 'har'],
  [ndjson([good, good]), 'ndjson'],
  [JSON.stringify(good), 'ndjson'],
  ['{"status":200,"log":{}}', 'ndjson'],
  ['{"log":"of a proxy","status":200}', 'ndjson'],
  ['{"time":1}\n{"log":{}}', 'ndjson'],
  [`{"status":200\n${ndjson([good])}`, 'ndjson'],
  [`{"status":200}}\n${ndjson([good])}`, 'ndjson'],
  [`lost":1}\n${ndjson([good])}`, 'ndjson'],
  [`[]\n${ndjson([good])}`, 'json'],
  ['', 'ndjson'],
  ['\r\n \n', 'ndjson'],
  ['[]', 'json'],
  ['[{"log":{}}]', 'json'],
  [`[${ndjson([good, good]).trim().replace('\n', ',\n')}]`, 'json'],
  [`[\n${JSON.stringify(good)}\n]`, 'json'],
  [pretty, 'json'],
  [`${pretty}\n${pretty}\n`, 'json'],
  [pretty.slice(0, 50), 'json'],
  ['plain text', undefined],
  ['# Recordings\n\nOf {"status":200}.\n', undefined],
  ['[2026-01-01 10:00:00] GET /v1/csn 404\n', undefined],
  ['{% include "x" %}', undefined],
  ['<html><body>{}</body></html>', undefined],
  ['\u0089PNG\r\n\u001a\n\u0000', undefined],
  ['a,b\n1,2\n', undefined],
])('%j is %s', (text, kind) => {
  expect(kindOf(Buffer.from(text), true)).toBe(kind)
})

const begun = `"status":200,"body":"${'x'.repeat(1000)}`

test.each<[what: string, text: string, kind: RecordingKind]>([
  ['a line', `{${begun}`, 'ndjson'],
  ['an item of a list', `[{${begun}`, 'json'],
  ['an object with an indent', `{\n${begun}`, 'json'],
])('the kind of %s longer than the head is told by its beginning', (_, text, kind) => {
  expect(kindOf(Buffer.from(text), false)).toBe(kind)
})
