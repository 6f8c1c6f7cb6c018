import { describe, expect, test } from 'vitest'
import { findResponses } from './responses.js'

const json = { 'content-type': 'application/json' }
const text = '{"code":"DbException"}'
const base64 = (body: string) => Buffer.from(body).toString('base64')

/** What a value is taken for, written as JSON. */
const pastedIn = (value: unknown) => findResponses(JSON.stringify(value)).pasted
const response = (status: number, headers: readonly (readonly [string, string])[], body: string | undefined) => [
  { kind: 'response', response: { status, headers, body } },
]
const pairs = [['content-type', 'application/json']] as const

describe('a recorded response', () => {
  test.each<[title: string, recorded: object, body: string | undefined]>([
    ['with a body', { statusCode: 404, headers: json, body: text }, text],
    ['with a body that was read', { status: 404, headers: json, body: { code: 'A' } }, '{"code":"A"}'],
    ['of Python', { status_code: 404, headers: json, body: text }, text],
    ['of API Gateway', { statusCode: 404, headers: json, body: base64(text), isBase64Encoded: true }, text],
    ['whose body is not base64', { statusCode: 404, headers: json, body: '{!', isBase64Encoded: true }, '{!'],
    ['whose body only looks so', { statusCode: 404, headers: json, body: 'eHg=', isBase64Encoded: 'true' }, 'eHg='],
    ['whose body was read before', { statusCode: 404, headers: json, body: {}, isBase64Encoded: true }, '{}'],
    ['with a body of null', { statusCode: 404, headers: json, body: null }, undefined],
    ['without a body', { statusCode: 404, headers: json }, undefined],
    ['with an empty body', { statusCode: 404, headers: json, body: '' }, ''],
    ['with a body of 0', { statusCode: 404, headers: json, body: 0 }, '0'],
  ])('%s', (_, recorded, body) => {
    expect(pastedIn(recorded)).toEqual(response(404, pairs, body))
  })

  test('has every value of its headers', () => {
    const headers = { 'X-A': ['1', '2'], 'X-B': 3 }
    const expected = [
      ['X-A', '1'],
      ['X-A', '2'],
      ['X-B', '3'],
    ] as const
    expect(pastedIn({ status: 404, headers })).toEqual(response(404, expected, undefined))
    expect(pastedIn({ status: 404, multiValueHeaders: headers })).toEqual(response(404, expected, undefined))
    expect(pastedIn({ status: 404, headers: {}, multiValueHeaders: headers })).toEqual(response(404, [], undefined))
  })

  test.each<[title: string, status: unknown]>([
    ['a text', '404'],
    ['no status', 99],
    ['a fraction', 404.5],
  ])('needs a status: not %s', (_, status) => {
    expect(pastedIn({ status, headers: json, body: text })).toMatchObject([{ kind: 'body', status: undefined }])
  })
})

test.each<[title: string, value: object]>([
  ['of Python', { status_code: 404, code: 'A' }],
  ['of axios', { response: { status: 404, data: {} } }],
  ['of ofetch', { status: 404, data: { code: 'A' } }],
  ['with its body', { statusCode: 404, body: { code: 'A' } }],
  ['with headers that are a list', { status: 404, headers: [], body: text }],
])('an error as a client logs it is asked about whole: %s', (_, value) => {
  expect(pastedIn(value)).toEqual([{ kind: 'error', error: value }])
})

test.each<[title: string, value: unknown, status: number | undefined]>([
  ['an object', { code: 'A' }, undefined],
  ['an object with its status', { code: 'A', status: 404 }, 404],
  ['an object with another status', { code: 'A', status: 'failed' }, undefined],
  ['an object whose response is a text', { code: 'A', response: 'x' }, undefined],
  ['an object whose log has no list', { code: 'A', log: { entries: {} } }, undefined],
  ['a list', [{ code: 'A' }], undefined],
])('a body alone: %s', (_, body, status) => {
  expect(pastedIn(body)).toEqual([{ kind: 'body', body, status }])
})

describe('a HAR', () => {
  const entry = (status: unknown, content?: unknown, headers: unknown = []) => ({
    response: { status, headers, content },
  })
  const statuses = (...entries: readonly unknown[]) =>
    pastedIn({ log: { entries } }).map((pasted) => (pasted.kind === 'response' ? pasted.response.status : pasted.kind))

  test('counts from the end, errors first', () => {
    expect(statuses(entry(500), entry(200), entry(400), entry(399), entry(404))).toEqual([404, 400, 500, 399, 200])
  })

  test('has entries without a response, which are passed over', () => {
    expect(statuses(entry(404), entry(0), entry('404'), null, 5, {}, { response: null })).toEqual([404])
    expect(statuses()).toEqual([])
  })

  test.each<[title: string, content: unknown, body: string | undefined]>([
    ['text', { text }, text],
    ['base64', { text: base64(text), encoding: 'base64' }, text],
    ['text in another encoding', { text: 'eHg=', encoding: 'utf8' }, 'eHg='],
    ['invalid base64', { text: '!', encoding: 'base64' }, '!'],
    ['an empty text', { text: '' }, undefined],
    ['a number', { text: 5 }, undefined],
    ['none', undefined, undefined],
  ])('has the body of %s', (_, content, body) => {
    expect(pastedIn({ log: { entries: [entry(404, content)] } })).toEqual(response(404, [], body))
  })

  test.each<[title: string, headers: unknown, expected: readonly (readonly [string, string])[]]>([
    [
      'pairs',
      [
        { name: 'A', value: 'b' },
        { name: 'A', value: 'c' },
      ],
      [
        ['A', 'b'],
        ['A', 'c'],
      ],
    ],
    ['what is not a pair', [{ name: 'A' }, { value: 'b' }, { name: 1, value: 'b' }, null, 'A: b'], []],
    ['a record', { A: 'b' }, []],
    ['nothing', undefined, []],
  ])('has the headers of %s', (_, headers, expected) => {
    expect(pastedIn({ log: { entries: [entry(404, undefined, headers)] } })).toEqual(response(404, expected, undefined))
  })
})

/** A text that was written as a JSON string so many times. */
const nested = (levels: number) =>
  Array(levels)
    .fill(0)
    .reduce<string>((inner) => JSON.stringify(inner), text)

test.each<[title: string, paste: string, start: number, end: number]>([
  ['an object', text, 0, 22],
  ['an object behind white space', `\n  ${text}\n`, 3, 25],
  ['an object before words', `${text} and so on`, 0, 22],
  ['a JSON string of an object', nested(1), 0, nested(1).length],
  ['four JSON strings in one another', nested(4), 0, nested(4).length],
])('a body stands where it does: %s', (_, paste, start, end) => {
  const body = { code: 'DbException' }
  expect(findResponses(paste)).toEqual({ pasted: [{ kind: 'body', body, status: undefined }], start, end })
})

test.each([
  ['nothing', ''],
  ['words', 'DbException happened'],
  ['words before JSON', `error ${text}`],
  ['JSON that does not end', '{"code":"DbException"'],
  ['a JSON string of words', '"DbException"'],
  ['a JSON string that does not end', '"{}'],
  ['a JSON string and more', `${JSON.stringify(text)} and more`],
  ['five JSON strings in one another', nested(5)],
  ['a log of objects', `${text}\n${text}`],
  ['a log of lists', '[1]\n  [2]'],
])('%s has no response', (_, paste) => {
  expect(findResponses(paste)).toEqual({ pasted: [], start: 0, end: 0 })
})
