import { toBytes, toHex } from './bytes.js'
import { Lru } from './lru.js'

/** A `CryptoKey`, which Node's types do not name. */
export type SigningKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>

/** The signing key of a scope, if it is cached and was made from the same secret. */
export function rememberedKey(scope: string, secret: string): SigningKey | undefined {
  const entry = remembered.get(scope)
  return entry?.secret === secret ? entry.key : undefined
}

/** Caches a signing key, in place of the least recently used one. */
export function rememberKey(scope: string, secret: string, key: SigningKey): void {
  remembered.set(scope, { secret, key })
}

const remembered = new Lru<{ readonly secret: string; readonly key: SigningKey }>(1000)

/** Makes the signing key of a scope: the hexadecimal digits of the HMAC-SHA256 of its text with the secret. */
export async function deriveKey(scope: string, secret: string): Promise<SigningKey> {
  const digest = await crypto.subtle.sign('HMAC', await secretKey(secret), toBytes(scope))
  return importKey(toHex(new Uint8Array(digest)))
}

/** The secret as a key, from which a new signing key is made every second. */
async function secretKey(secret: string): Promise<SigningKey> {
  const known = secrets.get(secret)
  if (known !== undefined) return known
  const key = await importKey(secret)
  secrets.set(secret, key)
  return key
}

const secrets = new Lru<SigningKey>(1000)

function importKey(text: string): Promise<SigningKey> {
  return crypto.subtle.importKey('raw', toBytes(text), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
}
