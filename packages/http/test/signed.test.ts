// A client that signs, and servers that verify.
import { createServer } from 'node:http'
import { signer, verifier } from '@errbook/bce-auth'
import { csn } from '@errbook/csn'
import { afterEach, expect, test, vi } from 'vitest'
import { createHandler } from '../src/adapters/node.js'
import { createFetch } from '../src/index.js'
import { listen } from './listen.js'

const credentials = { accessKeyId: 'ak', secretAccessKey: 'sk', sessionToken: 'a token' }
const authenticate = verifier((accessKeyId) => (accessKeyId === 'ak' ? 'sk' : undefined))

/** Starts a server that says what it was sent, and whom by. */
function start(): Promise<string> {
  const listener = createHandler(
    csn,
    ({ headers }, response, { caller, body }) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ from: caller?.accessKeyId, body, token: headers['x-bce-security-token'] }))
    },
    { authenticate },
  )
  return listen(createServer(listener))
}

const send = createFetch(csn, { credentials: signer(credentials) })
const from = 'ak'
const token = credentials.sessionToken

afterEach(() => void vi.restoreAllMocks())

test('what is signed is accepted', async () => {
  const url = await start()
  const name = '测试'
  const sent = await send(`${url}/v1/csn?name=${name}&a=1 2&attach`, { method: 'PUT', body: JSON.stringify({ name }) })
  expect(await sent.json()).toEqual({ from, body: { name }, token })
  expect(await (await send(`${url}/v1/测试/%2F/*`)).json()).toEqual({ from, token })
})

test('a wrong secret is refused', async () => {
  const url = await start()
  const credentials = signer({ accessKeyId: 'ak', secretAccessKey: 'wrong' })
  await expect(createFetch(csn, { credentials })(url)).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' })
})

test('a client whose clock is two hours slow finds out, and signs again', async () => {
  const url = await start()
  const now = Date.now.bind(Date)
  vi.spyOn(Date, 'now').mockImplementation(() => now() - 7_200_000)
  expect(await (await send(`${url}/v1/csn`)).json()).toEqual({ from, token })
})
