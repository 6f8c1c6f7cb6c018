// How the parts of a request are held against the schemas of a route of Fastify.
import { csn } from '@errbook/csn'
import { Type } from '@sinclair/typebox'
import fastify from 'fastify'
import { describe, expect, test, vi } from 'vitest'
import { createPlugin } from './fastify.js'

/** An application whose route has a schema for one part of a request. */
async function applicationWith(part: string, schema: object) {
  const onRefused = vi.fn()
  // The common headers are not what is tested here.
  const { plugin } = createPlugin(csn, { authenticate: false, skip: () => part !== 'body', onRefused })
  const app = fastify()
  await app.register(plugin)
  app.post('/v1/:id', { schema: { [part]: schema } }, async ({ body, query }) => ({ body, query }))
  return { app, onRefused }
}

/** A Standard Schema that asks one thing. */
const standard = (fits: (value: { readonly id: string; readonly name: unknown }) => boolean) => ({
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: (value: unknown) => (fits(value as never) ? { value } : { issues: [{ message: 'It does not fit.' }] }),
  },
})

const schemas = {
  'a JSON Schema': Type.Object({ name: Type.String() }),
  'a Standard Schema': standard(({ name }) => typeof name === 'string'),
}
const ofPath = {
  'a JSON Schema': Type.Object({ id: Type.String({ pattern: '^a' }) }),
  'a Standard Schema': standard(({ id }) => id.startsWith('a')),
}

describe.each(['a JSON Schema', 'a Standard Schema'] as const)('%s', (kind) => {
  test.each([
    ['querystring', '/v1/a-1', {}, 'InvalidURI'],
    ['params', '/v1/b-1', {}, 'InvalidURI'],
    ['headers', '/v1/a-1', { id: 'a-1' }, 'InvalidHTTPRequest'],
    ['querystring', '/v1/a-1?name=a', {}, undefined],
    ['params', '/v1/a-1', {}, undefined],
    ['headers', '/v1/a-1', { name: 'a' }, undefined],
  ] as const)('of the %s, asked for %s with %j: %s', async (part, url, headers, code) => {
    const { app, onRefused } = await applicationWith(part, (part === 'params' ? ofPath : schemas)[kind])
    const response = await app.inject({ method: 'POST', url, headers })
    expect([response.statusCode, response.json().code]).toEqual([code === undefined ? 200 : 400, code])
    expect(onRefused).toHaveBeenCalledTimes(code === undefined ? 0 : 1)
  })
})
