import {
  canonicalRequest,
  parseAuthorization,
  type SignableRequest,
  sign,
} from '../../../packages/bce-auth/src/index.js'

/** A request with its signature, and the minimum that verifying it takes. */
export interface SignedRequest {
  readonly request: SignableRequest
  /** What the signing key is derived for. */
  readonly scope: Uint8Array<ArrayBuffer>
  readonly canonical: Uint8Array<ArrayBuffer>
  readonly signature: Uint8Array<ArrayBuffer>
}

/** The secret access key of all requests. */
export const secret = '1234567890abcdef1234567890abcdef'

/** The time at which everything is signed and verified. */
export const now: Date = new Date('2025-11-11T08:00:00Z')

/** A request to a path of its own for each access key id. */
export function signedRequests(accessKeyIds: readonly string[]): Promise<readonly SignedRequest[]> {
  return Promise.all(accessKeyIds.map((accessKeyId, i) => signedRequest(accessKeyId, `/v1/csn/csn-${i}?maxKeys=100`)))
}

async function signedRequest(accessKeyId: string, url: string): Promise<SignedRequest> {
  const unsigned = { method: 'GET', url, headers }
  const authorization = await sign(unsigned, { accessKeyId, secretAccessKey: secret }, { timestamp: now })
  const { signedHeaders = [], signature = '' } = parseAuthorization(authorization) ?? {}
  return {
    request: { ...unsigned, headers: { ...headers, authorization } },
    scope: bytes(authorization.split('/').slice(0, 4).join('/')),
    canonical: bytes(canonicalRequest(unsigned, signedHeaders)),
    signature: Uint8Array.from(Buffer.from(signature, 'hex')),
  }
}

const headers = {
  host: 'csn.baidubce.com',
  'user-agent': 'bce-sdk-go/0.9.1',
  accept: '*/*',
  'content-type': 'application/json; charset=utf-8',
  'x-bce-date': '2025-11-11T08:00:00Z',
}

/** Text as UTF-8. */
export function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
