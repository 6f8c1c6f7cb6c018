import { readFileSync } from 'node:fs'
import { CatalogError, type Entry, list } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { csn as contract } from '@errbook/csn/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkResponse, type ResponseInput } from './check-response.js'

const headers = { 'content-type': 'application/json; charset=utf-8', 'x-bce-request-id': 'req-1' }
const body = { code: 'CsnNotFoundException', message: 'The csn instance is not exist', requestId: 'req-1' }
const response = { status: 404, headers, body }

/** What is found, as `rule path`, warnings in brackets. */
const found = (input: unknown, options = {}) =>
  checkResponse(csn, input as ResponseInput, options).issues.map(({ rule, path, severity }) => {
    const text = `${rule} ${path.join('.')}`
    return severity === 'error' ? text : `(${text})`
  })

describe('a response within the catalog has no issue', () => {
  test.each([
    ['parsed', response],
    ['as text', { ...response, body: JSON.stringify(body) }],
    ['as bytes', { ...response, body: new TextEncoder().encode(JSON.stringify(body)) }],
    ['with a Headers', { ...response, headers: new Headers(headers) }],
    ['with pairs of any case', { ...response, headers: Object.entries(headers).map(([k, v]) => [k.toUpperCase(), v]) }],
    ['with more members', { ...response, body: { ...body, more: 1 } }],
    ['a success', { status: 200, headers, body: '{"csns":[]}' }],
    ['a success with a code of its own', { status: 200, headers, body: { ...body, code: 'success' } }],
    ['a success without a body', { status: 204, headers }],
  ])('%s', (_, input) => {
    expect(found(input, { strict: true })).toEqual([])
  })

  test.each(list(csn).map((entry) => [entry.code, entry] as const))('%s, as its example has it', (_, entry: Entry) => {
    const { code, message, requestId, status } = new CatalogError(entry, entry.example)
    const answer = {
      status,
      headers: { ...headers, 'x-bce-request-id': requestId as string },
      body: { code, message, requestId },
    }
    expect(found(answer, { strict: true })).toEqual([])
    expect(checkResponse(contract, answer as ResponseInput, { strict: true })).toEqual({ ok: true, issues: [] })
  })
})

describe('a response outside the catalog', () => {
  test.each<readonly [name: string, input: unknown, issues: readonly string[]]>([
    ['a known code at another status', { ...response, status: 400 }, ['status-differs status']],
    ['an unknown code', { ...response, body: { ...body, code: 'CsnNotFound' } }, ['(code-unknown body.code)']],
    [
      'members missing',
      { ...response, body: { code: body.code } },
      ['member-missing body.message', 'member-missing body.requestId'],
    ],
    [
      'a member that is null',
      { ...response, body: { ...body, requestId: null } },
      ['member-not-string body.requestId'],
    ],
    [
      'another request id',
      { ...response, body: { ...body, requestId: 'req-2' } },
      ['request-id-differs body.requestId'],
    ],
    [
      'white space around an id',
      { ...response, body: { ...body, requestId: ' req-1' } },
      ['(member-has-space body.requestId)'],
    ],
    ['no body', { ...response, body: '' }, ['body-missing body']],
    ['a body that is no JSON', { ...response, body: '<html>' }, ['body-not-json body']],
    ['a body that is no UTF-8', { ...response, body: Uint8Array.of(0xff) }, ['body-not-json body']],
    ['a body that is no object', { ...response, body: '[]' }, ['body-not-object body']],
    ['an error on a success', { ...response, status: 200 }, ['error-on-success status']],
    [
      'another media type',
      { ...response, headers: { ...headers, 'content-type': 'text/html' } },
      ['header-malformed headers.content-type'],
    ],
    [
      'a header missing',
      { ...response, headers: { 'content-type': headers['content-type'] } },
      ['(header-missing headers.x-bce-request-id)'],
    ],
    [
      'a header sent twice',
      { ...response, headers: { ...headers, 'x-bce-request-id': ['req-1', 'req-1'] } },
      ['header-repeated headers.x-bce-request-id'],
    ],
    ['no status', { ...response, status: '404' }, ['status-not-http status']],
  ])('%s', (_, input, issues) => {
    expect(found(input)).toEqual(issues)
    expect(checkResponse(csn, input as ResponseInput).ok).toBe(issues.every((issue) => issue.startsWith('(')))
    expect(checkResponse(csn, input as ResponseInput, { strict: true }).issues.length).toBe(issues.length)
  })

  test('strict makes an unknown code and a missing header errors', () => {
    const input = { status: 404, headers: {}, body: { ...body, code: 'Other' } }
    expect(found(input, { strict: true })).toEqual([
      'header-missing headers.content-type',
      'header-missing headers.x-bce-request-id',
      'code-unknown body.code',
    ])
  })

  test('is told in both languages, with what was expected and what was there', () => {
    expect(checkResponse(csn, { ...response, status: 400 }).issues).toEqual([
      {
        path: ['status'],
        rule: 'status-differs',
        severity: 'error',
        message: {
          en: 'CsnNotFoundException was answered with the status 400; the catalog has 404.',
          zh: 'CsnNotFoundException 的响应状态码为 400，而错误目录规定为 404。',
        },
        expected: '404',
        actual: '400',
      },
    ])
  })

  test('shows at most 100 characters of what was there', () => {
    const [issue] = checkResponse(csn, { ...response, body: 'x'.repeat(1000) }).issues
    expect(issue?.actual).toHaveLength(100)
  })
})

test('every recorded response is judged as a careful reader would', () => {
  const records = readFileSync(new URL('../../csn/samples/observed-responses.ndjson', import.meta.url), 'utf8')
  const judged = records
    .trim()
    .split('\n')
    .map((line) => found(JSON.parse(line)))
  const noId = '(header-missing headers.x-bce-request-id)'
  expect(judged).toEqual([
    [noId, 'status-differs status'],
    [noId, '(code-unknown body.code)'],
    [noId, 'member-missing body.requestId', '(code-unknown body.code)'],
    [noId, '(code-unknown body.code)'],
    ['(header-missing headers.content-type)', noId, 'body-missing body'],
    [noId, 'member-not-string body.requestId', '(code-unknown body.code)'],
    [noId, 'member-missing body.requestId', '(code-unknown body.code)'],
    [noId, 'member-missing body.message', 'member-missing body.requestId', 'status-differs status'],
    [noId, 'member-missing body.message', 'member-missing body.requestId', '(code-unknown body.code)'],
    [noId, 'body-missing body'],
    [noId, 'error-on-success status'],
    [noId],
    ['header-malformed headers.content-type', noId, 'body-not-json body'],
    [noId, '(code-unknown body.code)'],
    [noId, '(member-has-space body.requestId)', '(code-unknown body.code)'],
    [noId, 'body-not-json body'],
  ])
})

test('nothing makes it throw, and what it is given stays as it was', () => {
  const input = fc.record({
    status: fc.oneof(fc.integer({ min: 100, max: 599 }), fc.anything()),
    headers: fc.anything(),
    body: fc.anything(),
  })
  fc.assert(
    fc.property(fc.oneof(input, fc.anything()), (value) => {
      const before = structuredCloneOrSame(value)
      const first = checkResponse(csn, value as ResponseInput)
      expect(value).toEqual(before)
      expect(checkResponse(csn, value as ResponseInput)).toEqual(first)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['a revoked proxy', () => revoked()],
  [
    'a getter that throws',
    () => ({
      get code() {
        throw new Error('trap')
      },
    }),
  ],
])('%s in any place is borne with', (_, make) => {
  for (const key of ['status', 'headers', 'body'] as const) {
    expect(checkResponse(csn, { ...response, [key]: make() } as never).issues.length).toBeGreaterThan(0)
  }
  expect(checkResponse(csn, make() as never).ok).toBe(false)
})

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function structuredCloneOrSame(value: unknown): unknown {
  try {
    return structuredClone(value)
  } catch {
    return value
  }
}
