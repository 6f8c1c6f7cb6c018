// What the clients of users give, taken from a real server.
import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { csn } from '@errbook/csn'
import { encode } from '@errbook/http'
import axios from 'axios'
import fastify from 'fastify'
import got from 'got'
import { request as playwright } from 'playwright-core'
import supertest from 'supertest'
import { request as undici } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assertCatalogError, assertConforms, assertRefusedWith } from '../src/node-test.js'

const page = { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad Gateway</html>' }
const answers: Readonly<
  Record<string, { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }>
> = {
  '/known': { ...encode(csn, 'CsnNotFoundException', { requestId: 'r-1' }) } as never,
  '/page': page,
  '/empty': { status: 404, headers: { 'x-bce-error-code': 'AccessDenied' }, body: '' },
  '/success': {
    status: 200,
    headers: { 'content-type': 'application/json', 'x-bce-request-id': 'r-1' },
    body: '{"csns":[]}',
  },
  '/hidden': {
    status: 200,
    headers: { 'content-type': 'application/json', 'x-bce-request-id': 'r-1' },
    body: '{"code":"DbException","message":"x","requestId":"r-1"}',
  },
}

let server: Server
let origin: string
const app = fastify()

beforeAll(async () => {
  server = createServer((request, response) => {
    const { status, headers, body } = answers[request.url ?? ''] ?? page
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  app.get('/*', (request, reply) => {
    const { status, headers, body } = answers[request.url] ?? page
    return reply.code(status).headers(headers).send(body)
  })
})

afterAll(async () => {
  server.close()
  server.closeAllConnections()
  await app.close()
})

const clients: Readonly<Record<string, (path: string) => unknown>> = {
  fetch: (path) => fetch(origin + path),
  supertest: async (path) => supertest(origin).get(path),
  inject: (path) => app.inject(path),
  axios: (path) => axios.get(origin + path, { validateStatus: () => true }),
  'an error of axios': (path) => axios.get(origin + path).catch((error) => error),
  got: (path) => got(origin + path, { throwHttpErrors: false, retry: { limit: 0 } }),
  'an error of got': (path) => got(origin + path, { retry: { limit: 0 } }).catch((error) => error),
  undici: (path) => undici(origin + path),
  Playwright: async (path) => (await playwright.newContext()).get(origin + path),
  'node:http': (path) => new Promise<IncomingMessage>((resolve) => get(origin + path, resolve)),
  'a record': (path) => answers[path],
}

describe.each(Object.entries(clients))('%s', (_, ask) => {
  test('gives an error that conforms', async () => {
    await assertConforms(csn, await ask('/known'), { strict: true })
    await assertRefusedWith(csn, await ask('/known'), 'CsnNotFoundException', { strict: true })
  })

  test.each([
    ['/page', 'body: The body is not JSON.'],
    ['/hidden', 'The error DbException came with the success status 200.'],
  ])('gives what does not conform at %s', async (path, text) => {
    const received = await ask(path)
    await expect((async () => assertConforms(csn, received))()).rejects.toThrow(text)
  })

  test('gives an error without a body by its headers', async () => {
    const received = await ask('/empty')
    await expect((async () => assertRefusedWith(csn, received, 'DbException'))()).rejects.toThrow('AccessDenied')
  })

  test('gives a success', async () => {
    const received = await ask('/success')
    await assertConforms(csn, received, { strict: true })
    const again = await ask('/success')
    const text = 'The response (200) is a success, not the error AccessDenied.'
    await expect((async () => assertRefusedWith(csn, again, 'AccessDenied'))()).rejects.toThrow(text)
  })
})

test.each([200, 404])('a Fetch Response with the status %i stays readable', async (status) => {
  const response = await fetch(origin + (status === 200 ? '/success' : '/known'))
  await assertConforms(csn, response)
  await assertConforms(csn, response)
  expect(await response.text()).not.toBe('')
  await expect(assertConforms(csn, response)).rejects.toThrow('The body was read before.')
})

test('a stream that was read before says so', async () => {
  const response = await undici(`${origin}/known`)
  await response.body.json()
  await expect(assertConforms(csn, response)).rejects.toThrow('The body was read before.')
})

test('a fetch that failed is no error of the catalog, and says its name', async () => {
  const error = await fetch('http://127.0.0.1:1').catch((error) => error)
  expect(() => assertCatalogError(csn, error)).toThrow('It is TypeError: fetch failed, not an error of csn.')
})
