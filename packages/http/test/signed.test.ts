// A client that signs, and servers that verify.
import { createServer } from 'node:http'
import { sign, signer, verifier } from '@errbook/bce-auth'
import type { ServingCatalog } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { afterEach, expect, test, vi } from 'vitest'
import { createHandler as createFetchHandler } from '../src/adapters/fetch.js'
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

const error = (code: string, status: number, message: string) =>
  ({ catalog: 'logs', code, status, fault: 'client', retry: 'never', message, params: {} }) as const

/** A catalog with codes of its own for what is wrong with a signature. */
const logs: ServingCatalog = {
  name: 'logs',
  languages: ['en'],
  errors: {
    Missing: error('Missing', 401, 'There is no signature.'),
    Unsigned: error('Unsigned', 401, 'Unsigned.'),
    Late: { ...error('Late', 401, 'Signed at {timestamp}.'), params: { timestamp: 'utc-date-time' } },
    Denied: { ...error('Denied', 403, 'Access denied:{content}'), params: { content: 'text' } },
  },
  headers: { request: {}, response: {} },
  body: { template: { code: '{code}', message: '{message}' }, members: {} },
  uri: {},
  errorFor: { unexpected: 'Unsigned', invalidRequest: 'Unsigned' },
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

test('a request that is not signed is refused by the names of another catalog', async () => {
  const codes = {
    AccessDenied: 'Missing',
    InvalidAccessKeyId: 'Unsigned',
    InvalidHTTPAuthHeader: 'Unsigned',
    RequestExpired: 'Late',
    SignatureDoesNotMatch: { code: 'Denied', params: { content: 'the signature differs' } },
  } as const
  const authenticate = verifier((id) => (id === 'ak' ? 'sk' : undefined), { codes })
  const handler = createFetchHandler(logs, () => new Response('in'), { authenticate })
  const answerTo = async (options: Parameters<typeof sign>[2], given: Parameters<typeof sign>[1] = credentials) => {
    const request = { method: 'GET', url: 'https://logs.example/', headers: { host: 'logs.example' } }
    const headers = { ...request.headers, authorization: await sign(request, given, options) }
    return handler(new Request(request.url, { headers }))
  }
  const messageOf = async (response: Response) => ((await response.json()) as { readonly message: string }).message
  expect(await (await answerTo({})).text()).toBe('in')
  expect(await messageOf(await handler(new Request('https://logs.example/')))).toBe('There is no signature.')
  expect(await messageOf(await answerTo({}, { ...credentials, accessKeyId: 'other' }))).toBe('Unsigned.')
  const signedAt = '2025-11-11T08:00:00Z'
  expect(await messageOf(await answerTo({ timestamp: new Date(signedAt) }))).toBe(`Signed at ${signedAt}.`)
  const wrong = await answerTo({}, { ...credentials, secretAccessKey: 'wrong' })
  expect(await messageOf(wrong)).toBe('Access denied:the signature differs')
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
