import { verifier } from '@errbook/bce-auth'
import { describeError, isError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { en } from '@errbook/csn/text/en'
import { zh } from '@errbook/csn/text/zh'
import { everyError, everyFault, faultyFetch } from '@errbook/testing'
import { createMock } from '@errbook/testing/mock'
import { afterAll, beforeEach, describe, expect, it, test } from 'vitest'
import { createCsnClient, textOf } from '../src/csn-client.js'

const mock = await createMock(csn, {
  authenticate: verifier((accessKeyId) => (accessKeyId === 'ak' ? 'sk' : undefined)),
  routes: {
    'GET /v1/csn': { body: { csns: [{ csnId: 'csn-1', name: 'first' }] } },
    'GET /v1/csn/*': { body: { csnId: 'csn-1', name: 'first' } },
  },
})
beforeEach(() => mock.reset())
afterAll(() => mock.close())

const options = {
  endpoint: mock.url,
  accessKeyId: 'ak',
  secretAccessKey: 'sk',
  retry: { baseDelayInMilliseconds: 1 },
  timeoutInMilliseconds: 300,
}
const texts = { en, zh }
const client = createCsnClient(options)

test('lists, gets and deletes', async () => {
  expect(await client.list()).toEqual([{ csnId: 'csn-1', name: 'first' }])
  expect(await client.get('csn-1')).toEqual({ csnId: 'csn-1', name: 'first' })
  await client.delete('csn-1')
  expect(mock.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /v1/csn',
    'GET /v1/csn/csn-1',
    'DELETE /v1/csn/csn-1',
  ])
})

test('signs with the secret that it was given', async () => {
  const other = createCsnClient({ ...options, secretAccessKey: 'wrong' })
  await expect(other.list()).rejects.toBeCatalogError(csn, 'SignatureDoesNotMatch')
})

test('has no CSN where there is none', async () => {
  mock.faults.add([{ method: 'GET', path: '/v1/csn/*', error: 'CsnNotFoundException' }])
  expect(await client.get('csn-2')).toBeUndefined()
})

test('asks again after an error that passes', async () => {
  mock.faults.add([{ path: '/v1/csn', times: 2, error: 'DbException' }])
  expect(await client.list()).toHaveLength(1)
  expect(mock.requests.map(({ answer }) => answer?.status)).toEqual([400, 400, 200])
})

describe.each(['en', 'zh'] as const)('what a person is told in %s', (language) => {
  it.each(everyError(csn))('of $name', async ({ name }) => {
    mock.faults.add([{ error: name }])
    const error = await client.delete('csn-1').catch((reason: unknown) => reason)
    expect(error).toBeCatalogError(csn, name)
    expect(textOf(error, language)).toBe(describeError(texts[language], name))
  })

  // A server that was reached cannot refuse the connection: a stub of `fetch` can.
  it.each(everyFault(csn))('of the fault $name', async ({ name }) => {
    const fetch = name === 'refused' ? faultyFetch(csn, [{ error: name }]) : undefined
    if (fetch === undefined) mock.faults.add([{ error: name }])
    const error = await createCsnClient({ ...options, fetch })
      .delete('csn-1')
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(textOf(error, language)).toMatch(/[.。]$/)
    if (!isError(csn, error)) expect(textOf(error, language)).toBe(textOf(undefined, language))
  })
})
