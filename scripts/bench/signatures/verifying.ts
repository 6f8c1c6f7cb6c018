import { verify } from '../../../packages/bce-auth/src/index.js'
import type { Primitive, Probe } from '../primitives/probe.js'
import { bytes, now, type SignedRequest, secret, signedRequests } from './signed-requests.js'
import { deriveKey, verifyByHand } from './verify-by-hand.js'

const secretBytes = bytes(secret)
const requests: Readonly<Record<string, readonly SignedRequest[]>> = {
  'signing key at hand': await signedRequests(Array<string>(8).fill('AKIAIOSFODNN7EXAMPLE')),
  // More than any cache holds, so that each is derived again.
  'signing key derived': await signedRequests(Array.from({ length: 1200 }, (_, i) => `AKIAIOSFODNN7EXAMPLE${i}`)),
}
const [first] = requests['signing key at hand'] as readonly [SignedRequest]
const keyAtHand = await deriveKey(first, secretBytes)

/** How to verify the signature of a request. */
export const verifying: Primitive = {
  title: 'Verifying a signature',
  about: `The time of \`verify\`, against only the HMACs by the same Web Crypto: of a prepared canonical request with a cached
key; and with deriving the key first, for requests by one access key after another, none of which is cached. At most 1.25 times.`,
  columns: Object.keys(requests),
  rows: {
    'the HMACs alone': (column) =>
      probe(column, column === 'signing key at hand' ? (signed) => verifyByHand(signed, keyAtHand) : deriveAndVerify),
    'errbook verify': (column) => probe(column, ({ request }) => verify(request, () => secret, { now })),
  },
}

async function deriveAndVerify(signed: SignedRequest): Promise<boolean> {
  return verifyByHand(signed, await deriveKey(signed, secretBytes))
}

function probe(column: string, run: (signed: SignedRequest) => Promise<unknown>): Probe {
  return { run, inputs: requests[column] ?? [] }
}
