import { verifier } from '@errbook/bce-auth'
import { csn } from '@errbook/csn'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { codes, members } from '../../test/small-catalogs.js'
import { createMiddleware as createExpress } from '../adapters/express.js'
import { createPlugin } from '../adapters/fastify.js'
import { createHandler as createFetchHandler } from '../adapters/fetch.js'
import { createMiddleware as createHono } from '../adapters/hono.js'
import { createHandler as createNodeHandler } from '../adapters/node.js'
import type { Authenticate } from './options.js'

type Make = (options: object) => unknown
const none = { authenticate: false }
const handlers: readonly (readonly [name: string, make: Make])[] = [
  ['node:http', (options) => createNodeHandler(csn, () => {}, options as never)],
  ['Fetch', (options) => createFetchHandler(csn, () => undefined, options as never)],
]
const middleware: readonly (readonly [name: string, make: Make])[] = [
  ['Express', (options) => createExpress(csn, options as never)],
  ['Hono', (options) => createHono(csn, options as never)],
  ['Fastify', (options) => createPlugin(csn, options as never)],
]

afterEach(() => vi.restoreAllMocks())

describe.each([...handlers, ...middleware])('the options of %s', (_, make) => {
  test.each<readonly [options: object, error: string]>([
    [{}, 'authenticate is missing'],
    [{ authenticate: true }, 'authenticate is true'],
    [{ authentificate: () => {} }, 'the option "authentificate" is unknown: did you mean "authenticate"?'],
    [{ ...none, onErorr: () => {} }, 'the option "onErorr" is unknown: did you mean "onError"?'],
    [{ ...none, toString: () => '' }, 'the option "toString" is unknown: '],
    [{ ...none, xyz: undefined }, 'the option "xyz" is unknown: the options are authenticate, skip, '],
    [{ ...none, skip: true }, 'skip is true: expected a function'],
    [{ ...none, createRequestId: 'req_1' }, 'createRequestId is "req_1": expected a function'],
    [{ ...none, onRefused: 'x' }, 'onRefused is "x": expected a function'],
    [{ ...none, maximumBodyBytes: '5' }, 'maximumBodyBytes is "5": expected a number that is not negative'],
    [{ ...none, maximumSkewInSeconds: -1 }, 'maximumSkewInSeconds is -1'],
  ])('%o are refused', (options, error) => {
    expect(() => make(options)).toThrow(TypeError)
    expect(() => make(options)).toThrow(error)
  })

  test('are all known', () => {
    const f = () => {}
    const all = {
      skip: f,
      createRequestId: f,
      toCatalogError: f,
      onError: f,
      onRefused: f,
      maximumSkewInSeconds: 0,
      maximumBodyBytes: 0,
    }
    expect(() => make({ ...none, ...all })).not.toThrow()
  })

  // Workers have no random values while they load modules, which is when a server is made.
  test('are checked without random values', () => {
    vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
      throw new Error('no random values here')
    })
    expect(() => make({ authenticate: verifier(() => undefined) })).not.toThrow()
  })
})

describe('a catalog has the errors that authenticate refuses with, or no server is made', () => {
  const errorFor = { unexpected: 'Gone', invalidRequest: 'Gone' }
  const gone = { ...codes, errorFor }
  const { Limited, Missing } = members.errors
  const Gone = { ...codes.errors.Gone, catalog: 'members' }
  const free = { ...members, body: codes.body, errors: { Gone, Limited, Missing }, errorFor }
  const answers = (answer: string | { readonly code: string; readonly params?: { readonly petId: string } }) => ({
    AccessDenied: 'Gone',
    InvalidAccessKeyId: 'Gone',
    InvalidHTTPAuthHeader: 'Gone',
    RequestExpired: 'Gone',
    SignatureDoesNotMatch: answer,
  })
  const only = (refusal: object) => Object.assign(async () => ({ ok: true as const }), { refusals: [refusal] as never })

  test.each<readonly [what: string, catalog: object, authenticate: Authenticate, error: string | undefined]>([
    ['all five', csn, verifier(() => 'sk'), undefined],
    [
      'none',
      gone,
      verifier(() => 'sk'),
      'authenticate refuses with AccessDenied, which is not in the catalog codes: name a',
    ],
    ['others', gone, verifier(() => 'sk', { codes: answers('Gone') }), undefined],
    [
      'all but one',
      gone,
      verifier(() => 'sk', { codes: answers('Gon') }),
      'with Gon, which is not in the catalog codes, wh',
    ],
    [
      'one that every object has',
      gone,
      only({ ok: false, code: 'toString' }),
      'with toString, which is not in the cat',
    ],
    [
      'one that needs a parameter',
      free,
      only({ ok: false, code: 'Missing' }),
      'with Missing without the parameters of its',
    ],
    ['one with it', free, only({ ok: false, code: 'Missing', params: { petId: '7' } }), undefined],
    ['one that needs a message', free, only({ ok: false, code: 'Limited' }), 'with Limited without a message'],
    ['one with it', free, only({ ok: false, code: 'Limited', message: 'No.' }), undefined],
  ])('%s', (_, catalog, authenticate, error) => {
    const make = () => createFetchHandler(catalog as never, () => undefined, { authenticate })
    if (error === undefined) return expect(make).not.toThrow()
    expect(make).toThrow(TypeError)
    return expect(make).toThrow(error)
  })
})

test.each(handlers)('%s takes a function that answers preflights, and nothing else', (_, make) => {
  expect(() => make({ ...none, preflight: () => new Response() })).not.toThrow()
  expect(() => make({ ...none, preflight: new Response() })).toThrow('preflight is an object: expected a function')
})

test.each(middleware)('%s, which hands preflights on, takes none that answers them', (_, make) => {
  expect(() => make({ ...none, preflight: () => new Response() })).toThrow('the option "preflight" is unknown')
})

test('a preflight is answered as it was said when the handler was made', async () => {
  const options = { authenticate: false as const, preflight: () => new Response(null, { status: 299 }) }
  const handler = createFetchHandler(csn, () => undefined, options)
  options.preflight = () => new Response(null, { status: 298 })
  const headers = { origin: 'https://a.example', 'access-control-request-method': 'GET' }
  const response = await handler(new Request('https://b.example/v1/csn', { method: 'OPTIONS', headers }))
  expect(response.status).toBe(299)
})
