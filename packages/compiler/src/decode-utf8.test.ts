import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeUtf8 } from './decode-utf8.js'

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

test.each<readonly [name: string, text: string]>([
  ['no text', ''],
  ['ASCII', '{}'],
  ['one, two, three and four bytes a character', 'aé中😀'],
  ['a byte order mark, which is left out', '\ufeff{}'],
  ['a second one, which is not', '\ufeff\ufeff{}'],
  ['one inside', '{\ufeff}'],
])('%s', (_, text) => {
  const bytes = new TextEncoder().encode(text)
  expect(decodeUtf8(bytes)).toBe(decode(bytes))
})

test('a part of a larger buffer is read alone', () => {
  expect(decodeUtf8(new TextEncoder().encode('xx中xx').subarray(2, 5))).toBe('中')
})

test('any bytes are the text that the Encoding Standard makes of them, or not UTF-8', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
  )
  fc.assert(
    fc.property(bytes, (some) => {
      const text = decodeUtf8(some)
      if (typeof text === 'string') expect(text).toBe(decode(some))
      else expect(() => decode(some)).toThrow()
    }),
  )
})
