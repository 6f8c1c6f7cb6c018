import { everyError } from '@errbook/testing'
import { createMock } from '@errbook/testing/mock'
import { afterAll, beforeEach, expect, it, test } from 'vitest'
import { createBlsClient } from '../src/bls-client.js'
import { bls } from '../src/errors/catalog.generated.js'

// Nothing in the catalog says what a server refuses with, so that the mock lets everybody in.
const mock = await createMock(bls, { authenticate: false })
beforeEach(() => mock.reset())
afterAll(() => mock.close())

const client = createBlsClient({ endpoint: mock.url, accessKeyId: 'ak', secretAccessKey: 'sk' })
const records = ['a', 'b', 'c', 'd'].map((message) => ({ message, timestamp: 0 }))

test('sends records at once', async () => {
  await client.push('web', records)
  expect(mock.requests).toHaveLength(1)
})

test('sends them in halves where they are too large', async () => {
  mock.faults.add([{ times: 1, error: 'RequestOverload' }])
  await client.push('web', records)
  expect(mock.requests.map(({ answer }) => answer?.status)).toEqual([413, 200, 200])
})

it.each(everyError(bls))('tells $name', async ({ name }) => {
  mock.faults.add([{ error: name }])
  await expect(client.push('web', records.slice(0, 1))).rejects.toBeCatalogError(bls, name)
})
