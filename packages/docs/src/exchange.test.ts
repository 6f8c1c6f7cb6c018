import type { WholeCatalog } from '@errbook/catalog'
import { compile } from '@errbook/compiler'
import csnJson from '@errbook/csn/catalog.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { renderSite, renderTwins } from './site.js'

test('an example of CSN has the request id of its document, in the header and in the body', () => {
  expect(responseOf(csnJson as unknown as WholeCatalog, 'DbException')).toBe(
    [
      'HTTP/1.1 400 Bad Request',
      'Content-Type: application/json; charset=utf-8',
      'x-bce-request-id: c4abab14-ebc4-4eb0-85d2-03c4d51eed18',
      '',
      '{',
      '  "code": "DbException",',
      '  "message": "The db has error",',
      '  "requestId": "c4abab14-ebc4-4eb0-85d2-03c4d51eed18"',
      '}',
    ].join('\n'),
  )
})

const id = 'ecf49f0a-b8f8-4a76-b37a-3047d80406a3'

test.each([
  ['a usual request id', "{ id: '{requestId}' }", '', { id }],
  ['values of the type of a hole', "{ n: '{n:integer}', b: '{b:boolean}' }", '', { n: 1, b: true }],
  ['seconds to wait', "{ wait: '{retryAfter:integer}' }", '', { wait: 30 }],
  ['the time of a header', "{ at: '{at}' }", '{ at: { header: x-at } }', { at: '2025-11-11T08:00:00Z' }],
  ['a hole for what nobody knows', "{ host: '{host}' }", '', { host: '{host}' }],
  [
    'of what may be absent the request id',
    "{ id: '{requestId?}', wait: '{retryAfter?:integer}', host: '{host?}' }",
    '',
    { id },
  ],
])('an example has %s', (_, template, members, body) => {
  const source = `
name: x
headers: { response: { x-at: { format: utc-date-time } } }
body:
  template: { code: '{code}', more: ${template} }
  ${members === '' ? '' : `members: ${members}`}
errors: { A: { status: 400 } }`
  const response = responseOf(catalogOf(source), 'A')
  expect(JSON.parse(response.slice(response.indexOf('{')))).toEqual({ code: 'A', more: body })
})

test('the example of the catalog goes before what is usual', () => {
  const source = `
name: x
body:
  template: { code: '{code}', id: '{requestId}', host: '{host?}' }
  example: { code: Other, id: r-1, host: example.com }
errors: { A: { status: 299 } }`
  expect(responseOf(catalogOf(source), 'A')).toBe(
    'HTTP/1.1 299\nContent-Type: application/json\n\n{\n  "code": "A",\n  "id": "r-1",\n  "host": "example.com"\n}',
  )
})

test('headers that say what the body says have its values', () => {
  const source = `
name: x
headers: { response: { x-code: { format: text }, retry-after: { format: integer } } }
body:
  template: { code: '{code}', message: '{message}', wait: '{retryAfter:integer}' }
  members: { code: { header: x-code }, retryAfter: { header: retry-after, unit: milliseconds } }
errors: { A: { status: 503, message: 'Busy: {name}.' } }`
  const response = responseOf(catalogOf(source), 'A')
  expect(response).toContain('HTTP/1.1 503 Service Unavailable\n')
  expect(response).toContain('\nx-code: A\nretry-after: 30\n')
  expect(response).toContain('"message": "Busy: {name}.",\n  "wait": 30000\n')
})

test('the value of a parameter is underlined in the message, and nowhere else', () => {
  const source = `
name: x
body: { template: { code: '{code}', message: '{message}', requestId: '{requestId}' } }
errors: { A: { status: 400, message: 'Number {n} is "odd".', example: { params: { n: '7' } } } }`
  const files = renderSite(catalogOf(source))
  const page = files.find(([path]) => path.endsWith('/errors/A.html'))?.[1] ?? ''
  expect(page.match(/<ins>/g)).toHaveLength(1)
  expect(page).toContain('Number <ins>7</ins> is')
})

function catalogOf(source: string): WholeCatalog {
  const compiled = compile(Buffer.from(source))
  if (compiled.ok) return compiled.catalog
  throw new Error(JSON.stringify(compiled.diagnostics))
}

/** The response on the page of a code. */
function responseOf(catalog: WholeCatalog, code: string): string {
  const [, text = ''] = renderTwins(catalog).find(([path]) => path.endsWith(`/errors/${code}.md`)) ?? []
  return /^```http\n(HTTP\/.*?)\n```$/ms.exec(text)?.[1] ?? ''
}
