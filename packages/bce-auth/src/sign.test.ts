import { describe, expect, test } from 'vitest'
import published from '../test/published.json' with { type: 'json' }
import { credentials, lookupSecret, now, request, timestamp } from '../test/requests.js'
import { parseAuthorization, type SignableRequest, type SignOptions, sign, signer, verify } from './index.js'

test.each(published.vectors)('published: $source', async ({ input, expected }) => {
  const query = Object.entries(input.query).map(([name, value]) => (value === null ? name : `${name}=${value}`))
  const { authorization } = expected
  const isListed = !authorization.includes('//')
  const signed = await sign(
    { method: input.method, url: `${input.path}?${query.join('&')}`, headers: input.headers },
    input,
    { timestamp: input.timestamp, ...(!isListed && { signedHeaders: [] }) },
  )
  expect(signed).toBe(authorization)
})

const parsed = async (options?: SignOptions, headers: object = request.headers) =>
  parseAuthorization(await sign({ ...request, headers: headers as never }, credentials, options))

describe('the timestamp', () => {
  test.each<readonly [name: string, given: SignOptions['timestamp'], expected: string]>([
    ['a Date', new Date('2024-02-29T23:59:59.999Z'), '2024-02-29T23:59:59Z'],
    ['milliseconds of the epoch', 0, '1970-01-01T00:00:00Z'],
    ['text', '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'],
    ['x-bce-date', undefined, timestamp],
  ])('%s', async (_, given, expected) => {
    expect((await parsed({ timestamp: given }))?.timestamp).toBe(expected)
  })

  test('x-bce-date with white space around', async () => {
    expect((await parsed(undefined, { 'x-bce-date': ` ${timestamp}\t` }))?.timestamp).toBe(timestamp)
  })

  test.each([undefined, 'yesterday', '2025-02-29T00:00:00Z'])('now, if x-bce-date is %j', async (date) => {
    const signed = await parsed(undefined, { 'x-bce-date': date })
    expect(Math.abs(Date.parse(signed?.timestamp ?? '') - Date.now())).toBeLessThan(60_000)
  })
})

describe('signed headers', () => {
  test.each([
    [undefined, ['content-type', 'host', 'x-bce-date']],
    [[], []],
    [
      ['Host', 'X-Bce-Date', 'host', 'date'],
      ['host', 'x-bce-date'],
    ],
  ])('%j are listed as %j', async (signedHeaders, expected) => {
    expect((await parsed({ signedHeaders }))?.signedHeaders).toEqual(expected)
  })

  test('are listed as named, although the signed text escapes them', async () => {
    expect((await parsed({ signedHeaders: ['x-|'] }, { 'x-|': '1' }))?.signedHeaders).toEqual(['x-|'])
  })
})

test('a request without headers has nothing to list', async () => {
  expect(await parsed(undefined, {})).toMatchObject({ signedHeaders: [] })
})

test('a signature is valid for half an hour by default', async () => {
  expect((await parsed())?.expirationPeriodInSeconds).toBe(1800)
  expect((await parsed({ expirationPeriodInSeconds: 0 }))?.expirationPeriodInSeconds).toBe(0)
})

describe('a TypeError for', () => {
  test.each<readonly [name: string, options: object, expected: RegExp]>([
    ['an invalid timestamp', { timestamp: 'now' }, /timestamp is now: expected a UTC date and time/],
    ['a timestamp with milliseconds', { timestamp: '2025-11-11T08:00:00.000Z' }, /expected a UTC date and time/],
    ['an invalid Date', { timestamp: new Date(Number.NaN) }, /timestamp is Invalid Date: expected a Date/],
    ['a year of five digits', { timestamp: 8.64e15 }, /expected a UTC date and time/],
    ['a negative period', { expirationPeriodInSeconds: -1 }, /expirationPeriodInSeconds is -1: expected whole seconds/],
    ['a fractional period', { expirationPeriodInSeconds: 0.5 }, /expected whole seconds/],
    ['a period of 16 digits', { expirationPeriodInSeconds: 1e15 }, /expected whole seconds/],
    ['an invalid header name', { signedHeaders: ['a b'] }, /signedHeaders names a b: expected/],
    ['the header itself', { signedHeaders: ['Authorization'] }, /other than authorization/],
    ['an unknown option', { expiration: 1 }, /the option "expiration" is unknown/],
    ['none of the headers', { signedHeaders: ['date'] }, /none of the headers to sign: date/],
  ])('%s', async (_, options, expected) => {
    await expect(sign(request, credentials, options)).rejects.toThrow(TypeError)
    await expect(sign(request, credentials, options)).rejects.toThrow(expected)
  })

  test.each([
    [undefined, 'missing'],
    ['', 'missing'],
    ['a k', 'invalid'],
    ['a/k', 'invalid'],
    ['é', 'invalid'],
    [5, 'invalid'],
  ])('the access key id %j, which is %s', async (accessKeyId, fault) => {
    await expect(sign(request, { ...credentials, accessKeyId: accessKeyId as never })).rejects.toThrow(
      `the access key id is ${fault}: expected printable ASCII`,
    )
  })

  test.each([
    [undefined, 'missing'],
    ['', 'missing'],
    [5, 'invalid'],
  ])('the secret %j, which is %s', async (secretAccessKey, fault) => {
    await expect(sign(request, { ...credentials, secretAccessKey: secretAccessKey as never })).rejects.toThrow(
      `the secret access key is ${fault}: expected text that is not empty`,
    )
  })

  test('a request that cannot be signed', async () => {
    await expect(sign({ ...request, url: 'v1/csn' }, credentials)).rejects.toThrow(/the URL is v1\/csn: expected/)
    const ftp = { ...request, url: 'ftp://user:password@host/' }
    await expect(sign(ftp, credentials)).rejects.toThrow('the URL is ftp://host/: expected')
    const endless = (function* () {
      for (;;) yield ['x-bce-a', '1'] as const
    })()
    await expect(sign({ ...request, headers: endless }, credentials)).rejects.toThrow('more than 10000 headers')
  })
})

describe('signer', () => {
  const clock = new Date(now + 999)
  const request = { method: 'GET', url: 'https://csn.baidubce.com/v1/csn?marker=%E6%B5%8B', headers: { Accept: '*/*' } }

  /** The signed headers, as a server finds them in the request with the added headers. */
  async function covered(sent: SignableRequest, added: object, host = 'csn.baidubce.com') {
    const url = String(sent.url).replace(/^https:\/\/[^/]*/, '')
    const verification = await verify({ ...sent, url, headers: { ...sent.headers, ...added, host } }, lookupSecret, {
      now,
    })
    return verification.ok ? verification.signedHeaders : verification.code
  }

  test('gives the date and an authorization that covers the host of the URL', async () => {
    const added = await signer(credentials)(request, clock)
    expect(Object.keys(added)).toEqual(['x-bce-date', 'authorization'])
    expect(added['x-bce-date']).toBe(timestamp)
    expect(await covered(request, added)).toEqual(['host', 'x-bce-date'])
    expect(await covered(request, added, 'elsewhere')).toBe('SignatureDoesNotMatch')
  })

  test('gives the token of a session, and signs it', async () => {
    const added = await signer({ ...credentials, sessionToken: 'token' })(request, clock)
    expect(added['x-bce-security-token']).toBe('token')
    expect(await covered(request, added)).toEqual(['host', 'x-bce-date', 'x-bce-security-token'])
    expect(await covered(request, { ...added, 'x-bce-security-token': 'other' })).toBe('SignatureDoesNotMatch')
  })

  test.each<readonly [SignOptions, readonly string[]]>([
    [{ signedHeaders: ['accept'] }, ['accept', 'host', 'x-bce-date']],
    [{ signedHeaders: [] }, ['content-type', 'host', 'x-bce-date']],
  ])('signs its own headers and the host also with %j', async (options, expected) => {
    const typed = { ...request, headers: { accept: '*/*', 'content-type': 'text/plain', 'x-bce-a': undefined } }
    expect(await covered(typed, await signer(credentials, options)(typed, clock))).toEqual(expected)
  })

  test('does not list the default set where it is told so', async () => {
    const { authorization } = await signer(credentials, { signedHeaders: [] })(request, clock)
    expect(parseAuthorization(authorization)?.signedHeaders).toEqual([])
  })

  test('an unknown option is a TypeError at once', () => {
    expect(() => signer(credentials, { timestamp } as never)).toThrow('the option "timestamp" is unknown')
  })

  test('replaces a date, and changes nothing that it is given', async () => {
    const dated = Object.freeze({ ...request, headers: Object.freeze({ 'X-Bce-Date': '2020-01-01T00:00:00Z' }) })
    const added = await signer(credentials)(dated, clock)
    expect(await covered(request, added)).toEqual(['host', 'x-bce-date'])
  })

  test('takes a Request of Fetch, on which its headers can be set', async () => {
    const fetched = new Request(request.url, { headers: { 'content-type': 'text/plain' } })
    const added = await signer(credentials)(fetched, clock)
    for (const [name, value] of Object.entries(added)) fetched.headers.set(name, value)
    expect(await verify(fetched, lookupSecret, { now })).toMatchObject({
      ok: true,
      signedHeaders: ['content-type', 'host', 'x-bce-date'],
    })
  })

  test('asks for credentials at each request', async () => {
    const identities = [credentials, { accessKeyId: 'other', secretAccessKey: 'sk' }]
    const sign = signer(async () => identities.shift() ?? Promise.reject(new Error('no credentials')))
    expect(await covered(request, await sign(request, clock))).toEqual(['host', 'x-bce-date'])
    expect(await covered(request, await sign(request, clock))).toBe('InvalidAccessKeyId')
    await expect(sign(request, clock)).rejects.toThrow('no credentials')
  })

  test.each<readonly [what: string, credentials: unknown, expected: string]>([
    ['no credentials', undefined, 'the access key id is missing'],
    ['credentials from unset variables', { accessKeyId: undefined }, 'the access key id is missing'],
    ['an access key id with a space', { ...credentials, accessKeyId: 'a k' }, 'the access key id is invalid'],
    ['no secret', { ...credentials, secretAccessKey: '' }, 'the secret access key is missing'],
  ])('%s: a TypeError at once, or when the function gives them', async (_, wrong, expected) => {
    expect(() => signer(wrong as never)).toThrow(TypeError)
    expect(() => signer(wrong as never)).toThrow(expected)
    await expect(signer(() => wrong as never)(request, clock)).rejects.toThrow(expected)
  })

  test('an invalid time is a TypeError', async () => {
    await expect(signer(credentials)(request, new Date(Number.NaN))).rejects.toThrow('now is Invalid Date: expected a')
  })
})
