import { expect, test } from 'vitest'
import { credentials, lookupSecret, now, timestamp } from '../test/requests.js'
import { type SignableRequest, type SignOptions, signer, verify } from './index.js'

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
  [{ signedHeaders: [] }, ['host', 'x-bce-date']],
])('signs its own headers and the host also with %j', async (options, expected) => {
  expect(
    await covered({ ...request, headers: { accept: '*/*' } }, await signer(credentials, options)(request, clock)),
  ).toEqual(expected)
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
  await expect(signer(credentials)(request, new Date(Number.NaN))).rejects.toThrow(TypeError)
})
