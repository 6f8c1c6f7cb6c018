import { createServer } from 'node:http'
import { createServer as createHttp2Server } from 'node:http2'
import { verifier } from '@errbook/bce-auth'
import { CatalogError, type StandardSchema } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { zh } from '@errbook/csn/text/zh'
import { expectTypeOf } from 'vitest'
import { createMiddleware as forExpress } from '../src/adapters/express.js'
import { createPlugin } from '../src/adapters/fastify.js'
import { createHandler as forFetch } from '../src/adapters/fetch.js'
import { createMiddleware as forHono } from '../src/adapters/hono.js'
import { createHandler as forNode } from '../src/adapters/node.js'
import { type Decoded, decode, encode, throwIfError, toError, toProblem } from '../src/index.js'
import { members } from './small-catalogs.js'

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
    expectTypeOf(decoded.entry.message).toEqualTypeOf<string | undefined>()
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

// A catalog without errorFor is for clients and tests.
const { errorFor: _, ...clientsAlone } = csn
// @ts-expect-error: errorFor is missing
forFetch(clientsAlone, () => undefined, anybody)
// @ts-expect-error: errorFor is missing
forNode(clientsAlone, () => {}, anybody)
// @ts-expect-error: errorFor is missing
forExpress(clientsAlone, anybody)
// @ts-expect-error: errorFor is missing
forHono(clientsAlone, anybody)
// @ts-expect-error: errorFor is missing
createPlugin(clientsAlone, anybody)

// Where the error body has members of the API's own, they are given; so is a message that the catalog does not give.
encode(members, 'Limited', { message: 'm', members: { domain: 'd' } })
encode(members, 'Missing', {
  params: { petId: '7' },
  members: { domain: 'd', limit: 1 },
  retryAfter: 1,
  reference: 'r',
})
toProblem(members, 'Limited', { message: 'm', members: { domain: 'd' }, reference: 'r' })
new CatalogError(members.errors.Limited, { message: 'm', members: { domain: 'd' } })
// @ts-expect-error: the catalog gives no message
encode(members, 'Limited', { members: { domain: 'd' } })
// @ts-expect-error: a member is missing
encode(members, 'Limited', { message: 'm', members: {} })
// @ts-expect-error: the members are missing
encode(members, 'Missing', { params: { petId: '7' } })
// @ts-expect-error: the parameters are missing
encode(members, 'Missing', { members: { domain: 'd' } })
// @ts-expect-error: the members and the message are missing
encode(members, 'Limited')
// @ts-expect-error: a member is of another type
encode(members, 'Limited', { message: 'm', members: { domain: 'd', limit: '1' } })
// @ts-expect-error: the error body has no such member
encode(members, 'Limited', { message: 'm', members: { domain: 'd', zone: 'z' } })
// @ts-expect-error: the catalog gives the message
encode(members, 'Missing', { params: { petId: '7' }, message: 'm', members: { domain: 'd' } })
// @ts-expect-error: the message has no such parameter
encode(members, 'Missing', { params: { petId: '7', other: '' }, members: { domain: 'd' } })
// @ts-expect-error: the message and the members are missing
toProblem(members, 'Limited', { reference: 'r' })
// @ts-expect-error: the message and the members are missing
new CatalogError(members.errors.Limited)
// @ts-expect-error: the catalog gives the message
encode(csn, 'AccessDenied', { message: 'm' })
// @ts-expect-error: the error body has no members of the API's own
encode(csn, 'AccessDenied', { members: { domain: 'd' } })

const other = decode(members, { status: 404, body: '' })
if (other.kind === 'known') {
  expectTypeOf(other.members.domain).toEqualTypeOf<string | undefined>()
  expectTypeOf(other.members.limit).toEqualTypeOf<number | undefined>()
  expectTypeOf(other.retryAfter).toEqualTypeOf<number | undefined>()
  // @ts-expect-error: the error body has no such member
  other.members.zone
}
if (other.kind === 'unknown') expectTypeOf(other.members.zone).toEqualTypeOf<unknown>()
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
const renamed = verifier(() => 'sk', {
  codes: {
    AccessDenied: 'Unauthorized',
    InvalidAccessKeyId: 'Unauthorized',
    InvalidHTTPAuthHeader: 'Unauthorized',
    RequestExpired: 'Late',
    SignatureDoesNotMatch: { code: 'Denied', params: { content: 'x' } },
  },
})
forFetch(csn, (_, { caller }) => expectTypeOf(caller?.accessKeyId).toEqualTypeOf<string | undefined>() && undefined, {
  authenticate: renamed,
})
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
