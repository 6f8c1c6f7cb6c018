import type { ResponseContract } from '@errbook/catalog'
import { keeps } from './keeps.js'
import { type ResponseInput, readResponse } from './read-response.js'

/**
 * Whether a response keeps to a catalog as a client judges it: `checkResponse(catalog, response).ok` at the least cost
 * and size, without a word why. Of `Content-Type` it knows the usual spellings only. Takes anything and never throws.
 */
export function isResponse(catalog: ResponseContract, response: ResponseInput): boolean {
  return keeps(catalog, readResponse(catalog, response), { isTolerant: true })
}
