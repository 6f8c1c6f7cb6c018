import { expect, test } from 'vitest'
import { entry, good, har, ndjson } from '../../test/responses.js'
import { kindOf } from './kind.js'

test.each([
  [har([entry(good)]), 'har'],
  [har([entry(good)], 2), 'har'],
  ['{"log":{"version":"1.', 'har'],
  ['{"log":{"version":"1.2"}} and damage', 'har'],
  ['{"comment":{"status":1},"log":{', 'har'],
  [ndjson([good, good]), 'ndjson'],
  ['{"status":200,"log":{}}', 'ndjson'],
  ['{"log":"of a proxy","status":200}', 'ndjson'],
  ['{"time":1}\n{"log":{}}', 'ndjson'],
  ['[{"log":{}}]', 'ndjson'],
  ['', 'ndjson'],
  ['no JSON', 'ndjson'],
] as const)('%s is %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind)
})
