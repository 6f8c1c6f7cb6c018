// What CSN does not have: errors at status 200, codes sent as numbers, members of the API's own, pauses in milliseconds.
import type { Catalog, IdempotencyKey, ObjectTemplate } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFetch, decode, encode, throwIfError, toError } from '../src/index.js'
import { readPaste } from '../src/paste.js'
import { answer, answering } from './client/answering.js'
import { codes, members, numbers } from './small-catalogs.js'

const url = 'https://api.example/v1'
const json = { 'content-type': 'application/json' }
const ok = (body: unknown) => ({ status: 200, headers: json, body: JSON.stringify(body) })

describe('at status 200', () => {
  test.each<[title: string, body: unknown, expected: object]>([
    ['a code of the catalog', { errcode: 40001, errmsg: 'm' }, { kind: 'known', code: 'BadToken' }],
    ['a negative code', { errcode: -1, errmsg: 'system error' }, { kind: 'known', code: 'Busy', params: {} }],
    ['a code without a message', { errcode: 40001 }, { kind: 'known', code: 'BadToken', message: undefined }],
    ['a code as a text', { errcode: '40001', errmsg: 'm' }, { kind: 'known', code: 'BadToken' }],
    ['a code of nobody', { errcode: 7, errmsg: 'm' }, { kind: 'unknown', code: '7' }],
    ['the code that says that all is well', { errcode: 0, errmsg: 'ok' }, { kind: 'none' }],
    ['that code as a text', { errcode: '0', errmsg: 'ok' }, { kind: 'none' }],
    ['no code', { pets: [] }, { kind: 'none' }],
    ['a list', [], { kind: 'none' }],
  ])('%s', async (_, body, expected) => {
    const decoded = decode(numbers, ok(body))
    expect(decoded).toMatchObject({ ...expected, status: 200, requestId: undefined })
    const thrown: unknown = await throwIfError(numbers, Response.json(body)).catch((error: unknown) => error)
    const { fetch } = answering(() => Response.json(body))
    const failed: unknown = await createFetch(numbers, { fetch, retry: false })(url).catch((error: unknown) => error)
    for (const given of [thrown, failed]) {
      if (decoded.kind === 'none') expect(given).toBeInstanceOf(Response)
      else expect(given).toMatchObject({ name: 'CatalogError', status: 200, code: (decoded as { code: string }).code })
    }
  })

  test('from 400 on, the code that says that all is well is a code like any other', () => {
    expect(decode(numbers, { ...ok({ errcode: 0, errmsg: '' }), status: 400 })).toMatchObject({ kind: 'unknown' })
  })

  test('an error is tried again', async () => {
    const { fetch, sent } = answering(answer(encode(numbers, 'Busy')))
    await createFetch(numbers, { fetch, retry: { baseDelayInMilliseconds: 0 } })(url)
    expect(sent).toHaveLength(2)
  })
})

test('an error is written as the API sends it, without a request id where there is no place for one', () => {
  expect(encode(numbers, 'Busy')).toEqual({
    status: 200,
    headers: json,
    body: '{"errcode":-1,"errmsg":"system error"}',
  })
  expect(encode(codes, 'Gone')).toEqual({ status: 410, headers: json, body: '{"error":"Gone"}' })
})

test('an error without a message is read without one', () => {
  const decoded = decode(codes, encode(codes, 'Gone'))
  expect(decoded).toMatchObject({ kind: 'known', code: 'Gone', message: undefined, params: {} })
  expect(toError(decoded as Extract<typeof decoded, { kind: 'known' }>)).toMatchObject({ code: 'Gone', message: '' })
})

describe('what the body does not say, the headers say', () => {
  const headers = { ...json, 'x-id': 'r-1', 'x-message': 'There is no pet 7.', 'x-domain': 'd', 'x-code': 'Missing' }
  const said = { kind: 'known', code: 'Missing', params: { petId: '7' }, requestId: 'r-1', members: { domain: 'd' } }

  test.each<[title: string, body: string]>([
    ['nothing', ''],
    ['the code alone', '{"code":"Missing"}'],
    ['a page', '<html>'],
    ['empty', '{}'],
  ])('%s', (_, body) => {
    expect(decode(members, { status: 404, headers, body })).toMatchObject(said)
  })

  test('where both say something, the body counts', () => {
    const body = { code: 'Limited', message: 'm', domain: 'e' }
    expect(decode(members, { status: 429, headers, body })).toMatchObject({
      code: 'Limited',
      message: 'm',
      members: { domain: 'e' },
    })
  })
})

test('a member of the body that is called `params` is not taken for the parameters of the message', () => {
  const { Missing } = members.errors
  const catalog: Catalog = {
    ...members,
    errors: { Missing },
    body: { template: { code: '{code}', params: { petId: '{other}' } }, members: {} },
  }
  const body = { code: 'Missing', params: { petId: 'x' } }
  expect(decode(catalog, { status: 404, body })).toMatchObject({ params: undefined, members: { other: 'x' } })
})

test('parameters beside a body that does not say the code are not those of its error', () => {
  const catalog: Catalog = {
    ...members,
    body: { template: { code: '{code}' }, members: { code: { header: 'X-Code' } } },
  }
  const sent = { status: 404, headers: { 'x-code': 'Missing' } }
  expect(decode(catalog, { ...sent, body: { params: { petId: '7' } } })).toMatchObject({ params: undefined })
  expect(decode(catalog, { ...sent, body: { code: 'Missing', params: { petId: '7' } } })).toMatchObject({
    params: { petId: '7' },
  })
})

test.each<[title: string, hole: string, petId: unknown, message: string | undefined, params: object | undefined]>([
  ['where they differ, the member counts', '{petId}', '8', 'There is no pet 7.', { petId: '8' }],
  ['without a message, too', '{petId}', '8', undefined, { petId: '8' }],
  ['without the member, the message counts', '{petId?}', undefined, 'There is no pet 7.', { petId: '7' }],
  ['with neither, there is none', '{petId?}', undefined, 'other', undefined],
  ['a number is text, as the message takes it', '{petId:integer}', 8, 'other', { petId: '8' }],
  ['an object is no parameter', '{petId:any}', {}, 'other', undefined],
])('a parameter that the body has a member for, too: %s', (_, hole, petId, message, params) => {
  const template = { code: '{code}', message: '{message?}', petId: hole }
  const catalog: Catalog = { ...members, body: { template, members: {} } }
  expect(decode(catalog, { status: 404, body: { code: 'Missing', message, petId } })).toMatchObject({ params })
})

test('a number that is not whole is no integer of a message', () => {
  const Missing = { ...members.errors.Missing, params: { petId: 'integer' } } as const
  const body = { template: { code: '{code}', petId: '{petId:any}' }, members: {} }
  const catalog: Catalog = { ...members, errors: { Missing }, body }
  for (const [petId, params] of [
    [8, { petId: 8 }],
    ['8', { petId: 8 }],
    ['-8', { petId: -8 }],
    ['123456789012345', { petId: 123456789012345 }],
    ['1234567890123456', undefined],
    ['x8', undefined],
    ['8x', undefined],
    ['', undefined],
    ['1e3', undefined],
    [true, undefined],
    [1.5, undefined],
    [2 ** 60, undefined],
  ] as const) {
    expect(decode(catalog, { status: 404, body: { code: 'Missing', petId } })).toMatchObject({ params })
  }
})

describe('a pause that the body asks for', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    vi.spyOn(Math, 'random').mockReturnValue(0)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  const seconds: Catalog = { ...members, body: { ...members.body, members: {} } }
  const inHeader: typeof members = {
    ...members,
    body: { template: { code: '{code}' }, members: { retryAfter: { header: 'X-Wait', unit: 'milliseconds' } } },
  }

  test.each<[title: string, catalog: Catalog, wait: unknown, pauses: readonly number[]]>([
    ['milliseconds', members, 2500, [2500]],
    ['seconds', seconds, 3, [3000]],
    ['a text where a number belongs', seconds, '3', [0]],
    ['nothing', members, undefined, [0]],
    ['a word', members, 'soon', [0]],
    ['a negative number', members, -5, [0]],
    ['as much as the cap', seconds, 20, [20_000]],
    ['more than the cap', seconds, 21, []],
    ['more milliseconds than the cap', members, 20_001, []],
  ])('is waited for: %s', async (_, catalog, wait, pauses) => {
    expect(
      await pausesOf(catalog, () =>
        Response.json({ code: 'Limited', message: 'm', domain: 'd', wait }, { status: 429 }),
      ),
    ).toEqual(pauses)
  })

  test('is waited for where its own header says it', async () => {
    const limited = () => Response.json({ code: 'Limited' }, { status: 429, headers: { 'x-wait': '1500' } })
    expect(await pausesOf(inHeader, limited)).toEqual([1500])
  })

  test.each<[title: string, template: ObjectTemplate]>([
    ['beside the body', { code: '{code}', wait: '{retryAfter?:integer}' }],
    ['alone', { code: '{code}' }],
  ])('is sent in the header that is named for it, %s', (_, template) => {
    const catalog = { ...members, body: { template, members: { retryAfter: { header: 'Retry-After' } } } }
    const { headers } = encode(catalog, 'Limited', { message: 'm', members: { domain: 'd' }, retryAfter: 3 })
    expect(headers['retry-after']).toBe('3')
  })

  test.each([2.007, 0.5, 2011.015, 3])('is written in milliseconds into its own header: %d seconds', (retryAfter) => {
    const { headers } = encode(inHeader, 'Limited', { message: 'm', members: { domain: 'd' }, retryAfter })
    expect(headers['x-wait']).toBe(`${Math.round(retryAfter * 1000)}`)
  })

  test('is the longer of it and of Retry-After', async () => {
    const body = { code: 'Limited', message: 'm', domain: 'd', wait: 2500 }
    for (const [given, pause] of [
      ['1', 2500],
      ['4', 4000],
    ] as const) {
      const limited = () => Response.json(body, { status: 429, headers: { 'retry-after': given } })
      expect(await pausesOf(members, limited)).toEqual([pause])
    }
  })

  async function pausesOf(catalog: Catalog, limited: () => Response): Promise<readonly number[]> {
    const times: number[] = []
    const fetch = async () => {
      times.push(Date.now())
      return limited()
    }
    const done = createFetch(catalog, { fetch, retry: { maximumRetries: 1 } })(url).catch(() => {})
    await vi.runAllTimersAsync()
    await done
    return times.slice(1).map((time, index) => time - (times[index] ?? 0))
  }
})

describe('a change is tried again only with an idempotency key, where the catalog says', () => {
  const bytes = new TextEncoder().encode('{"key":"k"}')

  test.each<[title: string, key: IdempotencyKey | undefined, query: string, init: RequestInit, attempts: number]>([
    ['no key in the catalog', undefined, '?key=k', { headers: { key: 'k' }, body: '{"key":"k"}' }, 1],
    ['a query parameter', { query: 'key' }, '?key=k', {}, 2],
    ['no query parameter', { query: 'key' }, '', { headers: { key: 'k' }, body: '{"key":"k"}' }, 1],
    ['a header', { header: 'Idempotency-Key' }, '', { headers: { 'idempotency-key': 'k' } }, 2],
    ['an empty header', { header: 'Idempotency-Key' }, '', { headers: { 'idempotency-key': '' } }, 1],
    ['no header', { header: 'Idempotency-Key' }, '?Idempotency-Key=k', {}, 1],
    ['a member', { member: 'key' }, '', { body: '{"key":"k"}' }, 2],
    ['a member of bytes', { member: 'key' }, '', { body: bytes }, 2],
    ['a number as a member', { member: 'key' }, '', { body: '{"key":7}' }, 2],
    ['an empty member', { member: 'key' }, '', { body: '{"key":""}' }, 1],
    ['a member inside another', { member: 'key' }, '', { body: '{"a":{"key":"k"}}' }, 1],
    ['an inherited member', { member: 'toString' }, '', { body: '{}' }, 1],
    ['a body that is not JSON', { member: 'key' }, '', { body: 'key=k' }, 1],
    ['no body', { member: 'key' }, '?key=k', {}, 1],
  ])('%s', async (_, idempotencyKey, query, init, attempts) => {
    const catalog: Catalog = { ...csn, uri: idempotencyKey === undefined ? {} : { idempotencyKey } }
    const { fetch, sent } = answering(answer(encode(csn, 'DbException')))
    const done = createFetch(catalog, { fetch, retry: { baseDelayInMilliseconds: 0 } })(url + query, {
      method: 'POST',
      ...init,
    })
    await done.catch(() => {})
    expect(sent).toHaveLength(attempts)
  })
})

describe('a paste', () => {
  test.each<[title: string, catalog: Catalog, paste: string, code: string, evidence: string]>([
    ['a code as it is sent', numbers, '40001', 'BadToken', 'alone'],
    ['a negative code', numbers, '-1', 'Busy', 'alone'],
    ['a code by its name', numbers, 'BadToken', 'BadToken', 'alone'],
    ['a name within a text', numbers, 'failed with BadToken!', 'BadToken', 'word'],
    ['a field', numbers, 'errcode=40001', 'BadToken', 'field'],
    ['a negative code among fields', numbers, 'errcode: -1, errmsg: system error', 'Busy', 'fields'],
    ['a body', numbers, '{"errcode":-1,"errmsg":"system error"}', 'Busy', 'body'],
    [
      'a response at 200',
      numbers,
      'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"errcode":40001,"errmsg":"m"}',
      'BadToken',
      'body',
    ],
    ['a header alone', members, 'HTTP/1.1 404 Not Found\nX-Code: Missing\n\n', 'Missing', 'header'],
    ['a header without its response', members, 'X-Code: Missing', 'Missing', 'field'],
    ['a body of a code alone', codes, '{"error":"Gone"}', 'Gone', 'body'],
  ])('has %s', (_, catalog, paste, code, evidence) => {
    expect(readPaste(catalog, paste).candidates[0]).toMatchObject({ code, standing: 'known', evidence })
  })

  test('of a success has no code', () => {
    expect(
      readPaste(numbers, 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"errcode":0,"errmsg":"ok"}'),
    ).toMatchObject({
      candidates: [],
      decoded: { kind: 'none' },
    })
  })
})
