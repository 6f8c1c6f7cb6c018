// A connection survives a refusal, and the server survives clients that disconnect.
import { Agent } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { applications } from '../applications.js'
import { answerTo, common, post, staged } from '../ask.js'
import { dial, headerSection } from '../listen.js'

const mebibytes = (count: number) => `"${'x'.repeat(count * 1_048_576)}"`
const refusal = { ok: false, code: 'InvalidAccessKeyId' }

/** Requests that are answered before their body was read, and the answer to each. */
const early: readonly (readonly [what: string, bytes: string, headers: object, code: string])[] = [
  ['a body of 1.2 MiB', mebibytes(1.2), {}, 'InvalidHTTPRequest'],
  ['a body of 2 MiB', mebibytes(2), {}, 'InvalidHTTPRequest'],
  ['a body of 5 MiB', mebibytes(5), {}, 'InvalidHTTPRequest'],
  ['a body of 5 MiB in chunks', mebibytes(5), { 'transfer-encoding': 'chunked' }, 'InvalidHTTPRequest'],
  ['a missing header and a body of 0.5 MiB', mebibytes(0.5), { 'x-bce-date': '' }, 'AccessDenied'],
  ['a missing header and a body of 5 MiB', mebibytes(5), { 'x-bce-date': '' }, 'AccessDenied'],
  ['a malformed header and a body of 5 MiB', mebibytes(5), { 'x-bce-date': 'today' }, 'InvalidHTTPAuthHeader'],
]

describe.each(applications)('%s', (name, start) => {
  const stage = staged(start)
  const small = staged(start, { maximumBodyBytes: 1000 })
  beforeEach(() => {
    stage.reset()
    small.reset()
  })
  // A parser before the middleware reads the body before `authenticate` is called.
  const isParsing = name.endsWith('parser')
  const code = (answer: string, bytes: string) =>
    isParsing && bytes.length > 1_048_576 ? 'InvalidHTTPRequest' : answer

  /** An agent of one connection. */
  function newAgent(): Agent {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    onTestFinished(() => agent.destroy())
    return agent
  }

  /** The answer to the next request of an agent, without waiting for a timeout of the server. */
  async function next(url: string, agent: Agent): Promise<string | number> {
    const from = performance.now()
    const answer = await answerTo(url, { agent })
    expect(performance.now() - from).toBeLessThan(400)
    return answer
  }

  test.each(early)(
    'answers the next request at once after %s',
    { timeout: 20_000 },
    async (_, bytes, headers, answer) => {
      const agent = newAgent()
      const url = `${stage.origin}/v1/csn/csn-1`
      for (let time = 0; time < 2; time++) {
        expect(await answerTo(url, { ...post(bytes, headers), agent })).toBe(code(answer, bytes))
        expect(await next(url, agent)).toBe(200)
      }
      expect([stage.operations, stage.errors.length]).toEqual([2, 0])
    },
  )

  test('answers the next request at once after a body over a small limit', { timeout: 20_000 }, async () => {
    const agent = newAgent()
    const url = `${small.origin}/v1/csn/csn-1`
    for (const length of [1001, 70_000, 2_000_000]) {
      expect(await answerTo(url, { ...post(`"${'x'.repeat(length)}"`), agent })).toBe('InvalidHTTPRequest')
      expect(await next(url, agent)).toBe(200)
    }
    expect([small.operations, small.errors.length]).toEqual([3, 0])
  })

  test.each([0.5, 5])('answers the next request at once after a refusal, with a body of %d MiB', async (size) => {
    const agent = newAgent()
    const url = `${stage.origin}/v1/csn/csn-1`
    stage.authenticate = () => refusal
    for (let time = 0; time < 2; time++) {
      const answer = await answerTo(url, { ...post(mebibytes(size)), agent })
      expect(answer).toBe(code('InvalidAccessKeyId', mebibytes(size)))
      expect(await next(url, agent)).toBe('InvalidAccessKeyId')
    }
  })

  test.each(isParsing ? [] : [0.5, 2])(
    'answers the next request at once after a skipped body of %d MiB',
    async (size) => {
      const agent = newAgent()
      const url = `${stage.origin}/v1/csn/csn-1`
      stage.skip = () => true
      expect(await answerTo(url, { ...post(mebibytes(size)), agent })).toBe(200)
      expect(await next(url, agent)).toBe(200)
    },
  )

  test('never reads the rest of a body as a request', { timeout: 20_000 }, async () => {
    const body = mebibytes(1.2)
    const length = ['content-length', String(body.length)] as const
    const fields = [['host', 'localhost'], ...Object.entries(common())] as const
    const socket = dial(stage.origin)
    socket.write(headerSection('POST /v1/csn/csn-1 HTTP/1.1', [...fields, length]) + body)
    socket.write(headerSection('GET /v1/csn/csn-1 HTTP/1.1', [...fields, ['connection', 'close']]))
    const text = Buffer.concat(await socket.toArray()).toString()
    const statuses = text.match(/(?<=HTTP\/1\.1 )\d+/g)
    expect(statuses).toEqual(/^connection: close\r$/im.test(text.split('\r\n\r\n')[0] ?? '') ? ['400'] : ['400', '200'])
  })

  test('accepts a body that comes a byte at a time', { timeout: 60_000 }, async () => {
    // 512 KiB take some seconds.
    const size = process.env.MODE === 'fuzz' ? 524_288 : 65_536
    const body = `{"name":"${'x'.repeat(size - 11)}"}`
    let length = 0
    stage.operate = (call) => {
      length = JSON.stringify(call.body).length
      return null
    }
    const fields = [['host', 'localhost'], ...Object.entries(common()), ['transfer-encoding', 'chunked']] as const
    const socket = dial(stage.origin)
    const section = headerSection('POST /v1/csn/csn-1 HTTP/1.1', [...fields, ['connection', 'close']])
    socket.write(`${section}${body.replaceAll(/./gs, '1\r\n$&\r\n')}0\r\n\r\n`)
    const text = Buffer.concat(await socket.toArray()).toString()
    expect([text.slice(0, 12), length]).toEqual(['HTTP/1.1 200', size])
  })

  test.each([
    ['in the middle of a body', ['content-length', '5000'], '{"name":"'],
    ['before the first byte of a body', ['content-length', '5000'], ''],
    ['in the middle of a chunk', ['transfer-encoding', 'chunked'], 'ff\r\n{"name":"'],
    ['between two chunks', ['transfer-encoding', 'chunked'], '9\r\n{"name":"\r\n'],
    ['within what would be JSON', ['content-length', '5000'], '{"name":"a"}'],
  ] as const)('survives, and calls no hook, when a client disconnects %s', async (_, field, begun) => {
    const isAsked = vi.fn()
    stage.authenticate = async () => {
      isAsked()
      await wait(5)
      return { ok: true }
    }
    const fields = [['host', 'localhost'], ...Object.entries(common()), field] as const
    const leaves = ['destroy', 'end', 'resetAndDestroy'] as const
    for (const leave of leaves) {
      const socket = dial(stage.origin)
      socket.on('error', () => {})
      socket.write(headerSection('POST /v1/csn/csn-1 HTTP/1.1', fields) + begun)
      // A parser before the middleware waits for the body before `authenticate` is called.
      if (isParsing) await wait(20)
      else await vi.waitFor(() => expect(isAsked).toHaveBeenCalled(), { interval: 2 })
      await wait(10)
      socket.resume()[leave]()
      isAsked.mockClear()
    }
    await wait(30)
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`)).toBe(200)
    expect([stage.operations, stage.errors, stage.refusals]).toEqual([1, [], []])
  })

  test.skipIf(isParsing)('survives, and calls no hook, when a client disconnects during authenticate', async () => {
    let ask: (() => void) | undefined
    const asked = new Promise<void>((resolve) => {
      ask = resolve
    })
    const left = new Promise<void>((resolve) => {
      stage.authenticate = async () => {
        ask?.()
        await wait(30)
        resolve()
        return { ok: true }
      }
    })
    const fields = [['host', 'localhost'], ...Object.entries(common()), ['content-length', '5000']] as const
    const socket = dial(stage.origin)
    socket.write(`${headerSection('POST /v1/csn/csn-1 HTTP/1.1', fields)}{"name":`)
    await asked
    socket.destroy()
    await left
    await wait(20)
    expect([stage.operations, stage.errors, stage.refusals]).toEqual([0, [], []])
  })
})
