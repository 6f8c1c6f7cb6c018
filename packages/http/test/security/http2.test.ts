// Over HTTP/2 a request has no Host, and a body no length: both are still found.
import { type ClientHttp2Session, connect, createServer } from 'node:http2'
import { signer, verifier } from '@errbook/bce-auth'
import { csn } from '@errbook/csn'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decode } from '../../src/index.js'
import { fastifyApp, nodeListener, type Start } from '../applications.js'
import { codeOf, staged, uuid, within } from '../ask.js'
import { secret } from '../hostile.js'
import { run, type Sending } from '../listen.js'
import { unexpected } from '../thrown-values.js'

const servers: readonly (readonly [name: string, start: Start])[] = [
  ['node:http2', (options, operate) => run(createServer(nodeListener(options, operate)))],
  [
    'Fastify',
    async (options, operate) => {
      const app = fastifyApp(options, operate, { http2: true })
      await app.ready()
      return run(app.server)
    },
  ],
]

/** Sends a valid request with some changes. */
async function askOver(session: ClientHttp2Session, path: string, sending: Sending = {}) {
  const { method = 'GET', headers, body } = within(sending)
  const fields = { ':method': method, ':path': path, ...(headers as Record<string, string>) }
  const stream = session.request(fields, { endStream: body === undefined })
  const answered = new Promise<Record<string, string>>((resolve, reject) => {
    stream.on('response', (fields) => resolve(fields as Record<string, string>)).on('error', reject)
  })
  if (body !== undefined) stream.end(body)
  const { ':status': status, ...rest } = await answered
  return { status: Number(status), headers: rest, body: Buffer.concat(await stream.toArray()).toString() }
}

describe.each(servers)('%s', (_, start) => {
  const stage = staged(start)
  let session: ClientHttp2Session
  beforeEach(() => {
    stage.reset()
    session = connect(stage.origin)
  })
  afterEach(() => session.destroy())

  const bodies: unknown[] = []
  beforeEach(() => {
    bodies.length = 0
    stage.operate = ({ body }) => {
      bodies.push(body)
      return null
    }
  })

  test('reads a body without a length', async () => {
    for (const body of ['{"name":"a"}', '[]', 'null']) {
      expect(codeOf(await askOver(session, '/v1/csn/csn-1', { method: 'POST', body }))).toBe(200)
    }
    expect(bodies).toEqual([{ name: 'a' }, [], null])
    for (const method of ['GET', 'POST', 'DELETE']) {
      expect(codeOf(await askOver(session, '/v1/csn/csn-1', { method }))).toBe(200)
    }
    expect(bodies.slice(3)).toEqual([undefined, undefined, undefined])
  })

  test.each([
    ['broken JSON', '{"name":', 'MalformedJSON'],
    ['a byte order mark', '\uFEFF{}', 'MalformedJSON'],
    ['a member __proto__', '{"__proto__":1}', 'InappropriateJSON'],
    ['a body that is too large', `"${'x'.repeat(2_000_000)}"`, 'InvalidHTTPRequest'],
  ])('refuses %s, and keeps the session', async (_, body, code) => {
    const refused = await askOver(session, '/v1/csn/csn-1', { method: 'POST', body })
    expect([codeOf(refused), bodies.length]).toEqual([code, 0])
    expect(refused.headers['x-bce-request-id']).toMatch(uuid)
    expect(codeOf(await askOver(session, '/v1/csn/csn-1'))).toBe(200)
    expect([stage.errors, stage.refusals.length]).toEqual([[], 1])
  })

  test.each([
    ['a path that cannot be decoded', '/v1/csn/%ff', {}, 'InvalidURI'],
    ['a fragment', '/v1/csn/csn-1#x', {}, 'InvalidURI'],
    ['a missing header', '/v1/csn/csn-1', { headers: { 'x-bce-date': '' } }, 'AccessDenied'],
    ['an unknown path', '/v1/nothing', {}, 'InvalidURI'],
  ])('refuses %s', async (_, path, sending, code) => {
    expect(codeOf(await askOver(session, path, sending))).toBe(code)
    expect([bodies, stage.errors]).toEqual([[], []])
  })

  test('refuses another host than its authority', async () => {
    const { host } = new URL(stage.origin)
    const asked = (host: string, authority: string) =>
      askOver(session, '/v1/csn/csn-1', { headers: { host, ':authority': authority } })
    expect(codeOf(await asked(host, host))).toBe(200)
    expect(codeOf(await asked('other', host))).toBe('InvalidURI')
    expect([bodies.length, stage.refusals.length]).toEqual([1, 1])
  })

  test('lets in only requests signed for its authority', async () => {
    stage.authenticate = verifier((accessKeyId) => (accessKeyId === 'ak' ? 'sk' : undefined)) as never
    const sign = signer({ accessKeyId: 'ak', secretAccessKey: 'sk' })
    const body = '{"name":"a"}'
    const signedFor = async (origin: string, method: string) => {
      const headers = { 'content-type': 'application/json; charset=utf-8' }
      const added = await sign({ method, url: `${origin}/v1/csn/csn-1?a=1`, headers }, new Date())
      return { ...headers, ...added }
    }
    for (const method of ['GET', 'POST']) {
      const headers = await signedFor(stage.origin, method)
      const sending = { method, headers, ...(method === 'POST' ? { body } : {}) }
      expect(codeOf(await askOver(session, '/v1/csn/csn-1?a=1', sending))).toBe(200)
    }
    expect(bodies).toEqual([undefined, { name: 'a' }])
    const elsewhere = { headers: await signedFor('http://other.example', 'GET') }
    expect(codeOf(await askOver(session, '/v1/csn/csn-1?a=1', elsewhere))).toBe('SignatureDoesNotMatch')
    const otherwise = { headers: await signedFor(stage.origin, 'GET') }
    expect(codeOf(await askOver(session, '/v1/csn/csn-1?a=2', otherwise))).toBe('SignatureDoesNotMatch')
  })

  test.each(unexpected)('answers %s with the unexpected error', async (_, make) => {
    for (const method of ['GET', 'HEAD', 'POST']) {
      stage.operate = async () => {
        throw make()
      }
      const response = await askOver(session, '/v1/csn/csn-1', { method })
      expect(decode(csn, response)).toMatchObject({ code: 'InternalError', requestId: expect.stringMatching(uuid) })
      expect(JSON.stringify(response)).not.toContain(secret)
    }
    expect(stage.errors).toHaveLength(3)
  })

  test('survives, and calls no hook, when a client disconnects in the middle of a body', async () => {
    const stream = session.request({ ':method': 'POST', ':path': '/v1/csn/csn-1', ...(within().headers as object) })
    stream.on('error', () => {})
    stream.write('{"name":')
    await new Promise((resolve) => setTimeout(resolve, 30))
    session.destroy()
    await new Promise((resolve) => setTimeout(resolve, 30))
    session = connect(stage.origin)
    expect(codeOf(await askOver(session, '/v1/csn/csn-1'))).toBe(200)
    expect([bodies.length, stage.errors, stage.refusals]).toEqual([1, [], []])
  })
})
