// A catalog without `errorFor` is for clients and tests: no server takes it.
import type { ServingCatalog } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { describe, expect, test } from 'vitest'
import * as forExpress from '../../src/adapters/express.js'
import * as forFastify from '../../src/adapters/fastify.js'
import * as forFetch from '../../src/adapters/fetch.js'
import * as forHono from '../../src/adapters/hono.js'
import * as forNode from '../../src/adapters/node.js'

const options = { authenticate: false } as const

describe.each<[name: string, make: (catalog: ServingCatalog) => unknown]>([
  ['node:http', (catalog) => forNode.createHandler(catalog, () => {}, options)],
  ['Express', (catalog) => forExpress.createMiddleware(catalog, options)],
  ['Fastify', (catalog) => forFastify.createPlugin(catalog, options)],
  ['Fetch', (catalog) => forFetch.createHandler(catalog, () => undefined, options)],
  ['Hono', (catalog) => forHono.createMiddleware(catalog, options)],
])('%s', (_, make) => {
  const { errorFor, ...clientsAlone } = csn

  test('takes a catalog that says what a server answers', () => {
    expect(() => make(csn)).not.toThrow()
  })

  test.each([
    ['no errorFor', clientsAlone],
    ['null', { ...csn, errorFor: null }],
    ['a code', { ...csn, errorFor: 'InternalError' }],
  ])('refuses a catalog with %s when it is made, and says what to add', (_, catalog) => {
    const advice = 'the catalog csn has no errorFor, which says the codes that a server answers with: add `errorFor: {'
    expect(() => make(catalog as unknown as ServingCatalog)).toThrow(TypeError)
    expect(() => make(catalog as unknown as ServingCatalog)).toThrow(advice)
  })

  test('refuses a catalog whose unexpected error cannot be written', () => {
    const body = { ...csn.body, template: { ...(csn.body.template as object), domain: '{domain}' } }
    expect(() => make({ ...csn, body })).toThrow('no value for {domain} of the error body')
    expect(() => make({ ...csn, errorFor: { ...errorFor, unexpected: 'Nothing' } })).toThrow('has no error "Nothing"')
  })
})
