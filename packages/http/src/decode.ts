import type { Contract } from '@errbook/catalog'
import { defaultMaximumBodyBytes } from '@errbook/http-message'
import type { Decoded, Unreadable } from './decoded.js'
import { judge, type MembersOf } from './judge.js'
import { reasonOf } from './reason-of.js'
import { receive } from './receive.js'
import type { FetchResponse, NodeResponse, PlainResponse, Received, SdkError } from './received.js'

/** How much of a response is read. */
export interface DecodeOptions {
  /** How long a body may be, in bytes (of a text: in UTF-16 code units); 1 MiB if not given. */
  readonly maximumBodyBytes?: number
  /** The signal that the request was sent with: when it cuts the body off, the promise rejects with its reason. */
  readonly signal?: AbortSignal | null | undefined
}

/** Reads what a response says of an error: a promise where the body has to be waited for, else at once. */
export interface Decode {
  <C extends Contract>(catalog: C, response: FetchResponse | NodeResponse, options?: DecodeOptions): Promise<Decoded<C>>
  <C extends Contract>(catalog: C, response: PlainResponse | SdkError, options?: DecodeOptions): Decoded<C>
  /** Reads whatever a call failed with. */
  <C extends Contract>(catalog: C, failure: unknown, options?: DecodeOptions): Decoded<C> | Promise<Decoded<C>>
}

/**
 * Reads the error in a response, known or not. It takes a Fetch `Response`, whose body stays readable (of node-fetch, that
 * of a success); a response of `node:http`, whose body is read; `{ status, headers, body }`; what the official SDKs, axios,
 * ky, got, Angular and jQuery fail with, and what openapi-fetch gives. What has to be waited for is answered by a promise,
 * everything else at once.
 *
 * It never throws, and the promise never rejects but with the reason of an abort that cut the body off.
 */
export const decode: Decode = /* @__PURE__ */ decoderOf((body) => body)

/** A {@link Decode} of bodies that name the members of an error otherwise. */
export function decoderOf(membersOf: MembersOf): Decode {
  const decodeAny = (catalog: Contract, response: unknown, options: DecodeOptions = {}): Decoded | Promise<Decoded> => {
    // What throws is a getter or a proxy of the caller's.
    try {
      const received = receive(response, options.maximumBodyBytes ?? defaultMaximumBodyBytes)
      if (received !== undefined && 'then' in received) return settled(received, judged, options.signal)
      return judged(received)
    } catch (cause) {
      return noResponse(cause)
    }

    function judged(received: Received | undefined): Decoded {
      // The same code of two catalogs is two errors.
      if (received === undefined || (received.catalog ?? catalog.name) !== catalog.name) return noResponse(response)
      try {
        return judge(catalog, received, membersOf)
      } catch (cause) {
        // A getter of the body threw.
        return judge(catalog, { ...received, body: undefined, unread: { reason: 'broken-off', cause } }, membersOf)
      }
    }
  }
  return decodeAny as Decode
}

/** @throws the reason of an abort that cut the body off. */
async function settled(
  received: PromiseLike<Received | undefined>,
  judged: (read: Received | undefined) => Decoded,
  signal: DecodeOptions['signal'],
): Promise<Decoded> {
  let abort: { readonly reason: unknown }
  try {
    const read = await received
    const { reason, cause } = read?.unread ?? {}
    if (reason !== 'broken-off' || !(signal?.aborted || isAbort(cause))) return judged(read)
    abort = { reason: signal?.aborted ? reasonOf(signal) : cause }
  } catch (cause) {
    return noResponse(cause)
  }
  throw abort.reason
}

function isAbort(cause: unknown): boolean {
  try {
    const { name } = Object(cause) as { readonly name?: unknown }
    return name === 'AbortError' || name === 'TimeoutError'
  } catch {
    return false
  }
}

function noResponse(cause: unknown): Unreadable {
  return { kind: 'unreadable', reason: 'no-response', status: undefined, requestId: undefined, body: undefined, cause }
}
