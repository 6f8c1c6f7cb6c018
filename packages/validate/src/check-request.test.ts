import type { ServingCatalog } from '@errbook/catalog'
import { csn as contract, csn } from '@errbook/csn'
import { Type } from '@sinclair/typebox'
import { describe, expect, test } from 'vitest'
import { revoked, requestHeaders as valid } from '../test/messages.js'
import { answerTo, checkRequest, checkTarget, type RequestOptions } from './check-request.js'
import { type Issue, newIssue } from './issue.js'
import { bodySchema } from './json-schema.js'

const date = valid['x-bce-date']
const without = (name: keyof typeof valid) => ({ ...valid, [name]: undefined })
const withHeader = (name: string, value: unknown) => ({ ...valid, [name]: value })
const authorization = (index: number, part: string) =>
  withHeader('authorization', valid.authorization.split('/').with(index, part).join('/'))

/** The error to answer, and the issues as `rule path`. */
function answered(request: object, options?: RequestOptions): readonly string[] {
  const check = checkRequest(csn, request as never, options)
  const found = check.issues.map(({ rule, path }) => `${rule} ${path.join('.')}`)
  expect(JSON.stringify(checkRequest(contract, request as never, options))).toBe(JSON.stringify(check))
  return check.ok ? found : [check.error.code, ...found]
}

describe('headers within the catalog pass', () => {
  test.each<readonly [name: string, headers: object]>([
    ['a record', valid],
    ['a record without a prototype', Object.assign(Object.create(null), valid)],
    ['a Headers', new Headers(valid)],
    ['a Map', new Map(Object.entries(valid))],
    ['pairs', Object.entries(valid)],
    ["Node's rawHeaders", Object.entries(valid).flatMap(([name, value]) => [name.toUpperCase(), value])],
    [
      'a record of any case',
      { Authorization: valid.authorization, 'CONTENT-TYPE': valid['content-type'], 'X-Bce-Date': date },
    ],
    ['one value in a list', withHeader('x-bce-date', [date])],
    ['white space around values', withHeader('x-bce-date', ` \t${date} `)],
    ['more headers', { ...valid, host: 'csn.baidubce.com', cookie: ['a', 'b'], ':path': '/v1/csn' }],
    ['an empty list of signed headers', authorization(4, '')],
    ['the 29th of February of a leap year', withHeader('x-bce-date', '2024-02-29T00:00:00Z')],
  ])('%s', (_, headers) => {
    expect(answered({ headers })).toEqual([])
  })

  test.each([
    'application/json',
    'application/json;charset=utf-8',
    'application/json;charset=UTF-8',
    'application/json; charset=UTF-8',
    'Application/JSON ; Charset="utf-8"',
    'application/json;charset=utf-8;charset=gbk',
    'application/json;;charset="ut\\f-8";',
    'application/json;profile=x',
  ])('Content-Type: %s', (type) => {
    expect(answered({ headers: withHeader('content-type', type) })).toEqual([])
    expect(answered({ headers: new Headers(withHeader('content-type', type)) })).toEqual([])
  })
})

describe('headers outside the catalog are answered with the error that it names', () => {
  test.each<readonly [name: string, headers: object, error: string, ...issues: string[]]>([
    ['no Authorization', without('authorization'), 'AccessDenied', 'header-missing headers.authorization'],
    ['no date', without('x-bce-date'), 'AccessDenied', 'header-missing headers.x-bce-date'],
    ['no type', without('content-type'), 'InvalidHTTPRequest', 'header-missing headers.content-type'],
    [
      'another scheme',
      withHeader('authorization', 'Basic YTpi'),
      'InvalidHTTPAuthHeader',
      'header-malformed headers.authorization',
    ],
    [
      'another version',
      authorization(0, 'bce-auth-v2'),
      'InvalidHTTPAuthHeader',
      'header-malformed headers.authorization',
    ],
    [
      'no key',
      authorization(1, ''),
      'InvalidHTTPAuthHeader',
      'header-field-malformed headers.authorization.accessKeyId',
    ],
    [
      'a day that does not exist',
      authorization(2, '2025-02-29T00:00:00Z'),
      'InvalidHTTPAuthHeader',
      'header-field-malformed headers.authorization.timestamp',
    ],
    [
      'a period that is not a number',
      authorization(3, '1800s'),
      'InvalidHTTPAuthHeader',
      'header-field-malformed headers.authorization.expirationPeriodInSeconds',
    ],
    [
      'upper case in signed headers',
      authorization(4, 'Host'),
      'InvalidHTTPAuthHeader',
      'header-field-malformed headers.authorization.signedHeaders',
    ],
    [
      'a short signature',
      authorization(5, '0f'),
      'InvalidHTTPAuthHeader',
      'header-field-malformed headers.authorization.signature',
    ],
    [
      'a missing part',
      withHeader('authorization', valid.authorization.slice(0, 40)),
      'InvalidHTTPAuthHeader',
      'header-malformed headers.authorization',
    ],
    [
      'two invalid parts',
      withHeader('authorization', 'bce-auth-v1/ak/now/soon/host/x'),
      'InvalidHTTPAuthHeader',
      'header-field-malformed headers.authorization.timestamp',
      'header-field-malformed headers.authorization.expirationPeriodInSeconds',
      'header-field-malformed headers.authorization.signature',
    ],
    [
      'another charset',
      withHeader('content-type', 'application/json; charset=gbk'),
      'InvalidHTTPRequest',
      'header-malformed headers.content-type',
    ],
    [
      'another charset first',
      withHeader('content-type', 'application/json;charset=gbk;charset=utf-8'),
      'InvalidHTTPRequest',
      'header-malformed headers.content-type',
    ],
    [
      'another type',
      withHeader('content-type', 'application/jsonp'),
      'InvalidHTTPRequest',
      'header-malformed headers.content-type',
    ],
    [
      'a date with milliseconds',
      withHeader('x-bce-date', '2025-11-11T08:00:00.000Z'),
      'InvalidHTTPAuthHeader',
      'header-malformed headers.x-bce-date',
    ],
    ['an empty date', withHeader('x-bce-date', ' '), 'InvalidHTTPAuthHeader', 'header-empty headers.x-bce-date'],
    [
      'a line break',
      withHeader('x-bce-date', `${date}\r\nX-Admin: 1`),
      'InvalidHTTPAuthHeader',
      'header-unsafe headers.x-bce-date',
    ],
    [
      'a null byte',
      withHeader('authorization', `${valid.authorization}\0`),
      'InvalidHTTPAuthHeader',
      'header-unsafe headers.authorization',
    ],
    [
      'a character beyond Latin-1',
      withHeader('x-bce-date', '２025-11-11T08:00:00Z'),
      'InvalidHTTPAuthHeader',
      'header-unsafe headers.x-bce-date',
    ],
    [
      'a null byte at the beginning',
      withHeader('x-bce-date', `\0${date}`),
      'InvalidHTTPAuthHeader',
      'header-unsafe headers.x-bce-date',
    ],
    [
      'as much white space as a value may be long',
      withHeader('x-bce-date', ' '.repeat(65_536)),
      'InvalidHTTPAuthHeader',
      'header-empty headers.x-bce-date',
    ],
    [
      'more white space than that',
      withHeader('x-bce-date', ' '.repeat(65_537)),
      'InvalidHTTPAuthHeader',
      'header-too-long headers.x-bce-date',
    ],
    [
      'a date and a word joined by Node',
      withHeader('x-bce-date', `${date}, today`),
      'InvalidHTTPAuthHeader',
      'header-malformed headers.x-bce-date',
    ],
    ['a number', withHeader('x-bce-date', 20251111), 'InvalidHTTPAuthHeader', 'header-not-text headers.x-bce-date'],
    [
      '64 KiB of white space',
      withHeader('x-bce-date', date + ' '.repeat(65_536)),
      'InvalidHTTPAuthHeader',
      'header-too-long headers.x-bce-date',
    ],
    [
      'an endless media type',
      withHeader('content-type', `application/json${' '.repeat(60_000)}x`),
      'InvalidHTTPRequest',
      'header-malformed headers.content-type',
    ],
    ['null', withHeader('x-bce-date', null), 'InvalidHTTPAuthHeader', 'header-not-text headers.x-bce-date'],
    [
      'two in a list',
      withHeader('x-bce-date', [date, date]),
      'InvalidHTTPAuthHeader',
      'header-repeated headers.x-bce-date',
    ],
    ['two in two cases', withHeader('X-Bce-Date', date), 'InvalidHTTPAuthHeader', 'header-repeated headers.x-bce-date'],
    [
      'two joined by Node',
      withHeader('x-bce-date', `${date}, ${date}`),
      'InvalidHTTPAuthHeader',
      'header-repeated headers.x-bce-date',
    ],
    [
      'two in a Headers',
      new Headers([...Object.entries(valid), ['X-Bce-Date', date]]),
      'InvalidHTTPAuthHeader',
      'header-repeated headers.x-bce-date',
    ],
    [
      '__proto__ in a record',
      JSON.parse(JSON.stringify(valid).replace('{', '{"__proto__":"x",')),
      'InvalidHTTPRequest',
      'header-name-invalid headers.__proto__',
    ],
    [
      '__proto__ in a Headers',
      new Headers([...Object.entries(valid), ['__proto__', 'x']]),
      'InvalidHTTPRequest',
      'header-name-invalid headers.__proto__',
    ],
    [
      'a name with a space',
      [...Object.entries(valid), ['x-bce-date ', date]],
      'InvalidHTTPRequest',
      'header-name-invalid headers.x-bce-date ',
    ],
    [
      'nothing at all',
      {},
      'AccessDenied',
      'header-missing headers.authorization',
      'header-missing headers.content-type',
      'header-missing headers.x-bce-date',
    ],
  ])('%s', (_, headers, ...expected) => {
    expect(answered({ headers })).toEqual(expected)
  })
})

describe('of several errors the one with precedence is answered', () => {
  const { precedence = [] } = csn.errorFor
  const schema = bodySchema(Type.Object({ name: Type.String() }))
  const samples: Readonly<Record<string, object>> = {
    AccessDenied: { headers: without('authorization') },
    InvalidHTTPAuthHeader: { headers: authorization(5, '') },
    RequestExpired: { headers: withHeader('x-bce-date', '2001-01-01T00:00:00Z') },
    InvalidHTTPRequest: { headers: withHeader('content-type', 'text/plain') },
    MalformedJSON: { headers: valid, body: '{' },
    InappropriateJSON: { headers: valid, body: '{}' },
  }

  const codes = precedence.filter((code) => Object.hasOwn(samples, code))

  test('each code of the precedence that headers or a body are answered by has a sample', () => {
    expect(Object.keys(samples)).toEqual(codes)
    const ofUri = ['InvalidURI', 'InvalidVersion', 'IdempotentParameterMismatch']
    expect(precedence.filter((code) => !codes.includes(code))).toEqual(ofUri)
  })

  test.each(codes.flatMap((first, i) => codes.slice(i + 1).map((second) => [first, second] as const)))(
    '%s before %s',
    (first, second) => {
      const one = samples[first] as { headers: Record<string, unknown>; body?: unknown }
      const other = samples[second] as typeof one
      const changed = Object.entries(one.headers).filter(([name, value]) => valid[name as 'x-bce-date'] !== value)
      // An invalid header of the first beside the rest of the second; only one of two bodies can be sent.
      const request = {
        body: other.body ?? one.body ?? '{"name":""}',
        headers: { ...other.headers, ...Object.fromEntries(changed) },
      }
      const check = checkRequest(csn, request as never, { now: Date.parse(date), schema })
      const isBodyAlone = [first, second].join() === 'MalformedJSON,InappropriateJSON'
      expect(!check.ok && check.error.code).toBe(isBodyAlone ? second : first)
    },
  )
})

describe('a date far from the clock', () => {
  const at = (seconds: number) => new Date(Date.parse(date) + seconds * 1000)

  const expired = ['RequestExpired', 'date-skewed headers.x-bce-date']

  test.each<readonly [name: string, options: RequestOptions, expected: readonly string[]]>([
    ['half an hour is allowed', { now: at(1800) }, []],
    ['half an hour too early, too', { now: at(-1800).getTime() }, []],
    ['a second more is not allowed', { now: at(1801) }, expired],
    ['a second too early is not allowed', { now: at(-1801) }, expired],
    ['an option sets another limit', { now: at(61), maximumSkewInSeconds: 60 }, expired],
    ['without a clock nothing expires', {}, []],
  ])('%s', (_, options, expected) => {
    expect(answered({ headers: valid }, options)).toEqual(expected)
  })

  test('is answered with the date in the message', () => {
    const check = checkRequest(csn, { headers: valid }, { now: at(3600) })
    expect(!check.ok && check.error).toEqual({
      catalog: 'csn',
      code: 'RequestExpired',
      status: 400,
      message: `Request has expired. Timestamp date is ${date}.`,
      params: { timestamp: date },
    })
  })

  test('is answered before a media type, with the date in the message', () => {
    const headers = { ...valid, 'content-type': 'text/plain' }
    const check = checkRequest(csn, { headers }, { now: at(3600) })
    expect(!check.ok && check.error).toMatchObject({ code: 'RequestExpired', params: { timestamp: date } })
    expect(check.issues.map(({ rule }) => rule)).toEqual(['header-malformed', 'date-skewed'])
  })

  test('is told by how many seconds, the last one begun, and what would have been right', () => {
    const [issue] = checkRequest(csn, { headers: valid }, { now: at(1800.5) }).issues
    expect(issue).toMatchObject({
      params: { name: 'x-bce-date', seconds: 1801, limit: 1800 },
      expected: `${at(1800).toISOString().replace('.000', '')} ± 1800 s`,
      actual: date,
    })
  })

  test('is not told of a value that is not a date', () => {
    const malformed = ['InvalidHTTPAuthHeader', 'header-malformed headers.x-bce-date']
    expect(answered({ headers: withHeader('x-bce-date', 'today') }, { now: at(0) })).toEqual(malformed)
  })

  test('now has to be a time', () => {
    for (const now of [new Date(''), 8.64e15 + 1, -8.64e15 - 1, Number.POSITIVE_INFINITY]) {
      expect(() => checkRequest(csn, { headers: valid }, { now })).toThrow(`now is ${String(now)}: expected`)
    }
    for (const now of [8.64e15, -8.64e15]) {
      expect(answered({ headers: valid }, { now })).toEqual(expired)
    }
  })
})

describe('a body', () => {
  const schema = bodySchema(
    Type.Object(
      { name: Type.String(), tags: Type.Optional(Type.Array(Type.String())) },
      { additionalProperties: false },
    ),
  )
  const utf8 = (text: string) => new TextEncoder().encode(text)
  const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`

  test.each<readonly [name: string, body: unknown, ...expected: string[]]>([
    ['text', '{"name":"a"}'],
    ['bytes', utf8('{"name":"网"}')],
    ['an ArrayBuffer', utf8('{"name":"a"}').buffer],
    ['an already parsed value', { name: 'a' }],
    ['members that the schema does not name', '{"name":"a","more":1}'],
    ['a member given twice, of which the last counts', '{"name":1,"name":"a"}'],
    ['the escape of a lone surrogate', '{"name":"\\ud800"}'],
    ['no body', undefined, 'MalformedJSON', 'body-missing body'],
    ['an empty body', '', 'MalformedJSON', 'body-missing body'],
    ['no bytes', new Uint8Array(), 'MalformedJSON', 'body-missing body'],
    ['Latin-1', Uint8Array.of(0x22, 0xe9, 0x22), 'InvalidHTTPRequest', 'body-not-utf8 body'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'InvalidHTTPRequest', 'body-not-utf8 body'],
    ['a surrogate in UTF-8', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), 'InvalidHTTPRequest', 'body-not-utf8 body'],
    ['a lone surrogate in a text', '"\ud800"', 'InvalidHTTPRequest', 'body-not-utf8 body'],
    ['a byte order mark', utf8('\ufeff{"name":"a"}'), 'MalformedJSON', 'body-not-json body'],
    ['a byte order mark in a text', '\ufeff{"name":"a"}', 'MalformedJSON', 'body-not-json body'],
    ['a comment', '{"name":"a"}//', 'MalformedJSON', 'body-not-json body'],
    ['single quotes', "{'name':'a'}", 'MalformedJSON', 'body-not-json body'],
    ['a comma at the end', '{"name":"a",}', 'MalformedJSON', 'body-not-json body'],
    ['NaN', '{"name":NaN}', 'MalformedJSON', 'body-not-json body'],
    ['a line break in a string', '{"name":"a\n"}', 'MalformedJSON', 'body-not-json body'],
    ['a number with a leading zero', '01', 'MalformedJSON', 'body-not-json body'],
    ['a member that is missing', '{}', 'InappropriateJSON', 'body-inappropriate body'],
    [
      'members of the wrong type',
      '{"name":1,"tags":["a",2]}',
      'InappropriateJSON',
      'body-inappropriate body.name',
      'body-inappropriate body.tags.1',
    ],
    ['null', 'null', 'InappropriateJSON', 'body-inappropriate body'],
    ['100,000 brackets', nested, 'InappropriateJSON', 'body-inappropriate body'],
    ['100,000 brackets too many', nested.slice(0, -1), 'MalformedJSON', 'body-not-json body'],
  ])('%s', (_, body, ...expected) => {
    expect(answered({ headers: valid, body }, { schema })).toEqual(expected)
  })

  test('has to be JSON even without a schema, but may be left out', () => {
    expect(answered({ headers: valid, body: '{}' })).toEqual([])
    expect(answered({ headers: valid })).toEqual([])
    expect(answered({ headers: valid, body: '{' })).toEqual(['MalformedJSON', 'body-not-json body'])
  })

  test('a schema that runs out of stack refuses the body', () => {
    const list = Type.Recursive((self) => Type.Array(self))
    const isDeep = (value: unknown): boolean => !Array.isArray(value) || value.every(isDeep)
    const recursive = {
      '~standard': {
        version: 1,
        vendor: 'test',
        validate: (value: unknown) => (isDeep(value) ? { value } : { issues: [] }),
      },
    } as const
    for (const schema of [recursive, bodySchema(list)]) {
      expect(answered({ headers: valid, body: nested }, { schema })[0]).toBe('InappropriateJSON')
    }
  })

  test('an asynchronous schema is a TypeError', () => {
    const schema = { '~standard': { version: 1, vendor: 'test', validate: async () => ({ value: 1 }) } } as const
    expect(() => checkRequest(csn, { headers: valid, body: '1' }, { schema })).toThrow('asynchronous')
  })

  test('of exactly the allowed bytes is read, with one byte more it is not', () => {
    const tooLarge = ['InvalidHTTPRequest', 'body-too-large body']
    const body = '{"name":"a"}'
    for (const sent of [body, utf8(body)]) {
      expect(answered({ headers: valid, body: sent }, { schema, maximumBodyBytes: 12 })).toEqual([])
      expect(answered({ headers: valid, body: sent }, { schema, maximumBodyBytes: 11 })).toEqual(tooLarge)
    }
    expect(answered({ headers: valid, body: new Uint8Array(64 * 1024 * 1024 + 1) })).toEqual(tooLarge)
  })
})

test('a secret is never shown', () => {
  const secret = 'S3cret'
  for (const value of [
    `bce-auth-v1/ak/${date}/1800/host/${secret}`,
    `Bearer ${secret}`,
    `bce-auth-v1/ak/${date}/1800/${secret}`,
    `bce-auth-v1/${secret}${'0f'.repeat(29)}/ak/${date}/1800/host`,
    `bce-auth-v1/ak/${secret}${'0f'.repeat(29)}/1800/host/${date}`,
    `bce-auth-v1/ak/${date}/${secret}/host/1800`,
    `bce-auth-v1/ak/${date}/1800/${secret} /host`,
    `${secret}\n`,
    [secret, secret],
    { secret },
  ]) {
    expect(JSON.stringify(checkRequest(csn, { headers: withHeader('authorization', value) as never }))).not.toContain(
      secret,
    )
  }
})

test('says where a header is invalid: the position from 1 on, and a name in lower case', () => {
  const issueOf = (headers: unknown) => checkRequest(csn, { headers: headers as never }).issues[0]
  expect(issueOf(withHeader('x-bce-date', `\0${date}`))?.params).toMatchObject({ character: 'U+0000', position: 1 })
  expect(issueOf(withHeader('x-bce-date', `${date}\nx`))?.params).toMatchObject({ character: 'U+000A', position: 21 })
  expect(issueOf([...Object.entries(valid), ['X Y', '']])).toMatchObject({
    path: ['headers', 'x y'],
    params: { name: 'X Y' },
  })
})

test('says what was there, shortened', () => {
  const { issues } = checkRequest(csn, { headers: withHeader('x-bce-date', 'x'.repeat(1e4)) as never })
  expect(issues[0]?.actual).toBe(`${'x'.repeat(99)}…`)
})

test('a header that throws counts as missing', () => {
  const trapped = {
    ...valid,
    get 'x-bce-date'(): string {
      throw new Error('trap')
    },
  }
  const pair = new Proxy(['x-bce-date', date], {
    get: () => {
      throw new Error('trap')
    },
  })
  const rest = Object.entries(without('x-bce-date')).filter(([, value]) => value !== undefined)
  for (const headers of [trapped, [pair, ...rest]]) {
    expect(answered({ headers })).toEqual(['AccessDenied', 'header-missing headers.x-bce-date'])
  }
  expect(answered({ headers: revoked() })[0]).toBe('AccessDenied')
  expect(answered({ headers: withHeader('x-bce-date', [revoked()]) })).toEqual([
    'InvalidHTTPAuthHeader',
    'header-not-text headers.x-bce-date',
  ])
})

test('endless headers are read up to a limit', () => {
  const endless = function* () {
    for (;;) yield ['x', 'y'] as const
  }
  expect(answered({ headers: endless() })[0]).toBe('AccessDenied')
})

test.each<
  readonly [target: string, hosts: readonly string[], authority: string | undefined, fault: string | undefined]
>([
  ['/v1/csn', ['a.example'], undefined, undefined],
  ['/v1/csn', [], 'a.example', undefined],
  ['/v1/csn#x', ['a.example'], undefined, 'fragment'],
  ['/v1/%ff', ['a.example'], undefined, 'encoding'],
  ['/v1/csn', ['a.example', 'b.example'], undefined, 'host-repeated'],
  ['/v1/csn', ['b.example'], 'a.example', 'host-differs'],
])('the target %s with the hosts %j and the authority %s has the fault %s', (target, hosts, authority, fault) => {
  const check = checkTarget(csn, { target, hosts, authority })
  if (fault === undefined) expect(check).toEqual({ ok: true, issues: [], omitted: 0 })
  else {
    const issue = { rule: 'target-invalid', path: ['target'], severity: 'error', params: { fault } }
    expect(check).toMatchObject({ ok: false, issues: [issue], omitted: 0, error: { code: 'InvalidURI', status: 400 } })
  }
})

describe('each kind of issue is answered by the error that the catalog has for it', () => {
  const codes = ['Request', 'Target', 'Name', 'Unread', 'Json', 'Fit', 'Missing', 'Malformed', 'Expired']
  const definition = { catalog: 'odd', status: 400, fault: 'client', retry: 'never' } as const
  const odd = {
    name: 'odd',
    languages: ['en'],
    errors: {
      ...Object.fromEntries(codes.map((code) => [code, { ...definition, code, params: {}, message: `${code}.` }])),
      Target: { ...definition, code: 'Target', params: { sent: 'text' }, message: 'Not {sent}.' },
      Name: { ...definition, code: 'Name', params: {} },
    },
    headers: {
      request: {
        known: { name: 'Known', pattern: '^a$', missing: 'Missing', malformed: 'Malformed', expired: 'Expired' },
        bare: { name: 'Bare', pattern: '^a$' },
      },
      response: {},
    },
    body: { template: { code: '{code}' }, members: {} },
    uri: {},
    errorFor: {
      unexpected: 'Request',
      invalidRequest: 'Request',
      invalidTarget: 'Target',
      invalidFieldName: 'Name',
      unreadableBody: 'Unread',
      malformedBody: 'Json',
      invalidBody: 'Fit',
    },
  } as unknown as ServingCatalog
  const issueOf = (rule: string, path: Issue['path'], actual?: string) =>
    newIssue(rule as 'header-missing', path, { name: '' }, undefined, actual)

  test.each<readonly [rule: Issue['rule'], path: string, code: string]>([
    ['target-invalid', 'target', 'Target'],
    ['header-missing', 'headers.known', 'Missing'],
    ['header-missing', 'headers.bare', 'Request'],
    ['header-missing', 'headers.toString', 'Request'],
    ['date-skewed', 'headers.known', 'Expired'],
    ['date-skewed', 'headers.bare', 'Request'],
    ['header-malformed', 'headers.known', 'Malformed'],
    ['header-field-malformed', 'headers.known.part', 'Malformed'],
    ['header-malformed', 'headers.bare', 'Request'],
    ['header-malformed', 'body.known', 'Request'],
    ['header-name-invalid', 'headers.known', 'Name'],
    ['body-too-large', 'body', 'Unread'],
    ['body-not-utf8', 'body', 'Unread'],
    ['body-unreadable', 'body', 'Unread'],
    ['body-missing', 'body', 'Json'],
    ['body-not-json', 'body', 'Json'],
    ['body-inappropriate', 'body.known', 'Fit'],
  ])('%s at %s', (rule, path, code) => {
    expect(answerTo(odd, [issueOf(rule, path.split('.'))]).code).toBe(code)
  })

  test('what was there is a parameter of its message; a code without a message has none', () => {
    const answer = (rule: string, actual?: string) => {
      const { message, params } = answerTo(odd, [issueOf(rule, ['target'], actual)])
      return [message, params]
    }
    expect(answer('target-invalid', '/x')).toEqual(['Not /x.', { sent: '/x' }])
    expect(answer('target-invalid')).toEqual(['Not .', { sent: '' }])
    expect(answer('header-name-invalid')).toEqual(['', {}])
  })

  test('without an order of its own the first issue is answered', () => {
    const [json, target] = [issueOf('body-not-json', ['body']), issueOf('target-invalid', ['target'])]
    expect([answerTo(odd, [json, target]).code, answerTo(odd, [target, json]).code]).toEqual(['Json', 'Target'])
  })

  test('of two issues of one code the first says what was there', () => {
    const { params } = answerTo(odd, [
      issueOf('target-invalid', ['target'], '/x'),
      issueOf('target-invalid', ['target'], '/y'),
    ])
    expect(params).toEqual({ sent: '/x' })
  })
})

test('what is not told of the headers and of the body is counted together', () => {
  const issues = Array.from({ length: 110 }, () => ({ message: 'wrong' }))
  const schema = { '~standard': { version: 1, vendor: 'test', validate: () => ({ issues }) } } as const
  const names = Array.from({ length: 120 }, (_, index) => [`bad name ${index}`, 'x'])
  const { omitted, issues: told } = checkRequest(csn, { headers: [...Object.entries(valid), ...names] as never }, {})
  expect([told.length, omitted]).toEqual([100, 20])
  const check = checkRequest(csn, { headers: [...Object.entries(valid), ...names] as never, body: '1' }, { schema })
  expect([check.issues.length, check.omitted]).toEqual([100, 130])
})
