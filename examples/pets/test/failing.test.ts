// Fails on purpose: what it prints is in the README.
import { createFetch } from '@errbook/http'
import { faultyFetch } from '@errbook/testing'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { pets } from '../src/errors/catalog.generated.js'

const app = new Hono()
app.get('/pets/:petId', (context) => context.json({ code: 'PetNotFond', message: 'There is no pet 2.' }, 404))
app.post('/pets', (context) => context.json({ code: 'NameTaken', message: 'A pet is called Rex already.' }, 400))

test('a code that is not in the catalog', async () => {
  await expect(await app.request('/pets/2')).toConformTo(pets, { strict: true })
})

test('a code at the status of another', async () => {
  await expect(await app.request('/pets', { method: 'POST' })).toBeRefusedWith(pets, 'NameTaken')
})

test('another error than the one expected', async () => {
  const fetch = faultyFetch(pets, [{ error: 'PetNotFound', params: { petId: '2' } }])
  const petFetch = createFetch(pets, { fetch })
  await expect(petFetch('http://pets.test/pets/2')).rejects.toBeCatalogError(pets, 'PetNotFound', {
    params: { petId: '1' },
  })
})
