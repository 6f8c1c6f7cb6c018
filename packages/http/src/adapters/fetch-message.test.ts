import { describe, expect, test, vi } from 'vitest'
import { finished, incoming, readable, toResponse } from './fetch-message.js'

const made = Symbol('made')

/** A response of a server library, which records when it is converted to one of the platform. */
class StandIn {
  readonly status = 200
  readonly headers: Headers;
  [made]: Response | undefined

  constructor(mediaType: string) {
    this.headers = new Headers({ 'content-type': mediaType })
  }

  get whole(): Response {
    const whole = this[made] ?? new Response('{}', { headers: this.headers })
    this[made] = whole
    return whole
  }

  get body() {
    return this.whole.body
  }

  get bodyUsed() {
    return this.whole.bodyUsed
  }
}

const finish = (response: unknown) => finished(response as Response, 'x-id', 'r-1', () => {})

describe('a response of a library', () => {
  test.each([
    ['application/json', false],
    ['application/problem+json', false],
    ['text/plain', true],
  ])('of %s is converted to one of the platform: %s', (mediaType, isMade) => {
    const response = new StandIn(mediaType)
    expect(finish(response).headers.get('x-id')).toBe('r-1')
    expect(response[made] !== undefined).toBe(isMade)
  })

  test.each(['application/json', 'text/plain'])('of %s that was read before is refused', async (mediaType) => {
    const response = new StandIn(mediaType)
    await response.whole.text()
    expect(() => finish(response)).toThrow(TypeError)
  })
})

test.each(['application/json', 'text/plain'])(
  'a platform response of %s that was read before is refused',
  async (type) => {
    const response = new Response('{}', { headers: { 'content-type': type } })
    await response.text()
    expect(() => finish(response)).toThrow(TypeError)
  },
)

test.each([
  [100, false],
  [101, false],
  [199, false],
  [200, true],
  [599, true],
  [600, false],
  [Number.NaN, false],
  ['200', false],
])('a response of the status %s can be sent: %s', (status, canBeSent) => {
  const response = Object.defineProperty(Response.json({}), 'status', { value: status })
  if (canBeSent) expect(finish(response).headers.get('x-id')).toBe('r-1')
  else expect(() => finish(response)).toThrow(`a response of the status ${status}: expected a Response of 200 to 599`)
})

test.each([undefined, null, 'text', {}])('%j is no response', (given) => {
  expect(() => finish(given)).toThrow('a response of the status undefined')
})

test.each(['application/json', 'text/plain'])('a response of %s that somebody else reads is refused', (type) => {
  const response = new Response('{}', { headers: { 'content-type': type } })
  response.body?.getReader()
  expect(() => finish(response)).toThrow('a response whose body was read before')
})

describe('a body that is watched', () => {
  test('is cancelled where it comes from when its reader leaves', async () => {
    const cancel = vi.fn()
    const response = finish(new Response(new ReadableStream({ cancel })))
    await response.body?.cancel('enough')
    expect(cancel.mock.calls).toEqual([['enough']])
  })

  test('is told to break off, without a word of why', async () => {
    const tell = vi.fn()
    const cause = new Error('swordfish')
    const stream = new ReadableStream({ pull: (controller) => controller.error(cause) })
    const response = finished(new Response(stream), undefined, 'r-1', tell)
    await expect(response.text()).rejects.toThrow('the response broke off')
    expect(tell.mock.calls).toEqual([[cause]])
  })

  test('keeps the response as it was', async () => {
    const response = finish(new Response('text', { status: 418, statusText: 'Teapot', headers: { a: 'b' } }))
    expect([response.status, response.statusText, response.headers.get('a')]).toEqual([418, 'Teapot', 'b'])
    expect(await response.text()).toBe('text')
  })
})

test.each([
  ['', null],
  ['{}', '{}'],
])('an answer with the body %j becomes a response with %j', async (body, expected) => {
  const response = toResponse({ status: 404, headers: { a: 'b' }, body })
  expect([response.status, response.headers.get('a')]).toEqual([404, 'b'])
  expect(response.body === null ? null : await response.text()).toBe(expected)
})

describe('a request', () => {
  const url = 'https://csn.example/v1/csn'
  const post = (init: RequestInit = {}) => new Request(url, { method: 'POST', body: '{}', ...init })
  const bytes = new TextEncoder().encode('{}')

  test.each([
    ['GET', false],
    ['HEAD', false],
    ['POST', true],
    ['DELETE', true],
  ])('of %s may have a body: %s', (method, mayHave) => {
    expect(incoming(new Request(url, { method }), () => 'r-1').open !== undefined).toBe(mayHave)
  })

  test('has the host that it names', () => {
    expect(incoming(post(), () => 'r-1').hosts).toEqual([])
    expect(incoming(post({ headers: { host: 'h' } }), () => 'r-1').hosts).toEqual(['h'])
  })

  test('whose client has left is not read', async () => {
    const reason = new Error('left')
    const { open } = incoming(post({ signal: AbortSignal.abort(reason) }), () => 'r-1')
    await expect(open?.()[Symbol.asyncIterator]().next()).rejects.toBe(reason)
  })

  test('that was read before cannot be read again', async () => {
    const request = post()
    await request.text()
    expect(() => incoming(request, () => 'r-1').open?.()).toThrow('let errbook read it first')
  })

  test('that was read gets its body back, one that was not stays as it is', async () => {
    const request = post()
    expect(readable(request, bytes)).toBe(request)
    await request.text()
    expect(readable(request, undefined)).toBe(request)
    expect(await readable(request, bytes).text()).toBe('{}')
  })
})
