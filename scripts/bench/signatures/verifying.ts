import { verify } from '../../../packages/bce-auth/src/index.js'
import type { Primitive, Probe } from '../primitives/probe.js'
import { bytes, now, type SignedRequest, secret, signedRequests } from './signed-requests.js'
import { deriveKey, verifyByHand } from './verify-by-hand.js'

const secretBytes = bytes(secret)
const requests: Readonly<Record<string, readonly SignedRequest[]>> = {
  'signing key at hand': await signedRequests(Array<string>(8).fill('AKIAIOSFODNN7EXAMPLE')),
  // More than anybody remembers, so that each is derived anew.
  'signing key derived': await signedRequests(Array.from({ length: 1200 }, (_, i) => `AKIAIOSFODNN7EXAMPLE${i}`)),
}
const [first] = requests['signing key at hand'] as readonly [SignedRequest]
const keyAtHand = await deriveKey(first, secretBytes)

/** How to verify the signature of a request. */
export const verifying: Primitive = {
  title: 'Verifying a signature',
  about: `What \`verify\` takes, against the HMACs alone by the same Web Crypto: of the canonical request, which is there
already, with a key that is; and of what the key is made of, before it, for requests by one access key after another,
none of which is remembered. At most 1.25 times.`,
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
