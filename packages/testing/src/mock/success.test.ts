import type { Catalog, HeaderRule } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { expect, test } from 'vitest'
import { numbers } from '../../../http/test/small-catalogs.js'
import { createMock } from './create-mock.js'
import { plainAnswer, requiredHeaders } from './success.js'

function requiring(pattern: string, more: Partial<HeaderRule> = {}): Catalog {
  return {
    ...numbers,
    headers: { request: {}, response: { 'x-a': { name: 'X-A', required: true, pattern, ...more } } },
  }
}

test.each([
  ['^[0-9]+$'],
  ['^\\d{4}-\\d\\d-\\d\\d$'],
  ['^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$'],
  ['^[0-9a-f]{32}$'],
  ['^(?:true|false)$'],
  ['^https?://.+$'],
  ['^[a-z]+$'],
])('a required header by %s gets a value that fits', (pattern) => {
  expect(requiredHeaders(requiring(pattern), {})()['x-a']).toMatch(new RegExp(pattern, 'u'))
})

test('one that says the code says that all is well', () => {
  const catalog: Catalog = {
    ...requiring('^.+$'),
    body: { template: {}, members: { code: { header: 'X-A', none: ['OK', '0'] } } },
  }
  expect(requiredHeaders(catalog, {})()).toEqual({ 'x-a': 'OK' })
})

test('one whose value cannot be made up has to be given', async () => {
  const catalog = requiring('^bj-\\d$')
  await expect(createMock(catalog, { authenticate: false })).rejects.toThrow(
    'the catalog requires the response header X-A',
  )
  await using mock = await createMock(catalog, { authenticate: false, headers: { 'X-A': 'bj-1' } })
  expect((await fetch(mock.url)).headers.get('x-a')).toBe('bj-1')
})

test('one that is not required, and that of the media type, are left out', () => {
  expect(requiredHeaders(requiring('^a$', { required: false }), {})()).toEqual({})
  expect(Object.keys(requiredHeaders(csn, {})())).toEqual(['x-bce-request-id'])
})

test('each response has a request id of its own', () => {
  const make = requiredHeaders(csn, {})
  expect(make()).not.toEqual(make())
})

test('an answer has the media type of the catalog, else JSON', () => {
  expect(plainAnswer(csn).headers).toEqual({ 'content-type': 'application/json; charset=utf-8' })
  expect(plainAnswer(numbers)).toEqual({ status: 200, headers: { 'content-type': 'application/json' }, body: '{}' })
})
