// What people paste, and what is to be found in it.
import { readFileSync } from 'node:fs'
import type { Candidate } from '../src/paste.js'

/** A paste, and the candidate that comes first. */
export interface PasteRow extends Partial<Pick<Candidate, 'standing' | 'spelling' | 'line' | 'status' | 'requestId'>> {
  readonly title: string
  readonly paste: string | Uint8Array
  readonly code: string
  readonly evidence: Candidate['evidence']
}

const code = 'CsnNotFoundException'
const message = 'The csn instance is not exist'
const body = `{"code":"${code}","message":"${message}","requestId":"r-1"}`
const pretty = JSON.stringify(JSON.parse(body), null, 2)
const head = 'HTTP/1.1 404 Not Found\nContent-Type: application/json\nx-bce-request-id: r-1'
const headed = `HTTP/1.1 404 Not Found\nx-bce-error-code: ${code}\nx-bce-error-message: ${message}\nx-bce-request-id: r-1`
const response = `${head}\n\n${body}`
const found = { code, status: 404, requestId: 'r-1' } as const
const inBody = { ...found, evidence: 'body' } as const
const inHeader = { ...found, evidence: 'header' } as const
const inFields = { ...found, evidence: 'fields' } as const

const file = (name: string): Uint8Array => readFileSync(new URL(`pastes/${name}`, import.meta.url))
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const marked = (prefix: string, text: string): string => text.replaceAll(/^/gm, prefix)

const files: readonly PasteRow[] = [
  { title: 'curl -v', paste: file('curl-v.txt'), ...inBody, line: 14 },
  {
    title: 'a response of the documentation, without a blank line',
    paste: file('docs-noblank.txt'),
    ...inBody,
    requestId: 'r-1',
    line: 7,
  },
  { title: 'an error of the Go SDK', paste: file('go.txt'), ...inFields, requestId: 'c60309fa-0000' },
  { title: 'an answer to HEAD', paste: file('head.txt'), ...inHeader, line: 2 },
  { title: 'httpie -v', paste: file('httpie-v.txt'), ...inBody },
  { title: 'an error of the JavaScript SDK, inspected', paste: file('js.txt'), ...inFields, requestId: 'r' },
  { title: 'a response as it went over the wire, chunked', paste: file('raw.txt'), ...inBody },
  { title: 'UTF-16 with a byte order mark', paste: file('utf16.txt'), ...inBody },
]

const alone: readonly PasteRow[] = [
  { title: 'a code', paste: code, code, evidence: 'alone' },
  {
    title: 'a code in another letter case',
    paste: ' csnnotfoundexception\n',
    code,
    spelling: 'csnnotfoundexception',
    evidence: 'alone',
  },
  { title: 'a code in quotes with a full stop', paste: `“${code}”.`, code, evidence: 'alone' },
  { title: 'a code in Markdown', paste: `\`${code}\``, code, evidence: 'alone' },
  { title: 'an unknown code', paste: 'NoSuchThing', code: 'NoSuchThing', standing: 'unknown', evidence: 'alone' },
]

const transcripts: readonly PasteRow[] = [
  {
    title: 'a chunked response with extensions of every form',
    paste: `${head}\nTransfer-Encoding: chunked\n\n2;a="b c";${'d'.repeat(100)}\n${body.slice(0, 2)}\n99 ; e\n${body.slice(2)}\n0;f\n\n`,
    ...inBody,
  },
  {
    title: 'a response with its line ends as escapes, as a sniffer shows it',
    paste: `    ${headed.replaceAll('\n', '\\r\\n\n    ')}\\r\\n\n    \\r\\n`,
    ...inHeader,
  },
  {
    title: 'the event of a function, with its body in base64',
    paste: JSON.stringify({
      statusCode: 404,
      headers: { 'content-type': 'application/json' },
      isBase64Encoded: true,
      body: btoa(body),
    }),
    ...inBody,
  },
  { title: 'curl -i', paste: response, ...inBody, line: 5 },
  { title: 'curl -i with CRLF', paste: response.replaceAll('\n', '\r\n'), ...inBody, line: 5 },
  {
    title: 'curl over HTTP/2, names in lower case',
    paste: response.replace('HTTP/1.1 404 Not Found', 'HTTP/2 404 '),
    ...inBody,
  },
  { title: 'curl over HTTP/3', paste: response.replace('HTTP/1.1 404 Not Found', 'HTTP/3 404'), ...inBody },
  {
    title: 'curl -v --http2',
    paste: `* using HTTP/2\n* [HTTP/2] [1] OPENED stream for https://x/v1\n> GET /v1 HTTP/2\n> Host: x\n> \n* Request completely sent off\n< HTTP/2 404 \n< content-type: application/json\n< x-bce-request-id: r-1\n< \n* Connection #0 to host x left intact\n${body}`,
    ...inBody,
  },
  {
    title: 'curl -v with the note after the body',
    paste: `> GET /v1 HTTP/1.1\n>\n${marked('< ', head)}\n<\n{ [91 bytes data]\n${body}* Connection #0 to host x left intact\n`,
    ...inBody,
  },
  {
    title: 'curl -iv, every line twice',
    paste: `> GET / HTTP/1.1\n> \n< HTTP/1.1 404 Not Found\nHTTP/1.1 404 Not Found\n< Content-Type: application/json\nContent-Type: application/json\n< x-bce-request-id: r-1\nx-bce-request-id: r-1\n< \n\n* Connection #0 to host x left intact\n${body}`,
    ...inBody,
  },
  {
    title: 'curl -v into a pipe, with its progress',
    paste: `${marked('< ', head)}\n< \n{ [91 bytes data]\n100    91  100    91    0     0   9100      0 --:--:-- --:--:-- --:--:--  9100\n${body}`,
    ...inBody,
  },
  { title: 'a proxy before the response', paste: `HTTP/1.1 200 Connection established\n\n${response}`, ...inBody },
  { title: '100 Continue before the response', paste: `HTTP/1.1 100 Continue\r\n\r\n${response}`, ...inBody },
  {
    title: 'a redirect before the response',
    paste: `HTTP/1.1 302 Found\nLocation: /v2\nContent-Length: 0\n\n${response}`,
    ...inBody,
  },
  {
    title: 'an error, and another after it',
    paste: `HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"code":"AccessDenied","message":"m","requestId":"r-0"}\n\n${response}`,
    ...inBody,
  },
  { title: 'httpie', paste: `${head}\n\n${pretty}\n\n`, ...inBody },
  {
    title: 'httpie -v with a body in the request',
    paste: `POST /v1/csn HTTP/1.1\nContent-Type: application/json\nHost: x\n\n{\n    "code": "DbException",\n    "message": "m"\n}\n\n\n${head}\n\n${pretty}\n`,
    ...inBody,
  },
  {
    title: 'httpie in colours',
    paste: `\u001b[34mHTTP\u001b[39;49;00m/\u001b[34m1.1\u001b[39;49;00m \u001b[34m404\u001b[39;49;00m \u001b[36mNot Found\u001b[39;49;00m\n\u001b[36mContent-Type\u001b[39;49;00m: application/json\nx-bce-request-id: r-1\n\n{\n    \u001b[94m"code"\u001b[39;49;00m: \u001b[33m"${code}"\u001b[39;49;00m,\n    \u001b[94m"requestId"\u001b[39;49;00m: \u001b[33m"r-1"\u001b[39;49;00m\n}`,
    ...inBody,
  },
  {
    title: 'wget -S',
    paste: `--2025-11-11 08:00:00--  https://x/v1/csn\nResolving x... 10.0.0.1\nHTTP request sent, awaiting response... \n${marked('  ', headed)}\n2025-11-11 08:00:00 ERROR 404: Not Found.\n`,
    ...inHeader,
  },
  {
    title: 'wget -S --content-on-error',
    paste: `${marked('  ', head)}\nLength: 91 [application/json]\nSaving to: 'STDOUT'\n\n${body}`,
    ...inBody,
  },
  { title: 'a redirected answer to HEAD', paste: `HTTP/1.1 301 Moved\nLocation: /x\n\n${headed}\n\n`, ...inHeader },
  {
    title: 'headers as HTTP/2 frames them',
    paste: `:status: 404\ncontent-type: application/json\n\n${body}`,
    ...inBody,
  },
  {
    title: 'several chunks, the code in two of them',
    paste: `${head}\r\nTransfer-Encoding: chunked\r\n\r\nf\r\n{"code":"CsnNot\r\n30;ext=1\r\nFoundException","message":"m","requestId":"r-1"}\r\n0\r\n\r\n`,
    ...inBody,
  },
  { title: 'a wrong length', paste: response.replace('\n\n', '\nContent-Length: 3\n\n'), ...inBody },
  { title: 'a prompt after the body', paste: `$ curl -i x\n${response}\nme@host:~$ `, ...inBody },
  {
    title: 'a body broken by the width of a terminal',
    paste: `${head}\n\n{"code":"CsnNotFoundEx\nception","message":"The csn instance\n is not exist","requestId":"r-1"}`,
    ...inBody,
  },
  { title: 'typographic quotes', paste: response.replace(/"code":"(\w+)"/, '“code”:“$1”'), ...inBody },
  {
    title: 'a page in the body and a code in the headers',
    paste: `${headed}\nContent-Type: text/html\n\n<html><body>Not Found</body></html>`,
    ...inHeader,
  },
  { title: 'a body that is cut off', paste: `${head}\n\n{"code":"${code}","message":"The csn`, ...inFields },
  { title: 'body and header with two codes', paste: `${headed.replace(code, 'AccessDenied')}\n\n${body}`, ...inBody },
  {
    title: 'a body in a made-up letter case',
    paste: response.replace(code, code.toUpperCase()),
    ...inBody,
    spelling: code.toUpperCase(),
  },
  {
    title: 'an unknown code in the body',
    paste: response.replace(code, 'Nope'),
    ...inBody,
    code: 'Nope',
    standing: 'unknown',
  },
  {
    title: 'an unknown code and a known one in its message',
    paste: response.replace(code, 'Nope').replace(message, 'See AccessDenied'),
    ...inBody,
    code: 'Nope',
    standing: 'unknown',
  },
]

const wrapped: readonly PasteRow[] = [
  { title: 'a Markdown code block', paste: `It fails:\n\n\`\`\`http\n${response}\n\`\`\`\n\nWhy?`, ...inBody, line: 8 },
  { title: 'a quoted mail', paste: `On Monday somebody wrote:\n${marked('> ', response)}`, ...inBody },
  { title: 'a mail quoted twice', paste: marked('> > ', response), ...inBody },
  {
    title: 'curl -v in a quoted mail',
    paste: marked('> ', `> GET / HTTP/1.1\n> \n${marked('< ', head)}\n< \n${body}`),
    ...inBody,
  },
  { title: 'an indented response', paste: marked('    ', response), ...inBody },
  { title: 'a UTF-8 byte order mark', paste: Buffer.from(`\ufeff${response}`), ...inBody },
  { title: 'UTF-16 little-endian without a mark', paste: utf16(response), ...inBody },
  { title: 'UTF-16 big-endian with a mark', paste: utf16(`\ufeff${response}`).swap16(), ...inBody },
  { title: 'UTF-16 big-endian without a mark', paste: utf16(response).swap16(), ...inBody },
  {
    title: 'UTF-16 with half a character at the end',
    paste: Buffer.concat([utf16(response), Buffer.from('x')]),
    ...inBody,
  },
  { title: 'UTF-16 read as Latin-1', paste: utf16(`\ufeff${response}`).toString('latin1'), ...inBody },
  {
    title: 'Latin-1',
    paste: Buffer.from(response.replace(message, 'L’instance n’existe pas: é'), 'latin1'),
    ...inBody,
  },
  {
    title: 'UTF-8 cut within a character',
    paste: Buffer.concat([Buffer.from(`${response}\n错误`), Buffer.from([0xe9, 0x94])]),
    ...inBody,
  },
  { title: 'NUL bytes', paste: `\0${response}\0\0`, ...inBody },
  { title: 'no-break spaces', paste: `${head}\n\n${pretty.replaceAll('  ', '\u00a0\u00a0')}`, ...inBody },
  { title: 'zero-width spaces', paste: response.replace('NotFound', 'Not\u200bFound'), ...inBody },
]

const bodies: readonly PasteRow[] = [
  { title: 'a body', paste: body, ...inBody, status: undefined },
  { title: 'a body, with spaces and a full stop around it', paste: `  ${pretty} .`, ...inBody, status: undefined },
  { title: 'a body that says its status', paste: body.replace('{', '{"status":404,'), ...inBody },
  { title: 'a body in a string', paste: JSON.stringify(body), ...inBody, status: undefined },
  {
    title: 'a body in a string in a string',
    paste: JSON.stringify(JSON.stringify(body)),
    ...inBody,
    status: undefined,
  },
  {
    title: 'a recorded response',
    paste: JSON.stringify({ status: 404, headers: { 'x-bce-request-id': 'r-1' }, body }),
    ...inBody,
  },
  {
    title: 'an error of a catalog as JSON',
    paste: JSON.stringify({
      name: 'CatalogError',
      catalog: 'csn',
      code,
      status: 404,
      message,
      params: {},
      requestId: 'r-1',
    }),
    ...inBody,
  },
  {
    title: 'an error of an SDK as JSON',
    paste: JSON.stringify({ status_code: 404, message, code, request_id: 'r-1' }),
    ...inBody,
  },
  {
    title: 'an error of axios as JSON',
    paste: JSON.stringify({
      message: 'Request failed with status code 404',
      name: 'AxiosError',
      code: 'ERR_BAD_REQUEST',
      response: { status: 404, headers: {}, data: JSON.parse(body) },
    }),
    ...inBody,
  },
  {
    title: 'a HAR of one entry',
    paste: JSON.stringify({
      log: {
        version: '1.2',
        entries: [
          {
            request: {},
            response: {
              status: 404,
              headers: [{ name: 'Content-Type', value: 'application/json' }],
              content: { text: body },
            },
          },
        ],
      },
    }),
    ...inBody,
  },
  {
    title: 'a HAR of several entries: the last error counts',
    paste: JSON.stringify({
      log: {
        entries: [
          { response: { status: 403, headers: [], content: { text: '{"code":"AccessDenied","requestId":"r-0"}' } } },
          { response: { status: 404, headers: [], content: { encoding: 'base64', text: btoa(body) } } },
          { response: { status: 200, headers: [], content: { text: '{"csns":[]}' } } },
          { response: { status: 0 } },
        ],
      },
    }),
    ...inBody,
  },
]

const texts: readonly PasteRow[] = [
  {
    title: 'an error of the Java SDK',
    paste: `Exception in thread "main" com.baidubce.BceServiceException: ${message} (Status Code: 404; Error Code: ${code}; Request ID: r-1)\n\tat com.baidubce.http.BceHttpClient.execute(BceHttpClient.java:229)`,
    ...inFields,
  },
  {
    title: 'a dict of Python',
    paste: `{'code': '${code}', 'message': '${message}', 'requestId': 'r-1', 'status': 404}`,
    ...inFields,
  },
  {
    title: 'a dict of Python 2',
    paste: `{u'status': 404, u'message': u'${message}', u'code': u'${code}', u'request_id': u'r-1'}`,
    ...inFields,
  },
  { title: 'bytes of Python', paste: `b'{"code":"${code}","status":404,"requestId":"r-1"}'`, ...inFields },
  {
    title: 'an error of a catalog, inspected',
    paste: `CatalogError: ${message}\n    at get (file:///app/server.js:10:9) {\n  catalog: 'csn',\n  code: '${code}',\n  status: 404,\n  params: {},\n  requestId: 'r-1',\n  received: true\n}`,
    ...inFields,
  },
  {
    title: 'an error of a catalog, its stack alone',
    paste: `CatalogError: ${message}\n    at get (file:///app/server.js:10:9)`,
    code,
    evidence: 'message',
  },
  {
    title: 'an error of axios, inspected',
    paste: `AxiosError: Request failed with status code 404\n    at settle (axios.cjs:1909:12) {\n  code: 'ERR_BAD_REQUEST',\n  response: {\n    status: 404,\n    data: { code: '${code}', message: '${message}', requestId: 'r-1' }\n  }\n}`,
    ...inFields,
  },
  {
    title: 'a line of logfmt',
    paste: `time=2025-11-11T08:00:00Z level=error msg="call failed" status=404 code=${code} request_id=r-1`,
    ...inFields,
  },
  {
    title: 'a dotted name in logfmt',
    paste: `level=error err.code=${code} err.status=404 err.request_id=r-1`,
    ...inFields,
  },
  {
    title: 'a line of pino',
    paste: JSON.stringify({
      level: 50,
      time: 1,
      err: {
        type: 'CatalogError',
        message,
        stack: `CatalogError: ${message}\n at x`,
        code,
        status: 404,
        requestId: 'r-1',
      },
      msg: 'failed',
    }),
    ...inFields,
  },
  {
    title: 'lines of winston',
    paste: `{"level":"info","message":"starting"}\n{"level":"error","message":"failed","statusCode":404,"err":${body}}\n{"level":"info","message":"ended"}`,
    ...inFields,
    line: 2,
  },
  {
    title: 'JSON in a string of a log line',
    paste: `2025-11-11 ERROR call failed: "{\\"status\\":404,\\"code\\":\\"${code}\\",\\"requestId\\":\\"r-1\\"}"`,
    ...inFields,
  },
  {
    title: 'JSON in a string in a string of a log line',
    paste: `ERROR ${JSON.stringify(JSON.stringify({ log: JSON.stringify({ status: 404, ...JSON.parse(body) }) }))}`,
    ...inFields,
  },
  {
    title: 'a stack with line ends written out',
    paste: `{"msg":"failed","stack":"CatalogError: x\\n  status: 404,\\n  code: '${code}',\\n  requestId: 'r-1'\\n"}`,
    ...inFields,
  },
  {
    title: 'JSON with its quotes written as HTML',
    paste: `<pre>{&quot;code&quot;:&quot;${code}&quot;,&quot;status&quot;:404,&quot;requestId&quot;:&quot;r-1&quot;}</pre>`,
    ...inFields,
  },
  {
    title: 'JSON in a URL',
    paste: `https://x/?error=%7B%22code%22%3A%22${code}%22%2C%22status%22%3A404%2C%22requestId%22%3A%22r-1%22%7D`,
    ...inFields,
  },
  { title: 'a query string', paste: `/callback?code=${code}&status=404&request_id=r-1`, ...inFields },
  {
    title: 'XML',
    paste: `<?xml version="1.0"?>\n<Error><Code>${code}</Code><Message>${message}</Message><Status>404</Status><RequestId>r-1</RequestId></Error>`,
    ...inFields,
  },
  {
    title: 'indented XML with CDATA',
    paste: `<Error>\n  <Code>\n    <![CDATA[${code}]]>\n  </Code>\n  <RequestId>\n r-1\n </RequestId><Status>404</Status></Error>`,
    ...inFields,
  },
  {
    title: 'an HTML page',
    paste: `<html><head><title>Error</title></head><body><h1>${code}</h1><p>Sorry</p></body></html>`,
    code,
    evidence: 'word',
  },
  { title: 'a table of HTML', paste: `<table><tr><th>Code</th><td>${code}</td></tr></table>`, code, evidence: 'word' },
  {
    title: 'a stack trace of Java, the code in a class name',
    paste: `java.lang.RuntimeException: failed\n\tat x.Main.main(Main.java:3)\nCaused by: com.baidubce.csn.${code}: no such\n\t... 3 more`,
    code,
    evidence: 'word',
    line: 3,
  },
  {
    title: 'a header alone',
    paste: `x-bce-error-code: ${code}\nx-bce-request-id: r-1`,
    ...inFields,
    status: undefined,
  },
  { title: 'a sentence', paste: `Why do I get ${code}, and only on Mondays?`, code, evidence: 'word' },
  { title: 'a sentence in Chinese', paste: `调用时返回${code}，请问怎么处理？`, code, evidence: 'word' },
  { title: 'Chinese names', paste: `状态码：404，错误码：${code}，请求ID：r-1`, ...inFields },
  { title: 'Chinese text around a code, without spaces', paste: `返回了${code}错误`, code, evidence: 'word' },
  {
    title: 'an error of Rust, for debugging',
    paste: `Error { status: 404, code: Some("${code}"), request_id: Some("r-1") }`,
    ...inFields,
  },
  { title: 'an optional value of Swift', paste: `code: Optional("${code}")`, code, evidence: 'field' },
  {
    title: 'an optional value of Java or Scala',
    paste: `code=Optional[${code}], code=Some(${code})`,
    code,
    evidence: 'field',
  },
  {
    title: 'a line of the log of nginx, which writes quotes by their number',
    paste: `404 "${body.replaceAll('"', '\\x22')}"`,
    ...inFields,
    status: undefined,
  },
  {
    title: 'JSON in HTML, with quotes by their number',
    paste: `<pre>${body.replaceAll('"', '&#x22;')}</pre>`,
    ...inFields,
    status: undefined,
  },
  { title: 'a name in bold', paste: `**Code:** ${code}\n**Status:** 404\n**Request ID:** r-1`, ...inFields },
  {
    title: 'an unknown code of an SDK',
    paste: '[Code: NoSuchThing; Message: m; RequestId: r-1; Status: 404]',
    ...inFields,
    code: 'NoSuchThing',
    standing: 'unknown',
  },
  {
    title: 'an unknown code and a known word',
    paste: 'code=NoSuchThing, which is not AccessDenied',
    code: 'NoSuchThing',
    standing: 'unknown',
    evidence: 'field',
  },
  {
    title: 'an error of Node.js and a known word',
    paste: `Error: connect ECONNREFUSED { code: 'ECONNREFUSED', errno: -111 } after ${code}`,
    code,
    evidence: 'word',
  },
  {
    title: 'an error of Node.js',
    paste: `{ errno: -111, code: 'ECONNREFUSED', syscall: 'connect' }`,
    code: 'ECONNREFUSED',
    standing: 'unknown',
    evidence: 'field',
  },
  {
    title: 'a code beside an exit code and a status code',
    paste: `exit code: 1234\nstatus code: 404\nerror code: ${code}\nrequest id: r-1`,
    ...inFields,
  },
]

/** The table: each row is found by `readPaste`, and explained by `errbook explain`. */
export const pastes: readonly PasteRow[] = [...files, ...alone, ...transcripts, ...wrapped, ...bodies, ...texts]
