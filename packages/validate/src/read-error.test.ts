import type { Catalog, ErrorDefinition, ObjectTemplate, Template } from '@errbook/catalog'
import { describe, expect, test } from 'vitest'
import { checkResponse } from './index.js'
import { readError } from './read-error.js'

const missing: ErrorDefinition = {
  catalog: 'pets',
  code: 'Missing',
  status: 404,
  fault: 'client',
  retry: 'never',
  message: 'gone',
  params: {},
}

/** A catalog whose headers may say all that its body does. */
const catalog: Catalog = {
  name: 'pets',
  languages: ['en'],
  errors: { Missing: missing },
  headers: { request: {}, response: {} },
  body: {
    template: { code: '{code}', message: '{message}', link: '{reference?}', wait: '{retryAfter?}', a: own('any') },
    members: {
      code: { header: 'X-Code' },
      message: { header: 'X-Message' },
      requestId: { header: 'X-Id' },
      reference: { header: 'X-Link' },
      retryAfter: { header: 'X-Wait', unit: 'milliseconds' },
      text: { header: 'X-Text' },
      integer: { header: 'X-Integer' },
      boolean: { header: 'X-Boolean' },
      any: { header: 'X-Any' },
      constructor: { header: 'Constructor' },
    },
  },
  uri: {},
}

function own(name: string): Template {
  return { text: '{text?}', integer: '{integer?:integer}', boolean: '{boolean?:boolean}', any: `{${name}?:any}` }
}

// Each reading by an object of its own, since what is prepared of one is kept.
const read = (headers: Record<string, string>, body?: object, status = 404) =>
  readError({ ...catalog }, { status, headers: { 'x-code': 'Missing', ...headers }, body })

const nothing = {
  message: undefined,
  requestId: undefined,
  reference: undefined,
  retryAfter: undefined,
  members: {},
}

test.each<[headers: Record<string, string>, expected: object]>([
  [{ 'x-message': 'm' }, { message: 'm' }],
  [{ 'x-message': ' m ' }, { message: 'm' }],
  [{ 'x-message': '\u00a0m' }, { message: 'm' }],
  [{ 'x-message': ' ' }, { message: undefined }],
  [
    { 'x-id': 'r', 'x-link': 'https://a' },
    { requestId: 'r', reference: 'https://a' },
  ],
  [{ 'x-wait': '1500' }, { retryAfter: 1.5 }],
  [{ 'x-wait': 'soon' }, { retryAfter: undefined }],
  [{ 'x-wait': '-1' }, { retryAfter: undefined }],
  [{ 'x-text': 't', 'x-any': '1' }, { members: { text: 't', any: '1' } }],
  [{ 'x-integer': '-7', 'x-boolean': 'true' }, { members: { integer: -7, boolean: true } }],
  [{ 'x-boolean': 'false' }, { members: { boolean: false } }],
  [{ 'x-integer': '123456789012345' }, { members: { integer: 123_456_789_012_345 } }],
  [{ 'x-integer': '7x' }, { members: {} }],
  [{ 'x-integer': 'x7' }, { members: {} }],
  [{ 'x-integer': '1.5', 'x-boolean': 'yes' }, { members: {} }],
  [{ 'x-integer': '9'.repeat(16) }, { members: {} }],
  [{ constructor: 'c' }, { members: { constructor: 'c' } }],
])('headers alone: %j', (headers, expected) => {
  const { message, requestId, reference, retryAfter, members, ...rest } = read(headers)
  expect(rest).toMatchObject({ kind: 'known', code: 'Missing', place: 'headers' })
  expect({ message, requestId, reference, retryAfter, members }).toEqual({
    ...nothing,
    ...expected,
  })
})

test.each([400, 404, 599])('headers alone say an error at %i, and at 399 none', (status) => {
  expect(read({}, undefined, status)).toMatchObject({ kind: 'known', code: 'Missing' })
  expect(read({}, undefined, 399).kind).toBe('none')
})

test('what no header says is no member', () => {
  expect(Object.keys(read({}).members)).toEqual([])
})

test('the headers add to a body what it does not say, and change nothing of it', () => {
  const body = { code: 'Missing', message: 'gone', wait: '2000', a: { text: 't' } }
  const headers = { 'x-message': 'm', 'x-link': 'l', 'x-wait': '1', 'x-text': 'x', 'x-integer': '1' }
  expect(read(headers, body)).toMatchObject({
    place: 'body',
    message: 'gone',
    reference: 'l',
    retryAfter: 2,
    members: { text: 't', integer: 1 },
  })
})

test('`Retry-After` is in seconds, whatever the body counts in', () => {
  const retryAfter = { header: 'Retry-After', unit: 'milliseconds' } as const
  const other = { ...catalog, body: { ...catalog.body, members: { ...catalog.body.members, retryAfter } } }
  const headers = { 'x-code': 'Missing', 'retry-after': '3' }
  expect(readError(other, { status: 404, headers, body: undefined })).toMatchObject({ retryAfter: 3 })
})

test('headers are not asked for what the catalog has no header for', () => {
  const { template } = catalog.body
  const body = { code: 'Missing', message: 'gone' }
  const plain = { ...catalog, body: { template, members: {} } }
  let wasAsked = false
  const headers = new Proxy(
    {},
    {
      ownKeys() {
        wasAsked = true
        return []
      },
    },
  )
  expect(readError(plain, { status: 404, headers, body })).toMatchObject({ kind: 'known', members: {} })
  expect(wasAsked).toBe(false)
  readError(plain, { status: 200, headers, body })
  expect(wasAsked).toBe(true)
})

test('another message than the catalog gives is told where it stands', () => {
  const headers = { 'x-code': 'Missing', 'x-message': 'm' }
  const issue = expect.objectContaining({ rule: 'message-differs', path: ['headers', 'x-message'] })
  expect(checkResponse(catalog, { status: 404, headers }, { strict: true }).issues).toContainEqual(issue)
})

test.each<[body: unknown, reason: string]>([
  [undefined, 'no-body'],
  ['text', 'not-object'],
  [[], 'not-object'],
  [{}, 'no-code'],
  [{ code: ' ' }, 'no-code'],
])('no code can be read in %j: %s', (body, reason) => {
  expect(readError(catalog, { status: 404, headers: {}, body })).toMatchObject({ kind: 'unreadable', reason })
})

test.each<[sent: string, kind: string, code: string | undefined]>([
  ['Missing', 'known', 'Missing'],
  [' Missing ', 'known', 'Missing'],
  ['New', 'unknown', 'New'],
  ['New, New', 'unreadable', undefined],
  ['a, b', 'known', 'Both'],
])('the header %j says a code that is %s', (sent, kind, code) => {
  const errors = { ...catalog.errors, Both: { ...missing, code: 'Both', wire: 'a, b' } }
  const reading = readError({ ...catalog, errors }, { status: 404, headers: { 'x-code': sent }, body: undefined })
  expect(reading).toMatchObject(code === undefined ? { kind } : { kind, code, place: 'headers' })
})

describe('below 400', () => {
  const below = (template: ObjectTemplate, status: number, members: Catalog['body']['members'] = {}): Catalog => ({
    ...catalog,
    errors: { Missing: { ...missing, status } },
    body: { template, members },
  })
  const withMessage = { code: '{code}', message: '{message}' }
  const json = { 'content-type': 'application/json' }
  test.each<[string, Catalog, headers: object, body: object, kind: string]>([
    ['a code with its message', below(withMessage, 404), json, { code: 'Missing', message: 'm' }, 'known'],
    ['a code without its message', below(withMessage, 404), json, { code: 'Missing' }, 'none'],
    [
      'a code whose message is optional',
      below({ code: '{code}', m: '{message?}' }, 404),
      json,
      { code: 'Missing' },
      'known',
    ],
    ['a code of a catalog without messages', below({ code: '{code}' }, 404), json, { code: 'Missing' }, 'known'],
    ['an unknown code', below(withMessage, 404), json, { code: 'New', message: 'm' }, 'none'],
    ['an unknown code at a status of errors', below(withMessage, 200), json, { code: 'New' }, 'unknown'],
    ['a code without its message at a status of errors', below(withMessage, 200), json, { code: 'Missing' }, 'known'],
    ['no code at a status of errors', below(withMessage, 200), json, {}, 'none'],
    [
      'what means that all is well',
      below({ code: '{code}' }, 200, { code: { none: 'ok' } }),
      json,
      { code: 'ok' },
      'none',
    ],
    ['no media type', below({ code: '{code}' }, 404), {}, { code: 'Missing' }, 'known'],
    ['a blank media type', below({ code: '{code}' }, 404), { 'content-type': ' ' }, { code: 'Missing' }, 'known'],
    [
      'another media type',
      below({ code: '{code}' }, 404),
      { 'content-type': 'text/plain' },
      { code: 'Missing' },
      'none',
    ],
    [
      'a media type that came twice',
      below({ code: '{code}' }, 404),
      { 'content-type': ['a/b', 'c/d'] },
      { code: 'Missing' },
      'known',
    ],
  ])('%s', (_, given, headers, body, kind) => {
    expect(readError(given, { status: 200, headers, body }).kind).toBe(kind)
  })

  test.each([[204], [304], [199]])('a response with %i has no content', (status) => {
    const body = { code: 'Missing' }
    expect(readError(below({ code: '{code}' }, 404), { status, headers: json, body }).kind).toBe('none')
  })
})
