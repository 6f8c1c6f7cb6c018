import { describe, expect, test } from 'vitest'
import { credentials, lookupSecret, now, request, revoked, timestamp, withAuthorization } from '../test/requests.js'
import { type SignOptions, sign, type VerifyOptions, verify } from './index.js'
import { rememberedKey } from './signing-key.js'

const signed = async (options?: SignOptions, secretAccessKey = credentials.secretAccessKey) =>
  withAuthorization(request, await sign(request, { ...credentials, secretAccessKey }, options))

const answer = (value: unknown, options?: VerifyOptions) => verify(value as never, lookupSecret, { now, ...options })

const refused = (code: string, params = {}) => ({ ok: false, code, params })

test('a valid signature tells who signed and what it covers', async () => {
  const expected = {
    ok: true,
    accessKeyId: 'ak',
    timestamp,
    expirationPeriodInSeconds: 1800,
    signedHeaders: ['content-type', 'host', 'x-bce-date'],
  }
  expect(await answer(await signed())).toEqual(expected)
  expect(await answer(await signed({ signedHeaders: [] }))).toEqual(expected)
})

test.each([
  ['by :authority over HTTP/2', () => overHttp2({ ':authority': host })],
  ['by :authority and the same host', () => overHttp2({ ':authority': host, host })],
  ['by an absolute URL of the same host', () => ({ ...good, url: `http://${host}${good.url}` })],
  ['by a URL object of the same host', () => ({ ...good, url: new URL(`http://${host}${good.url}`) })],
  ['by what has the text of a URL', () => ({ ...good, url: { href: `http://${host}${good.url}` } })],
  ['by a Headers', () => ({ ...good, headers: new Headers(good.headers as never) })],
  ['by rawHeaders', () => ({ ...good, rawHeaders: ['Host', host] })],
])('verifies a request that names its host %s', async (_, received) => {
  expect(await answer(received())).toMatchObject({ ok: true, accessKeyId: 'ak' })
})

test('an escape that is not UTF-8 is signed as it is', async () => {
  const escaped = { ...request, url: '/v1/%ff?a=%FE' }
  const received = withAuthorization(escaped, await sign(escaped, credentials))
  expect(await answer(received)).toMatchObject({ ok: true })
})

test('a secret may be any thenable, and has to be text', async () => {
  const then = (resolve: (secret: string) => void) => resolve('sk')
  for (const secret of [{ then }, Object.assign(() => {}, { then })]) {
    expect(await verify((await signed()) as never, () => secret as never, { now })).toMatchObject({ ok: true })
  }
  for (const secret of [{}, 7, true, ['sk']]) {
    await expect(verify((await signed()) as never, () => secret as never, { now })).rejects.toThrow(
      `lookupSecret gave a secret of type ${typeof secret}: expected text`,
    )
  }
})

const good = await signed()
const header = (good.headers as never as { authorization: string }).authorization
const unsignedHost = await signed({ signedHeaders: ['x-bce-date'] })
function* endless(): Generator<[string, string]> {
  for (;;) yield ['x-bce-a', 'b']
}

const { host, ...others } = good.headers as never as { readonly host: string; readonly [name: string]: string }
const overHttp2 = (headers: object) => ({
  ...good,
  headers: { ':method': 'POST', ':path': good.url, ...headers, ...others },
})
const otherSecret = await signed({}, 'other')

describe('an invalid request gives the code of the error', () => {
  const withList = (list: string) => withAuthorization(request, header.replace(/\/[^/]*\/(?=[^/]*$)/, `/${list}/`))

  test.each<readonly [name: string, code: string, request: unknown]>([
    ['no header', 'AccessDenied', request],
    ['no headers', 'AccessDenied', { method: 'GET', url: '/' }],
    ['headers that cannot be read', 'AccessDenied', { ...request, headers: revoked() }],
    ['no request', 'AccessDenied', undefined],
    ['headers without end', 'AccessDenied', { ...request, headers: endless() }],
    ['a list of Authorization without end', 'AccessDenied', withAuthorization(request, new Array(2 ** 32 - 1))],
    [
      'a list of hosts without end',
      'SignatureDoesNotMatch',
      { ...good, headers: { ...good.headers, host: new Array(2 ** 32 - 1) } },
    ],
    ['a request that cannot be read', 'AccessDenied', revoked()],
    ['an empty header', 'InvalidHTTPAuthHeader', withAuthorization(request, '')],
    ['another scheme', 'InvalidHTTPAuthHeader', withAuthorization(request, 'Basic YTpi')],
    ['two headers', 'InvalidHTTPAuthHeader', withAuthorization(request, [header, header])],
    [
      'two headers in two cases',
      'InvalidHTTPAuthHeader',
      { ...good, headers: { ...good.headers, Authorization: header } },
    ],
    [
      'two headers in a Headers',
      'InvalidHTTPAuthHeader',
      { ...good, headers: new Headers([...Object.entries(good.headers), ['authorization', header]]) },
    ],
    ['an unsigned host', 'InvalidHTTPAuthHeader', unsignedHost],
    ['an unknown key', 'InvalidAccessKeyId', withAuthorization(request, header.replace('/ak/', '/other/'))],
    ['another secret', 'SignatureDoesNotMatch', otherSecret],
    ['a Headers without one', 'AccessDenied', { ...request, headers: new Headers(request.headers) }],
    ['its method in lower case', 'SignatureDoesNotMatch', { ...good, method: 'post' }],
    ['another method', 'SignatureDoesNotMatch', { ...good, method: 'PUT' }],
    ['no method', 'SignatureDoesNotMatch', { ...good, method: undefined }],
    ['an invalid URL', 'SignatureDoesNotMatch', { ...good, url: 'v1' }],
    ['a URL that cannot be read', 'SignatureDoesNotMatch', Object.defineProperty({ ...good }, 'url', { get: revoked })],
    ['a listed header that is missing', 'SignatureDoesNotMatch', withList('content-type;date;host;x-bce-date')],
    ['a fragment', 'SignatureDoesNotMatch', { ...good, url: `${good.url}#&force=true` }],
    ['two hosts', 'SignatureDoesNotMatch', { ...good, headers: { ...good.headers, host: [host, host] } }],
    [
      'two hosts, of which Node keeps only the first',
      'SignatureDoesNotMatch',
      { ...good, rawHeaders: ['Host', host, 'host', host] },
    ],
    ['a URL of another host', 'SignatureDoesNotMatch', { ...good, url: `http://other.example${good.url}` }],
    ['another host beside :authority', 'SignatureDoesNotMatch', overHttp2({ ':authority': 'other.example', host })],
    ['another host as :authority', 'SignatureDoesNotMatch', overHttp2({ ':authority': 'other.example' })],
    ['a name that is listed twice', 'SignatureDoesNotMatch', withList('content-type;host;host;x-bce-date')],
  ])('%s: %s', async (_, code, value) => {
    expect(await answer(value)).toEqual(refused(code))
  })

  test('the first of several', async () => {
    const late = { now: now + 1_801_000 }
    const unknown = withAuthorization(request, header.replace('/ak/', '/other/'))
    expect(await answer(withAuthorization(request, 'x'), late)).toEqual(refused('InvalidHTTPAuthHeader'))
    expect(await answer(unsignedHost, late)).toEqual(refused('RequestExpired', { timestamp }))
    expect(await answer(unknown, late)).toEqual(refused('RequestExpired', { timestamp }))
    expect(await answer({ ...unknown, method: 'PUT' })).toEqual(refused('InvalidAccessKeyId'))
    expect(await verify(unsignedHost, () => undefined, { now })).toEqual(refused('InvalidHTTPAuthHeader'))
  })

  test('an empty list does not sign the host of a request without one', async () => {
    const { host: _, ...headers } = request.headers
    const hostless = { ...request, headers }
    const authorization = await sign(hostless, credentials, { timestamp, signedHeaders: [] })
    const received = withAuthorization(hostless, authorization)
    expect(await answer(received)).toEqual(refused('InvalidHTTPAuthHeader'))
    expect(await answer(received, { allowUnsignedHost: true })).toMatchObject({ ok: true })
  })

  test('a host need not be signed with allowUnsignedHost', async () => {
    expect(await answer(unsignedHost, { allowUnsignedHost: true })).toMatchObject({ ok: true })
  })
})

describe('a signature expires', () => {
  test.each<readonly [period: number, skew: number, seconds: number, isGood: boolean]>([
    [60, 1800, 60, true],
    [60, 1800, 60.001, false],
    [0, 1800, 0, true],
    [86_400, 1800, 1800, true],
    [86_400, 1800, 1800.001, false],
    [60, 1800, -1800, true],
    [60, 1800, -1800.001, false],
    [999_999_999_999_999, Number.POSITIVE_INFINITY, 1e9, true],
    [60, 0, 0, true],
    [60, 0, 0.001, false],
  ])('valid for %d s, within %d s of the clock, after %d s: %s', async (period, skew, seconds, isGood) => {
    const options = { now: now + seconds * 1000, maximumSkewInSeconds: skew }
    const verification = await answer(await signed({ expirationPeriodInSeconds: period }), options)
    if (isGood) expect(verification.ok).toBe(true)
    else expect(verification).toEqual(refused('RequestExpired', { timestamp }))
  })

  test('by the clock of the machine by default', async () => {
    expect(await verify(await signed(), lookupSecret)).toEqual(refused('RequestExpired', { timestamp }))
    const fresh = await signed({ timestamp: Date.now() })
    expect(await verify(fresh, lookupSecret)).toMatchObject({ ok: true })
  })
})

describe('the lookup of a secret', () => {
  test.each([undefined, null, ''])('may give %j for an unknown key', async (secret) => {
    expect(await verify(await signed(), () => secret, { now })).toEqual(refused('InvalidAccessKeyId'))
    expect(await verify(await signed(), async () => secret, { now })).toEqual(refused('InvalidAccessKeyId'))
  })

  test('may be asynchronous', async () => {
    expect(await verify(await signed(), async (id) => lookupSecret(id), { now })).toMatchObject({ ok: true })
  })

  test('is not asked about a request that is refused anyway, and its own error is passed on', async () => {
    const fail = () => {
      throw new Error('database')
    }
    await expect(verify(await signed(), fail, { now })).rejects.toThrow('database')
    await expect(verify(await signed(), async () => fail(), { now })).rejects.toThrow('database')
    expect(await verify(request, fail, { now })).toEqual(refused('AccessDenied'))
  })
})

test.each([
  ['now', { now: Number.NaN }],
  ['maximumSkewInSeconds', { maximumSkewInSeconds: -1 }],
  ['maximumSkewInSeconds', { maximumSkewInSeconds: Number.NaN }],
])('an invalid %s is a TypeError', async (name, options) => {
  await expect(answer(request, options)).rejects.toThrow(TypeError)
  await expect(answer(request, options)).rejects.toThrow(name)
})

test.each<readonly [what: string, lookupSecret: unknown, options: object, expected: string]>([
  ['no function', undefined, {}, 'lookupSecret is undefined: expected a function'],
  ['a Map', new Map([['ak', 'sk']]), {}, 'lookupSecret is object: expected a function'],
  ['a wrong option', lookupSecret, { maximumSkewInSeconds: -1 }, 'maximumSkewInSeconds is -1'],
  ['an unknown option', lookupSecret, { skew: 1 }, 'the option "skew" is unknown'],
])('verifying by %s is a TypeError', async (_, lookup, options, expected) => {
  await expect(verify(request, lookup as never, options)).rejects.toThrow(expected)
})

describe('signing keys are cached', () => {
  test('but not for a secret that was replaced', async () => {
    const before = await signed({ expirationPeriodInSeconds: 1 })
    expect(await answer(before)).toMatchObject({ ok: true })
    expect(await verify(before, () => 'rotated', { now })).toEqual(refused('SignatureDoesNotMatch'))
    const after = await signed({ expirationPeriodInSeconds: 1 }, 'rotated')
    expect(await verify(after, () => 'rotated', { now })).toMatchObject({ ok: true })
    expect(await answer(after)).toEqual(refused('SignatureDoesNotMatch'))
  })

  test('but only after a valid signature', async () => {
    const scope = `bce-auth-v1/ak/${timestamp}/2`
    const forged = withAuthorization(request, `${scope}/host/${'00'.repeat(32)}`)
    expect(await answer(forged)).toEqual(refused('SignatureDoesNotMatch'))
    expect(rememberedKey(scope, 'sk')).toBeUndefined()
    const right = await signed({ expirationPeriodInSeconds: 2 })
    // Another secret replaces the key that signing has cached.
    await signed({ expirationPeriodInSeconds: 2 }, 'other')
    expect(rememberedKey(scope, 'sk')).toBeUndefined()
    expect(await answer(right)).toMatchObject({ ok: true })
    expect(rememberedKey(scope, 'sk')).toMatchObject({ extractable: false })
    expect(rememberedKey(scope, 'other')).toBeUndefined()
  })
})

test('requests verified at the same time do not interfere', async () => {
  const requests = await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      const own = {
        ...request,
        url: `/${'a'.repeat(index * 50)}`,
        headers: { ...request.headers, 'x-bce-a': `${index}` },
      }
      return withAuthorization(own, await sign(own, credentials, { expirationPeriodInSeconds: 1000 + (index % 7) }))
    }),
  )
  const right = await Promise.all(requests.map((value) => answer(value)))
  expect(right.filter(({ ok }) => ok)).toHaveLength(200)
  const wrong = await Promise.all(requests.map((value) => answer({ ...value, url: `${value.url}b` })))
  expect(wrong.filter(({ ok }) => ok)).toHaveLength(0)
})
