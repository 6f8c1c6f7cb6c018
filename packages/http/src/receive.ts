import { isCatalogError } from '@errbook/catalog'
import { isStatus } from '@errbook/validate/read'
import { receiveBody } from './receive-body.js'
import type { FetchResponse, Received } from './received.js'

type Members = Readonly<Record<string, unknown>>

/** Takes a response apart, whatever it came as; `undefined` for what is none. */
export function receive(value: unknown, limit: number): Received | Promise<Received> | undefined {
  if (!isObject(value)) return undefined
  if (isFetchResponse(value)) return fromFetch(value, limit)
  const { status_code, response, statusCode, status = statusCode, headers } = value
  if (isStatus(status_code)) return receiveBody({ status: status_code, headers, body: bodyOfSdk(value) }, limit)
  if (isCatalogError(value)) return { status: value.status, headers: undefined, body: value }
  if (isObject(response)) return fromError(response, value.data, limit)
  return isStatus(status) ? receiveBody({ status, headers, body: bodyIn(value) }, limit) : undefined
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null
}

/** Told without naming the class, of which a program may have several. */
function isFetchResponse(value: object): value is FetchResponse {
  return Object.prototype.toString.call(value) === '[object Response]'
}

function fromFetch(response: FetchResponse, limit: number): Received | Promise<Received> | undefined {
  const { status, headers, body, bodyUsed } = response
  if (!isStatus(status)) return undefined
  if (bodyUsed) return { status, headers, body: undefined, unread: { reason: 'read-before' } }
  return receiveBody(
    { status, headers, body: body === null ? undefined : { stream: () => response.clone().body } },
    limit,
  )
}

/** The response that an error of axios or ky is about; some versions of ky read its body themselves. */
function fromError(response: Members, data: unknown, limit: number): ReturnType<typeof receive> {
  const { status, headers, bodyUsed } = response
  return receive(bodyUsed === true && data !== undefined ? { status, headers, body: data } : response, limit)
}

/** The SDKs put the whole body in the place of the message where it has no request id. */
function bodyOfSdk({ code, message, request_id }: Members): unknown {
  return typeof code === 'string' ? { code, message, requestId: request_id } : message
}

/** The body by the names that libraries give it; a response of `node:http` is the stream of its own body. */
function bodyIn(response: Members): unknown {
  if ('body' in response) return response.body
  if ('data' in response) return response.data
  return Symbol.asyncIterator in response ? response : undefined
}
