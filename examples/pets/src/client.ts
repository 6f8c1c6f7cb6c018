import { isError } from '@errbook/catalog'
import { createFetch } from '@errbook/http'
import { pets } from './errors/catalog.generated.js'
import { nameOf } from './name-of.js'

const [server = 'http://127.0.0.1:8080'] = process.argv.slice(2)
const petFetch = createFetch(pets)

console.log(await nameOf(petFetch, `${server}/pets/1`))
console.log(await nameOf(petFetch, `${server}/pets/2`))

try {
  await petFetch(`${server}/pets`, { method: 'POST', body: JSON.stringify({ name: 'Rex' }) })
} catch (error) {
  if (!isError(pets, error, 'NameTaken')) throw error
  console.log(`${error.status}: ${error.message} (${error.params.name})`)
}
