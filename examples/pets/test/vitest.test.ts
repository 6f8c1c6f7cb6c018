import { createFetch } from '@errbook/http'
import { everyFault, faultyFetch } from '@errbook/testing'
import { expect, it, test } from 'vitest'
import { app } from '../src/app.js'
import { pets } from '../src/errors/catalog.generated.js'
import { nameOf } from '../src/name-of.js'

test('the server answers as the catalog says', async () => {
  await expect(await app.request('/pets/1')).toConformTo(pets, { strict: true })
  await expect(await app.request('/pets/2')).toConformTo(pets, { strict: true })
})

test('the server refuses a pet without a name', async () => {
  await expect(await app.request('/pets', { method: 'POST', body: '{}' })).toBeRefusedWith(pets, 'InvalidRequest')
})

test('the client says which name is taken', async () => {
  const petFetch = createFetch(pets, { fetch: faultyFetch(pets, [{ error: 'NameTaken', params: { name: 'Rex' } }]) })
  const call = petFetch('http://pets.test/pets', { method: 'POST' })
  await expect(call).rejects.toBeCatalogError(pets, 'NameTaken', { params: { name: 'Rex' } })
})

test('the client knows that there is no such pet', async () => {
  const petFetch = createFetch(pets, { fetch: faultyFetch(pets, [{ error: 'PetNotFound' }]) })
  expect(await nameOf(petFetch, 'http://pets.test/pets/2')).toBeUndefined()
})

it.each(everyFault(pets))('a client that meets $name gets an error', async ({ name }) => {
  const fetch = faultyFetch(pets, [{ error: name }])
  const petFetch = createFetch(pets, { fetch, retry: { baseDelayInMilliseconds: 1 }, timeoutInMilliseconds: 100 })
  await expect(petFetch('http://pets.test/pets/2')).rejects.toThrow()
})
