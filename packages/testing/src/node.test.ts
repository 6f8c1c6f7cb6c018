import { createServer, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { csn } from '@errbook/csn'
import { decode } from '@errbook/http'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { FaultRule } from './faults/check-rules.js'
import { faultOf } from './index.js'
import { faultListener, playFault } from './node.js'

/** Starts a server for the duration of the test. */
async function listen(
  listener: RequestListener,
): Promise<{ readonly url: string; readonly open: () => Promise<number> }> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/csn`,
    open: () =>
      new Promise((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      ),
  }
}

const ok: RequestListener = (_, response) => response.end('{}')
const listenBy = (rules: readonly FaultRule<typeof csn>[], listener = ok) => listen(faultListener(csn, rules, listener))

test('what no rule answers goes to the listener', async () => {
  const listener = faultListener(csn, [{ times: 1, error: 'DbException' }], ok)
  const { url } = await listen(listener)
  expect(await decode(csn, await fetch(url))).toMatchObject({ kind: 'known', code: 'DbException' })
  expect(await (await fetch(url)).text()).toBe('{}')
  expect(listener.faults.list()).toMatchObject([{ matched: 2, fired: 1 }])
})

test('headers that were set before are not sent', async () => {
  const { url } = await listen((request, response) => {
    response.setHeader('x-bce-request-id', 'other')
    response.setHeader('x-powered-by', 'me')
    void playFault(faultOf(csn, 'empty-403'), request, response)
  })
  const response = await fetch(url, { method: 'POST', body: 'x'.repeat(100_000) })
  expect(response.status).toBe(403)
  expect([...response.headers.keys()]).not.toContain('x-powered-by')
  expect([...response.headers.keys()]).not.toContain('x-bce-request-id')
  expect(await response.text()).toBe('')
})

describe.each(['GET', 'POST'])('%s', (method) => {
  const init = method === 'POST' ? { method, body: 'x'.repeat(300_000) } : { method }

  test.each([
    ['cut-off', 0, 'other side closed'],
    ['cut-off', 30, 'other side closed'],
    ['reset-after-bytes', 0, 'read ECONNRESET'],
    ['reset-after-bytes', 30, 'read ECONNRESET'],
  ] as const)('%s sends %d bytes', async (error, bytes, cause) => {
    const { url } = await listenBy([{ error, bytes }])
    const response = await fetch(url, init)
    const chunks: Uint8Array[] = []
    const reading = (async () => {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk)
    })()
    await expect(reading).rejects.toMatchObject({ message: 'terminated', cause: { message: cause } })
    expect(Buffer.concat(chunks)).toHaveLength(bytes)
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(bytes)
  })

  test('reset-before-head sends nothing', async () => {
    const { url } = await listenBy([{ error: 'reset-before-head' }])
    await expect(fetch(url, init)).rejects.toMatchObject({
      cause: { code: expect.stringMatching(/^(?:ECONNRESET|EPIPE)$/) },
    })
  })
})

test('HEAD gets the error in the headers', async () => {
  const { url } = await listenBy([{ error: 'DbException' }])
  expect(await decode(csn, await fetch(url, { method: 'HEAD' }))).toMatchObject({ kind: 'known', code: 'DbException' })
})

test('a time-out leaves the connection open until the client goes, and then is over', async () => {
  let played: Promise<void> | undefined
  const { url, open } = await listen((incoming, response) => {
    played = playFault(faultOf(csn, 'time-out'), incoming, response)
  })
  const sent = request(url).on('error', () => {})
  sent.end()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await open()).toBe(1)
  sent.destroy()
  await played
  expect(await open()).toBe(0)
})

test('a client that goes while it waits ends a slow answer', async () => {
  let played: Promise<void> | undefined
  const { url } = await listen((incoming, response) => {
    played = playFault(faultOf(csn, 'slow', { delay: 60_000 }), incoming, response)
  })
  await expect(fetch(url, { signal: AbortSignal.timeout(50) })).rejects.toThrow()
  await played
})

test('what is invalid, and what no handler can do, is refused when it is given, and when it is added', () => {
  const refused = /^"refused" is impossible: a handler that was reached cannot refuse the connection/
  expect(() => faultListener(csn, [{ error: 'refused' }], ok)).toThrow(refused)
  expect(() => faultListener(csn, [], ok).faults.add([{ error: 'refused' }])).toThrow(refused)
  expect(() => playFault(faultOf(csn, 'refused'), {} as never, {} as never)).toThrow(
    /^playFault: "refused" is impossible/,
  )
  expect(() => faultListener(csn, [], undefined as never)).toThrow(
    'faultListener: the listener is undefined: expected a function',
  )
  expect(() => faultListener({} as never, [], ok)).toThrow('expected a catalog')
  expect(() => faultListener(csn, [], ok, { sed: 7 } as never)).toThrow(
    /^the option "sed" is unknown: did you mean "seed"/,
  )
})
