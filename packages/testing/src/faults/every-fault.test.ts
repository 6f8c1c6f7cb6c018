import type { Catalog } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { decode } from '@errbook/http'
import { describe, expect, it, test } from 'vitest'
import { otherCatalog, pets } from '../../test/catalogs.js'
import { errorResponse, everyError, everyFault } from './every-fault.js'
import { faultOf } from './fault-of.js'

describe('an error as a response', () => {
  test('says the error as the catalog has it', async () => {
    const response = errorResponse(csn, 'RequestExpired', {
      requestId: 'r-1',
      params: { timestamp: '2030-01-01T00:00:00Z' },
    })
    expect(response).toBeInstanceOf(Response)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await decode(csn, response)).toMatchObject({
      kind: 'known',
      code: 'RequestExpired',
      status: 400,
      requestId: 'r-1',
      params: { timestamp: '2030-01-01T00:00:00Z' },
    })
  })

  test.each([
    ['AcessDenied', {}, 'errorResponse: code is "AcessDenied": did you mean "AccessDenied"?'],
    ['slow', {}, 'errorResponse: code is "slow": expected a code of csn'],
    [undefined, {}, 'errorResponse: code is missing: expected a code of csn'],
    ['AccessDenied', { status: 99 }, 'errorResponse: options.status is 99: expected a status'],
    ['AccessDenied', { bytes: 1 }, 'errorResponse: "bytes" means nothing for "AccessDenied"'],
  ])('%s with %j is refused', (code, options, message) => {
    expect(() => errorResponse(csn, code as never, options as never)).toThrow(message)
    expect(() => errorResponse(csn, code as never, options as never)).toThrow(TypeError)
  })
})

describe('every error', () => {
  it.each(everyError(csn))('$name is a row', async ({ name, entry, fault, response }) => {
    expect(entry).toBe(csn.errors[name])
    expect(fault).toEqual(faultOf(csn, name))
    expect(await decode(csn, response())).toMatchObject({ kind: 'known', code: name })
    expect(response()).not.toBe(response())
  })

  test.each([
    ['boolean', true],
    ['integer', 1],
    ['text', 'sample-ok'],
  ] as const)('says no %s of its own that means that all is well', async (type, none) => {
    const body = { template: { code: '{code}', ok: `{ok:${type}}` }, members: { ok: { none } } }
    const catalog = { ...pets, body, errors: { PetNotFound: { ...pets.errors.PetNotFound, status: 200 } } } as Catalog
    if (type === 'text') Object.assign(body.template, { ok: '{ok}' })
    for (const { name, response } of everyError(catalog)) {
      expect(await decode(catalog, response())).toMatchObject({ kind: 'known', code: name })
    }
  })

  test('is in the order of the catalog', () => {
    expect(everyError(pets).map(({ name }) => name)).toEqual(Object.keys(pets.errors))
  })
})

describe('every fault', () => {
  it.each(everyFault(csn))('$name is a row', ({ name, fault }) => {
    expect(fault).toEqual(faultOf(csn, name))
  })

  test('has what the catalog can have', () => {
    const names = everyFault(pets).map(({ name }) => name)
    expect(names).toEqual([
      ...Object.keys(pets.errors),
      'unknown-code',
      'other-status',
      'html-502',
      'empty-403',
      'not-json',
      'cut-off',
      'slow',
      'reset-before-head',
      'reset-after-bytes',
      'refused',
      'time-out',
    ])
    expect(everyFault(otherCatalog('azure')).map(({ name }) => name)).toContain('empty-403-with-code')
  })

  test('is plain data', () => {
    for (const { fault } of everyFault(csn)) expect(JSON.parse(JSON.stringify(fault))).toEqual(fault)
  })
})

test.each([everyError, everyFault])('%o checks the catalog', (every) => {
  expect(() => every({ name: 'csn' } as never)).toThrow(/^the catalog is .*: expected a catalog/)
})
