import { describe, expect, test } from 'vitest'
import type { ErrorDefinition } from './catalog.js'
import { CatalogError } from './catalog-error.js'
import { isCatalogError } from './is-error.js'

const expired: ErrorDefinition<'RequestExpired', 400, { timestamp: 'utc-date-time' }> = {
  catalog: 'sample',
  code: 'RequestExpired',
  group: 'bce',
  status: 400,
  fault: 'client',
  retry: 'after-clock-sync',
  message: 'Request has expired. Timestamp date is {timestamp}.',
  params: { timestamp: 'utc-date-time' },
}
const params = { timestamp: '2025-11-11T08:00:00Z' }

describe('CatalogError', () => {
  test('is an Error that bears the code, the status, the rendered message and the rest', () => {
    const cause = new Error('clock')
    const error = new CatalogError(expired, { params, requestId: 'req-1', cause })
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ code: 'RequestExpired', status: 400, requestId: 'req-1', params, cause })
    expect(String(error)).toBe('CatalogError: Request has expired. Timestamp date is 2025-11-11T08:00:00Z.')
    expect(error.stack).toContain('catalog-error.test.ts')
  })

  test('takes its message when it is made where the catalog gives it none', () => {
    const { message: _, given: __, ...definition } = expired
    const free: ErrorDefinition<'Free', 400, Record<never, never>, { message: string }> = {
      ...definition,
      code: 'Free',
      params: {},
    }
    expect(new CatalogError(free, { message: 'A {word} of its own.' }).message).toBe('A {word} of its own.')
    // @ts-expect-error The message is missing.
    expect(() => new CatalogError(free)).toThrow('the catalog gives "Free" no message: pass { message: … }')
    // @ts-expect-error The catalog gives this one a message.
    expect(new CatalogError(expired, { params, message: 'Another.' }).message).toMatch(/^Request has expired/)
  })

  test('has members, a link and a time to wait, in itself and in its JSON', () => {
    const given = { members: { domain: 'sample' }, reference: 'https://example.com/errors', retryAfter: 2 }
    const error = new CatalogError({ ...expired } as ErrorDefinition, { params, ...given })
    expect(error).toMatchObject(given)
    expect(CatalogError.fromJSON(JSON.parse(JSON.stringify(error)))).toMatchObject(given)
    expect(Object.keys(new CatalogError(expired, { params }).toJSON())).not.toContain('members')
  })

  test('takes by type the members that the error body has', () => {
    type Given = { readonly members: { readonly domain: string; readonly field?: string } }
    const definition = expired as ErrorDefinition<'RequestExpired', 400, { timestamp: 'utc-date-time' }, Given>
    expect(new CatalogError(definition, { params, members: { domain: 'd' } }).members).toEqual({ domain: 'd' })
    // @ts-expect-error The domain is missing.
    expect(new CatalogError(definition, { params, members: {} }).members).toEqual({})
  })

  test('has no cause unless one is given', () => {
    expect('cause' in new CatalogError(expired, { params })).toBe(false)
    expect('cause' in new CatalogError(expired, { params, cause: undefined })).toBe(true)
  })

  test('travels as JSON without its cause and its stack', () => {
    const error = new CatalogError(expired, { params, requestId: 'req-1', cause: new Error('password') })
    const json = JSON.stringify(error)
    expect(json).not.toMatch(/password|stack/)
    const read = CatalogError.fromJSON(JSON.parse(json))
    expect(read).toBeInstanceOf(CatalogError)
    expect(read.toJSON()).toEqual(error.toJSON())
    expect([error.received, read.received]).toEqual([false, true])
  })

  test('its JSON has what the error has, and nothing else', () => {
    const { catalog, code, status } = expired
    const message = 'Request has expired. Timestamp date is 2025-11-11T08:00:00Z.'
    const always = { name: 'CatalogError', catalog, code, status, message, params }
    const given = { members: { a: 1 }, requestId: 'req-1', reference: 'https://example.com', retryAfter: 0 }
    expect(new CatalogError(expired, { params }).toJSON()).toStrictEqual(always)
    expect(new CatalogError(expired as ErrorDefinition, { params, ...given }).toJSON()).toStrictEqual({
      ...always,
      ...given,
    })
  })

  test('its name is a property like that of every error', () => {
    const nameOf = (prototype: object) => Object.getOwnPropertyDescriptor(prototype, 'name')
    expect(nameOf(CatalogError.prototype)).toEqual({ ...nameOf(Error.prototype), value: 'CatalogError' })
  })

  test('reads a long message of braces back at once', () => {
    const json = { catalog: 'c', code: 'X', status: 400, message: '{a}'.repeat(330_000), params: { a: 'b' } }
    // Each takes most of a second where the message is parsed, and more than the time limit of a test together.
    for (let i = 0; i < 100; i++) CatalogError.fromJSON(json)
    const error = CatalogError.fromJSON(json)
    expect(error.message).toBe(json.message)
    expect(error.params).toBe(json.params)
  })

  test('an error that was received bears its message as it was sent, in its stack, too', () => {
    const error = CatalogError.fromJSON({ catalog: 'c', code: 'X', status: 400, message: 'Sent.', params: {} })
    expect(String(error.stack).split('\n')[0]).toBe('CatalogError: Sent.')
  })

  test('reads a message with braces back as it was', () => {
    const json = { catalog: 'c', code: 'X', status: 400, message: 'a {hole} }} {', params: {} }
    expect(CatalogError.fromJSON(json).message).toBe(json.message)
  })

  test.each([undefined, null, 'X', {}, { code: 'X' }, { code: 'X', status: 400, message: 'm', params: {} }])(
    'fromJSON refuses %j with a TypeError',
    (value) => {
      expect(() => CatalogError.fromJSON(value)).toThrow(TypeError)
    },
  )
})

const brand = Symbol.for('errbook.CatalogError')

describe('isCatalogError', () => {
  const shape = { catalog: 'c', code: 'X', status: 404, message: 'm', params: {} }

  /** What another copy of the package makes: another class, the same brand. */
  class ForeignError extends Error {
    readonly catalog = 'c'
    readonly code = 'X'
    readonly status = 404
    readonly params = {}
    readonly [brand] = true
    override readonly name = 'CatalogError'
  }

  test.each([
    ['an instance', new CatalogError(expired, { params })],
    ["another copy's instance", new ForeignError('m')],
    ['a plain object of the shape', shape],
    ['parsed JSON', JSON.parse(JSON.stringify(new CatalogError(expired, { params })))],
    ['an object without a prototype', Object.assign(Object.create(null), shape)],
  ])('knows %s', (_, value) => {
    expect(isCatalogError(value)).toBe(true)
  })

  const throwing = new Proxy(
    {},
    {
      get: () => expect.fail(),
      getPrototypeOf: () => {
        throw new Error('trap')
      },
    },
  )

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'CsnNotFoundException'],
    [
      'an error of another library',
      Object.assign(new Error('m'), { code: 'ERR_BAD_REQUEST', status: 404, params: {} }),
    ],
    ['a status that is no number', { ...shape, status: '404' }],
    ['no params', { catalog: 'c', code: 'X', status: 404, message: 'm' }],
    ['a code that is not a string', { ...shape, code: 7 }],
    ['a message that is not a string', { ...shape, message: 7 }],
    ['params that are null', { ...shape, params: null }],
    ['members that are null', { ...shape, members: null }],
    ['the instance of a class without the brand', Object.assign(new (class Foreign {})(), shape)],
    ['an error without the brand', Object.assign(new Error('m'), { ...shape, name: 'CatalogError' })],
    ['no catalog', { code: 'X', status: 404, message: 'm', params: {} }],
    ['another name', { ...shape, name: 'AxiosError' }],
    ['a request id that is not a string', { ...shape, requestId: 7 }],
    ['members that are not an object', { ...shape, members: 'domain' }],
    ['a reference that is not a string', { ...shape, reference: 7 }],
    ['a time to wait that is not a number', { ...shape, retryAfter: '7' }],
    ['an object that throws when it is looked at', throwing],
  ])('does not know %s', (_, value) => {
    expect(isCatalogError(value)).toBe(false)
  })
})
