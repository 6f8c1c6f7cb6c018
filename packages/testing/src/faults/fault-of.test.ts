import type { Catalog } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { decode } from '@errbook/http'
import { checkResponse } from '@errbook/validate'
import { describe, expect, test } from 'vitest'
import { otherCatalog, otherNames, pets, wholeCsn } from '../../test/catalogs.js'
import type { Answer } from './fault.js'
import { faultOf } from './fault-of.js'
import { faultNames } from './plan-fault.js'

const fault = (catalog: Catalog, name: string, options?: object) => faultOf(catalog, name, options)
const answerOf = (catalog: Catalog, name: string, options?: object) => fault(catalog, name, options).play as Answer

const catalogs: readonly (readonly [name: string, catalog: Catalog])[] = [
  ['csn', csn],
  ['the whole csn', wholeCsn],
  ['pets', pets],
  ...otherNames.map((name) => [name, otherCatalog(name)] as const),
]

describe.each(catalogs)('every code of %s', (_, catalog) => {
  test.each(Object.keys(catalog.errors))('%s is read back, has nothing wrong, and says the same each time', (code) => {
    const answer = answerOf(catalog, code)
    expect(decode(catalog, answer)).toMatchObject({ kind: 'known', code, status: answer.status })
    expect(checkResponse(catalog, answer, { strict: true }).issues).toEqual([])
    expect(fault(catalog, code)).toEqual({ name: code, play: answer })
  })
})

test('what an error says comes from the options, else from the example of the catalog, else it is a value of its type', () => {
  const said = (catalog: Catalog, options?: object) => decode(catalog, answerOf(catalog, 'RequestExpired', options))
  const example = {
    ...wholeCsn.source.errors.RequestExpired,
    example: { params: { timestamp: '2020-02-29T00:00:00Z' } },
  }
  const other = {
    ...wholeCsn,
    source: { ...wholeCsn.source, errors: { ...wholeCsn.source.errors, RequestExpired: example } },
  } as Catalog
  expect(said(csn)).toMatchObject({ params: { timestamp: '2025-11-11T08:00:00Z' } })
  expect(said(other)).toMatchObject({ params: { timestamp: '2020-02-29T00:00:00Z' } })
  const timestamp = '2030-01-01T00:00:00Z'
  expect(said(other, { params: { timestamp }, requestId: 'r-1' })).toMatchObject({
    params: { timestamp },
    requestId: 'r-1',
  })
  const { source: _, ...bare } = pets
  expect(decode(pets, answerOf(pets, 'PetNotFound'))).toMatchObject({ params: { petId: '7' } })
  expect(decode(pets, answerOf(bare, 'PetNotFound'))).toMatchObject({ params: { petId: 'sample-petId' } })
})

test('an error may have another status and another message than the catalog says', () => {
  const answer = answerOf(csn, 'RequestExpired', { status: 503, message: 'zu spät', delay: 20 })
  expect(answer).toMatchObject({ status: 503, delay: 20 })
  expect(decode(csn, answer)).toMatchObject({
    code: 'RequestExpired',
    status: 503,
    message: 'zu spät',
    params: undefined,
  })
  const kubernetes = otherCatalog('kubernetes')
  expect(JSON.parse(answerOf(kubernetes, 'Conflict', { status: 410 }).body)).toMatchObject({ code: 410 })
})

test('members of the API are given, or have a value of their type where they must be there', () => {
  const google = otherCatalog('google')
  const answer = answerOf(google, 'UNAUTHENTICATED', { members: { domain: 'example.com' } })
  expect(decode(google, answer)).toMatchObject({ code: 'UNAUTHENTICATED', members: { domain: 'example.com' } })
  const body = { template: { code: '{code}', n: '{n:integer}', b: '{b:boolean}', a: '{a:any}', t: '{t}' }, members: {} }
  const needy = { ...pets, body } as Catalog
  const said = JSON.parse(answerOf(needy, 'InternalError').body)
  expect(said).toEqual({ code: 'InternalError', n: 1, b: true, a: 'sample-a', t: 'sample-t' })
})

const decoded = (catalog: Catalog, name: string, options?: object) => decode(catalog, answerOf(catalog, name, options))

describe.each(catalogs)('the faults of transport of %s', (_, catalog) => {
  test('an unknown code is in an error body that is right', () => {
    const read = decoded(catalog, 'unknown-code')
    expect(read).toMatchObject({ kind: 'unknown' })
    expect(checkResponse(catalog, answerOf(catalog, 'unknown-code')).ok).toBe(true)
    const { issues } = checkResponse(catalog, answerOf(catalog, 'unknown-code'), { strict: true })
    expect(issues.map(({ rule }) => rule)).toEqual(['code-unknown'])
  })

  test('another status is not one of the code', () => {
    for (const code of Object.keys(catalog.errors)) {
      const answer = answerOf(catalog, 'other-status', { code })
      expect(decode(catalog, answer)).toMatchObject({ kind: 'known', code })
      expect(checkResponse(catalog, answer).issues.map(({ rule }) => rule)).toContain('status-differs')
    }
  })

  test('what says no code is unreadable', () => {
    expect(decoded(catalog, 'html-502')).toMatchObject({ kind: 'unreadable', reason: 'not-json', status: 502 })
    expect(decoded(catalog, 'empty-403')).toMatchObject({ kind: 'unreadable', reason: 'no-body', status: 403 })
    expect(decoded(catalog, 'not-json')).toMatchObject({ kind: 'unreadable', reason: 'not-json', status: 500 })
    expect(decoded(catalog, 'not-json', { status: 404 })).toMatchObject({ status: 404 })
  })

  test('an empty 403 says a code where the catalog has a header for it, else it is impossible', () => {
    const header = catalog.body.members.code?.header
    if (header !== undefined) {
      for (const code of Object.keys(catalog.errors)) {
        const answer = answerOf(catalog, 'empty-403-with-code', { code })
        expect(answer).toMatchObject({ status: 403, body: '' })
        expect(decode(catalog, answer)).toMatchObject({ kind: 'known', code, status: 403 })
      }
    } else {
      expect(() => fault(catalog, 'empty-403-with-code')).toThrow(
        new TypeError(
          `faultOf: "empty-403-with-code" is impossible: the catalog ${catalog.name} has no header for the code`,
        ),
      )
    }
  })

  test.each(['cut-off', 'reset-after-bytes'])('%s sends some of a body that goes on', (name) => {
    for (const bytes of [undefined, 0, 1, 100, 5_000]) {
      const { play } = fault(catalog, name, { bytes })
      if (play.kind !== 'cut-off' && play.kind !== 'reset-after-bytes') throw new Error(play.kind)
      const whole = Buffer.from(play.body)
      expect(play).toMatchObject({ kind: name, bytes: bytes ?? Math.floor(whole.length / 2) })
      expect(whole.length).toBeGreaterThan(play.bytes)
      expect(decode(catalog, play)).toMatchObject({ kind: 'known' })
    }
  })
})

test('the first code with status 403 is the one of an empty 403', () => {
  const errors = { A: { ...csn.errors.DbException, code: 'A' }, B: { ...csn.errors.AccessDenied, code: 'B' } }
  const catalog = { ...csn, errors } as Catalog
  expect(decoded(catalog, 'empty-403-with-code')).toMatchObject({ code: 'B' })
  expect(decoded(catalog, 'slow')).toMatchObject({ code: 'A' })
})

test('an unknown code is one that the catalog does not have, be it a text or a number', () => {
  const errors = { CodeOfTomorrow: { ...csn.errors.DbException, code: 'CodeOfTomorrow' } }
  expect(decoded({ ...csn, errors } as Catalog, 'unknown-code')).toMatchObject({ code: 'CodeOfTomorrow1' })
  const wechat = otherCatalog('wechat')
  expect(decoded(wechat, 'unknown-code')).toMatchObject({ code: '99999', status: 200 })
})

test('responses to HEAD say the error in the headers that the catalog has for it', () => {
  const { status, headersAlone } = answerOf(csn, 'DbException')
  expect(decode(csn, { status, headers: headersAlone as never })).toMatchObject({ kind: 'known', code: 'DbException' })
  expect(answerOf(pets, 'NameTaken').headersAlone).toBeUndefined()
})

test('a catalog without errors has the faults that say none', () => {
  const catalog = { ...csn, errors: {} } as Catalog
  expect(() => fault(catalog, 'slow')).toThrow('"slow" is impossible: the catalog csn has no error to say')
  expect(decoded(catalog, 'unknown-code')).toMatchObject({ kind: 'unknown', status: 400 })
})

test('a code that is called as a fault of transport means the code', () => {
  const catalog = { ...csn, errors: { slow: { ...csn.errors.DbException, code: 'slow' } } } as Catalog
  expect(decoded(catalog, 'slow')).toMatchObject({ kind: 'known', code: 'slow' })
  expect(faultNames(catalog).filter((name) => name === 'slow')).toHaveLength(1)
})

test.each([
  ['CsnNotFound', {}, 'name is "CsnNotFound": did you mean "CsnNotFoundException"?'],
  ['reset-after-byte', {}, 'name is "reset-after-byte": did you mean "reset-after-bytes"?'],
  ['zzzz', {}, 'name is "zzzz": expected a code of csn or one of unknown-code, other-status, html-502,'],
  ['constructor', {}, 'name is "constructor": expected a code of csn or one of'],
  [7, {}, 'name is 7: expected a code of csn or one of'],
  [undefined, {}, 'name is missing: expected'],
  ['slow', null, 'options is null: expected an object'],
  ['slow', [], 'options is a list: expected an object'],
  ['slow', { delai: 1 }, 'the option "delai" is unknown: did you mean "delay"?'],
  ['slow', { bytes: 1 }, '"bytes" means nothing for "slow": expected only code, params, members, requestId, message,'],
  ['refused', { delay: 1 }, '"delay" means nothing for "refused": expected no options'],
  ['slow', { delay: -1 }, 'options.delay is -1: expected whole milliseconds from 0 to 2147483647'],
  ['slow', { delay: '5' }, 'options.delay is "5": expected whole milliseconds'],
  ['slow', { code: 'AcessDenied' }, 'options.code is "AcessDenied": did you mean "AccessDenied"?'],
  ['cut-off', { bytes: 0.5 }, 'options.bytes is 0.5: expected a whole number from 0 to 1048576'],
  ['cut-off', { bytes: 1_048_577 }, 'options.bytes is 1048577: expected a whole number from 0 to 1048576'],
  [
    'AccessDenied',
    { status: 204 },
    'options.status is 204: expected a status from 200 to 599 whose responses have a body',
  ],
  ['AccessDenied', { status: 600 }, 'options.status is 600: expected a status from 200 to 599'],
  ['AccessDenied', { requestId: 7 }, 'options.requestId is 7: expected a text'],
  ['AccessDenied', { message: {} }, 'options.message is an object: expected a text'],
  ['AccessDenied', { params: { a: 1 } }, 'options.params has the unknown member "a": expected none'],
  [
    'RequestExpired',
    { params: { timestmp: 'x' } },
    'options.params has the unknown member "timestmp": did you mean "timestamp"?',
  ],
  [
    'RequestExpired',
    { params: { timestamp: 'now' } },
    'options.params.timestamp is "now": expected a UTC date and time such as',
  ],
  ['RequestExpired', { params: [] }, 'options.params is a list: expected an object with a value for each parameter'],
  ['AccessDenied', { members: { debug: 1 } }, 'options.members has the unknown member "debug": expected none'],
  ['AccessDenied', { members: 1 }, 'options.members is 1: expected an object with members of the error body'],
  ['other-status', { status: 403 }, 'options.status is 403: expected another status than that of AccessDenied'],
])('%s with %j is refused when it is given', (name, options, message) => {
  expect(() => faultOf(csn, name as never, options as never)).toThrow(TypeError)
  expect(() => faultOf(csn, name as never, options as never)).toThrow(`faultOf: ${message}`)
})

test('of several errors the first is told, and how many more there are', () => {
  expect(() => fault(csn, 'slow', { delay: -1, bytes: 2, status: 1 })).toThrow(/options\.delay is -1.* \(and 2 more\)$/)
})

test('a member of another type than its hole is refused when it is given', () => {
  const twilio = otherCatalog('google')
  expect(() => fault(twilio, 'INTERNAL', { members: { domain: 7 } })).toThrow(
    'faultOf: "INTERNAL" is impossible: {domain} of the error body takes a string, but got 7',
  )
})

test.each([undefined, null, 7, 'csn', {}, { errors: {} }])('%j is not a catalog', (catalog) => {
  expect(() => faultOf(catalog as never, 'slow' as never)).toThrow(TypeError)
  expect(() => faultOf(catalog as never, 'slow' as never)).toThrow(/^the catalog is .*: expected a catalog, such as/)
})

describe('a member of the API that may be any JSON', () => {
  const registry = otherCatalog('docker-registry')
  const [code = ''] = Object.keys(registry.errors)
  const plan = (detail: unknown) => () => faultOf(registry, code, { members: { detail } as never })
  const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))
  const ring: Record<string, unknown> = {}
  ring.ring = ring
  const wide = Array.from({ length: 60 }).reduce<unknown>((inner) => [inner, inner], 1)

  test.each([
    ['of 100 levels', nested(100)],
    ['of many branches that are one', Array.from({ length: 12 }).reduce<unknown>((inner) => [inner, inner], 1)],
  ])('is sent if it is one %s', (_, detail) => {
    expect(plan(detail)).not.toThrow()
  })

  test.each([
    ['too deep', nested(102)],
    ['far too deep', nested(100_000)],
    ['in circles', ring],
    ['too deep in each of many branches', [wide, nested(200)]],
  ])('is refused if it is %s', (_, detail) => {
    expect(plan(detail)).toThrow(/^faultOf: options\.members\.detail is an? \w+: expected a JSON value, neither/)
  })
})
