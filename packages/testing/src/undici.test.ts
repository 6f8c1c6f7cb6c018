import { csn } from '@errbook/csn'
import { decode } from '@errbook/http'
import { MockAgent, request, fetch as undiciFetch } from 'undici'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { FaultRule } from './faults/check-rules.js'
import { faultInterceptor } from './undici.js'

const origin = 'https://csn.baidubce.com'
const url = `${origin}/v1/csn`

/** The options of a request to a mock agent that meets faults first. */
function by(rules: readonly FaultRule<typeof csn>[], agent = new MockAgent()) {
  agent.disableNetConnect()
  onTestFinished(() => agent.close())
  return { dispatcher: agent.compose(faultInterceptor(csn, rules)) }
}

test('what no rule answers goes to the mock agent', async () => {
  const agent = new MockAgent()
  const { dispatcher } = by([{ times: 1, error: 'DbException' }], agent)
  agent.get(origin).intercept({ path: '/v1/csn' }).reply(200, { csns: [] })
  expect(decode(csn, await plain(request(url, { dispatcher })))).toMatchObject({ kind: 'known', code: 'DbException' })
  expect(await plain(request(url, { dispatcher }))).toMatchObject({ status: 200, body: '{"csns":[]}' })
  await expect(request(url, { dispatcher })).rejects.toMatchObject({ code: 'UND_MOCK_ERR_MOCK_NOT_MATCHED' })
})

/** A response of undici as data. */
async function plain(sent: ReturnType<typeof request>) {
  const { statusCode, headers, body } = await sent
  return { status: statusCode, headers: headers as Record<string, string>, body: await body.text() }
}

describe('request', () => {
  test.each([
    ['refused', 'ECONNREFUSED'],
    ['reset-before-head', 'ECONNRESET'],
  ] as const)('rejects for %s with the code of the system', async (error, code) => {
    await expect(request(url, by([{ error }]))).rejects.toMatchObject({ code })
  })

  test.each([
    ['cut-off', 'UND_ERR_SOCKET'],
    ['reset-after-bytes', 'ECONNRESET'],
  ] as const)('gives the first bytes of %s, and then fails', async (error, code) => {
    const { body, headers } = await request(url, by([{ error, bytes: 20 }]))
    const chunks: Buffer[] = []
    const reading = (async () => {
      for await (const chunk of body) chunks.push(chunk)
    })()
    await expect(reading).rejects.toMatchObject({ code })
    expect(Buffer.concat(chunks)).toHaveLength(20)
    expect(Number(headers['content-length'])).toBeGreaterThan(20)
  })

  test('waits for slow', async () => {
    const start = performance.now()
    const { statusCode } = await request(url, by([{ error: 'slow', delay: 30 }]))
    expect(statusCode).toBe(403)
    expect(performance.now() - start).toBeGreaterThan(25)
  })

  test.each(['slow', 'time-out'] as const)('ends %s by its signal, or by its own limit', async (error) => {
    const { dispatcher } = by([{ error }])
    await expect(request(url, { dispatcher, signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
      name: 'TimeoutError',
    })
    await expect(request(url, { dispatcher, signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before')
    await expect(request(url, { dispatcher, headersTimeout: 20 })).rejects.toMatchObject({
      name: 'HeadersTimeoutError',
      code: 'UND_ERR_HEADERS_TIMEOUT',
    })
  })

  test('HEAD gets the error in the headers', async () => {
    const response = await plain(request(url, { method: 'HEAD', ...by([{ error: 'DbException' }]) }))
    expect(response.body).toBe('')
    expect(decode(csn, response)).toMatchObject({ kind: 'known', code: 'DbException' })
  })
})

test.each(['refused', 'reset-before-head'] as const)(
  'fetch fails for %s as it does without a connection',
  async (error) => {
    await expect(undiciFetch(url, by([{ error }]))).rejects.toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
    })
  },
)

test('an abort while a body is read ends it', async () => {
  const controller = new AbortController()
  const response = await undiciFetch(url, { ...by([{ error: 'cut-off' }]), signal: controller.signal })
  controller.abort(new Error('enough'))
  await expect(response.text()).rejects.toThrow('enough')
})

test('what is invalid is refused when it is given', () => {
  expect(() => faultInterceptor(csn, [{ error: 'slowly' as never }])).toThrow('did you mean "slow"?')
  expect(() => faultInterceptor({} as never, [])).toThrow('expected a catalog')
  expect(() => faultInterceptor(csn, [], { sed: 7 } as never)).toThrow(
    /^the option "sed" is unknown: did you mean "seed"/,
  )
})
