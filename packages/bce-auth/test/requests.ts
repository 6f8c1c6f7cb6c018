import type { SignableRequest } from '../src/index.js'

export const timestamp = '2025-11-11T08:00:00Z'

/** The time of {@link timestamp}. */
export const now: number = Date.parse(timestamp)

export const credentials = { accessKeyId: 'ak', secretAccessKey: 'sk' }

/** Knows only the secret of the {@link credentials}. */
export function lookupSecret(accessKeyId: string): string | undefined {
  return accessKeyId === credentials.accessKeyId ? credentials.secretAccessKey : undefined
}

/** A request as a server gets it. */
export const request = {
  method: 'POST',
  url: '/v1/csn?clientToken=be31b98c',
  headers: { host: 'csn.baidubce.com', 'content-type': 'application/json; charset=utf-8', 'x-bce-date': timestamp },
}

/** A request with an `Authorization` header. */
export function withAuthorization<R extends SignableRequest & { readonly headers: object }>(
  signed: R,
  authorization: unknown,
): R {
  return { ...signed, headers: { ...signed.headers, authorization } }
}

/** A proxy that throws at every operation. */
export function revoked(): never {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy as never
}

/** How often a law is tried: more often by `pnpm fuzz`. */
export function runs(usual: number): number {
  return process.env.MODE === 'fuzz' ? 5 * usual : Math.ceil(usual / 3)
}
