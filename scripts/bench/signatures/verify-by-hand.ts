import { bytes, type SignedRequest } from './signed-requests.js'

/** A `CryptoKey`, which Node's types do not name. */
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>

/** Makes a key of text. */
export function importKey(text: string): Promise<Key> {
  return importBytes(bytes(text))
}

/** The signing key of a request, as the hexadecimal digits of an HMAC. */
export async function deriveKey({ scope }: SignedRequest, secret: Uint8Array<ArrayBuffer>): Promise<Key> {
  const digest = await crypto.subtle.sign('HMAC', await importBytes(secret), scope)
  return importKey(Buffer.from(digest).toString('hex'))
}

/** The HMAC that every implementation needs. */
export function verifyByHand({ canonical, signature }: SignedRequest, key: Key): Promise<boolean> {
  return crypto.subtle.verify('HMAC', key, signature, canonical)
}

function importBytes(raw: Uint8Array<ArrayBuffer>): Promise<Key> {
  return crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
}
