import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import {
  CatalogError,
  type CatalogErrorOptions,
  type ErrorDefinition,
  type ErrorSource,
  listErrors,
  type WholeCatalog,
} from '@errbook/catalog'
import { csn } from '@errbook/csn'
import catalog from '@errbook/csn/catalog.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { errorBody as body, responseHeaders as headers, revoked } from '../test/messages.js'
import { checkFetchResponse, checkResponse, conforms, type ResponseInput } from './check-response.js'
import { describeIssue } from './describe-issue.js'

const response = { status: 404, headers, body }

/** The issues as `rule path`, warnings in brackets. */
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

  test.each(listErrors(csn).map((entry) => [entry.code, entry] as const))(
    '%s, as its example has it',
    (_, entry: ErrorDefinition) => {
      const { example } = (catalog as unknown as WholeCatalog).source.errors[entry.code] as ErrorSource
      const { code, message, status } = new CatalogError(entry, { params: example?.params } as CatalogErrorOptions)
      const answer = { status, headers, body: { code, message, requestId: headers['x-bce-request-id'] } }
      expect(found(answer, { strict: true })).toEqual([])
      expect(checkResponse(csn, answer as ResponseInput, { strict: true })).toEqual({
        ok: true,
        issues: [],
        omitted: 0,
      })
    },
  )
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
    ['a member that is null', { ...response, body: { ...body, requestId: null } }, ['member-missing body.requestId']],
    ['another request id', { ...response, body: { ...body, requestId: 'req-2' } }, ['header-differs body.requestId']],
    [
      'white space around an id',
      { ...response, body: { ...body, requestId: ' req-1' } },
      ['(member-has-space body.requestId)'],
    ],
    ['no body', { ...response, body: '' }, ['body-missing body']],
    ['a body that is not JSON', { ...response, body: '<html>' }, ['body-not-json body']],
    ['a body that is not UTF-8', { ...response, body: Uint8Array.of(0xff) }, ['body-not-utf8 body']],
    ['a body that is not an object', { ...response, body: '[]' }, ['body-not-object body']],
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
    [
      'a header with a line break',
      { ...response, headers: { ...headers, 'x-bce-request-id': 'a\nb' } },
      ['header-unsafe headers.x-bce-request-id', 'header-differs body.requestId'],
    ],
    ['an array with the members of an error', { ...response, body: Object.assign([], body) }, ['body-not-object body']],
    [
      'a success whose error has more members',
      { ...response, status: 200, body: { ...body, more: 1 } },
      ['error-on-success status'],
    ],
    ['an invalid status', { ...response, status: 999 }, ['status-not-http status']],
    ['no status', { ...response, status: '404' }, ['status-not-http status']],
  ])('%s', (_, input, issues) => {
    expect(found(input)).toEqual(issues)
    expect(checkResponse(csn, input as ResponseInput).ok).toBe(issues.every((issue) => issue.startsWith('(')))
    expect(checkResponse(csn, input as ResponseInput, { strict: true }).issues.length).toBe(issues.length)
  })

  test('strict makes every warning an error', () => {
    const input = { status: 404, headers: {}, body: { ...body, code: 'Other', requestId: ' req-1' } }
    expect(found(input)).toEqual([
      '(header-missing headers.content-type)',
      '(header-missing headers.x-bce-request-id)',
      '(member-has-space body.requestId)',
      '(code-unknown body.code)',
    ])
    expect(found(input, { strict: true })).toEqual(found(input).map((issue) => issue.slice(1, -1)))
  })

  test.each([
    ['the message of the catalog', csn.errors.InternalError.message, []],
    ['what the documentation prints', csn.errors.InternalError.printedMessage, []],
    ['another message', 'Oops.', ['message-differs body.message']],
  ])('strict checks the message: %s', (_, message, issues) => {
    const input = { status: 500, headers, body: { code: 'InternalError', message, requestId: 'req-1' } }
    expect(found(input)).toEqual([])
    expect(found(input, { strict: true })).toEqual(issues)
  })

  test.each([
    ['Request has expired. Timestamp date is 2025-11-11T08:00:00Z.', []],
    ['Request has expired. Timestamp date is .', []],
    ['Request has expired. Timestamp date is yesterday.', ['message-differs body.message']],
  ])('strict checks the parameters of a message: %s', (message, issues) => {
    const input = { status: 400, headers, body: { code: 'RequestExpired', message, requestId: 'req-1' } }
    expect(found(input, { strict: true })).toEqual(issues)
  })

  test('the nearest codes are a hint, also in JSON and when Node prints it', () => {
    const [issue] = checkResponse(csn, { ...response, body: { ...body, code: 'CsnNotFound' } }).issues
    expect(issue?.expected).toBe('CsnNotFoundException')
    expect(JSON.parse(JSON.stringify(issue))).toMatchObject({ expected: 'CsnNotFoundException', actual: 'CsnNotFound' })
    expect(inspect(issue)).toContain("expected: 'CsnNotFoundException'")
  })

  test('gives issues as data, which can be described in both languages', () => {
    const { issues } = checkResponse(csn, { ...response, status: 400 })
    expect(issues).toStrictEqual([
      {
        rule: 'status-differs',
        path: ['status'],
        severity: 'error',
        params: { code: 'CsnNotFoundException', actual: 400, expected: 404 },
        expected: '404',
        actual: '400',
      },
    ])
    expect(issues.map((issue) => describeIssue(issue, 'en'))).toEqual([
      'The error CsnNotFoundException came with the status 400, not 404.',
    ])
    expect(issues.map((issue) => describeIssue(issue, 'zh'))).toEqual([
      '错误 CsnNotFoundException 的状态码应为 404，实际为 400。',
    ])
  })

  test('shows at most 100 characters of what was there', () => {
    const long = {
      ...response,
      headers: { ...headers, [`${'x '.repeat(1e6)}`]: '' },
      body: { ...body, code: 'x'.repeat(1e6) },
    }
    expect(JSON.stringify(checkResponse(csn, long).issues).length).toBeLessThan(2000)
    const [issue] = checkResponse(csn, {
      ...response,
      headers: { ...headers, 'content-type': 'x'.repeat(1000) },
    }).issues
    expect(issue?.actual).toHaveLength(100)
  })

  test('shows nothing of a body that is not JSON', () => {
    const { issues } = checkResponse(csn, { ...response, body: '<html>swordfish' })
    expect(issues.map(({ rule }) => rule)).toEqual(['body-not-json'])
    expect(JSON.stringify(issues)).not.toContain('swordfish')
  })
})

describe('every recorded response is checked as a careful reader would', () => {
  const noId = '(header-missing headers.x-bce-request-id)'
  const unknown = '(code-unknown body.code)'
  /** By line: the service that answered, and the issues of its answer. */
  const expected: readonly (readonly [service: string, ...issues: string[]])[] = [
    ['bos-s3', 'status-differs status', noId],
    ['bcc', noId, unknown],
    ['aihc', 'member-missing body.requestId', noId, unknown],
    ['antiporn/content-moderation gateway', noId, unknown],
    ['qianfan', noId, '(code-unknown headers.x-bce-error-code)'],
    ['unknown (java sdk)', 'member-missing body.requestId', noId, unknown],
    ['mct', 'member-missing body.requestId', noId, unknown],
    ['bos', 'member-missing body.message', 'member-missing body.requestId', 'status-differs status', noId],
    ['bos', 'member-missing body.message', 'member-missing body.requestId', noId, unknown],
    ['bcs', 'body-missing body', noId],
    ['bos', 'error-on-success status', noId],
    ['bos', noId],
    ['any', 'header-malformed headers.content-type', 'body-not-json body', noId],
    ['csn', noId, unknown],
    ['bos docs', noId, '(member-has-space body.requestId)', unknown],
    ['bsc docs', 'body-not-json body', noId],
  ]
  const path = new URL('../../csn/samples/observed-responses.ndjson', import.meta.url)
  const records = readFileSync(path, 'utf8').trim().split('\n')

  test('no line is left out', () => {
    expect(records.map((line) => JSON.parse(line).service)).toEqual(expected.map(([service]) => service))
  })

  test.each(expected.map((row, index) => [index + 1, ...row] as const))('%i, of %s', (line, _, ...issues) => {
    expect(found(JSON.parse(records[line - 1] ?? ''))).toEqual(issues)
  })
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
])('%s in any place does not throw', (_, make) => {
  for (const key of ['status', 'headers', 'body'] as const) {
    expect(checkResponse(csn, { ...response, [key]: make() } as never).issues.length).toBeGreaterThan(0)
  }
  expect(checkResponse(csn, make() as never).ok).toBe(false)
})

test.each([
  ['nothing', undefined],
  ['a text', 'csn'],
  ['an empty object', {}],
  ['a list', []],
])('%s in place of a catalog is told', (_, catalog) => {
  expect(() => checkResponse(catalog as never, response as ResponseInput)).toThrow(TypeError)
  expect(() => checkResponse(catalog as never, response as ResponseInput)).toThrow('expected a catalog')
})

const text = JSON.stringify(body)
/** The rules of the issues of a Fetch response. */
const rulesOf = async (response: Response, options = {}) =>
  (await checkFetchResponse(csn, response, options)).issues.map(({ rule }) => rule)

test('a response is checked like its parts, and stays readable', async () => {
  for (const [status, body] of [
    [404, text],
    [400, text],
    [200, '{}'],
    [204, null],
    [502, '<html>'],
  ] as const) {
    const response = new Response(body, { status, headers })
    const check = await checkFetchResponse(csn, response, { strict: true })
    expect(JSON.stringify(check)).toBe(
      JSON.stringify(checkResponse(csn, { status, headers, body: body ?? undefined }, { strict: true })),
    )
    expect(await response.text()).toBe(body ?? '')
  }
})

test('a body that was read before is an issue', async () => {
  const response = new Response(text, { status: 404, headers })
  await response.text()
  expect(await rulesOf(response)).toEqual(['body-unreadable'])
})

test('a body that breaks off is an issue', async () => {
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"code":'))
      controller.error(new Error('the connection was reset'))
    },
  })
  const { issues } = await checkFetchResponse(csn, new Response(stream, { status: 404, headers }))
  expect(issues.map((issue) => describeIssue(issue, 'en'))).toEqual([
    'The body could not be read: the connection was reset.',
  ])
})

test('an endless body is read only up to the limit', async () => {
  const stream = new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(1000))
    },
  })
  expect(await rulesOf(new Response(stream, { status: 404, headers }), { maximumBodyBytes: 5000 })).toEqual([
    'body-too-large',
  ])
})

test('a body of exactly the allowed length is read, one that is longer is not', async () => {
  const { length } = text
  for (const sent of [text, new TextEncoder().encode(text)]) {
    expect(found({ ...response, body: sent }, { maximumBodyBytes: length })).toEqual([])
    expect(found({ ...response, body: sent }, { maximumBodyBytes: length - 1 })).toEqual(['body-too-large body'])
  }
  const make = (body: string) => new Response(body, { status: 404, headers })
  expect(await rulesOf(make(text), { maximumBodyBytes: length })).toEqual([])
  expect(await rulesOf(make(text), { maximumBodyBytes: length - 1 })).toEqual(['body-too-large'])
  // If not said otherwise, far more is allowed than any error needs.
  expect(await rulesOf(make(JSON.stringify({ ...body, message: 'x'.repeat(2 * 1024 * 1024) })))).toEqual([])
})

test('a value other than a Response is checked, too', async () => {
  for (const value of [undefined, null, 1, {}]) {
    expect((await checkFetchResponse(csn, value as never)).ok).toBe(false)
  }
})

test.each<readonly [input: object, strict: boolean, ok: boolean]>([
  [{}, false, true],
  [{}, true, true],
  [{ status: 400 }, false, false],
  [{ body: { ...body, code: 'Other' } }, false, true],
  [{ body: { ...body, code: 'Other' } }, true, false],
])('a response with %o conforms, strict %s: %s', (input, strict, ok) => {
  expect(conforms(csn, { ...response, ...input }, { strict })).toBe(ok)
})

test.each<readonly [part: string, issues: readonly string[]]>([
  ['status', ['status-not-http status']],
  [
    'headers',
    ['status-differs status', '(header-missing headers.content-type)', '(header-missing headers.x-bce-request-id)'],
  ],
  ['body', ['body-missing body']],
])('of a response whose %s throws the other parts are read', (part, issues) => {
  const trapped = Object.defineProperty({ ...response, status: part === 'headers' ? 400 : 404 }, part, {
    get: () => {
      throw new Error('trap')
    },
  })
  expect(found(trapped)).toEqual(issues)
})

test('a Fetch response is checked as leniently as any other, unless it is strict', async () => {
  const make = () => new Response(JSON.stringify({ ...body, code: 'Other' }), { status: 404, headers })
  expect((await checkFetchResponse(csn, make())).ok).toBe(true)
  expect((await checkFetchResponse(csn, make(), { strict: true })).ok).toBe(false)
})

test('a Fetch response without a body has none, and one that was read before says so', async () => {
  expect(await rulesOf(new Response(null, { status: 404, headers }))).toEqual(['body-missing'])
  const read = new Response(text, { status: 404, headers })
  await read.text()
  const { issues } = await checkFetchResponse(csn, read)
  expect(issues.map((issue) => describeIssue(issue, 'en'))).toEqual(['The body could not be read: it was read before.'])
})

test('an invalid name of a header is told first, and an unread body as that of a response', () => {
  const input = { ...response, headers: { ...headers, 'bad name': '' }, body: '{' }
  expect(found(input)).toEqual(['header-name-invalid headers.bad name', 'body-not-json body'])
  expect(checkResponse(csn, input).issues[1]?.params).toEqual({ of: 'response' })
})

test('a Fetch response that cannot be copied says why', async () => {
  const clone = () => {
    throw new Error('no copy')
  }
  const { issues } = await checkFetchResponse(csn, { status: 404, headers, clone } as never)
  expect(issues).toMatchObject([{ rule: 'body-unreadable', params: { of: 'response', reason: 'no copy' } }])
})
