import { expect, test } from 'vitest'
import { bad, blocked, cutOff, entry, good, gzip, har, ndjson } from '../../test/responses.js'
import { countResponses } from './count-responses.js'

test.each<[what: string, text: string | Uint8Array, count: number]>([
  ['NDJSON', ndjson([good, bad, { no: 'response' }]), 2],
  ['NDJSON in gzip that is cut off', cutOff(gzip(ndjson([good, bad])), 5), 2],
  ['a response', JSON.stringify(good, null, 2), 1],
  ['a list', JSON.stringify([good, bad, good]), 3],
  ['a HAR', har([entry(good), blocked, entry(bad)]), 2],
  ['a HAR that is cut off', cutOff(har([entry(good), entry(bad)]), 3), 2],
  ['a body', good.body ?? '', 0],
  ['a transcript', 'HTTP/1.1 404 Not Found\n\n{"code":"A"}', 0],
  ['nothing', '', 0],
])('counts the responses of %s', async (_, text, count) => {
  expect(await countResponses(Buffer.from(text))).toBe(count)
})
