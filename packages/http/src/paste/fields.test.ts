import { describe, expect, test } from 'vitest'
import { foldedName, readFields } from './fields.js'

const readAll = (text: string, extraNames = {}) => [...readFields(text, extraNames)]

/** What a text says by names, as `kind=value`. */
const saidBy = (text: string, extraNames = {}) =>
  readAll(text, extraNames).flatMap(({ kind, value }) => (kind === 'word' ? [] : `${kind}=${value}`))

test.each<[text: string, ...said: string[]]>([
  ['"code":"A"', 'code=A'],
  ["code: 'A'", 'code=A'],
  ['code: `A`', 'code=A'],
  ['code=A', 'code=A'],
  ['code = A, more', 'code=A'],
  ['code => A', 'code=A'],
  ['Error Code: A.', 'code=A'],
  ['ErrorCode: A!', 'code=A'],
  ['error_code: A', 'code=A'],
  ['err-code: A', 'code=A'],
  ['exception.code: A', 'code=A'],
  ['<Code>A</Code>', 'code=A'],
  ['<Code>\n  A\n</Code>', 'code=A'],
  ['<Code><![CDATA[A]]></Code>', 'code=A'],
  ['<code>Word</code>', 'code=Word'],
  ['<code>word</code>'],
  [String.raw`\"code\":\"A\"`, 'code=A'],
  [String.raw`\u0022code\u0022:\u0022A\u0022`, 'code=A'],
  [String.raw`\x22code\x22:\x22A\x22`, 'code=A'],
  ['&quot;code&quot;:&quot;A&quot;', 'code=A'],
  ['&#34;code&#34;:&#39;A&#39;', 'code=A'],
  ['&#x22;code&#x27;:&apos;A&apos;', 'code=A'],
  ['%22code%22%3A%22A%22', 'code=A'],
  ['code%3dA', 'code=A'],
  ['“code”：“A”', 'code=A'],
  ['‘code’＝‘A’', 'code=A'],
  ['错误码：A', 'code=A'],
  ['返回的错误码：A。', 'code=A'],
  ["u'code': u'A'", 'code=A'],
  ["b'code': b'A'", 'code=A'],
  ['code: Some("A")', 'code=A'],
  ['code: Optional[A]', 'code=A'],
  ['**Code:** A', 'code=A'],
  ['__Code__: A', 'code=A'],
  ['code: A B', 'code=A'],
  ['code: "A B"', 'code=A B'],
  ['code: A;B', 'code=A'],
  ['code: (A)'],
  ['code: '],
  ['code'],
  ['code A'],
  ['</Code>: A'],
  ['country code: A'],
  ['country-code: A'],
  ['exit.code: A'],
  ['exit  code: A', 'code=A'],
  ['status code: 404', 'status=404'],
  ['response.code: 404', 'status=404'],
  ['http_code=404', 'status=404'],
  ['"status":404', 'status=404'],
  ['status (404)', 'status=404'],
  ['HTTP 404', 'status=404'],
  ['HTTP/1.1 404', 'status=404'],
  ['HTTP/2 404 Not Found', 'status=404'],
  ['ERROR 404: Not Found', 'status=404'],
  ['状态码：404', 'status=404'],
  ['status: 600'],
  ['status: 4040'],
  ['status: 404ms'],
  ['status: 404.5'],
  ['status: 404.', 'status=404'],
  ['status: 404-405'],
  [`status:${' '.repeat(21)}404`],
  ['requestId: r-1', 'requestId=r-1'],
  ['Request ID: r-1', 'requestId=r-1'],
  ['request.id = r-1', 'requestId=r-1'],
  ['request_id=r-1', 'requestId=r-1'],
  ['请求ID：r-1', 'requestId=r-1'],
  ['user id: r-1'],
  ['message: It is not there; more', 'message=It is not there'],
  ['message: "It is not there; more"', 'message=It is not there; more'],
  ['msg=It is\nmore', 'message=It is'],
  ['&quot;message&quot;:&quot;It is; not there&quot;,&quot;x&quot;:1', 'message=It is; not there'],
  [String.raw`\u0022message\u0022:\u0022It is not there\u0022,`, 'message=It is not there'],
  ['%22message%22%3A%22gone%22%7D', 'message=gone'],
  ['message: " gone "; more', 'message=gone'],
  ['错误信息：不存在；', 'message=不存在'],
  ['NotFoundError: It is not there', 'message=It is not there'],
  ['com.example.NotFoundException: It is not there', 'message=It is not there'],
  ['ERROR: It is not there'],
  ['exception: It is not there'],
  [`code: ${'a'.repeat(300)}`, `code=${'a'.repeat(256)}`],
  [`${'x'.repeat(57)}code: A`],
  ['code: A, status: 404, message: "m", requestId: r', 'code=A', 'status=404', 'message=m', 'requestId=r'],
])('%s says what it names', (text, ...said) => {
  expect(saidBy(text)).toEqual(said)
})

describe('names of a catalog', () => {
  test('say what the catalog says they do', () => {
    expect(saidBy('Errno: A', { errno: 'code' })).toEqual(['code=A'])
    expect(saidBy('x-bce-request-id: r', { xbcerequestid: 'requestId' })).toEqual(['requestId=r'])
    expect(saidBy('errno: A')).toEqual([])
    expect(saidBy('toString: A', {})).toEqual([])
  })

  test.each([
    ['Request-Id', 'requestid'],
    ['request_id', 'requestid'],
    ['REQUESTID', 'requestid'],
    ['a.b', 'a.b'],
  ])('are told without what spellings differ in: %s', (name, folded) => {
    expect(foldedName(name)).toBe(folded)
  })
})

describe('every other word', () => {
  const words = (text: string) => readAll(text).flatMap(({ kind, value }) => (kind === 'word' ? value : []))

  test.each<[text: string, ...words: string[]]>([
    ['a b-c d_e f.g', 'a', 'b-c', 'd_e', 'f.g'],
    ['a/b:c', 'a', 'b', 'c'],
    ['错误 DbException！', '错误', 'DbException'],
    ['code=A b', 'b'],
    ['code', 'code'],
    ['NotFoundError: There is', 'NotFoundError', 'There', 'is'],
    ['message: There', 'message', 'There'],
  ])('of %s is a word', (text, ...expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('is cut where it does not end', () => {
    expect(words('a'.repeat(5000)).map(({ length }) => length)).toEqual([4096, 904])
  })
})

test.each([
  'code: "A", status: 404 requestId=r',
  '“code”：“A”，状态码：404',
  String.raw`\u0022code\u0022:\u0022A\u0022 &quot;message&quot;:&quot;m&quot;`,
  '%22code%22%3A%22A%22 HTTP/1.1 404',
])('each value stands at its place: %s', (text) => {
  for (const { value, start, end } of readAll(text)) expect(text.slice(start, end).trim()).toBe(value)
})
