// Three services of one family: what each makes of the same answers, and that no error of one is taken for that of another.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type Catalog, CatalogError, type ErrorDefinition, isError, type ServingCatalog } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { checkResponse } from '@errbook/validate'
import { getRequestListener } from '@hono/node-server'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { describe, expect, test, vi } from 'vitest'
import { exampleCatalog } from '../../compiler/test/family.js'
import { createMiddleware as forExpress } from '../src/adapters/express.js'
import { createPlugin as forFastify } from '../src/adapters/fastify.js'
import { createHandler as forFetch } from '../src/adapters/fetch.js'
import { createMiddleware as forHono } from '../src/adapters/hono.js'
import { createHandler as forNode } from '../src/adapters/node.js'
import { encodeError, newError } from '../src/encode.js'
import { type AnyKnown, createFetch, decode, toError } from '../src/index.js'
import type { ServerOptions } from '../src/server/options.js'
import { ask } from './ask.js'
import { listen } from './listen.js'

const vpc = exampleCatalog('baidu-vpc') as Catalog as ServingCatalog<{
  readonly AccessDenied: ErrorDefinition<'AccessDenied', 403, Record<never, never>>
}>
const bls: Catalog = exampleCatalog('baidu-bls')
const services: readonly Catalog[] = [csn, vpc, bls]

interface Sample {
  readonly service: string
  readonly status: number | null
  readonly headers: { readonly [name: string]: string }
  readonly body: string
}

const samples: readonly Sample[] = readFileSync(new URL('family-samples.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** What a catalog makes of an answer: its kind, and the code where there is one. */
function read(catalog: Catalog, { status, headers, body }: Sample): string {
  const decoded = decode(catalog, { status: status ?? 400, headers, body })
  return 'code' in decoded ? `${decoded.kind} ${decoded.code}` : decoded.kind
}

/** What CSN, VPC and BLS make of each answer; once where all agree. */
const readings: readonly (readonly [service: string, csn: string, vpc?: string, bls?: string])[] = [
  ['BOS', 'unreadable'],
  ['BOS', 'unknown NoSuchKey'],
  ['BOS', 'none'],
  ['EIP', 'unknown SeniorRealNameQualify'],
  ['CDN', 'unknown DomainConfig.InvalidArgument'],
  ['CDN', 'unknown IamSignatureInvalid'],
  ['VPC (ENI)', 'unknown EniNotFoundException'],
  ['AIHC (CCE prefix)', 'unknown cce.warning.GetAIJobByJobIdFailed'],
  ['TSDB', 'unknown DeleteUnexpiredDatabaseFailed'],
  ['MCT', 'unknown MetaInfoExceptions.GetMediaInfoFailed'],
  // At status 200 only a code of the catalog is an error.
  ['CloudFlow', 'none', 'none', 'known InvalidParameter'],
  ['CloudFlow', 'none'],
  ['BCM', 'unknown INVALID_PARAMETER_VALUE'],
  ['IAM', 'unknown IllegalRequestUrl'],
  ['WENXINWORKSHOP', 'unreadable'],
]

test('the table has every answer', () => {
  expect(readings.map(([service]) => service)).toEqual(samples.map(({ service }) => service))
})

test.each(readings.map((reading, index) => [index, ...reading] as const))(
  'answer %i, of %s, is read by CSN as %s',
  (index, _, ofCsn, ofVpc = ofCsn, ofBls = ofCsn) => {
    const sample = samples[index] as Sample
    expect(services.map((catalog) => read(catalog, sample))).toEqual([ofCsn, ofVpc, ofBls])
    for (const catalog of services) {
      const { status, headers, body } = sample
      expect(() => checkResponse(catalog, { status: status ?? 400, headers, body })).not.toThrow()
    }
  },
)

test('each catalog has its own words for the same code', () => {
  const answers = services.map((catalog) => JSON.parse(encodeError(catalog, denied(catalog)).body).message)
  expect(answers).toEqual(['Access denied.', 'Access denied.', 'Access denied:no grant'])
})

const denied = (catalog: Catalog) => newError(catalog, 'AccessDenied', { params: { content: 'no grant' } })

describe('AccessDenied of one service is not that of another', () => {
  const pairs = services.flatMap((one) => services.map((other) => [one.name, other.name, one, other] as const))

  test.each(pairs)('that of %s is asked for by %s', (_, __, one, other) => {
    const made = denied(one)
    const { status, headers, body } = encodeError(one, made)
    const decoded = decode(one, { status, headers, body })
    const errors = [made, CatalogError.fromJSON(JSON.parse(JSON.stringify(made))), toError(decoded as AnyKnown)]
    for (const error of errors) {
      expect(isError(one, error)).toBe(true)
      expect(isError(other, error)).toBe(one === other)
      expect(isError(other as Catalog<{ AccessDenied: unknown }>, error, 'AccessDenied')).toBe(one === other)
    }
  })
})

/** Starts a server of VPC that does one thing at any path, and gives its origin. */
type Start = (operate: () => Promise<never>, options: ServerOptions) => Promise<string>

const servers: readonly (readonly [name: string, start: Start])[] = [
  ['node:http', (operate, options) => listen(createServer(forNode(vpc, operate, options)))],
  ['Fetch', (operate, options) => listen(createServer(getRequestListener(forFetch(vpc, operate, options))))],
  [
    'Hono',
    (operate, options) => {
      const { requests, notFound, errors } = forHono(vpc, options)
      const app = new Hono()
      app.use(requests)
      app.get('*', operate)
      app.notFound(notFound)
      app.onError(errors)
      return listen(createServer(getRequestListener(app.fetch)))
    },
  ],
  [
    'Express',
    (operate, options) => {
      const { requests, notFound, errors } = forExpress(vpc, options)
      const app = express()
      app.use(requests)
      app.get('/*path', operate)
      app.use(notFound, errors)
      return listen(createServer(app))
    },
  ],
  [
    'Fastify',
    async (operate, options) => {
      const { plugin, frameworkErrors } = forFastify(vpc, options)
      const app = fastify({ frameworkErrors })
      app.register(plugin)
      app.get('/*', operate)
      await app.ready()
      return listen(app.server)
    },
  ],
]

const answer = encodeError(csn, denied(csn))
const csnFetch = createFetch(csn, { fetch: async () => new Response(answer.body, answer) })
const received = await csnFetch('https://csn.baidubce.com/').catch((error: unknown) => error)

describe.each(servers)('a server of VPC on %s that calls CSN', (_, start) => {
  /** What it answers when an operation throws, and what its log is told. */
  async function answerTo(thrown: unknown) {
    const onError = vi.fn()
    const origin = await start(() => Promise.reject(thrown), { authenticate: false, onError })
    const response = await ask(`${origin}/v1/vpc/vpc-1`)
    return { response, logged: onError.mock.calls.map(([error]) => error) }
  }

  test.each([
    ['that it made itself', denied(csn)],
    ['that CSN answered', received],
    ['that CSN answered, as the cause of another', new Error('cannot ask CSN', { cause: received })],
    ['that a job has stored', JSON.parse(JSON.stringify(denied(csn)))],
  ])('never answers an error of CSN as its own, be it one %s', async (_, thrown) => {
    const { response, logged } = await answerTo(thrown)
    expect(decode(vpc, response)).toMatchObject({ kind: 'known', code: 'InternalError', status: 500 })
    expect(JSON.stringify(response)).not.toMatch(/denied|csn/i)
    expect(logged).toEqual([thrown])
    expect(logged[0]).toBe(thrown)
  })

  test('answers its own error of the same code', async () => {
    const { response, logged } = await answerTo(new CatalogError(vpc.errors.AccessDenied, { cause: received }))
    expect(decode(vpc, response)).toMatchObject({ kind: 'known', code: 'AccessDenied', status: 403 })
    expect(logged).toEqual([])
  })
})
