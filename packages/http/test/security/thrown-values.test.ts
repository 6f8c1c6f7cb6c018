// Of the values that operations throw, only errors made here reach the wire.
import { Agent } from 'node:http'
import { csn } from '@errbook/csn'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { decode } from '../../src/index.js'
import { applications } from '../applications.js'
import { answerTo, ask, staged, uuid } from '../ask.js'
import { secret, thenable } from '../hostile.js'
import { ours, shifting, unexpected } from '../thrown-values.js'

const methods = ['GET', 'HEAD', 'POST']

// `pnpm fuzz` tries every way with every method; otherwise every way with one, and every method in one way.
const isThorough = process.env.MODE === 'fuzz'

/** Every way to throw. */
const ways: readonly (readonly [how: string, fail: (value: unknown) => unknown])[] = [
  [
    'at once',
    (value) => {
      throw value
    },
  ],
  [
    'in an asynchronous function',
    async (value) => {
      throw value
    },
  ],
  ['later', (value) => new Promise((_, reject) => setTimeout(reject, 2, value))],
  ['by a thenable', (value) => thenable((_, reject) => void setImmediate(reject, value))],
]

describe.each(applications)('%s', (name, start) => {
  const stage = staged(start)
  beforeEach(() => stage.reset())
  const agent = new Agent({ keepAlive: true })
  afterAll(() => agent.destroy())

  /** Lets an operation throw a value in every way, and checks each response. */
  async function eachResponse(
    make: () => unknown,
    look: (response: Awaited<ReturnType<typeof ask>>, how: string) => void,
  ) {
    for (const [how, fail] of ways) {
      for (const method of isThorough || how === 'in an asynchronous function' ? methods : ['GET']) {
        const value = make()
        // In Express, throwing a falsy value is like calling `next()`; rejecting is not.
        if (how === 'at once' && !value && name.startsWith('Express')) continue
        stage.reset()
        stage.operate = () => fail(value)
        const response = await ask(`${stage.origin}/v1/csn/csn-1`, {
          method,
          agent,
          ...(method === 'POST' ? { body: '{}' } : {}),
        })
        expect(`${response.statusText}${JSON.stringify(response)}`.toLowerCase()).not.toContain(secret)
        look(response, `${how}, ${method}`)
      }
    }
    stage.operate = () => 1
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`)).toBe(200)
  }

  const code = 'InternalError'
  test.each(unexpected)('answers %s with the unexpected error, and calls onError once', async (_, make) => {
    await eachResponse(make, (response, how) => {
      const decoded = decode(csn, response)
      const { requestId } = decoded
      expect([how, decoded]).toMatchObject([how, { code, status: 500, requestId: expect.stringMatching(uuid) }])
      expect(response.headers['x-bce-request-id']).toBe(requestId)
      expect([how, stage.operations, stage.errors.length, stage.refusals.length]).toEqual([how, 1, 1, 0])
    })
  })

  test.each(ours)('answers %s as the catalog says, and calls no hook', async (_, make) => {
    const { code, status, message } = csn.errors.CsnNotFoundException
    await eachResponse(make, (response, how) => {
      const requestId = response.headers['x-bce-request-id']
      expect([how, decode(csn, response)]).toMatchObject([how, { kind: 'known', code, status, message, requestId }])
      expect(requestId).toMatch(uuid)
      expect([how, stage.errors.length, stage.refusals.length]).toEqual([how, 0, 0])
    })
  })

  test.each(shifting)(
    'answers with an error that changes when it is read again, or as unexpected: %s',
    async (_, make) => {
      await eachResponse(make, (response) => {
        const decoded = decode(csn, response)
        const codes = ['CsnNotFoundException', 'RequestExpired', 'InternalError']
        expect(codes).toContain(decoded.kind === 'known' ? decoded.code : undefined)
        expect(stage.errors.length).toBe(decoded.status === 500 ? 1 : 0)
      })
    },
  )
})
