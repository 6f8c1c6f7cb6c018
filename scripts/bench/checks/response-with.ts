import { type Catalog, findError } from '../../../packages/catalog/src/index.js'

/** A response that is valid except for its body. */
interface ResponseWith {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** The response for which a body would be valid: our checks check all of it. */
export function responseWith(catalog: Catalog, body: unknown): ResponseWith {
  const { code, requestId } = (body ?? {}) as Readonly<Record<string, unknown>>
  return {
    status: (typeof code === 'string' && findError(catalog, code)?.status) || 400,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-bce-request-id': typeof requestId === 'string' ? requestId : '1',
    },
    body,
  }
}
