import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byteLengthOf, defaultMaximumBodyBytes, type ReadBody, readBody } from './body.js'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** A buffer whose bytes were transferred. */
function goneBuffer(): ArrayBuffer {
  const buffer = new ArrayBuffer(8)
  structuredClone(buffer, { transfer: [buffer] })
  return buffer
}

describe('a body is read as JSON, or the reason says why not', () => {
  test.each<readonly [name: string, body: unknown, expected: ReadBody]>([
    ['none', undefined, { kind: 'none' }],
    ['an empty text', '', { kind: 'none' }],
    ['no bytes', new Uint8Array(), { kind: 'none' }],
    ['text', ' {"a":1}\n', { kind: 'value', value: { a: 1 } }],
    ['bytes', utf8('"测"'), { kind: 'value', value: '测' }],
    ['a buffer', utf8('[1]').buffer, { kind: 'value', value: [1] }],
    ['a view of a buffer', new DataView(utf8('x[1]x').buffer, 1, 3), { kind: 'value', value: [1] }],
    ['null', 'null', { kind: 'value', value: null }],
    ['the escape of a lone surrogate', String.raw`"\ud800"`, { kind: 'value', value: '\ud800' }],
    ['a parsed object', { a: 1 }, { kind: 'value', value: { a: 1 } }],
    ['a parsed null', null, { kind: 'value', value: null }],
    ['a parsed number', 7, { kind: 'value', value: 7 }],
    ['HTML', '<html>', { kind: 'not-json' }],
    ['JSON that is cut off', '{"a":', { kind: 'not-json' }],
    ['white space alone', ' ', { kind: 'not-json' }],
    ['a byte order mark', '\ufeff{}', { kind: 'not-json' }],
    ['a byte order mark in bytes', utf8('\ufeff{}'), { kind: 'not-json' }],
    ['NaN', 'NaN', { kind: 'not-json' }],
    ['bytes that are not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), { kind: 'not-utf8' }],
    ['a lone surrogate', '"\ud800"', { kind: 'not-utf8' }],
    ['detached bytes', goneBuffer(), { kind: 'unreadable', reason: 'its bytes are gone' }],
  ])('%s', (_, body, expected) => {
    expect(readBody(body)).toEqual(expected)
  })

  test.each<readonly [name: string, body: string | Uint8Array, kind: ReadBody['kind']]>([
    ['exactly as many bytes as allowed', utf8('"abc"'), 'value'],
    ['one byte more', utf8('"abcd"'), 'too-large'],
    ['exactly as many code units', '"abc"', 'value'],
    ['one code unit more', '"abcd"', 'too-large'],
  ])('%s', (_, body, kind) => {
    expect(readBody(body, 5).kind).toBe(kind)
  })

  test('64 MiB are allowed by default', () => {
    expect(readBody(new Uint8Array(defaultMaximumBodyBytes).fill(0x31)).kind).toBe('value')
    expect(readBody(' '.repeat(64 * 1024 * 1024 + 1))).toEqual({ kind: 'too-large', limit: 64 * 1024 * 1024 })
  })

  test('every JSON text is read as JSON.parse reads it, as text and as bytes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const expected = { kind: 'value', value: JSON.parse(text) }
        expect(readBody(text)).toEqual(expected)
        expect(readBody(utf8(text))).toEqual(expected)
      }),
    )
  })
})

test.each<readonly [name: string, value: unknown, length: number | undefined]>([
  ['a typed array', new Uint16Array(3), 6],
  ['an empty one', new Uint8Array(), 0],
  ['a part of one', new Uint8Array(8).subarray(2, 5), 3],
  ['a DataView', new DataView(new ArrayBuffer(4), 1), 3],
  ['a buffer', new ArrayBuffer(5), 5],
  ['an empty buffer', new ArrayBuffer(0), 0],
  ['a shared buffer', new SharedArrayBuffer(2), 2],
  ['bytes of another realm', runInNewContext('new Uint8Array(3)'), 3],
  ['a buffer of another realm', runInNewContext('new ArrayBuffer(3)'), 3],
  ['a typed array that claims another length', Object.defineProperty(new Uint8Array(3), 'byteLength', { value: 9 }), 3],
  ['a detached buffer', goneBuffer(), Number.NaN],
  ['an object that only inherits', Object.create(Uint8Array.prototype), Number.NaN],
  ['a proxy', new Proxy(new Uint8Array(3), {}), Number.NaN],
  ['an object', { byteLength: 3 }, undefined],
  ['a text', 'abc', undefined],
  ['nothing', null, undefined],
])('the bytes of %s', (_, value, length) => {
  expect(byteLengthOf(value)).toBe(length)
})
