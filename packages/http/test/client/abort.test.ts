// A client that aborts, by its timeout or by its caller, at every point of a call.
import type { ServerResponse } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { csn } from '@errbook/csn'
import { describe, expect, test, vi } from 'vitest'
import { type CatalogFetch, createFetch, encode, type FetchOptions } from '../../src/index.js'
import { listen } from '../listen.js'
import { answer, answering } from './answering.js'

const reason = Object.freeze({ why: 'enough' })
const json = { 'content-type': 'application/json' }

/** Starts a server that sends part of a response with the status in the path; nothing for 0. */
async function start() {
  const reached = vi.fn()
  const origin = await listen((request, response) => {
    stall(request.url ?? '', response)
    reached()
  })
  return { origin, reached, isReached: () => vi.waitFor(() => expect(reached).toHaveBeenCalled()) }
}

function stall(path: string, response: ServerResponse): void {
  const status = Number(path.slice(1))
  if (status === 0) return
  response.writeHead(status, { ...json, 'content-length': '100' }).write('{"code":"Db')
}

/** Aborts a call once the server has it, and gives what it rejects with. */
async function ended(path: string, init: RequestInit = {}, options: FetchOptions = {}): Promise<unknown> {
  const { origin, isReached } = await start()
  const controller = new AbortController()
  const done = createFetch(csn, options)(origin + path, { ...init, signal: controller.signal }).catch((error) => ({
    error,
  }))
  await isReached()
  // So that what was written of a body has come.
  await new Promise((resolve) => setTimeout(resolve, 50))
  controller.abort(reason)
  return done
}

const transient = { transient: true, baseDelayInMilliseconds: 0 }

test.each<[string, string, FetchOptions]>([
  ['before a response', '/0', {}],
  ['while the body of a success is read', '/200', {}],
  ['while the body of an error is read', '/500', {}],
  ['while the body of a transient error is read', '/503', { retry: transient }],
  ['before a response, with retries of failures', '/0', { retry: transient }],
  ['before the response of a signed call', '/0', { sign: () => ({}) }],
  ['before the timeout', '/200', { timeoutInMilliseconds: 60_000 }],
])('a call rejects with the reason of an abort: %s', async (_, path, options) => {
  expect(await ended(path, {}, options)).toEqual({ error: reason })
  const { error } = (await ended(path, {}, options)) as { readonly error: unknown }
  expect(error).toBe(reason)
})

describe('an abort ends every wait', () => {
  const never = () => new Promise<never>(() => {})

  test.each<[string, FetchOptions, RequestInit]>([
    ['a fetch that does not know signals', { fetch: never }, {}],
    ['signing', { sign: never }, {}],
    [
      'a stalling body of a fetch that does not know signals',
      { fetch: async () => new Response(new ReadableStream({ pull: never }), { headers: json }) },
      {},
    ],
  ])('%s', async (_, options, init) => {
    const controller = new AbortController()
    const done = createFetch(csn, options)('https://csn.example/', { ...init, signal: controller.signal })
    const refused = expect(done).rejects.toBe(reason)
    await new Promise((resolve) => setTimeout(resolve, 5))
    controller.abort(reason)
    await refused
  })

  test('the body of a Request', async () => {
    const controller = new AbortController()
    const body = new ReadableStream({ pull: never })
    const init = { method: 'PUT', body, duplex: 'half', signal: controller.signal } as RequestInit
    const { fetch, sent } = answering()
    const refused = expect(createFetch(csn, { fetch })(new Request('https://csn.example/', init))).rejects.toBe(reason)
    await new Promise((resolve) => setTimeout(resolve, 5))
    controller.abort(reason)
    await refused
    expect(sent).toHaveLength(0)
  })
})

/** Signals as the package abort-controller and React Native have them: without a reason, and not of the platform. */
class OtherSignal extends EventTarget {
  aborted = false

  abort() {
    this.aborted = true
    this.dispatchEvent(new Event('abort'))
  }
}

describe('a signal of another library', () => {
  const never = () => new Promise<never>(() => {})
  const call = (signal: OtherSignal, options: FetchOptions) =>
    createFetch(csn, options)('https://h/', { signal: signal as unknown as AbortSignal })
  const abort = { name: 'AbortError' }

  test.each<[string, FetchOptions]>([
    ['while it sends', { fetch: never }],
    ['while it sends, before the timeout', { fetch: never, timeoutInMilliseconds: 2 ** 31 - 1 }],
    ['while it signs', { sign: never }],
    ['while it waits', { fetch: answering(answer(encode(csn, 'DbException'), { 'retry-after': '9' })).fetch }],
  ])('ends a call %s', async (_, options) => {
    const signal = new OtherSignal()
    const refused = expect(call(signal, options)).rejects.toMatchObject(abort)
    await new Promise((resolve) => setTimeout(resolve, 20))
    signal.abort()
    await refused
    await expect(call(signal, options)).rejects.toMatchObject(abort)
  })

  test('changes nothing unless it aborts', async () => {
    const options = { fetch: answering().fetch, timeoutInMilliseconds: 60_000 }
    expect((await call(new OtherSignal(), options)).status).toBe(200)
  })

  test('ends the body of a success that is read later', async () => {
    const signal = new OtherSignal()
    let sentWith: AbortSignal | undefined
    const fetch: FetchOptions['fetch'] = async (_url, init) => {
      sentWith = init.signal
      return Response.json({})
    }
    await call(signal, { fetch, timeoutInMilliseconds: 60_000 })
    signal.abort()
    expect(sentWith?.aborted).toBe(true)
  })
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a body that cannot be cancelled', { body: { cancel: () => undefined } }],
])('a fetch that gives %s too late changes nothing', async (_, late) => {
  const controller = new AbortController()
  let respond: (response: unknown) => void = () => {}
  const fetch = () => new Promise<never>((resolve) => (respond = resolve as typeof respond))
  const refused = expect(createFetch(csn, { fetch })('https://h/', { signal: controller.signal })).rejects.toBe(reason)
  await new Promise((resolve) => setTimeout(resolve, 5))
  controller.abort(reason)
  await refused
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  respond(late)
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

test('the signal of a Request without other references ends a call, even after garbage collection', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const controller = new AbortController()
  const { fetch } = answering(answer(encode(csn, 'DbException'), { 'retry-after': '9' }))
  const call = () => createFetch(csn, { fetch })(new Request('https://h/', { signal: controller.signal }))
  const refused = expect(call()).rejects.toBe(reason)
  for (let round = 0; round < 5; round++) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    collect()
  }
  controller.abort(reason)
  await refused
})

test('a response that comes too late is cancelled', async () => {
  const controller = new AbortController()
  const cancel = vi.fn()
  let respond: (response: Response) => void = () => {}
  const fetch = () => new Promise<Response>((resolve) => (respond = resolve))
  const refused = expect(createFetch(csn, { fetch })('https://h/', { signal: controller.signal })).rejects.toBe(reason)
  await Promise.resolve()
  controller.abort(reason)
  await refused
  respond(new Response(new ReadableStream({ cancel })))
  await vi.waitFor(() => expect(cancel).toHaveBeenCalled())
})

test('nothing is sent, signed or read once a signal has aborted', async () => {
  const { fetch, sent } = answering()
  const sign = vi.fn(() => ({}))
  const signal = AbortSignal.abort(reason)
  const request = new Request('https://csn.example/', { method: 'PUT', body: 'x' })
  for (const input of ['https://csn.example/', request]) {
    await expect(createFetch(csn, { fetch, sign })(input, { signal })).rejects.toBe(reason)
  }
  expect(sent).toHaveLength(0)
  expect(sign).not.toHaveBeenCalled()
  expect(request.bodyUsed).toBe(false)
})

test('an abort by onRetry ends the call', async () => {
  const controller = new AbortController()
  const { fetch, sent } = answering(answer(encode(csn, 'DbException')))
  const onRetry = () => controller.abort(reason)
  const retry = { baseDelayInMilliseconds: 0 }
  const { signal } = controller
  await expect(createFetch(csn, { fetch, retry, onRetry })('https://h/', { signal })).rejects.toBe(reason)
  expect(sent).toHaveLength(1)
})

test('an abort is not retried, and onRetry is not called', async () => {
  const onRetry = vi.fn()
  expect(await ended('/0', {}, { retry: transient, onRetry })).toEqual({ error: reason })
  expect(onRetry).not.toHaveBeenCalled()
})

test('AbortSignal.timeout is a reason like any other', async () => {
  const { origin } = await start()
  for (const path of ['/0', '/200', '/500']) {
    const signal = AbortSignal.timeout(30)
    const error = await createFetch(csn)(origin + path, { signal }).catch((thrown) => thrown)
    expect(error).toBe(signal.reason)
    expect(error).toMatchObject({ name: 'TimeoutError' })
  }
})

test('a call that succeeded, failed or was aborted leaves no listener behind', async () => {
  const { signal } = new AbortController()
  const added = vi.spyOn(signal, 'addEventListener')
  const removed = vi.spyOn(signal, 'removeEventListener')
  const failing = answer(encode(csn, 'DbException'))
  const { fetch } = answering(failing, failing, answer(encode(csn, 'AccessDenied')))
  const send: CatalogFetch = createFetch(csn, { fetch, sign: () => ({}), retry: { baseDelayInMilliseconds: 1 } })
  await send('https://h/', { signal }).catch(() => {})
  await send('https://h/', { signal })
  expect(added).toHaveBeenCalled()
  expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(added.mock.calls.map(([, listener]) => listener))
})

describe('the time for an attempt', () => {
  // Long enough for a busy machine to send a request.
  const timeoutInMilliseconds = 300
  const timeout = { name: 'TimeoutError', code: DOMException.TIMEOUT_ERR }

  test.each(['/0', '/200', '/500'])('ends it at any point: %s', async (path) => {
    const { origin, reached } = await start()
    const error = await createFetch(csn, { timeoutInMilliseconds })(origin + path).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(DOMException)
    expect(error).toMatchObject(timeout)
    expect(reached).toHaveBeenCalledTimes(1)
  })

  test('covers signing', async () => {
    const sign = () => new Promise<never>(() => {})
    await expect(createFetch(csn, { sign, timeoutInMilliseconds })('https://h/')).rejects.toMatchObject(timeout)
  })

  test.each(['/0', '/500'])('counts for each attempt, and another is made with retry.transient: %s', async (path) => {
    const { origin, reached } = await start()
    const retry = { transient: true, maximumRetries: 2, baseDelayInMilliseconds: 0 }
    const send = createFetch(csn, { timeoutInMilliseconds, retry })
    await expect(send(origin + path)).rejects.toMatchObject(timeout)
    expect(reached).toHaveBeenCalledTimes(3)
    await expect(send(origin + path, { method: 'POST' })).rejects.toMatchObject(timeout)
    expect(reached).toHaveBeenCalledTimes(4)
  })

  test('does not count while it waits between attempts', async () => {
    const { fetch } = answering(answer(encode(csn, 'DbException'), { 'retry-after': '1' }))
    const response = await createFetch(csn, { fetch, timeoutInMilliseconds: 500 })('https://h/')
    expect(response.status).toBe(200)
  })

  test('does not cover the stream of a success, but the signal of the caller does', async () => {
    let finish = () => {}
    const origin = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('a')
      finish = () => response.end('b')
    })
    // Long enough for the head of a response on a busy machine.
    const timeoutInMilliseconds = 1000
    const send = createFetch(csn, { timeoutInMilliseconds })
    const controller = new AbortController()
    const streamed = await send(origin, { signal: controller.signal })
    await new Promise((resolve) => setTimeout(resolve, 1.2 * timeoutInMilliseconds))
    const whole = send(origin).then((response) => {
      finish()
      return response.text()
    })
    expect(await whole).toBe('ab')
    expect(streamed.bodyUsed).toBe(false)
    controller.abort(reason)
    await expect(streamed.text()).rejects.toThrow()
  })

  test('leaves no timer behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { fetch } = answering(answer(encode(csn, 'AccessDenied')))
      const send = createFetch(csn, { fetch, timeoutInMilliseconds: 60_000 })
      await send('https://h/').catch(() => {})
      await send('https://h/')
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })
})
