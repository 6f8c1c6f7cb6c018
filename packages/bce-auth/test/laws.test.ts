// Laws that hold for every request.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalRequest, parseAuthorization, type SignableRequest, sign, verify } from '../src/index.js'
import { credentials, lookupSecret, now, request, revoked, runs, timestamp, withAuthorization } from './requests.js'

const codeUnits = fc.array(fc.integer({ max: 0xffff }), { maxLength: 12 }).map((all) => String.fromCharCode(...all))
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), codeUnits, fc.constantFrom('%2F', '%e6%B5', '%', '+'))
const token = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/)
const name = fc.oneof(token, fc.constantFrom('Content-Type', 'x-bce-date', 'X-Bce-A', 'content-md5', 'constructor'))
const signableName = name.filter((one) => one.toLowerCase() !== 'authorization')

const url = fc
  .tuple(
    fc.constantFrom('', 'https://csn.baidubce.com', 'http://CSN.baidubce.com:80'),
    fc.array(text),
    fc.array(fc.tuple(text, text)),
  )
  .map(([origin, path, pairs]) => `${origin}/${path.join('/')}?${pairs.map((pair) => pair.join('=')).join('&')}`)
  // A client leaves out a fragment, and sends the URL in its final form.
  .map((whole) => whole.replaceAll(/[#\\]/g, ''))
  .map((whole) => (whole.startsWith('/') ? whole : new URL(whole).href))

const headers = fc
  .tuple(fc.array(fc.tuple(signableName, text)), fc.constantFrom('Host', 'host'))
  .map(([pairs, host]) => ({ ...Object.fromEntries(pairs), [host]: 'csn.baidubce.com' }))

const signable = fc.record({ method: token.map((method) => method.toUpperCase()), url, headers })
const signedHeaders = fc.oneof(
  fc.constant(undefined),
  fc.constant([]),
  fc.array(signableName).map((names) => ['host', ...names]),
)

const answer = (value: unknown) => verify(value as never, lookupSecret, { now })

test('every signed request is verified', async () => {
  await fc.assert(
    fc.asyncProperty(signable, signedHeaders, async (value, names) => {
      const authorization = await sign(value, credentials, { timestamp, signedHeaders: names })
      expect(await answer(withAuthorization(value, authorization))).toMatchObject({ ok: true, accessKeyId: 'ak' })
      const pairs = Object.entries({ ...value.headers, AUTHORIZATION: ` ${authorization}\t` })
      expect(await answer({ ...value, headers: pairs })).toMatchObject({ ok: true })
    }),
    { numRuns: runs(1000) },
  )
})

test('one flipped bit is found, unless the request means the same with it', async () => {
  const flip = fc.record({
    part: fc.constantFrom('method', 'url', 'header', 'authorization', 'authorization'),
    at: fc.nat(),
    bit: fc.nat({ max: 7 }),
  })
  await fc.assert(
    fc.asyncProperty(signable, signedHeaders, flip, async (value, names, { part, at, bit }) => {
      const authorization = await sign(value, credentials, { timestamp, signedHeaders: names })
      const flipped = (original: string) => flipBit(original, at, bit)
      const list = parseAuthorization(authorization)?.signedHeaders ?? []
      const header =
        at % 2 === 0 ? 'host' : (Object.keys(value.headers)[at % Object.keys(value.headers).length] as string)
      const changed: SignableRequest & { readonly headers: object } = {
        method: part === 'method' ? flipped(value.method) : value.method,
        url: part === 'url' ? flipped(value.url) : value.url,
        headers:
          part === 'header' && Object.hasOwn(value.headers, header)
            ? { ...value.headers, [header]: flipped(value.headers[header] as string) }
            : value.headers,
      }
      const sent = part === 'authorization' ? flipped(authorization) : authorization
      const isSame = saysTheSame(value, authorization, changed, sent, list)
      expect((await answer(withAuthorization(changed, sent))).ok).toBe(isSame)
    }),
    { numRuns: runs(5000) },
  )
})

function flipBit(original: string, at: number, bit: number): string {
  if (original === '') return original
  const place = at % original.length
  const unit = String.fromCharCode(original.charCodeAt(place) ^ (1 << bit))
  return original.slice(0, place) + unit + original.slice(place + 1)
}

function saysTheSame(
  before: SignableRequest,
  authorization: string,
  after: SignableRequest,
  sent: string,
  list: readonly string[],
): boolean {
  try {
    const [one, other] = [parseAuthorization(authorization), parseAuthorization(sent)].map((parts) =>
      JSON.stringify(parts),
    )
    return one === other && canonicalRequest(before, list) === canonicalRequest(after, list) && hasOneReading(after)
  } catch {
    return false
  }
}

/** Whether every reader takes a request for the same: its method, the path of its URL, and the host. */
function hasOneReading({ method, url, headers }: SignableRequest): boolean {
  const text = String(url)
  const [, host] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'host') ?? []
  if (/[#\\]/.test(text) || method !== method?.toUpperCase()) return false
  if (text.startsWith('/')) return true
  const parsed = new URL(text)
  const isFinal = text.split('?')[0]?.endsWith(parsed.pathname) === true && parsed.username === ''
  return isFinal && parsed.host === new URL(`http://${host}`).host
}

const scope = `bce-auth-v1/ak/${timestamp}/1800`
const nearHeader = fc
  .tuple(
    fc.constantFrom(scope, 'bce-auth-v1'),
    text,
    fc.constantFrom('host', '', 'x', 'host;host'),
    fc.stringMatching(/^[0-9a-f]{64}$/),
  )
  .map(([start, junk, list, signature]) => `${start}${junk}/${list}/${signature}`)

test('no made-up text is a valid signature', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, nearHeader, fc.string({ unit: 'binary', maxLength: 1000 })), async (header) => {
      const verification = await answer(withAuthorization(request, header))
      expect(verification.ok).toBe(false)
      const parsed = parseAuthorization(header)
      if (parsed === undefined) expect(verification).toMatchObject({ code: 'InvalidHTTPAuthHeader' })
    }),
    { numRuns: runs(2000) },
  )
})

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
})
const right = `${scope}/host/${'0f'.repeat(32)}`
const anyHeaders = fc.oneof(
  anything,
  fc.dictionary(fc.oneof(name, text), anything).map((all) => ({ ...all, authorization: right })),
  fc.array(anything),
  fc.array(fc.tuple(anything, anything)).map((all) => [['authorization', right], ...all]),
  fc.constant(new Proxy({ authorization: right }, { get: (_, key) => (key === 'authorization' ? right : revoked()) })),
  fc.constant({ [Symbol.toStringTag]: 'Headers', get: () => right }),
  fc.constant({ [Symbol.toStringTag]: 'Headers', get: () => Symbol('none') }),
  fc.constant({
    authorization: right,
    get host() {
      throw new Error('a getter')
    },
  }),
  fc.constant({ authorization: right, host: revoked() }),
)
const anyRequest = fc.oneof(
  anything,
  fc.record({ method: fc.oneof(token, anything), url: fc.oneof(url, anything), headers: anyHeaders }),
)

test('no value makes it throw', async () => {
  await fc.assert(
    fc.asyncProperty(anyRequest, async (value) => {
      expect((await answer(value)).ok).toBe(false)
      expect(parseAuthorization(value)).toBeUndefined()
    }),
    { numRuns: runs(3000) },
  )
})
