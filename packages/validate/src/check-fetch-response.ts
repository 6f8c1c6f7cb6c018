import type { ResponseContract } from '@errbook/catalog'
import { judge, type ResponseCheck, type ResponseOptions } from './check-response.js'
import { defaultMaximumBodyBytes, type ReadBody, readBody } from './read-body.js'
import { responseOf } from './read-response.js'

/**
 * Holds a Fetch `Response` against a catalog, and leaves its body readable. Never rejects: a body that was read before,
 * or that breaks off, is an issue.
 */
export async function checkFetchResponse(
  catalog: ResponseContract,
  response: Response,
  { strict = false, maximumBodyBytes = defaultMaximumBodyBytes }: ResponseOptions = {},
): Promise<ResponseCheck> {
  return judge(catalog, responseOf(catalog, response, await readCopy(response, maximumBodyBytes)), strict)
}

/** Reads a copy of the body, no further than it may be long. */
async function readCopy(response: Response, maximumBytes: number): Promise<ReadBody> {
  try {
    if (response.bodyUsed) return { kind: 'unreadable', reason: 'it was read before' }
    const chunks: Uint8Array[] = []
    let size = 0
    const reader = response.clone().body?.getReader()
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
      if (done) break
      chunks.push(value)
      size += value.byteLength
      if (size <= maximumBytes) continue
      // Not awaited: a copy is cancelled only once the other is.
      reader?.cancel().catch(() => {})
      return { kind: 'too-large', limit: maximumBytes }
    }
    return readBody(joined(chunks, size), maximumBytes)
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) }
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
