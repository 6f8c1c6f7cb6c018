import { describe, expect, test } from 'vitest'
import { maximumPasteLength, readPasteText } from './paste-text.js'

const textOf = (paste: unknown) => readPasteText(paste).text
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

const json = '{"code":"DbException","message":"数据库"}'

test.each<[title: string, paste: unknown, text: string]>([
  ['UTF-8', utf8(json), json],
  ['UTF-8 with its mark', utf8(`\ufeff${json}`), json],
  ['UTF-8 that is cut within a character', utf8(json).slice(0, -3), '{"code":"DbException","message":"数据\ufffd'],
  ['UTF-16 in little endian with its mark', utf16le(`\ufeff${json}`), json],
  ['UTF-16 in big endian with its mark', utf16be(`\ufeff${json}`), json],
  ['UTF-16 in little endian', utf16le(json), json],
  ['UTF-16 in big endian', utf16be(json), json],
  ['an empty list', new Uint8Array(), ''],
  ['one byte', utf8('a'), 'a'],
  ['half of a mark', new Uint8Array([0xff]), 'ÿ'],
  ['the other half of a mark', new Uint8Array([0x61, 0xfe]), 'aþ'],
  ['NULs at even and odd places', utf8('a\0b\0\0c\0d'), 'abcd'],
  ['a NUL among letters', utf8('DbException\0 of the server'), 'DbException of the server'],
  ['Windows-1252', latin1('caf\xe9 na\xefve'), 'café naïve'],
  ['a part of a buffer', utf8(`xx${json}xx`).subarray(2, -2), json],
  ['a buffer', utf8(json).buffer, json],
  ['a view of other items', new Uint16Array(utf16le('\ufeffDbException').buffer), 'DbException'],
])('bytes in %s are read', (_, paste, text) => {
  expect(readPasteText(paste)).toEqual({ text, isWhole: true })
})

test.each([
  ['undefined', undefined],
  ['null', null],
  ['a number', 404],
  ['an object', { code: 'DbException' }],
  ['a list', ['DbException']],
  ['bytes that throw', new Proxy(new Uint8Array(2), {})],
  ['a boxed text', Object('DbException')],
])('%s is an empty text', (_, paste) => {
  expect(readPasteText(paste)).toEqual({ text: '', isWhole: true })
})

test.each<[title: string, paste: string, text: string]>([
  ['a mark', '\ufeffa', 'a'],
  ['a mark that was read as Latin-1', 'ÿþa', 'a'],
  ['the other mark that was read as Latin-1', 'þÿa', 'a'],
  ['a mark of UTF-8 that was read as Latin-1', 'ï»¿a', 'a'],
  ['a mark that could not be read', '\ufffd\ufffda', 'a'],
  ['no mark', 'aÿþ', 'aÿþ'],
  ['colours', '\u001b[31;1ma\u001b[0m b', 'a b'],
  ['a title of a terminal', '\u001b]0;title\u0007a', 'a'],
  ['a link of a terminal', '\u001b]8;;https://x.test\u001b\\a\u001b]8;;\u001b\\', 'a'],
  ['line ends of Windows', 'a\r\nb\r\n\r\nc', 'a\nb\n\nc'],
  ['line ends of old', 'a\rb', 'a\nb'],
  ['line ends that are shown and there', 'a\\r\\n\nb\\n\nc', 'a\nb\nc'],
  ['a line end that is shown', 'a\\nb', 'a\\nb'],
  ['characters that are not seen', 'a\0\u200bb\u202ec\u00add\u2060e\u007f', 'abcde'],
  ['a tab', 'a\tb', 'a\tb'],
  ['wide spaces', 'a\u00a0b\u3000c', 'a b c'],
  ['a code block', '```json\n{}\n```', '\n{}\n'],
  ['a code block of tildes, indented', '  ~~~\n{}\n  ~~~', '\n{}\n'],
  ['a code block in a quotation', '> ```\n> a\n> ```', '\na\n'],
  ['code in a line', 'it is ```a``` here', 'it is ```a``` here'],
  ['code in a line that begins with it', '```a``` is it', '```a``` is it'],
  ['a quoted mail', '> a\n> b', 'a\nb'],
  ['a mail that is quoted twice', '>> a\n> > b\nc', 'a\nb\nc'],
  ['five levels of quotation', '>>>>> a', 'a'],
  ['six levels of quotation', '>>>>>> a', '> a'],
  ['an indented quotation', '   > a', 'a'],
  ['more than an indented quotation', '    > a', '    > a'],
  [
    'what curl sent and received',
    '> GET / HTTP/1.1\n< HTTP/1.1 404 Not Found',
    '> GET / HTTP/1.1\n< HTTP/1.1 404 Not Found',
  ],
  ['what was received, close to its mark', '> a\n<HTTP/1.1 404', '> a\n<HTTP/1.1 404'],
  ['a sign within a line', 'a > b', 'a > b'],
])('of a text, %s', (_, paste, text) => {
  expect(readPasteText(paste)).toEqual({ text, isWhole: true })
})

describe('no more than the limit is read', () => {
  const longest = 'a'.repeat(maximumPasteLength)

  test.each<[title: string, paste: unknown, isWhole: boolean]>([
    ['of a text', longest, true],
    ['of a longer text', `${longest}b`, false],
    ['of bytes', utf8(longest), true],
    ['of more bytes', utf8(`${longest}b`), false],
  ])('%s', (_, paste, isWhole) => {
    const read = readPasteText(paste)
    expect([read.text.length, read.text.at(-1), read.isWhole]).toEqual([maximumPasteLength, 'a', isWhole])
  })
})

test('the number of lines stays', () => {
  const paste = '> ```\r\n> \u001b[1mHTTP/1.1 404\u001b[0m\r\n> \r\n> {}\r\n> ```\r\n'
  expect(textOf(paste).split('\n')).toHaveLength(paste.split('\n').length)
})
