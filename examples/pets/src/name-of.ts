import { isError } from '@errbook/catalog'
import type { CatalogFetch } from '@errbook/http'
import { pets } from './errors/catalog.generated.js'

/** The name of a pet; `undefined` where there is no such pet. */
export async function nameOf(petFetch: CatalogFetch, url: string): Promise<string | undefined> {
  try {
    const response = await petFetch(url)
    const { name } = (await response.json()) as { name: string }
    return name
  } catch (error) {
    if (isError(pets, error, 'PetNotFound')) return undefined
    throw error
  }
}
