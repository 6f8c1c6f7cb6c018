import { inspect } from 'node:util'
import { CatalogError, isError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { expect, test } from 'vitest'
import { encode } from './encode.js'
import { throwIfError, UnreadableResponseError } from './throw-if-error.js'

const timestamp = '2025-11-11T08:00:00Z'

test('a success is returned, still readable', async () => {
  const response = Response.json({ csnId: 'csn-1' })
  expect(await throwIfError(csn, response)).toBe(response)
  expect(await response.json()).toEqual({ csnId: 'csn-1' })
})

test('an error of the catalog is thrown as it was sent', async () => {
  const { body, headers } = encode(csn, 'RequestExpired', { params: { timestamp }, requestId: 'r-1' })
  const thrown: unknown = await throwIfError(csn, new Response(body, { status: 403, headers })).catch((error) => error)
  expect(thrown).toBeInstanceOf(CatalogError)
  expect(isError(csn, thrown, 'RequestExpired') && thrown.params.timestamp).toBe(timestamp)
  expect(thrown).toMatchObject({ status: 403, requestId: 'r-1', cause: JSON.parse(body) })
  expect((thrown as Error).message).toBe(`Request has expired. Timestamp date is ${timestamp}.`)
})

test('so is an unknown code with any message', async () => {
  const body = { code: 'NoSuchObject', message: 'the {object} does not exist' }
  const thrown: unknown = await throwIfError(csn, Response.json(body, { status: 404 })).catch((error) => error)
  expect(thrown).toMatchObject({ name: 'CatalogError', code: 'NoSuchObject', status: 404, message: body.message })
})

test('a failure without a code is thrown as another error', async () => {
  const thrown: unknown = await throwIfError(csn, new Response('<html>', { status: 502 })).catch((error) => error)
  expect(thrown).toBeInstanceOf(UnreadableResponseError)
  expect(thrown).toMatchObject({ name: 'UnreadableResponseError', reason: 'not-json', status: 502, body: '<html>' })
  expect(String(thrown)).toBe('UnreadableResponseError: HTTP 502: The body of the response is not JSON.')
  expect(thrown).not.toHaveProperty('code')
})

test('a log gets only the beginning of an unreadable body', async () => {
  const page = `<html>${'x'.repeat(1_000_000)}swordfish`
  const headers = { 'x-bce-request-id': 'r-1' }
  const thrown: unknown = await throwIfError(csn, new Response(page, { status: 502, headers })).catch((error) => error)
  expect(thrown).toHaveProperty('body', page)
  const logged = JSON.parse(JSON.stringify({ error: thrown })).error
  expect(logged).toEqual({
    name: 'UnreadableResponseError',
    message: 'HTTP 502: The body of the response is not JSON.',
    reason: 'not-json',
    status: 502,
    requestId: 'r-1',
    body: `${page.slice(0, 199)}…`,
  })
  // Loggers copy member by member; Node prints the error.
  expect(Object.keys(thrown as object)).not.toContain('body')
  expect(inspect(thrown).length).toBeLessThan(5000)
})

test.each([
  ['a list', '[1]', '[1]'],
  ['nothing', '', undefined],
])('a log gets %s unchanged', async (_, body, shown) => {
  const thrown = await throwIfError(csn, new Response(body, { status: 502 })).catch(
    (error: UnreadableResponseError) => error,
  )
  expect((thrown as UnreadableResponseError).toJSON()).toMatchObject({ status: 502, body: shown })
})
