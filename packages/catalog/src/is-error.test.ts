import { expect, test } from 'vitest'
import {
  type Catalog,
  CatalogError,
  type ErrorDefinition,
  errorFor,
  findError,
  isError,
  isOneOf,
  listErrors,
} from './index.js'

const missing: ErrorDefinition<'Missing', 404, Record<never, never>> = {
  catalog: 'sample',
  code: 'Missing',
  status: 404,
  fault: 'client',
  retry: 'never',
  message: 'It is missing.',
  params: {},
}
const denied = { ...missing, code: 'Denied', status: 403 } as const
const catalog: Catalog<{ Missing: typeof missing; Denied: typeof denied }> = {
  name: 'sample',
  languages: ['en'],
  errors: { Missing: missing, Denied: denied },
  headers: { request: {}, response: {} },
  body: { template: { code: '{code}', message: '{message}' }, members: {} },
  uri: {},
}

test('isError tells the codes of a catalog apart', () => {
  const error = new CatalogError(missing)
  expect(isError(catalog, error, 'Missing')).toBe(true)
  expect(isError(catalog, error, 'Denied')).toBe(false)
  expect(isError(catalog, error.toJSON(), 'Missing')).toBe(true)
})

test('isError recognizes a code with any status', () => {
  expect(isError(catalog, new CatalogError({ ...missing, status: 400 }), 'Missing')).toBe(true)
})

const received = CatalogError.fromJSON(new CatalogError(missing).toJSON())
const foreign = new CatalogError({ ...missing, catalog: 'other' })
const unknown = new CatalogError({ ...missing, code: 'Unknown' })

test.each([
  ['an error that was made here', new CatalogError(missing), true],
  ['an error that was received', received, true],
  ['one that travels as JSON', received.toJSON(), true],
  ['the same code of another catalog', foreign, false],
  ['a code that the catalog does not have', unknown, false],
  ['a name that every object has', new CatalogError({ ...missing, code: 'toString' }), false],
])('isError and isOneOf compare the catalog of %s', (_, error, isOurs) => {
  expect(isError(catalog, error)).toBe(isOurs)
  expect(isError(catalog, error, 'Missing')).toBe(isOurs)
  expect(isOneOf(catalog, error, ['Denied', 'Missing'])).toBe(isOurs)
  expect(isOneOf(catalog, error, ['Denied'])).toBe(false)
  expect(isOneOf(catalog, error, [])).toBe(false)
})

test.each([undefined, null, 'Missing', { code: 'Missing' }, new Error('Missing')])('isError refuses %o', (value) => {
  expect(isError(catalog, value, 'Missing')).toBe(false)
})

test.each(['toString', '__proto__', 'constructor', 'missing', ''])('findError gives nothing for %j', (code) => {
  expect(findError(catalog, code)).toBeUndefined()
})

test('isError and isOneOf do not throw where there is no catalog', () => {
  const error = new CatalogError(missing)
  expect(isError(undefined as never, error)).toBe(false)
  expect(isOneOf({ ...catalog, errors: undefined } as never, error, ['Missing' as never])).toBe(false)
})

test('findError and listErrors give the definitions', () => {
  expect(findError(catalog, 'Missing')).toBe(missing)
  expect(listErrors(catalog)).toEqual([missing, denied])
})

test('errorFor gives the code of an occasion, or that of an invalid request', () => {
  const codes = { errorFor: { unexpected: 'Failed', invalidRequest: 'Denied', unknownPath: 'Missing' } }
  expect(errorFor(codes, 'unexpected')).toBe('Failed')
  expect(errorFor(codes, 'unknownPath')).toBe('Missing')
  expect(errorFor(codes, 'unknownVersion')).toBe('Denied')
})
