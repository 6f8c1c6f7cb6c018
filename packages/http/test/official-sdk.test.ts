// The official SDK calls our servers, which verify its signature.
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { verifier } from '@errbook/bce-auth'
import { csn } from '@errbook/csn'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { Type } from '@sinclair/typebox'
import fastify from 'fastify'
import { describe, expect, onTestFinished, test } from 'vitest'
import * as forFastify from '../src/adapters/fastify.js'
import * as forNode from '../src/adapters/node.js'
import { decode } from '../src/index.js'
import { listen } from './listen.js'

const { Auth, HttpClient } = createRequire(import.meta.url)('@baiducloud/sdk')

const credentials = { ak: 'AKIDEXAMPLE', sk: 'a secret' }
const authenticate = verifier((accessKeyId) => (accessKeyId === credentials.ak ? credentials.sk : undefined))

/** Answers with the caller and the request. */
const servers: readonly (readonly [name: string, start: () => Promise<string>])[] = [
  [
    'node:http',
    () =>
      listen(
        createServer(
          forNode.createHandler(
            csn,
            (request, response, { caller, body }) => {
              response.setHeader('content-type', 'application/json')
              response.end(JSON.stringify({ from: caller?.accessKeyId, asks: request.url, body }))
            },
            { authenticate },
          ),
        ),
      ),
  ],
  [
    'Fastify',
    async () => {
      const { plugin, frameworkErrors, callOf } = forFastify.createPlugin(csn, { authenticate })
      const app = fastify({ frameworkErrors }).withTypeProvider<TypeBoxTypeProvider>()
      app.register(plugin)
      const NewCsn = Type.Object({ name: Type.String() })
      app.post('/v1/csn', { schema: { body: NewCsn } }, async (request) => {
        const body: { readonly name: string } = request.body
        return { from: callOf(request).caller?.accessKeyId, asks: request.url, body }
      })
      app.all('/v1/csn/*', async (request) => ({
        from: callOf(request).caller?.accessKeyId,
        asks: request.url,
        body: request.body,
      }))
      const origin = await app.listen({ host: '127.0.0.1', port: 0 })
      onTestFinished(() => app.close())
      return origin
    },
  ],
]

type Sign = (by: typeof credentials, method: string, path: string, params: object, headers: object) => string

/** Sends a request by the SDK, and gives the body of the response or what is decoded of the failure. */
async function ask(
  endpoint: string,
  [method, path, body, params]: readonly [method: string, path: string, body?: object, params?: object],
  { with: given = credentials, headers = {}, sign }: { with?: typeof credentials; headers?: object; sign?: Sign } = {},
): Promise<unknown> {
  const client = new HttpClient({ endpoint, credentials: given })
  const text = body === undefined ? undefined : JSON.stringify(body)
  try {
    return (await client.sendRequest(method, path, text, headers, params, sign)).body
  } catch (rejected) {
    return await decode(csn, rejected)
  }
}

describe.each(servers)('%s', (_, start) => {
  test('accepts valid signatures', async () => {
    const endpoint = await start()
    const from = credentials.ak
    expect(await ask(endpoint, ['GET', '/v1/csn/csn-1'])).toMatchObject({ from, asks: '/v1/csn/csn-1' })
    const token = { clientToken: '令牌 1/2' }
    const name = { name: '云智能网' }
    expect(await ask(endpoint, ['POST', '/v1/csn', name, token])).toMatchObject({ from, body: name })
    const attach = ['PUT', '/v1/csn/%E6%B5%8B%E8%AF%95', { instanceType: 'vpc' }, { attach: '' }] as const
    expect(await ask(endpoint, attach, { headers: { 'x-bce-meta': 'a/b' } })).toMatchObject({ from })
    expect(await ask(endpoint, ['DELETE', '/v1/csn/csn-1'])).toMatchObject({ from })
  })

  const signedAt =
    (time: number): Sign =>
    ({ ak, sk }, method, path, params, headers) =>
      new Auth(ak, sk).generateAuthorization(method, path, params, headers, time)
  const anHourAgo = Math.floor(Date.now() / 1000) - 3600
  const timestamp = new Date(anHourAgo * 1000).toISOString().replace('.000', '')

  test.each<[string, Parameters<typeof ask>[2], object]>([
    ['another secret', { with: { ...credentials, sk: 'wrong' } }, { code: 'SignatureDoesNotMatch', status: 400 }],
    ['another key', { with: { ...credentials, ak: 'NOBODY' } }, { code: 'InvalidAccessKeyId', status: 403 }],
    [
      'an old date',
      { sign: signedAt(anHourAgo), headers: { 'x-bce-date': timestamp } },
      { code: 'RequestExpired', status: 400, params: { timestamp } },
    ],
    ['a malformed header', { sign: () => 'bce-auth-v1/nonsense' }, { code: 'InvalidHTTPAuthHeader', status: 400 }],
  ])('refuses %s', async (_, how, expected) => {
    expect(await ask(await start(), ['GET', '/v1/csn/csn-1'], how)).toMatchObject({
      kind: 'known',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      ...expected,
    })
  })
})
