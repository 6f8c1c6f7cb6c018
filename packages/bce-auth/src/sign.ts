import { type Fields, isToken, readFields, trimFieldValue } from '@errbook/http-message'
import { isAccessKeyId, scopeText } from './authorization.js'
import { toBytes, toHex } from './bytes.js'
import { canonicalize, type SignableRequest } from './canonical-request.js'
import { checkNames } from './known-options.js'
import { signedListOf } from './signed-headers.js'
import { deriveKey, rememberedKey, rememberKey, type SigningKey } from './signing-key.js'
import { readTimestamp, toTimestamp } from './timestamp.js'

/** The keys to sign with. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** The token of temporary credentials, which {@link signer} sends along. */
  readonly sessionToken?: string | undefined
}

/** How a request is signed. */
export interface SignOptions {
  /** A `Date`, milliseconds of the epoch, or text; by default the request's `x-bce-date` if it is valid, else now. */
  readonly timestamp?: Date | number | string | undefined
  /** How long the signature is valid, in whole seconds; 1800 by default. */
  readonly expirationPeriodInSeconds?: number | undefined
  /**
   * The names of the headers to sign, in any case; missing and empty ones are left out. By default the default
   * set, listed by name in the result; if empty, the default set without being listed.
   */
  readonly signedHeaders?: readonly string[] | undefined
}

/**
 * Signs a request: gives the value of its `Authorization` header. The scheme is bce-auth-v1 as Baidu AI Cloud
 * documents it (https://cloud.baidu.com/doc/Reference/s/njwvz1yfu); docs/signature.md says what is done where that is
 * not clear. Times are to the second, in UTC; periods in seconds.
 *
 * @throws TypeError (the promise rejects) when the request, the credentials or an option is invalid.
 */
export async function sign(
  request: SignableRequest,
  credentials: Credentials,
  options: SignOptions = {},
): Promise<string> {
  checkCredentials(credentials)
  checkNames(options, ['timestamp', ...signingOptions])
  const { accessKeyId, secretAccessKey: secret } = credentials
  const fields = readFields(request.headers)
  const timestamp = timestampOf(options.timestamp, fields)
  const expirationPeriodInSeconds = checkedPeriod(options.expirationPeriodInSeconds ?? 1800)
  const list = signedListOf(checkedNames(options.signedHeaders ?? []))
  const { text, names } = canonicalize(request, fields, list)
  if (list.names.length > 0 && names.length === 0) {
    throw new TypeError(`the request has none of the headers to sign: ${list.names.join(', ')}`)
  }
  const listed = options.signedHeaders?.length === 0 ? [] : names
  const scope = scopeText({ accessKeyId, timestamp, expirationPeriodInSeconds })
  const signature = await crypto.subtle.sign('HMAC', await keyFor(scope, secret), toBytes(text))
  return `${scope}/${listed.join(';')}/${toHex(new Uint8Array(signature))}`
}

/** Gives the headers to set on a request so that it is signed, by lower-case name. */
export type Signer = (request: SignableRequest, now: Date) => Promise<{ [name: string]: string }>

/**
 * Makes a function that signs the requests of an HTTP client: it gives `x-bce-date`, `x-bce-security-token` if the
 * credentials have a session token, and an `authorization` that always covers these and the host.
 *
 * @param credentials the keys to sign with, or a function that is asked for them at each request
 * @throws TypeError at once for invalid credentials and an unknown option; and (the promise rejects) when {@link sign} does, and anything that
 * `credentials` throws.
 */
export function signer(
  credentials: Credentials | (() => Credentials | Promise<Credentials>),
  options: Omit<SignOptions, 'timestamp'> = {},
): Signer {
  if (typeof credentials !== 'function') checkCredentials(credentials)
  checkNames(options, signingOptions)
  return async ({ method, url, headers }, now) => {
    const identity = typeof credentials === 'function' ? await credentials() : credentials
    checkCredentials(identity)
    const added = addedHeaders(identity, now)
    const fields = readFields(headers)
    const sent = Array.from(fields.keys(), (name) => [name, fields.get(name) ?? ''] as const)
    const all = { ...Object.fromEntries(sent), ...added }
    const { signedHeaders = [] } = options
    const names = signedHeaders.length > 0 ? [...signedHeaders, 'host', ...Object.keys(added)] : options.signedHeaders
    const request = { method, url, headers: all }
    const authorization = await sign(request, identity, { ...options, signedHeaders: names, timestamp: now })
    return { ...added, authorization }
  }
}

/** The options that hold for every request. */
const signingOptions = ['expirationPeriodInSeconds', 'signedHeaders'] as const

function addedHeaders({ sessionToken }: Credentials, now: Date): { [name: string]: string } {
  const date = { 'x-bce-date': toTimestamp(now, 'now') }
  return sessionToken === undefined ? date : { ...date, 'x-bce-security-token': sessionToken }
}

/**
 * Refuses credentials that cannot sign, such as those from unset environment variables.
 *
 * @throws TypeError that names the part
 */
function checkCredentials(credentials: unknown): void {
  const { accessKeyId, secretAccessKey } = Object(credentials) as { readonly [name in keyof Credentials]?: unknown }
  if (!isAccessKeyId(accessKeyId)) {
    const fault = accessKeyId === undefined || accessKeyId === '' ? 'missing' : 'invalid'
    throw new TypeError(`the access key id is ${fault}: expected printable ASCII characters without spaces and "/"`)
  }
  if (typeof secretAccessKey !== 'string' || secretAccessKey === '') {
    const fault = secretAccessKey === undefined || secretAccessKey === '' ? 'missing' : 'invalid'
    throw new TypeError(`the secret access key is ${fault}: expected text that is not empty`)
  }
}

function timestampOf(given: SignOptions['timestamp'], fields: Fields): string {
  if (given !== undefined) return toTimestamp(given, 'timestamp')
  const date = trimFieldValue(fields.get('x-bce-date') ?? '')
  return readTimestamp(date) === undefined ? toTimestamp(Date.now(), 'the clock') : date
}

function checkedPeriod(seconds: number): number {
  if (Number.isInteger(seconds) && seconds >= 0 && seconds < 1e15) return seconds
  throw new TypeError(`expirationPeriodInSeconds is ${seconds}: expected whole seconds, at most 15 digits of them`)
}

function checkedNames(names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const lower = String(name).toLowerCase()
    if (isToken(String(name)) && lower !== 'authorization') return lower
    throw new TypeError(`signedHeaders names ${name}: expected names of headers, other than authorization`)
  })
}

async function keyFor(scope: string, secret: string): Promise<SigningKey> {
  const known = rememberedKey(scope, secret)
  if (known !== undefined) return known
  const key = await deriveKey(scope, secret)
  rememberKey(scope, secret, key)
  return key
}
