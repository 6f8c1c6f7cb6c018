// Compatibility with the official JavaScript SDK.
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sign, verify } from '../src/index.js'
import { credentials, lookupSecret, now, timestamp } from './requests.js'

const require = createRequire(import.meta.url)
const Auth = require('@baiducloud/sdk/src/auth.js')
const sdk = new Auth(credentials.accessKeyId, credentials.secretAccessKey)

interface Signed {
  readonly method: string
  /** The path as given to the SDK, and as sent. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | null>>
  readonly headers?: Readonly<Record<string, string>>
  readonly headersToSign?: readonly string[]
}

function signBySdk({ method, path, query = {}, headers = {}, headersToSign }: Signed): string {
  return sdk.generateAuthorization(method, path, query, headers, now / 1000, 1800, headersToSign)
}

/** The request that a server gets from the SDK. */
function sent({ method, path, query = {}, headers = {} }: Signed, authorization: string) {
  const pairs = Object.entries(query).map(([name, value]) =>
    value === null ? encodeURIComponent(name) : `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  )
  return { method, url: `${path}?${pairs.join('&')}`, headers: { ...headers, authorization } }
}

const verifySigned = (signed: Signed) =>
  verify(sent(signed, signBySdk(signed)), lookupSecret, { now, allowUnsignedHost: true })

const wellFormed = fc.string({ unit: 'binary' })
const printable = fc.stringMatching(/^[ -~]*$/)
const segment = wellFormed.map((text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`),
)
const requests = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD'),
  path: fc.array(segment).map((segments) => `/${segments.join('/')}`),
  query: fc.dictionary(
    fc.oneof(fc.stringMatching(/^[A-Za-z0-9._~-]+$/), fc.constantFrom('clientToken', 'marker', 'Authorization')),
    fc.option(fc.oneof(wellFormed, fc.uuid())),
  ),
  headers: fc
    .dictionary(
      fc.oneof(fc.stringMatching(/^x-bce-[a-z0-9._~-]+$/), fc.constantFrom('Content-Type', 'content-md5', 'Date')),
      printable,
    )
    .map((headers) => ({ ...headers, Host: 'csn.baidubce.com', 'x-bce-date': timestamp })),
})

test('what it signs is verified, and gets the same authorization here', async () => {
  const headersToSign = fc.constantFrom(undefined, [], ['host'], ['Host', 'date', 'content-type'], ['content-md5'])
  await fc.assert(
    fc.asyncProperty(requests, headersToSign, async (request, list) => {
      const signed = { ...request, ...(list && { headersToSign: list }) }
      expect(await verifySigned(signed)).toMatchObject({ ok: true, accessKeyId: 'ak' })
      if (list === undefined) expect(await sign(sent(signed, ''), credentials, { timestamp })).toBe(signBySdk(signed))
    }),
    { numRuns: 2000 },
  )
})

describe('it departs from the rules if', () => {
  const request = { method: 'GET', path: '/', headers: { host: 'csn.baidubce.com' } }
  const withHeader = (name: string, value: string) => ({ ...request, headers: { ...request.headers, [name]: value } })
  const mismatch = 'SignatureDoesNotMatch'

  test.each<readonly [name: string, code: string, signed: Signed]>([
    ['a path has characters to be escaped: it signs them as they are', mismatch, { ...request, path: '/测试' }],
    ['a path has lower-case escapes: it signs them as they are', mismatch, { ...request, path: '/%e6%b5%8b' }],
    ['a name in the query has them: it signs them as they are', mismatch, { ...request, query: { 'a b': '1' } }],
    ['a header has bytes beyond ASCII: it signs the UTF-8 of each', mismatch, withHeader('x-bce-a', 'é')],
    ["a header's name has them: it lists them escaped", 'InvalidHTTPAuthHeader', withHeader('x-bce-|', '1')],
  ])('%s', async (_, code, signed) => {
    expect(await verifySigned(signed)).toMatchObject({ ok: false, code })
  })

  test('a list of headers is given: it adds each x-bce-*', async () => {
    const signed = { ...withHeader('x-bce-a', '1'), headersToSign: ['host'] }
    expect(await verifySigned(signed)).toMatchObject({ signedHeaders: ['host', 'x-bce-a'] })
    expect(await sign(sent(signed, ''), credentials, { timestamp, signedHeaders: ['host'] })).toContain('/host/')
  })
})
