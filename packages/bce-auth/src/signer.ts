import { readFields } from '@errbook/http-message'
import { checkNames } from './known-options.js'
import type { SignableRequest } from './request.js'
import { type Credentials, checkCredentials, type SignOptions, sign, signingOptions } from './sign.js'
import { toTimestamp } from './timestamp.js'

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

function addedHeaders({ sessionToken }: Credentials, now: Date): { [name: string]: string } {
  const date = { 'x-bce-date': toTimestamp(now, 'now') }
  return sessionToken === undefined ? date : { ...date, 'x-bce-security-token': sessionToken }
}
