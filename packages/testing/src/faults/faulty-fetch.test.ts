import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { csn } from '@errbook/csn'
import { createFetch, decode } from '@errbook/http'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { faultListener } from '../node.js'
import type { FaultRule } from './check-rules.js'
import { faultyFetch } from './faulty-fetch.js'

type Rule = FaultRule<typeof csn>
const url = 'https://csn.baidubce.com/v1/csn?maxKeys=1'

/** What a promise rejects with. */
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing',
    (error: unknown) => error as Error,
  )

/** A failure as a client sees it, without what differs between two connections. */
function shape(error: unknown): unknown {
  const { name, message, cause, code, syscall } = error as Error & Record<string, unknown>
  const told = String(message).replace(/ \d.*$/, '')
  return { type: error instanceof TypeError, name, message: told, code, syscall, cause: cause && shape(cause) }
}

describe('fails as the fetch of Node does', () => {
  /** Fetches, and reads the whole body. */
  const read = async (send: typeof fetch, to: string) => await (await send(to)).text()

  test.each(['cut-off', 'reset-before-head', 'reset-after-bytes'] as const)('%s', async (error) => {
    const server = createServer(faultListener(csn, [{ error }], () => {}))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const real = await failure(read(fetch, `http://127.0.0.1:${(server.address() as AddressInfo).port}`))
    expect(shape(await failure(read(faultyFetch(csn, [{ error }]) as typeof fetch, url)))).toEqual(shape(real))
  })

  test('refused', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    const real = await failure(read(fetch, `http://127.0.0.1:${port}`))
    expect(shape(await failure(faultyFetch(csn, [{ error: 'refused' }])(url)))).toEqual(shape(real))
  })
})

describe('a body that breaks off', () => {
  test.each([0, 1, 50, 2_000])('gives its first %d bytes', async (bytes) => {
    const response = await faultyFetch(csn, [{ error: 'cut-off', bytes }])(url)
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    const chunks: Uint8Array[] = []
    const error = await failure(
      (async () => {
        for (;;) {
          const { value, done } = await reader.read()
          if (done) return
          chunks.push(value)
        }
      })(),
    )
    expect(Buffer.concat(chunks)).toHaveLength(bytes)
    expect(error).toMatchObject({ message: 'terminated' })
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(bytes)
  })

  test('breaks off in a clone, too', async () => {
    const response = await faultyFetch(csn, [{ error: 'reset-after-bytes' }])(url)
    expect(await decode(csn, response.clone())).toMatchObject({ kind: 'unreadable', reason: 'broken-off' })
    expect(await decode(csn, response)).toMatchObject({ kind: 'unreadable', reason: 'broken-off' })
  })
})

describe('a signal', () => {
  const reason = new Error('given up')
  const names = ['AccessDenied', 'slow', 'cut-off', 'refused', 'reset-before-head', 'time-out'] as const

  test.each(names)('that was aborted before ends %s', async (error) => {
    const stub = faultyFetch(csn, [{ error }])
    expect(await failure(stub(url, { signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(await failure(stub(new Request(url, { signal: AbortSignal.abort(reason) })))).toBe(reason)
  })

  test.each(['slow', 'time-out'] as const)('that is aborted later ends %s, at once', async (error) => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(reason), 20)
    const rule = { error, ...(error === 'slow' && { delay: 2 ** 31 - 1 }) }
    expect(await failure(faultyFetch(csn, [rule])(url, { signal: controller.signal }))).toBe(reason)
  })

  test('ends a time-out of a Request, too', async () => {
    const request = new Request(url, { signal: AbortSignal.timeout(20) })
    expect(await failure(faultyFetch(csn, [{ error: 'time-out' }])(request))).toMatchObject({ name: 'TimeoutError' })
  })

  test('keeps no listener after an answer', async () => {
    const { signal } = new AbortController()
    const removed = vi.spyOn(signal, 'removeEventListener')
    await faultyFetch(csn, [{ error: 'slow', delay: 5 }])(url, { signal })
    expect(removed).toHaveBeenCalledOnce()
  })
})

describe('what no rule answers', () => {
  const rules: Rule[] = [{ method: 'DELETE', path: '/v1/csn/*', error: 'CsnNotAllowDeleteException' }]

  test('goes to the fetch that was given, as it came', async () => {
    const send = vi.fn(async () => new Response('{}'))
    const stub = faultyFetch(csn, rules, { fetch: send })
    const init = { method: 'DELETE', headers: { a: 'b' } }
    expect(await (await stub(url, init)).text()).toBe('{}')
    expect(send).toHaveBeenCalledExactlyOnceWith(url, init)
    expect(await decode(csn, await stub(new URL('https://csn.baidubce.com/v1/csn/csn-1'), init))).toMatchObject({
      code: 'CsnNotAllowDeleteException',
    })
  })

  test('is rejected without one, and no query is told', async () => {
    const error = await failure(faultyFetch(csn, rules)(`${url}&token=secret`, { method: 'PUT' }))
    expect(error).toEqual(
      new TypeError(
        'faultyFetch: no rule answers PUT csn.baidubce.com/v1/csn: give a rule without a path, or the option fetch for what no rule answers',
      ),
    )
  })
})

test('the method and the URL are those of a Request, or of what stands beside it', async () => {
  const stub = faultyFetch(csn, [{ method: 'POST', path: '/v1/csn', error: 'DuplicateException' }])
  const status = async (...[input, init]: Parameters<typeof stub>) => (await stub(input, init)).status
  expect(await status(new Request(url, { method: 'POST' }))).toBe(400)
  expect(await status(new Request(url), { method: 'POST' })).toBe(400)
  expect(await status('/v1/csn', { method: 'POST' })).toBe(400)
})

test('HEAD gets the error in the headers, and no body', async () => {
  const response = await faultyFetch(csn, [{ error: 'DbException' }])(url, { method: 'HEAD' })
  expect(response.body).toBeNull()
  expect(await decode(csn, response)).toMatchObject({ kind: 'known', code: 'DbException' })
})

test('a client that retries gets through', async () => {
  const stub = faultyFetch(csn, [{ times: 2, error: 'InternalError' }], { fetch: async () => new Response('{}') })
  const call = createFetch(csn, { fetch: stub, retry: { baseDelayInMilliseconds: 1 } })
  expect((await call(url)).status).toBe(200)
  expect(stub.faults.list()).toEqual([{ rule: { times: 2, error: 'InternalError' }, matched: 3, fired: 2 }])
})

test.each([
  [[{ error: 'slowly' }], {}, 'rules[0].error is "slowly": did you mean "slow"?'],
  [[], { fetch: 7 }, 'faultyFetch: fetch is number: expected a function'],
  [[], { seed: 'a' }, 'seed is "a": expected a whole number'],
  [[], { sed: 7 }, 'the option "sed" is unknown: did you mean "seed"?'],
])('%j with %j is refused when it is given', (rules, options, message) => {
  expect(() => faultyFetch(csn, rules as never, options as never)).toThrow(new TypeError(message))
})

test.each([null, undefined, 5])('a request of %j is one of no rule with a path', async (input) => {
  const stub = faultyFetch(csn, [{ path: '/v1/csn', error: 'slow' }])
  await expect(stub(input as never)).rejects.toThrow('faultyFetch: no rule answers GET')
})
