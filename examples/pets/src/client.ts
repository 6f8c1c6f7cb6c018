import { isError } from '@errbook/catalog'
import { createFetch } from '@errbook/http'
import { pets } from './errors/catalog.generated.js'

const [server = 'http://127.0.0.1:8080'] = process.argv.slice(2)
const petFetch = createFetch(pets)

/** The name of a pet; `undefined` where there is no such pet. */
async function nameOf(petId: string): Promise<string | undefined> {
  try {
    const response = await petFetch(`${server}/pets/${petId}`)
    const { name } = (await response.json()) as { name: string }
    return name
  } catch (error) {
    if (isError(pets, error, 'PetNotFound')) return undefined
    throw error
  }
}

console.log(await nameOf('1'))
console.log(await nameOf('2'))

try {
  await petFetch(`${server}/pets`, { method: 'POST', body: JSON.stringify({ name: 'Rex' }) })
} catch (error) {
  if (!isError(pets, error, 'NameTaken')) throw error
  console.log(`${error.status}: ${error.message} (${error.params.name})`)
}
