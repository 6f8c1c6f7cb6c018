import { describe, expect, test } from 'vitest'
import { findTranscript } from './transcript.js'

const json = '{"code":"DbException"}'
const pairs = [
  ['Content-Type', 'application/json'],
  ['x-bce-request-id', 'r-1'],
] as const
const head = 'Content-Type: application/json\nx-bce-request-id: r-1'

test.each<[title: string, text: string]>([
  ['curl -i', `HTTP/1.1 404 Not Found\n${head}\n\n${json}`],
  ['without a phrase', `HTTP/2 404\n${head}\n\n${json}`],
  ['without a blank line', `HTTP/1.1 404 Not Found\n${head}\n${json}`],
  ['indented', `  HTTP/1.1 404 Not Found\n  ${head.replace('\n', '\n  ')}\n\n  ${json}`],
  ['in small letters', `http/1.1 404 not found\n${head}\n\n${json}`],
  ['HTTP/3 as it is framed', `:status: 404\n${head}\n\n${json}`],
  [
    'behind other heads',
    `HTTP/1.1 100 Continue\n\nHTTP/1.1 302 Found\nLocation: /x\n\nHTTP/1.1 404 Not Found\n${head}\n\n${json}`,
  ],
  ['behind words', `It said:\nHTTP/1.1 404 Not Found\n${head}\n\n${json}\nand no more`],
  [
    'curl -v',
    `> GET / HTTP/1.1\n> Host: a\n>\n< HTTP/1.1 404 Not Found\n< ${head.replace('\n', '\n< ')}\n<\n* Closing\n${json}`,
  ],
  [
    'curl -v with notes',
    `< HTTP/1.1 404\n* one\n< ${head.replace('\n', '\n* two\n{ [5 bytes data]\n< ')}\n< \n} [5 bytes data]\n${json}\n* Connection #0 left`,
  ],
  ['curl -v, framed', `<:status: 404\n< ${head.replace('\n', '\n< ')}\n<\n${json}`],
  [
    'wget -S',
    `  HTTP/1.1 404 Not Found\n  ${head.replace('\n', '\n  ')}\n\nLength: 22\nSaving to: x\n${json}\n2025-11-11 08:00:00 ERROR`,
  ],
])('a response is found: %s', (_, text) => {
  const { start, end, ...response } = findTranscript(text) ?? expect.unreachable()
  expect(response).toEqual({ status: 404, headers: pairs, body: json })
  expect(text.slice(start, end)).toMatch(/^[ \t]*(?:< ?)?(?:HTTP\/\d|:status)[\s\S]*\{"code":"DbException"\}$/i)
})

test.each([
  ['nothing', ''],
  ['a body', json],
  ['a request', 'GET /v1/csn HTTP/1.1\nHost: a'],
  ['a version alone', 'HTTP/1.1'],
  ['a word in the place of a status', 'HTTP/1.1 OK'],
  ['a status of ten digits', 'HTTP/1.1 1234567890'],
  ['a status line in a line', 'it was HTTP/1.1 404 Not Found'],
  ['a status that is framed, in a text that speaks of HTTP/2', ':status: 404\nof HTTP/2'],
])('no response is found in %s', (_, text) => {
  expect(findTranscript(text)).toBeUndefined()
})

describe('headers', () => {
  const headersOf = (lines: string) => findTranscript(`HTTP/1.1 404\n${lines}`)?.headers

  test.each<[title: string, lines: string, headers: readonly (readonly [string, string])[]]>([
    [
      'have white space around them',
      'A :  b \t\nC:d',
      [
        ['A', 'b'],
        ['C', 'd'],
      ],
    ],
    [
      'may be empty',
      'A:\nB: ',
      [
        ['A', ''],
        ['B', ''],
      ],
    ],
    ['may have colons', 'A: b:c', [['A', 'b:c']]],
    [
      'may come twice',
      'A: b\nA: c',
      [
        ['A', 'b'],
        ['A', 'c'],
      ],
    ],
    ['end before a line without a colon', 'A: b\nc\nD: e', [['A', 'b']]],
    ['end before a line that begins with a colon', 'A: b\n: c', [['A', 'b']]],
    ['end before a name with a space', 'A: b\nc d: e', [['A', 'b']]],
    ['end with a blank line', 'A: b\n\nC: d', [['A', 'b']]],
    ['may be none', '', []],
  ])('%s', (_, lines, headers) => {
    expect(headersOf(lines)).toEqual(headers)
  })

  test('are read up to a thousand, and the rest of the head is not the body', () => {
    const lines = Array.from({ length: 1001 }, (_, at) => `X-${at}: ${at}`)
    const found = findTranscript(`HTTP/1.1 404\n${lines.join('\n')}\n\n${json}`)
    expect(found?.headers).toHaveLength(1000)
    expect(found?.headers.at(-1)).toEqual(['X-999', '999'])
    expect(found?.body).toBe(json)
  })
})

test.each<[title: string, rest: string, body: string | undefined]>([
  ['none', '', undefined],
  ['white space', '\n \n\t\n', undefined],
  ['a text', '\nNo such thing.\n', 'No such thing.\n'],
  ['a page', '\n<html>\n{"code":"A"}\n</html>', '<html>\n{"code":"A"}\n</html>'],
  ['JSON and more', `\n${json}\nand more`, json],
  ['JSON that does not end', '\n{"code":', '{"code":'],
])('the body is %s', (_, rest, body) => {
  expect(findTranscript(`HTTP/1.1 404\nA: b\n${rest}`)?.body).toBe(body)
})

test('what curl and wget say is not the body, as long as it stands at the beginning of a line', () => {
  expect(findTranscript('< HTTP/1.1 404\n< A: b\n<\n* Closing connection\n> x\n')?.body).toBeUndefined()
  expect(findTranscript('HTTP/1.1 404\nA: b\n\n* a list\n> a quotation')?.body).toBe('* a list\n> a quotation')
  expect(findTranscript('HTTP/1.1 404\nA: b\n\n--2025-11-11 08:00:00--  http://a\nText')?.body).toBe('Text')
})
