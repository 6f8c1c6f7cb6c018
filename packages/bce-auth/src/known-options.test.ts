import { expect, test } from 'vitest'
import { credentials, lookupSecret, now } from '../test/requests.js'
import { sign, signer, verifier, verify } from './index.js'

const request = { method: 'GET', url: '/v1/csn', headers: { host: 'csn.baidubce.com' } }

test.each<readonly [name: string, use: (options: object) => unknown, unknown: string, fix: string]>([
  ['sign', (options) => sign(request, credentials, options), 'timestmap', 'did you mean "timestamp"?'],
  ['signer', (options) => signer(credentials, options), 'signedHeader', 'did you mean "signedHeaders"?'],
  ['signer, which is told the time of each request', (options) => signer(credentials, options), 'timestamp', 'the opt'],
  ['verify', (options) => verify(request, lookupSecret, options), 'toString', 'the options are now, maximumSkew'],
  ['verify', (options) => verify(request, lookupSecret, options), '', 'the options are now, maximumSkew'],
  ['verify', (options) => verify(request, lookupSecret, options), 'nowadays', 'the options are now, maximumSkew'],
  ['verify', (options) => verify(request, lookupSecret, options), 'NOW', 'did you mean "now"?'],
  ['verifier', (options) => verifier(lookupSecret, options), 'allowUnsigned', 'did you mean "allowUnsignedHost"?'],
  ['verifier', (options) => verifier(lookupSecret, options), 'skewInSeconds', 'did you mean "maximumSkewInSeconds"?'],
  ['verifier, which is told the time of each request', (options) => verifier(lookupSecret, options), 'now', 'the opt'],
])('%s refuses an unknown option', async (_, use, unknown, fix) => {
  const options = { [unknown]: now }
  const error = `the option "${unknown}" is unknown: ${fix}`
  await expect((async () => use(options))()).rejects.toThrow(TypeError)
  await expect((async () => use(options))()).rejects.toThrow(error)
})

test('every known option is taken', async () => {
  const options = { signedHeaders: ['host'], expirationPeriodInSeconds: 60 }
  expect(() => signer(credentials, options)).not.toThrow()
  const authorization = await sign(request, credentials, { ...options, timestamp: now })
  const signed = { ...request, headers: { ...request.headers, authorization } }
  const limits = { maximumSkewInSeconds: 60, allowUnsignedHost: true }
  expect(await verify(signed, lookupSecret, { ...limits, now })).toMatchObject({ ok: true })
  expect(await verifier(lookupSecret, limits)(signed, new Date(now))).toMatchObject({ ok: true })
})
