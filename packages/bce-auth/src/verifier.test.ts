import { expect, test } from 'vitest'
import { credentials, lookupSecret, now, request, timestamp, withAuthorization } from '../test/requests.js'
import { type SignatureCodes, type SignOptions, sign, type VerifierOptions, verifier } from './index.js'

const signed = async (options?: SignOptions, secretAccessKey = credentials.secretAccessKey) =>
  withAuthorization(request, await sign(request, { ...credentials, secretAccessKey }, options))

const good = await signed()
const later = now + 3_600_000

/** A request that is refused with each code, and when. */
const refused = [
  ['AccessDenied', request, now],
  ['InvalidHTTPAuthHeader', withAuthorization(request, 'Basic YTpi'), now],
  ['RequestExpired', good, later],
  [
    'InvalidAccessKeyId',
    withAuthorization(request, await sign(request, { accessKeyId: 'b', secretAccessKey: 'sk' })),
    now,
  ],
  ['SignatureDoesNotMatch', await signed({}, 'other'), now],
] as const

const names = refused.map(([name]) => name)

/** The same answer to every code. */
const always = (answer: SignatureCodes['AccessDenied']): SignatureCodes => ({
  AccessDenied: answer,
  InvalidAccessKeyId: answer,
  InvalidHTTPAuthHeader: answer,
  RequestExpired: answer,
  SignatureDoesNotMatch: answer,
})

test('lets the requests in that are signed', async () => {
  const expected = { ok: true, accessKeyId: 'ak', timestamp }
  for (const options of [{}, { codes: undefined }, { codes: always('Unauthorized') }]) {
    expect(await verifier(lookupSecret, options as VerifierOptions)(good, new Date(now))).toMatchObject(expected)
  }
})

test('lets requests in that do not sign the host, if it is told so', async () => {
  const unsigned = await signed({ signedHeaders: ['x-bce-date'] })
  const verifies = verifier(lookupSecret, { allowUnsignedHost: true })
  expect(await verifies(unsigned, new Date(now))).toMatchObject({ ok: true })
})

test.each(refused)('refuses with %s', async (code, received, time) => {
  const params = code === 'RequestExpired' ? { timestamp } : {}
  expect(await verifier(lookupSecret)(received, new Date(time))).toEqual({ ok: false, code, params })
})

test.each(refused)('refuses with what answers %s in another catalog', async (name, received, time) => {
  const signatures = { ok: false, params: name === 'RequestExpired' ? { timestamp } : {} }
  const only = verifier(lookupSecret, { codes: { ...always('Other'), [name]: 'Unauthorized' } })
  expect(await only(received, new Date(time))).toEqual({ ...signatures, code: 'Unauthorized' })
  const given = { message: 'No.', members: { domain: 'd' } }
  const codes = { ...always('Other'), [name]: { code: 'Denied', params: { content: 'x' }, ...given } }
  expect(await verifier(lookupSecret, { codes })(received, new Date(time))).toEqual({
    ...given,
    ok: false,
    code: 'Denied',
    params: { ...signatures.params, content: 'x' },
  })
})

test('says which refusals it gives', () => {
  const { refusals } = verifier(lookupSecret)
  expect(refusals.map(({ code }) => code)).toEqual(names)
  expect(refusals[2]?.params).toEqual({ timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/) })
  expect(refusals.map(({ ok, params }) => [ok, Object.keys(params)])).toEqual([
    [false, []],
    [false, []],
    [false, ['timestamp']],
    [false, []],
    [false, []],
  ])
  const renamed = verifier(lookupSecret, { codes: { ...always('Denied'), RequestExpired: { code: 'Late' } } }).refusals
  expect(renamed.map(({ code }) => code)).toEqual(['Denied', 'Denied', 'Late', 'Denied', 'Denied'])
})

test('answers as it was said when it was made', async () => {
  const params: Record<string, string> = { content: 'x' }
  const members: Record<string, unknown> = { domain: 'd' }
  const answer = { code: 'Denied', params, members }
  const codes = always(answer) as Record<string, unknown>
  const verifies = verifier(lookupSecret, { codes: codes as never })
  params.content = 'y'
  members.domain = 'e'
  answer.code = 'Granted'
  codes.AccessDenied = 'Granted'
  expect(await verifies(request, new Date(now))).toEqual({
    ok: false,
    code: 'Denied',
    params: { content: 'x' },
    members: { domain: 'd' },
  })
})

test.each<readonly [what: string, lookupSecret: unknown, options: object, expected: string]>([
  ['no function', undefined, {}, 'lookupSecret is undefined: expected a function'],
  ['a Map', new Map([['ak', 'sk']]), {}, 'lookupSecret is object: expected a function'],
  ['a wrong option', lookupSecret, { maximumSkewInSeconds: -1 }, 'maximumSkewInSeconds is -1'],
  ['an unknown option', lookupSecret, { now }, 'the option "now" is unknown'],
])('a verifier of %s is a TypeError at once', (_, lookup, options, expected) => {
  expect(() => verifier(lookup as never, options)).toThrow(TypeError)
  expect(() => verifier(lookup as never, options)).toThrow(expected)
})

const { RequestExpired: _, SignatureDoesNotMatch: __, ...three } = always('Unauthorized')
const expected = 'expected the code of an error, or { code, params }'

test.each<readonly [codes: unknown, error: string]>([
  [
    { ...always('X'), AcessDenied: 'X' },
    'the code of a signature "AcessDenied" is unknown: did you mean "AccessDenied"?',
  ],
  [{ ...three, Expired: 'X' }, 'the code of a signature "Expired" is unknown: did you mean "RequestExpired"?'],
  [{ ...always('X'), Unauthorized: 'X' }, '"Unauthorized" is unknown: the codes of a signature are AccessDenied, Inv'],
  [three, 'codes has no answer to RequestExpired, SignatureDoesNotMatch: give the code of an error for each'],
  [{}, 'codes has no answer to AccessDenied, InvalidHTTPAuthHeader, '],
  [null, 'codes has no answer to AccessDenied, '],
  ['Unauthorized', 'the code of a signature "0" is unknown: '],
  [{ ...always('X'), RequestExpired: undefined }, `codes.RequestExpired is undefined: ${expected}`],
  [{ ...always('X'), RequestExpired: null }, `codes.RequestExpired is null: ${expected}`],
  [{ ...always('X'), RequestExpired: { code: 7 } }, `codes.RequestExpired is an object without a code: ${expected}`],
  [{ ...always('X'), RequestExpired: '' }, `codes.RequestExpired is empty: ${expected}`],
  [{ ...always('X'), RequestExpired: 401 }, `codes.RequestExpired is a number: ${expected}`],
  [{ ...always('X'), RequestExpired: { code: '' } }, `codes.RequestExpired is an object without a code: ${expected}`],
  [
    always({ code: 'X', parms: {} } as never),
    'the member of codes.AccessDenied "parms" is unknown: did you mean "params"?',
  ],
])('the codes %j are a TypeError at once', (codes, error) => {
  expect(() => verifier(lookupSecret, { codes } as never)).toThrow(TypeError)
  expect(() => verifier(lookupSecret, { codes } as never)).toThrow(error)
})
