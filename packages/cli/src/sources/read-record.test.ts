import { describe, expect, test } from 'vitest'
import { blocked, entry, good } from '../../test/responses.js'
import { type RecordingKind, readRecord } from './read-record.js'

/** What is read, the request with it. */
function read(kind: RecordingKind, value: unknown) {
  const record = readRecord(kind, value)
  return record === 'no-record' ? record : { ...record, request: record.request() }
}

const body = good.body ?? ''
const url = 'https://csn.baidubce.com/v1/csn'
const response = { status: 404, headers: { 'Content-Type': 'application/json' }, body }
const pairs = [['Content-Type', 'application/json']]
const request = { method: 'GET', url }

describe('reads a response as', () => {
  test.each<[who: string, record: object, expected?: object]>([
    ['fetch with its request', { ...response, request }],
    ['fetch with method and URL beside it', { ...response, method: 'GET', url }],
    ['Node and got', { statusCode: 404, headers: response.headers, body, request: { method: 'GET', url } }],
    ['Python', { status_code: 404, headers: response.headers, text: body, request }],
    ['a text of digits', { ...response, status: '404', request }],
    ['superagent', { req: request, header: response.headers, status: 404, text: body }],
    ['axios', { status: 404, headers: response.headers, data: body, config: { method: 'GET', url, data: 'x' } }],
    [
      'nock',
      {
        scope: 'https://csn.baidubce.com',
        method: 'GET',
        path: '/v1/csn',
        body: 'x',
        status: 404,
        response: body,
        rawHeaders: ['Content-Type', 'application/json'],
      },
      { headers: pairs },
    ],
    [
      'Postman',
      {
        originalRequest: { method: 'GET', url: { raw: url } },
        status: 'Not Found',
        code: 404,
        header: [{ key: 'Content-Type', value: 'application/json' }],
        body,
      },
      { headers: pairs },
    ],
    [
      'VCR',
      {
        request: { method: 'GET', uri: url },
        response: {
          status: { code: 404, message: 'Not Found' },
          headers: response.headers,
          body: { encoding: 'UTF-8', string: body },
        },
      },
    ],
    [
      'WireMock',
      {
        request,
        response: { status: 404, headers: response.headers, base64Body: Buffer.from(body).toString('base64') },
      },
    ],
    [
      'AWS Lambda',
      {
        statusCode: 404,
        headers: response.headers,
        body: Buffer.from(body).toString('base64'),
        isBase64Encoded: true,
        request,
      },
    ],
    ['a pair', { request, response }],
    ['a list of pairs for the headers', { ...response, headers: pairs, request }, { headers: pairs }],
    ['an entry of a HAR', entry(good), { headers: Object.entries(good.headers) }],
  ])('%s has it', (_, record, expected = {}) => {
    expect(read('ndjson', record)).toEqual({ request, response: { ...response, ...expected } })
  })
})

test.each<[what: string, kind: 'ndjson' | 'har', value: unknown, expected: unknown]>([
  ['a scalar', 'ndjson', 7, 'no-record'],
  ['null', 'ndjson', null, 'no-record'],
  ['a list', 'ndjson', [], 'no-record'],
  ['an object without a status', 'ndjson', { headers: {} }, 'no-record'],
  ['the body of an error', 'ndjson', { code: 404, message: 'm' }, 'no-record'],
  ['a status that is a word', 'ndjson', { status: 'error' }, 'no-record'],
  ['a pair without a response', 'ndjson', { response: null }, { response: 'no-response' }],
  ['an entry without a response', 'har', {}, { response: 'no-response' }],
  ['an entry that is a number', 'har', 7, { response: 'no-response' }],
  ['a blocked request', 'har', blocked, { response: 'no-response' }],
  ['an entry whose response has no status', 'har', { response: {} }, { response: 'no-record' }],
  ['an entry whose response is a word', 'har', { response: 'x' }, { response: 'no-record' }],
  [
    'an answer to HEAD',
    'har',
    { request: { method: 'HEAD' }, response: { status: 404, content: { size: 0 } } },
    { response: { status: 404, body: undefined, lacksBody: true } },
  ],
  [
    'an error without its body',
    'har',
    { response: { status: 404, content: { size: -1 } } },
    { response: { status: 404, body: undefined, lacksBody: true } },
  ],
  [
    'a success without its body',
    'har',
    { response: { status: 200, content: { size: 9 } } },
    { response: { status: 200, body: undefined } },
  ],
])('%s in %s is recognized', (_, kind, value, expected) => {
  if (typeof expected === 'string') expect(read(kind, value)).toBe(expected)
  else expect(read(kind, value)).toMatchObject(expected as object)
})
