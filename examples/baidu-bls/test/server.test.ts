// A server by a catalog without `errorFor`: it says by hand what it answers, and only codes of BLS are taken by type.
import { signer, verifier } from '@errbook/bce-auth'
import { createFetch, type Encoded, encode } from '@errbook/http'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { bls } from '../src/errors/catalog.generated.js'

const verified = verifier((accessKeyId) => (accessKeyId === 'ak' ? 'sk' : undefined), {
  codes: {
    AccessDenied: 'Unauthorized',
    InvalidAccessKeyId: 'Unauthorized',
    InvalidHTTPAuthHeader: 'Unauthorized',
    RequestExpired: 'Unauthorized',
    SignatureDoesNotMatch: 'Unauthorized',
  },
})
const answer = ({ body, ...init }: Encoded) => new Response(body, init)

const app = new Hono()
app.use(async ({ req }, next) => {
  const caller = await verified(req.raw, new Date())
  return caller.ok ? next() : answer(encode(bls, caller.code))
})
app.post('/v1/logstore/:name/logrecord', async (context) => {
  const body = await context.req.text()
  try {
    JSON.parse(body)
  } catch (error) {
    return answer(encode(bls, 'MalformedJSON', { params: { content: (error as Error).message } }))
  }
  return context.json({})
})
app.onError(() => answer(encode(bls, 'InternalError')))

const url = 'http://bls.test/v1/logstore/web/logrecord'

function send(body: string, secretAccessKey = 'sk', now = new Date()) {
  const sign = signer({ accessKeyId: 'ak', secretAccessKey })
  const blsFetch = createFetch(bls, {
    sign: (request) => sign(request, now),
    fetch: async (url, init) => app.request(url, init),
    retry: false,
  })
  return blsFetch(url, { method: 'POST', body })
}

test('lets in who has signed', async () => {
  expect((await send('{}')).status).toBe(200)
})

test('refuses whatever is wrong with a signature as Unauthorized', async () => {
  await expect(await app.request(url, { method: 'POST' })).toBeRefusedWith(bls, 'Unauthorized')
  await expect(send('{}', 'another secret')).rejects.toBeCatalogError(bls, 'Unauthorized')
  await expect(send('{}', 'sk', new Date('2025-11-11T08:00:00Z'))).rejects.toBeCatalogError(bls, 'Unauthorized')
})

test('says in the message what is wrong with a body', async () => {
  await expect(send('{')).rejects.toBeCatalogError(bls, 'MalformedJSON', {
    params: { content: expect.stringContaining('JSON') },
  })
})
