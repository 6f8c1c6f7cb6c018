import type { IncomingMessage } from 'node:http'
import {
  type Credentials,
  parseAuthorization,
  type SignatureCodes,
  signer,
  type Verification,
  verifier,
  verify,
} from '@errbook/bce-auth'
import { expectTypeOf } from 'vitest'

const verification = {} as Verification

// `ok` tells the two kinds of verification apart.
if (verification.ok) {
  expectTypeOf(verification.accessKeyId).toEqualTypeOf<string>()
  expectTypeOf(verification.signedHeaders).toEqualTypeOf<readonly string[]>()
  // @ts-expect-error: a valid signature has no code
  verification.code
} else {
  expectTypeOf(verification.code).toEqualTypeOf<
    'AccessDenied' | 'InvalidAccessKeyId' | 'InvalidHTTPAuthHeader' | 'RequestExpired' | 'SignatureDoesNotMatch'
  >()
  if (verification.code === 'RequestExpired')
    expectTypeOf(verification.params).toEqualTypeOf<{ readonly timestamp: string }>()
  // @ts-expect-error: only an expired request tells its timestamp
  else verification.params.timestamp
  // @ts-expect-error: an error has no access key id
  verification.accessKeyId
}

// Takes the requests of Fetch and of Node as they are.
declare const incoming: IncomingMessage
verify(new Request('https://csn.baidubce.com'), () => undefined)
verify(incoming, async () => null)
verifier(() => 'sk')({ method: 'GET', url: '/', headers: [['host', 'h']] }, new Date())
verifier(() => 'sk')({ method: 'GET', url: new URL('https://h'), headers: { host: ['h'] } }, new Date())

// @ts-expect-error: a secret is text
verify(incoming, () => 5)
// @ts-expect-error: the clock is given with each request
verifier(() => 'sk', { now: 0 })
// @ts-expect-error: the time is that of the clock
signer({} as Credentials, { timestamp: 0 })

// @ts-expect-error: it may be none
parseAuthorization('').signature

const codes = {
  AccessDenied: 'Unauthorized',
  InvalidAccessKeyId: 'Unauthorized',
  InvalidHTTPAuthHeader: 'Unauthorized',
  RequestExpired: { code: 'Late', params: { limit: 1800 } },
  SignatureDoesNotMatch: 'Unauthorized',
} as const

// A refusal has the codes that were given, as they were written.
const renamed = await verifier(() => 'sk', { codes, allowUnsignedHost: true })(incoming, new Date())
if (!renamed.ok) expectTypeOf(renamed.code).toEqualTypeOf<'Late' | 'Unauthorized'>()
const { RequestExpired: _, ...others } = codes
// @ts-expect-error: each of the five codes has an answer
verifier(() => 'sk', { codes: others })
// @ts-expect-error: a signature is not refused with this code
verifier(() => 'sk', { codes: { ...codes, InternalError: 'InternalError' } })
// @ts-expect-error: the codes are those of a catalog
codes satisfies SignatureCodes<'Unauthorized'>
