import { describe, expect, test } from 'vitest'
import { finished } from './fetch-message.js'

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
