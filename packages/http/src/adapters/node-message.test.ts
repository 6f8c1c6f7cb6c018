import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { describe, expect, test, vi } from 'vitest'
import { listen, send as request } from '../../test/listen.js'
import { fail, incoming, isKept, send } from './node-message.js'

const answer = { status: 404, headers: { 'content-type': 'application/json', 'x-id': 'r-1' }, body: '{"a":"é"}' }

/** What a client receives of a server that does this. */
async function received(listener: RequestListener) {
  const response = await request(await listen(createServer(listener)))
  const body = Buffer.concat(await response.toArray()).toString()
  return { status: response.statusCode, text: response.statusMessage, headers: response.headers, body }
}

test('a request without a method or a URL is GET of the root', () => {
  const asked: unknown[] = []
  const bare = { httpVersionMajor: 1, rawHeaders: ['Host', 'a', 'host', 'b'], headers: { host: 'a' } } as never
  const { method, url, hosts, requestId, open } = incoming(bare, ({ method, url, headers }) => {
    asked.push([method, url, headers()])
    return 'r-1'
  })
  expect([method, url, hosts, requestId, open]).toEqual(['GET', '/', ['a', 'b'], 'r-1', undefined])
  expect(asked).toEqual([['GET', '/', { host: 'a' }]])
})

describe('an answer is sent in the place of what was to be sent', () => {
  const prepared = (response: ServerResponse) =>
    response
      .setHeader('access-control-allow-origin', '*')
      .setHeader('etag', '"a"')
      .setHeader('content-length', 7)
      .setHeader('x-id', 'r-2')

  test('with the headers that belong to the exchange', async () => {
    const { status, text, headers, body } = await received((_, response) => send(prepared(response), answer))
    expect([status, text, body]).toEqual([404, 'Not Found', answer.body])
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(answer.body)),
      'x-id': 'r-1',
    })
    expect(headers).not.toHaveProperty('etag')
  })

  test('without a length where there is no body', async () => {
    const { headers, body } = await received((_, response) => send(response, { ...answer, body: '' }))
    expect([body, headers['content-length']]).toEqual(['', '0'])
  })

  test('with a status that has no phrase of its own', async () => {
    const { status, text } = await received((_, response) => {
      response.statusMessage = 'swordfish'
      send(response, { ...answer, status: 499 })
    })
    expect([status, text]).toEqual([499, 'unknown'])
  })

  test('without any of them, where one cannot be sent', async () => {
    const { status, headers, body } = await received((_, response) => {
      prepared(response).setHeader('trailer', 'digest').setHeader('x-odd', 'a')
      // What a library has spoilt fails once, while the headers are written.
      vi.spyOn(response, 'end').mockImplementationOnce(() => {
        throw new Error('swordfish')
      })
      send(response, answer)
    })
    expect([status, body]).toEqual([404, answer.body])
    expect(headers).not.toHaveProperty('access-control-allow-origin')
    expect(headers).not.toHaveProperty('x-odd')
    expect(headers['x-id']).toBe('r-1')
  })

  test('or is broken off', async () => {
    const broken = received((_, response) => {
      vi.spyOn(response, 'end').mockImplementation(() => {
        throw new Error('swordfish')
      })
      send(response, answer)
    })
    await expect(broken).rejects.toThrow('socket hang up')
  })
})

describe('what is thrown', () => {
  const occasion = { method: 'GET', url: '/', requestId: 'r-1' }
  const pipeline = () => ({ answer: vi.fn(() => answer), report: vi.fn() })
  const status = () => 404

  test('is answered', async () => {
    const made = pipeline()
    const thrown = new Error('swordfish')
    const { body } = await received((_, response) => fail(made as never, thrown, response, occasion, status))
    expect(body).toBe(answer.body)
    expect(made.answer.mock.calls).toEqual([[thrown, occasion, status]])
    expect(made.report).not.toHaveBeenCalled()
  })

  test('breaks off a response that has begun', async () => {
    const made = pipeline()
    const broken = received((_, response) => {
      response.write('begun', () => fail(made as never, 'swordfish', response, occasion))
    })
    await expect(broken).rejects.toThrow('aborted')
    expect(made.report.mock.calls).toEqual([['swordfish', occasion]])
    expect(made.answer).not.toHaveBeenCalled()
  })

  test('leaves alone a response that was sent whole', async () => {
    const made = pipeline()
    let isDestroyed: boolean | undefined
    const { body } = await received((_, response) => {
      response.end('whole', () => {
        fail(made as never, 'swordfish', response, occasion)
        isDestroyed = response.destroyed
      })
    })
    await vi.waitFor(() => expect(made.report.mock.calls).toEqual([['swordfish', occasion]]))
    expect([body, isDestroyed]).toEqual(['whole', false])
  })
})

test.each([
  ['access-control-allow-origin', true],
  ['vary', true],
  ['set-cookie', true],
  ['x-content-type-options', true],
  ['content-security-policy', true],
  ['content-type', false],
  ['content-length', false],
  ['content-md5', false],
  ['repr-digest', false],
  ['want-digest', false],
  ['digest', false],
  ['transfer-encoding', false],
  ['trailer', false],
  ['cache-control', false],
  ['location', false],
  ['upgrade', false],
  ['te', false],
  ['x-te', true],
  ['te-x', true],
])('whether %s goes with an answer: %s', (name, kept) => {
  expect(isKept(name)).toBe(kept)
})
