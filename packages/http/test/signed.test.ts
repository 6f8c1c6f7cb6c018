// A client that signs, and servers that verify.
import { createServer } from 'node:http'
import { signer, verifier } from '@errbook/bce-auth'
import { csn } from '@errbook/csn'
import { afterEach, expect, test, vi } from 'vitest'
import { createHandler } from '../src/adapters/node.js'
import { createFetch } from '../src/index.js'
import { listen } from './listen.js'

const credentials = { accessKeyId: 'ak', secretAccessKey: 'sk', sessionToken: 'a token' }
const verified = verifier((accessKeyId) => (accessKeyId === 'ak' ? 'sk' : undefined))

/** The real time, which no test sets. */
const serverTime = () => new Date(performance.timeOrigin + performance.now())

/** Starts a server with its own clock that answers with the request and the caller, and counts requests. */
async function start() {
  const authenticate = vi.fn((...[head]: Parameters<typeof verified>) => verified(head, serverTime()))
  const handler = createHandler<{ readonly accessKeyId: string }>(
    csn,
    ({ headers }, response, { caller, body }) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ from: caller?.accessKeyId, body, token: headers['x-bce-security-token'] }))
    },
    // The common headers are compared with the clock that a test may set; the signature is not.
    { authenticate, maximumSkewInSeconds: 86_400 },
  )
  return { url: await listen(createServer(handler)), authenticate }
}

const send = createFetch(csn, { sign: signer(credentials) })
const from = 'ak'
const token = credentials.sessionToken

afterEach(() => void vi.restoreAllMocks())

test('signed requests are accepted', async () => {
  const { url, authenticate } = await start()
  const name = '测试'
  const sent = await send(`${url}/v1/csn?name=${name}&a=1 2&attach`, { method: 'PUT', body: JSON.stringify({ name }) })
  expect(await sent.json()).toEqual({ from, body: { name }, token })
  expect(await (await send(`${url}/v1/测试/%2F/*`)).json()).toEqual({ from, token })
  expect(authenticate).toHaveBeenCalledTimes(2)
})

test('a wrong secret is refused', async () => {
  const { url } = await start()
  const sign = signer({ accessKeyId: 'ak', secretAccessKey: 'wrong' })
  await expect(createFetch(csn, { sign })(url)).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' })
})

test.each([
  ['slow', -7_200_000],
  ['fast', 7_200_000],
])('a client whose clock is two hours %s corrects it, and signs again', async (_, offset) => {
  const { url, authenticate } = await start()
  const now = Date.now.bind(Date)
  vi.spyOn(Date, 'now').mockImplementation(() => now() + offset)
  const send = createFetch(csn, { sign: signer(credentials) })
  expect(await (await send(`${url}/v1/csn`)).json()).toEqual({ from, token })
  // One request was refused, one was not; from then on the clock is right.
  expect(authenticate).toHaveBeenCalledTimes(2)
  expect(await (await send(`${url}/v1/csn`)).json()).toEqual({ from, token })
  expect(authenticate).toHaveBeenCalledTimes(3)
})
