import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { lineLimit, recordedBody } from './recorded-body.js'

const text = '{"code":"DbException","message":"云智能网"}'
const long = text.repeat(20)
const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes).toString('base64')
const coded = (coding: string) => ({ 'Content-Encoding': coding })
const content = (of: string | Uint8Array) => ({ content: { size: 1, encoding: 'base64', text: base64(of) } })

test.each<[what: string, members: object, headers: object, body: unknown]>([
  ['text', { body: text }, {}, text],
  ['JSON', { body: { code: 'x' } }, {}, { code: 'x' }],
  ['nothing', {}, {}, undefined],
  ['base64', content(text), {}, text],
  ['base64 of decoded bytes, despite the header', content(text), coded('gzip, br'), text],
  ['base64 in lines', { content: { encoding: 'base64', text: base64(long).replaceAll(/.{76}/g, '$&\r\n') } }, {}, long],
  ['base64 for URLs', { content: { encoding: 'base64', text: Buffer.from('云?>').toString('base64url') } }, {}, '云?>'],
  ['text declared as base64', { content: { size: 9, encoding: 'base64', text } }, {}, text],
  ['a word declared as base64', { content: { size: 5, encoding: 'base64', text: 'error' } }, {}, 'error'],
  ['gzip', content(gzipSync(text)), {}, text],
  ['gzip by the header', content(gzipSync(text)), coded('GZIP'), text],
  ['brotli', content(brotliCompressSync(long)), coded('br'), long],
  ['deflate', content(deflateSync(long)), coded('deflate'), long],
  ['deflate without a header of zlib', content(deflateRawSync(long)), coded('deflate'), long],
  ['two codings', content(brotliCompressSync(deflateSync(long))), coded('deflate, br'), long],
  ['headers in pairs', content(brotliCompressSync(long)), [['content-encoding', 'br']], long],
  ['gzip as text, a character for each byte', { body: gzipSync(text).toString('latin1') }, {}, text],
  ['gzip as bytes of Node', { body: { type: 'Buffer', data: [...gzipSync(text)] } }, {}, text],
  ['gzip in hex, as nock has it', { body: [gzipSync(text).toString('hex')] }, coded('gzip'), text],
  ['bytes that are not text', content(Buffer.from([123, 255])), {}, Uint8Array.of(123, 255)],
  ['an empty body', { content: { size: 0 } }, {}, undefined],
  ['an empty text', { content: { size: 0, text: '' } }, {}, ''],
])('reads %s', (_, members, headers, body) => {
  const read = recordedBody(members as Record<string, unknown>, headers as never) as { readonly body: unknown }
  expect(read.body instanceof Uint8Array ? Uint8Array.from(read.body) : read.body).toEqual(body)
})

test.each<[what: string, members: object, headers: object]>([
  ['a body that was dropped', { content: { size: 120 } }, {}],
  ['content of unknown size', { content: { size: -1 } }, {}],
  ['content without a size', { content: {} }, {}],
  ['content in a file of its own', { content: { size: -1, mimeType: 'application/json', _file: 'a.json' } }, {}],
  ['content that was emptied', { content: { size: 120, text: '' } }, {}],
  ['gzip decoded as UTF-8', { body: gzipSync(text).toString() }, {}],
  ['gzip that is cut off', content(gzipSync(text).subarray(0, 30)), {}],
  ['an unknown coding', content(Buffer.from([40, 181, 47, 253])), coded('zstd')],
  ['more than a line may hold', content(gzipSync(Buffer.alloc(lineLimit + 1))), {}],
])('finds no body in %s', (_, members, headers) => {
  expect(recordedBody(members as Record<string, unknown>, headers as never)).toBe('not-recorded')
})
