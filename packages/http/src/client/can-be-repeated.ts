import type { Contract } from '@errbook/catalog'

type Call = Parameters<typeof fetch>

/** The methods that may be repeated by what they are (RFC 9110, section 9.2.2). */
const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE'])

/**
 * Whether a call can be sent again, and has the same effect then. The body of a `Request` cannot be told from a stream;
 * one in `init` can.
 */
export function canBeRepeated({ uri }: Contract, input: Call[0], init: Call[1]): boolean {
  const request = typeof input === 'object' && 'method' in input ? input : undefined
  const method = init?.method ?? request?.method ?? 'GET'
  const url = request?.url ?? String(input)
  return (
    isReplayable(init?.body ?? request?.body) &&
    (idempotent.has(method.toUpperCase()) || hasToken(url, uri.idempotencyToken))
  )
}

function isReplayable(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return true
  return !('getReader' in body || (Symbol.asyncIterator in body && !ArrayBuffer.isView(body)))
}

function hasToken(url: string, name: string | undefined): boolean {
  if (name === undefined || !url.includes('?')) return false
  return Boolean(new URLSearchParams(url.slice(url.indexOf('?'))).get(name))
}
