// Only `true` skips authentication, headers and body; and every application says whether it authenticates.
import { CatalogError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { beforeEach, describe, expect, test } from 'vitest'
import * as forExpress from '../../src/adapters/express.js'
import * as forFastify from '../../src/adapters/fastify.js'
import * as forFetch from '../../src/adapters/fetch.js'
import * as forHono from '../../src/adapters/hono.js'
import * as forNode from '../../src/adapters/node.js'
import { applications } from '../applications.js'
import { answerTo, ask, codeOf, post, staged, stranger } from '../ask.js'
import { secret, thenable, throwing } from '../hostile.js'

/** Values that are not a boolean, and functions that fail. */
const unclear: readonly (readonly [what: string, skip: () => unknown])[] = [
  ['a promise of true', async () => true],
  ['a promise of false', async () => false],
  ['a thenable', () => thenable((resolve) => resolve(true))],
  ['undefined', () => undefined],
  ['null', () => null],
  ['1', () => 1],
  ['0', () => 0],
  ['a text', () => 'true'],
  ['an object', () => ({})],
  ['a boxed true', () => Object(true)],
  ['a boxed false', () => Object(false)],
  ['a promise that rejects', () => Promise.reject(new Error(secret))],
  ['an error that is thrown', throwing(new Error(secret))],
  ['an error of the catalog that is thrown', throwing(new CatalogError(csn.errors.AccessDenied))],
  ['true that is thrown', throwing(true)],
]

describe.each(applications)('%s', (name, start) => {
  const stage = staged(start)
  beforeEach(() => stage.reset())

  test('skips authentication, headers and body', async () => {
    const calls: unknown[] = []
    stage.skip = () => true
    stage.authenticate = () => ({ ok: false, code: 'AccessDenied' })
    stage.operate = ({ skipped, body, caller, requestId }) => {
      calls.push([skipped, body, caller, typeof requestId])
      return null
    }
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, { headers: stranger })).toBe(200)
    // A parser before the middleware still does its work.
    const sendings = name.endsWith('parser') ? [] : ['{"name":', '{"name":"a"}', 'x'.repeat(2_000_000)]
    // Fastify itself refuses a body whose media type it does not know.
    const headers = name === 'Fastify' ? { ...stranger, 'content-type': 'application/json' } : stranger
    for (const body of sendings) {
      expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, post(body, headers))).toBe(200)
    }
    for (const call of calls) expect(call).toEqual([true, undefined, undefined, 'string'])
    expect([calls.length, stage.errors, stage.refusals]).toEqual([1 + sendings.length, [], []])
  })

  test('skips nothing at false', async () => {
    let skipped: unknown
    stage.operate = (call) => {
      skipped = call.skipped
      return null
    }
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`)).toBe(200)
    expect(skipped).toBe(false)
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`, { headers: { 'x-bce-date': '' } })).toBe('AccessDenied')
    stage.authenticate = () => ({ ok: false, code: 'InvalidAccessKeyId' })
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`)).toBe('InvalidAccessKeyId')
    expect(stage.operations).toBe(1)
  })

  test.each(unclear)('treats %s as a fault of the server', async (_, skip) => {
    const asked: unknown[] = []
    stage.skip = skip
    stage.authenticate = (head) => asked.push(head)
    const response = await ask(`${stage.origin}/v1/csn/csn-1`, { headers: stranger })
    expect([codeOf(response), response.status]).toEqual(['InternalError', 500])
    expect(JSON.stringify(response)).not.toContain(secret)
    expect([stage.operations, asked.length, stage.errors.length, stage.refusals.length]).toEqual([0, 0, 1, 0])
  })

  test('is called before authenticate, with the path as it was sent', async () => {
    const asked: unknown[] = []
    stage.skip = (head) => {
      asked.push('skip', (head as { readonly path: string }).path, (head as { readonly method: string }).method)
      return false
    }
    stage.authenticate = () => {
      asked.push('authenticate')
      return { ok: true }
    }
    await ask(`${stage.origin}/v1/csn/%68ealth?path=/health`)
    expect(asked).toEqual(['skip', '/v1/csn/%68ealth', 'GET', 'authenticate'])
  })
})

/** The factory of each adapter. */
const factories: readonly (readonly [name: string, make: (...options: unknown[]) => unknown])[] = [
  ['the handler of Fetch', (...options) => forFetch.createHandler(csn, () => undefined, ...(options as [never]))],
  ['the listener of node:http', (...options) => forNode.createHandler(csn, () => {}, ...(options as [never]))],
  ['the middleware of Express', (...options) => forExpress.createMiddleware(csn, ...(options as [never]))],
  ['the middleware of Hono', (...options) => forHono.createMiddleware(csn, ...(options as [never]))],
  ['the plugin of Fastify', (...options) => forFastify.createPlugin(csn, ...(options as [never]))],
]

describe.each(factories)('%s', (_, make) => {
  test('is not made without authenticate', () => {
    expect(() => make()).toThrow(TypeError)
    expect(() => make({})).toThrow(TypeError)
    expect(() => make(undefined)).toThrow(TypeError)
    expect(() => make(null)).toThrow(TypeError)
  })

  test.each([[true], [undefined], [null], [{}], ['x'], [''], [0], [[]], [Promise.resolve(false)]])(
    'is not made where authenticate is %o',
    (authenticate) => {
      expect(() => make({ authenticate })).toThrow(TypeError)
      expect(() => make({ authenticate })).toThrow(/authenticate/)
    },
  )

  test('is made with a function, or with false', () => {
    expect(make({ authenticate: () => ({ ok: true }) })).toBeDefined()
    expect(make({ authenticate: false })).toBeDefined()
  })
})
