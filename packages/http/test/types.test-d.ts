import { createServer } from 'node:http'
import { createServer as createHttp2Server } from 'node:http2'
import { verifier } from '@errbook/bce-auth'
import type { CatalogError, StandardSchema } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { zh } from '@errbook/csn/text/zh'
import { expectTypeOf } from 'vitest'
import { createMiddleware as forExpress } from '../src/adapters/express.js'
import { createPlugin } from '../src/adapters/fastify.js'
import { createHandler as forFetch } from '../src/adapters/fetch.js'
import { createMiddleware as forHono } from '../src/adapters/hono.js'
import { createHandler as forNode } from '../src/adapters/node.js'
import { type Decoded, decode, encode, throwIfError, toError, toProblem } from '../src/index.js'

encode(csn, 'AccessDenied')
encode(csn, 'AccessDenied', { requestId: 'r', text: zh, cause: 1 })
encode(csn, 'RequestExpired', { params: { timestamp: '2025-11-11T08:00:00Z' } })
toProblem(csn, 'AccessDenied', { reference: 'https://errors.example' })

// @ts-expect-error: the catalog has no such code
encode(csn, 'Nothing')
// @ts-expect-error: the message has a parameter
encode(csn, 'RequestExpired')
// @ts-expect-error: the message has a parameter
encode(csn, 'RequestExpired', { requestId: 'r' })
// @ts-expect-error: a timestamp is text
encode(csn, 'RequestExpired', { params: { timestamp: 1 } })
// @ts-expect-error: the message has no parameter
encode(csn, 'AccessDenied', { params: { timestamp: '' } })
// @ts-expect-error: the message has no such parameter
encode(csn, 'RequestExpired', { params: { timestamp: '2025-11-11T08:00:00Z', date: '' } })
// @ts-expect-error: the type of a problem needs the page that it leads to
toProblem(csn, 'AccessDenied', {})

const decoded = decode(csn, { status: 404, body: '' })
expectTypeOf(decoded).toEqualTypeOf<Decoded<typeof csn>>()
expectTypeOf(decode(csn, { status_code: 404, message: {} })).toEqualTypeOf<Decoded<typeof csn>>()
expectTypeOf(decode(csn, new Response())).toEqualTypeOf<Promise<Decoded<typeof csn>>>()
expectTypeOf(decode(csn, {} as unknown)).toEqualTypeOf<Decoded<typeof csn> | Promise<Decoded<typeof csn>>>()
expectTypeOf(throwIfError(csn, new Response())).toEqualTypeOf<Promise<Response>>()

switch (decoded.kind) {
  case 'known':
    if (decoded.code === 'RequestExpired') {
      expectTypeOf(decoded.params).toEqualTypeOf<{ readonly timestamp: string } | undefined>()
      expectTypeOf(decoded.entry.status).toEqualTypeOf<400>()
    }
    if (decoded.code === 'DbException') expectTypeOf<keyof typeof decoded.params>().toEqualTypeOf<never>()
    expectTypeOf(decoded.entry.message).toEqualTypeOf<string>()
    break
  case 'unknown':
    expectTypeOf(decoded.code).toEqualTypeOf<string>()
    break
  case 'unreadable':
    // @ts-expect-error: no code was read
    decoded.code
    break
  case 'none':
    expectTypeOf(decoded.status).toEqualTypeOf<number>()
    break
  default:
    expectTypeOf(decoded).toEqualTypeOf<never>()
}

if (decoded.kind === 'unreadable') expectTypeOf(toError(decoded)).toExtend<CatalogError | Error>()

// authenticate cannot be left out.
// @ts-expect-error: authenticate is missing
forFetch(csn, () => undefined, {})
// @ts-expect-error: authenticate is missing
forNode(csn, () => {}, { maximumBodyBytes: 1 })
// @ts-expect-error: authenticate is missing
forExpress(csn, {})
// @ts-expect-error: authenticate is missing
forHono(csn, {})
// @ts-expect-error: authenticate is missing
createPlugin(csn, {})
// @ts-expect-error: there are no options at all
forFetch(csn, () => undefined)
// @ts-expect-error: only false admits everybody
forFetch(csn, () => undefined, { authenticate: true })
// @ts-expect-error: undefined is not an admission
forFetch(csn, () => undefined, { authenticate: () => undefined })
// @ts-expect-error: skip is synchronous
forFetch(csn, () => undefined, { authenticate: false, skip: async () => true })

const anybody = { authenticate: false } as const
const verified = { authenticate: verifier(() => 'sk') }
const handler = forFetch(
  csn,
  (_, { caller }, env: { readonly key: string }) => new Response(env.key + caller?.ok),
  anybody,
)
expectTypeOf(handler).parameters.toEqualTypeOf<[Request, { readonly key: string }]>()
createServer(
  forNode(csn, (_, __, { caller }) => expectTypeOf(caller?.accessKeyId).toEqualTypeOf<string | undefined>(), verified),
)
createHttp2Server(forNode(csn, () => {}, anybody))
const schema = {} as StandardSchema<{ readonly name: string }>
const transforming = {} as StandardSchema<{ readonly limit: number }, { readonly limit?: string }>
forFetch(
  csn,
  async (_, { bodyAs }) => {
    expectTypeOf(await bodyAs(schema)).toEqualTypeOf<{ readonly name: string }>()
    expectTypeOf(await bodyAs(transforming)).toEqualTypeOf<{ readonly limit: number }>()
    return undefined
  },
  anybody,
)

/** A switch over the codes of a small catalog is exhaustive. */
const { AccessDenied, DbException } = csn.errors
const small = { ...csn, errors: { AccessDenied, DbException } }
export function isOurs(error: Extract<Decoded<typeof small>, { kind: 'known' }>): boolean {
  switch (error.code) {
    case 'AccessDenied':
      return true
    case 'DbException':
      return false
  }
}
