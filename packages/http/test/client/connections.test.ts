// The connections of a client, as the server sees them: what is not read to its end is let go, and does not stay open.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { csn } from '@errbook/csn'
import fetch3 from 'node-fetch-3'
import { fetch as undiciFetch } from 'undici'
import { describe, expect, test, vi } from 'vitest'
import { createFetch, type SendRequest, throwIfError } from '../../src/index.js'
import { listen } from '../listen.js'

const json = { 'content-type': 'application/json' }

/** Starts a server whose responses never end, but for those to `/v1`, and counts those that are open. */
async function start() {
  const open = new Set<ServerResponse>()
  const origin = await listen((request, response) => {
    open.add(response)
    response.on('close', () => open.delete(response))
    answer(request, response)
  })
  return { origin, open, areClosed: () => vi.waitFor(() => expect(open.size).toBe(0), { timeout: 5000 }) }
}

function answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const [, kind, status = '200'] = url.split('/')
  if (kind === 'v1') response.writeHead(200, json).end('{}')
  else if (kind === 'moved') flood(response.writeHead(307, { location: '/v1' }), 'x')
  else if (kind === 'page') flood(response.writeHead(Number(status), { 'content-type': 'text/html' }), '<html>')
  else flood(response.writeHead(Number(status), json), '{"code":"DbException","message":"')
}

/** Writes for as long as somebody reads. */
function flood(response: ServerResponse, begin: string): void {
  response.write(begin)
  const more = 'x'.repeat(65_536)
  const write = () => {
    while (!response.destroyed && response.write(more)) {}
  }
  response.on('drain', write)
  write()
}

// Not node-fetch 2: it reads a response through a second stream, and keeps the first open when that one is destroyed.
const peers: readonly (readonly [name: string, fetch: SendRequest])[] = [
  ['the platform', (url, init) => fetch(url, init)],
  ['undici', undiciFetch],
  ['node-fetch 3', fetch3],
]

const rejected = (promise: Promise<unknown>) =>
  promise.then(
    () => 'succeeded',
    (error: unknown) => error,
  )

describe.each(peers)('over %s', (_, send) => {
  test.each(['/error/500', '/page/502'])('the connection of an error without end is closed: %s', async (path) => {
    const { origin, areClosed } = await start()
    const calls = {
      createFetch: () => createFetch(csn, { fetch: send, retry: false })(origin + path),
      throwIfError: async () =>
        throwIfError(csn, (await send(origin + path, { method: 'GET', headers: {} })) as Response),
    }
    for (const call of Object.values(calls)) {
      expect(await rejected(call())).toMatchObject({ name: 'UnreadableResponseError', reason: 'too-large' })
      await areClosed()
    }
  })

  test('the connection of each attempt is closed, and that of a redirect', async () => {
    const { origin, areClosed } = await start()
    const retry = { transient: true, maximumRetries: 3, baseDelayInMilliseconds: 0 }
    const call = createFetch(csn, { fetch: send, sign: () => ({}), retry })
    expect(await rejected(call(`${origin}/page/503`))).toMatchObject({ status: 503 })
    await areClosed()
    expect(await (await call(`${origin}/moved`)).json()).toEqual({})
    await areClosed()
  })
})
