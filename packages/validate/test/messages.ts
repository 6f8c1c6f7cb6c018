const date = '2025-11-11T08:00:00Z'

/** The common headers of a request within CSN's catalog. */
export const requestHeaders = {
  authorization: `bce-auth-v1/ak/${date}/1800/host/${'0f'.repeat(32)}`,
  'content-type': 'application/json; charset=utf-8',
  'x-bce-date': date,
}

/** The headers of a response within CSN's catalog. */
export const responseHeaders = { 'content-type': 'application/json; charset=utf-8', 'x-bce-request-id': 'req-1' }

/** The body of an error within CSN's catalog, answered with status 404. */
export const errorBody = {
  code: 'CsnNotFoundException',
  message: 'The csn instance is not exist',
  requestId: 'req-1',
}

/** How often a law is tried: more often by `pnpm fuzz`. */
export function runs(usual: number): number {
  return process.env.MODE === 'fuzz' ? 100_000 : usual
}

/** A proxy that throws at every operation. */
export function revoked(): never {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy as never
}
