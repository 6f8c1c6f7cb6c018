import { csn } from '@errbook/csn'
import { decode } from '@errbook/http'
import axios from 'axios'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { faultHandlers } from './msw.js'

const url = 'https://csn.baidubce.com/v1/csn'
const server = setupServer(http.get(url, () => HttpResponse.json({ csns: [] })))

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

test('rules are for one test, and the handlers behind answer everything else', async () => {
  const handlers = faultHandlers(csn, [{ path: '/v1/csn', times: 1, error: 'DbException' }])
  server.use(...handlers)
  expect(await decode(csn, await fetch(url))).toMatchObject({ kind: 'known', code: 'DbException' })
  expect(await (await fetch(url)).json()).toEqual({ csns: [] })
  expect(handlers.faults.list()).toMatchObject([{ matched: 2, fired: 1 }])
  handlers.faults.add([{ error: 'html-502' }])
  expect((await fetch(url)).status).toBe(502)
})

test('HEAD gets the error in the headers', async () => {
  server.use(...faultHandlers(csn, [{ error: 'DbException' }]))
  expect(await decode(csn, await fetch(url, { method: 'HEAD' }))).toMatchObject({ code: 'DbException' })
})

test.each(['cut-off', 'reset-after-bytes'] as const)('%s breaks off for clients of node:http, too', async (error) => {
  server.use(...faultHandlers(csn, [{ error }]))
  const failure = await axios.get(url).catch((thrown: unknown) => thrown)
  expect(failure).toMatchObject({ message: 'stream has been aborted', response: { status: 403 } })
})

describe('a signal', () => {
  test.each(['slow', 'time-out'] as const)('ends %s with its reason', async (error) => {
    server.use(...faultHandlers(csn, [{ error }]))
    await expect(fetch(url, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: 'TimeoutError' })
  })
})

test('what is invalid, and what MSW cannot do, is refused when it is given, and when it is added', () => {
  const refused = /^"refused" is impossible: a handler of MSW that was reached cannot refuse the connection/
  expect(() => faultHandlers(csn, [{ error: 'refused' }])).toThrow(refused)
  expect(() => faultHandlers(csn, []).faults.add([{ error: 'refused' }])).toThrow(refused)
  expect(() => faultHandlers(csn, [{ error: 'slowly' as never }])).toThrow('did you mean "slow"?')
  expect(() => faultHandlers({} as never, [])).toThrow('expected a catalog')
  expect(() => faultHandlers(csn, [], { sed: 7 } as never)).toThrow(/^the option "sed" is unknown: did you mean "seed"/)
})
