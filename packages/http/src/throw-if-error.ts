import { type Catalog, CatalogError, type CatalogErrorShape } from '@errbook/catalog'
import { type DecodeOptions, decode } from './decode.js'
import type { AnyKnown, Unknown, Unreadable, UnreadableReason } from './decoded.js'
import type { FetchResponse } from './response-parts.js'

/**
 * Gives a successful Fetch `Response` back, its body to be read: `throwIfError(csn, await fetch(url))`.
 *
 * @throws CatalogError for the error of a server, whether the catalog knows its code or not.
 * @throws UnreadableResponseError for anything else that is not a success.
 * @throws the reason of an abort that cut the body off.
 */
export async function throwIfError<R extends FetchResponse>(
  catalog: Catalog,
  response: R,
  options?: DecodeOptions,
): Promise<R> {
  const decoded = await decode(catalog, response, options)
  if (decoded.kind === 'none') return response
  letGo(response)
  throw toError(decoded)
}

/**
 * Frees the connection of a response that is not read any further, be its body a stream of the Web or of Node. Never throws,
 * whatever a fetch gave.
 */
export function letGo(response: unknown): void {
  try {
    const { body } = Object(response) as { readonly body?: unknown }
    const { cancel, destroy } = Object(body) as {
      readonly cancel?: () => Promise<void>
      readonly destroy?: () => void
    }
    if (typeof cancel === 'function') Promise.resolve(cancel.call(body)).catch(() => {})
    else if (typeof destroy === 'function') destroy.call(body)
  } catch {
    // There is nothing to free.
  }
}

/**
 * A response that is not a success and says no code: a page of a proxy, a broken connection. It is not a `CatalogError`,
 * since no server said so.
 */
export class UnreadableResponseError extends Error {
  declare readonly name: 'UnreadableResponseError'
  readonly reason: UnreadableReason
  readonly status: number | undefined
  readonly requestId: string | undefined
  /** The body as far as there is one. It is not enumerable, so that no logger writes all of it. */
  declare readonly body: unknown

  constructor({ reason, status, requestId, body, ...rest }: Unreadable) {
    super(`${status === undefined ? '' : `HTTP ${status}: `}${sentences[reason]}`, 'cause' in rest ? rest : undefined)
    this.reason = reason
    this.status = status
    this.requestId = requestId
    Object.defineProperty(this, 'body', { value: body, configurable: true, writable: true })
  }

  /** What a log needs: of the body no more than its first 200 characters. */
  toJSON(): { readonly [member: string]: unknown } {
    const { name, message, reason, status, requestId, body } = this
    return { name, message, reason, status, requestId, body: beginningOf(body) }
  }
}

Object.defineProperty(UnreadableResponseError.prototype, 'name', { value: 'UnreadableResponseError' })

function beginningOf(body: unknown): string | undefined {
  if (body === undefined) return undefined
  try {
    const text = typeof body === 'string' ? body : (JSON.stringify(body) ?? String(body))
    return text.length > shownLength ? `${text.slice(0, shownLength - 1)}…` : text
  } catch {
    return typeof body
  }
}

const shownLength = 200

const sentences: { readonly [R in UnreadableReason]: string } = {
  'no-response': 'The response is missing.',
  'no-body': 'The response has no body, and its headers say no error code.',
  'not-json': 'The body of the response is not JSON.',
  'not-object': 'The body of the response is JSON, but not an object.',
  'no-code': 'The body of the response says no error code.',
  'too-large': 'The body of the response is larger than the limit.',
  'broken-off': 'The body of the response broke off.',
  'read-before': 'The body of the response was read before.',
}

/**
 * What was decoded, as an error to throw: a `CatalogError` for what a server said, known or not, with the status and the
 * message that were sent, and the whole body as its `cause`; an {@link UnreadableResponseError} for everything else.
 *
 * @throws TypeError for `none`, which types rule out.
 */
export function toError(decoded: AnyKnown | Unknown | Unreadable): CatalogError | UnreadableResponseError {
  if (decoded.kind === 'unreadable') return new UnreadableResponseError(decoded)
  const { catalog, code, status, message = '', members, requestId, reference, retryAfter, body } = decoded
  const params = decoded.kind === 'known' ? (decoded.params ?? {}) : {}
  const shape: CatalogErrorShape = { catalog, code, status, message, params, members, requestId, reference, retryAfter }
  return CatalogError.fromJSON(shape, { cause: body })
}
