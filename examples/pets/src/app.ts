import { CatalogError } from '@errbook/catalog'
import { createMiddleware } from '@errbook/http/hono'
import { Hono } from 'hono'
import { pets } from './errors/catalog.generated.js'

const { requests, notFound, errors, callOf } = createMiddleware(pets, { authenticate: false })

export const app = new Hono()
app.use(requests)
app.notFound(notFound)
app.onError(errors)

const names = new Map([['1', 'Rex']])

app.get('/pets/:petId', (context) => {
  const petId = context.req.param('petId')
  const name = names.get(petId)
  if (name === undefined) throw new CatalogError(pets.errors.PetNotFound, { params: { petId } })
  return context.json({ petId, name })
})

app.post('/pets', (context) => {
  const { name } = Object(callOf(context).body)
  if (typeof name !== 'string') throw new CatalogError(pets.errors.InvalidRequest)
  if ([...names.values()].includes(name)) throw new CatalogError(pets.errors.NameTaken, { params: { name } })
  const petId = String(names.size + 1)
  names.set(petId, name)
  return context.json({ petId, name }, 201)
})
