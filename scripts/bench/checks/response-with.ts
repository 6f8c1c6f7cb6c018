import type { ResponseContract } from '../../../packages/catalog/src/index.js'

/** A response that is in order but for its body. */
interface ResponseWith {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** The response that a body would be in order in: our checks judge the whole of it. */
export function responseWith({ errors }: ResponseContract, body: unknown): ResponseWith {
  const { code, requestId } = (body ?? {}) as Readonly<Record<string, unknown>>
  return {
    status: (typeof code === 'string' && Object.hasOwn(errors, code) && errors[code]?.status) || 400,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-bce-request-id': typeof requestId === 'string' ? requestId : '1',
    },
    body,
  }
}
