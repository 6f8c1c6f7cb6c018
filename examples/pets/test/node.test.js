import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createFetch } from '@errbook/http'
import { everyFault, faultyFetch } from '@errbook/testing'
import { assertCatalogError, assertConforms, assertRefusedWith } from '@errbook/testing/node-test'
import { app } from '../dist/app.js'
import { pets } from '../dist/errors/catalog.generated.js'

test('the server answers as the catalog says', async () => {
  await assertConforms(pets, await app.request('/pets/1'), { strict: true })
  await assertConforms(pets, await app.request('/pets/2'), { strict: true })
})

test('the server refuses a pet without a name', async () => {
  await assertRefusedWith(pets, await app.request('/pets', { method: 'POST', body: '{}' }), 'InvalidRequest')
})

test('the client says which name is taken', async () => {
  const petFetch = createFetch(pets, { fetch: faultyFetch(pets, [{ error: 'NameTaken', params: { name: 'Rex' } }]) })
  await assert.rejects(petFetch('http://pets.test/pets', { method: 'POST' }), (error) => {
    assertCatalogError(pets, error, 'NameTaken', { params: { name: 'Rex' } })
    return true
  })
})

for (const { name } of everyFault(pets)) {
  test(`a client that meets ${name} gets an error`, async () => {
    const fetch = faultyFetch(pets, [{ error: name }])
    const petFetch = createFetch(pets, { fetch, retry: { baseDelayInMilliseconds: 1 }, timeoutInMilliseconds: 100 })
    await assert.rejects(petFetch('http://pets.test/pets/2'), Error)
  })
}
