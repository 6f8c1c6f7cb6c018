import type { Catalog } from '@errbook/catalog'
import { chunksOf, defaultMaximumBodyBytes, type ReadBody, readBody, readStream } from '@errbook/http-message'
import { checkHeadAndBody, type ResponseCheck, type ResponseOptions } from './check-response.js'
import { textOf } from './text-of.js'

/**
 * Checks a Fetch `Response` by a catalog, and leaves its body readable. Never rejects: a body that was read before,
 * or that breaks off, is an issue.
 */
export async function checkFetchResponse(
  catalog: Catalog,
  response: Response,
  { strict = false, maximumBodyBytes = defaultMaximumBodyBytes }: ResponseOptions = {},
): Promise<ResponseCheck> {
  return checkHeadAndBody(catalog, response, await readCopy(response, maximumBodyBytes), strict)
}

/** Reads a copy of the body, no further than it may be long. */
async function readCopy(response: Response, maximumBytes: number): Promise<ReadBody> {
  try {
    if (response.bodyUsed) return { kind: 'unreadable', reason: 'it was read before' }
    const { body } = response.clone()
    if (body === null) return readBody('', maximumBytes)
    const { bytes, isTooLarge, broken } = await readStream(chunksOf(body), maximumBytes)
    if (isTooLarge) return { kind: 'too-large', limit: maximumBytes }
    return broken ? { kind: 'unreadable', reason: textOf(broken.cause) } : readBody(bytes, maximumBytes)
  } catch (error) {
    return { kind: 'unreadable', reason: textOf(error) }
  }
}
