import { signer } from '@errbook/bce-auth'
import { csn } from '@errbook/csn'
import ky from 'ky'
import fetch3 from 'node-fetch-3'
import { fetch as undiciFetch } from 'undici'
import { expectTypeOf } from 'vitest'
import {
  type CatalogFetch,
  createFetch,
  type FetchOptions,
  type RedirectError,
  type SignRequest,
} from '../../src/index.js'

// Every fetch is accepted, with its own types of bodies and responses.
createFetch(csn, { fetch })
createFetch(csn, { fetch: undiciFetch })
createFetch(csn, { fetch: fetch3 })
createFetch(csn, { fetch: (url) => Promise.resolve(new Response(url)) })
createFetch(csn, {
  fetch: async (url, init) => {
    expectTypeOf(url).toEqualTypeOf<string>()
    expectTypeOf(init.method).toEqualTypeOf<string>()
    expectTypeOf(init.headers).toEqualTypeOf<{ readonly [name: string]: string }>()
    return new Response()
  },
})
// @ts-expect-error: what sends gives a response
createFetch(csn, { fetch: async () => 'text' })

// `sign` is a signer of bce-auth, or any such function.
const sign: SignRequest = signer({ accessKeyId: 'ak', secretAccessKey: 'sk' })
createFetch(csn, { sign })
createFetch(csn, { sign: ({ headers }, now) => ({ 'x-bce-date': now.toISOString() + headers.get('host') }) })
// @ts-expect-error: headers are text
createFetch(csn, { sign: () => ({ 'x-bce-date': new Date() }) })
// @ts-expect-error: the option is unknown
createFetch(csn, { credentials: sign })
// @ts-expect-error: retries are set by options
createFetch(csn, { retry: true })

// The result is a plain function that can replace fetch.
const send = createFetch(csn)
expectTypeOf(send).toEqualTypeOf<CatalogFetch>()
expectTypeOf(send).toEqualTypeOf<(input: string | URL | Request, init?: RequestInit) => Promise<Response>>()
ky.create({ fetch: send })
createFetch(csn, { fetch: send })

const options: FetchOptions = {
  onRetry: ({ attempt, error, waitInMilliseconds }) => {
    expectTypeOf(attempt).toEqualTypeOf<number>()
    expectTypeOf(error).toEqualTypeOf<unknown>()
    expectTypeOf(waitInMilliseconds).toEqualTypeOf<number>()
  },
}
createFetch(csn, options)

expectTypeOf<RedirectError['location']>().toEqualTypeOf<string | undefined>()
