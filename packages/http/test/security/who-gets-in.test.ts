// Only a positive admission lets a request in; any other result of `authenticate` is a refusal or a fault of the server.
import { runInNewContext } from 'node:vm'
import { CatalogError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { beforeEach, describe, expect, test } from 'vitest'
import { decode } from '../../src/index.js'
import { applications } from '../applications.js'
import { answerTo, ask, post, staged, stranger } from '../ask.js'
import { failing, secret, thenable, throwing, trapped } from '../hostile.js'

const admitted = { ok: true, accessKeyId: 'ak' }
const refused = { ok: false, code: 'InvalidAccessKeyId', params: {} }
const expired = { ok: false, code: 'RequestExpired', params: { timestamp: '2025-11-11T08:00:00Z' } }
const { CsnNotFoundException, InvalidAccessKeyId, RequestExpired } = csn.errors
const refusal = () => new CatalogError(InvalidAccessKeyId)

/** A thenable that settles later. */
const later = (value: unknown, on: object = {}) => thenable((resolve) => void setImmediate(resolve, value), on)
/** A promise of another realm. */
const foreign = (value: unknown): unknown => runInNewContext('Promise.resolve(value)', { value })
class OtherPromise<T> extends Promise<T> {}
const hostile = new Proxy({}, { get: failing, getPrototypeOf: failing })

type Row = readonly [what: string, authenticate: () => unknown]

/** Every way to give a result: an admission, a refusal or neither. */
const ways: readonly (readonly [how: string, give: (value: unknown) => unknown])[] = [
  ['at once', (value) => value],
  ['by a promise', (value) => Promise.resolve(value)],
  ['by a slow promise', (value) => new Promise((resolve) => setTimeout(resolve, 5, value))],
  ['by a thenable', later],
  ['by a thenable without prototype', (value) => later(value, Object.create(null))],
  ['by a function with then', (value) => later(value, () => {})],
  ['by a thenable of a thenable', (value) => later(later(value))],
  ['by a promise of another realm', foreign],
  ['by a promise of another class', (value) => OtherPromise.resolve(value)],
]
const inEachWay = (what: string, value: () => unknown): Row[] =>
  ways.map(([how, give]) => [`${what} ${how}`, () => give(value())])

const admissions: readonly Row[] = inEachWay('an admission', () => admitted)

const refusals: readonly Row[] = [
  ...inEachWay('a refusal', () => refused),
  ['a refusal without params', () => ({ ok: false, code: 'InvalidAccessKeyId' })],
  ['an error that is thrown', throwing(refusal())],
  ['an error that is thrown later', () => Promise.reject(refusal())],
  ['an error that a thenable rejects with', () => thenable((_, reject) => reject(refusal()))],
  ['an error with a cause', throwing(new CatalogError(InvalidAccessKeyId, { cause: new Error(secret) }))],
]

const ofCode = (code: unknown, params: unknown = {}) => ({ ok: false, code, params })
const neither: readonly Row[] = [
  ...inEachWay('nothing', () => undefined),
  ...inEachWay('an ok that is a text', () => ({ ok: 'true' })),
  ...[null, {}, true, false, 'ok', '', 0, 1, [], [admitted], Symbol('ok'), 1n, () => admitted].map(
    (value): Row => [
      `the value ${typeof value} ${JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? `${v}n` : v))}`,
      () => value,
    ],
  ),
  ...[undefined, null, 0, 1, '', 'false', {}, [], Object(true)].map(
    (ok): Row => [`an ok that is the ${typeof ok} ${JSON.stringify(ok)}`, () => ({ ...refused, ok })],
  ),
  ['an ok whose getter throws', () => trapped('ok', {})],
  ['an ok that becomes true after it was read', () => turning(undefined, true)],
  ['a proxy that throws', () => hostile],
  ...[
    'NoSuchCode',
    '__proto__',
    'constructor',
    'toString',
    '',
    undefined,
    null,
    7,
    ['InvalidAccessKeyId'],
    { toString: () => 'InvalidAccessKeyId' },
  ].map((code): Row => [`a refusal of the code ${JSON.stringify(code)}`, () => ofCode(code)]),
  ['a refusal without the parameter of its message', () => ofCode('RequestExpired')],
  ['a refusal without the params of its message', () => ({ ok: false, code: 'RequestExpired' })],
  ...[7, null, undefined, {}, [], true, 7n].map(
    (value): Row => [
      `a parameter that is a ${typeof value} (${String(value)})`,
      () => ofCode('RequestExpired', { timestamp: value }),
    ],
  ),
  ['params that are null', () => ofCode('RequestExpired', null)],
  ['an error that is thrown for a bug', failing],
  ['a promise that rejects', () => Promise.reject(new Error(secret))],
  ['a promise that rejects with nothing', () => Promise.reject()],
  ['a promise of another realm that rejects', () => runInNewContext(`Promise.reject('${secret}')`)],
  ['a thenable that rejects', () => thenable((_, reject) => reject(secret))],
  ['a thenable that throws', () => thenable(failing)],
  ['a then whose getter throws', () => trapped('then', { ...admitted })],
  ['an admission that is thrown', throwing(admitted)],
  ['a refusal that is thrown', throwing(refused)],
  ['a Response that is thrown', throwing(new Response(secret, { status: 401 }))],
  ['an error that is given, not thrown', refusal],
  ['an error that was received', throwing(CatalogError.fromJSON(refusal().toJSON()))],
  ['an error that travels as JSON', throwing(refusal().toJSON())],
  ['an error of another catalog', throwing(new CatalogError({ ...InvalidAccessKeyId, catalog: 'other' }))],
  [
    'an error of a code that the catalog does not have',
    throwing(new CatalogError({ ...InvalidAccessKeyId, code: 'NoSuchCode' })),
  ],
  [
    'an error without the parameter of its message',
    throwing(Object.assign(new CatalogError(RequestExpired, { params: expired.params }), { params: {} })),
  ],
]

/** An object whose `ok` changes after it was read first. */
function turning(first: unknown, then: unknown): object {
  let isRead = false
  const get = () => {
    if (isRead) return then
    isRead = true
    return first
  }
  return Object.defineProperty({ ...refused }, 'ok', { get, enumerable: true })
}

describe.each(applications)('%s', (name, start) => {
  const stage = staged(start)
  beforeEach(() => stage.reset())

  test.each(admissions)('lets in by %s', async (_, authenticate) => {
    let caller: unknown
    stage.authenticate = authenticate
    stage.operate = (call) => {
      caller = call.caller
      return null
    }
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`)).toBe(200)
    expect([caller, stage.operations, stage.errors, stage.refusals]).toEqual([admitted, 1, [], []])
  })

  test('lets in by a promise made before Promise was replaced, and by one made after', async () => {
    const Native = globalThis.Promise
    globalThis.Promise = OtherPromise as typeof Promise
    try {
      for (const authenticate of [
        async () => admitted,
        () => Native.resolve(admitted),
        () => Promise.resolve(admitted),
      ]) {
        stage.authenticate = authenticate
        expect(await answerTo(`${stage.origin}/v1/csn/csn-1`)).toBe(200)
      }
      for (const authenticate of [async () => refused, () => Native.resolve(refused), () => Promise.resolve(refused)]) {
        stage.authenticate = authenticate
        expect(await answerTo(`${stage.origin}/v1/csn/csn-1`)).toBe('InvalidAccessKeyId')
      }
    } finally {
      globalThis.Promise = Native
    }
    expect([stage.operations, stage.errors]).toEqual([3, []])
  })

  test.each(refusals)('refuses by %s, without calling onError', async (_, authenticate) => {
    stage.authenticate = authenticate
    const response = await ask(`${stage.origin}/v1/csn/csn-1`, post('{"name":"a"}'))
    expect(decode(csn, response)).toMatchObject({ code: 'InvalidAccessKeyId', message: InvalidAccessKeyId.message })
    expect(JSON.stringify(response)).not.toContain(secret)
    expect([stage.operations, stage.errors.length, stage.refusals.length]).toEqual([0, 0, 1])
  })

  test('refuses with the parameters of the message', async () => {
    const thrown = new CatalogError(RequestExpired, { params: expired.params })
    for (const authenticate of [() => expired, async () => expired, throwing(thrown)]) {
      stage.authenticate = authenticate
      const response = await ask(`${stage.origin}/v1/csn/csn-1`)
      expect(decode(csn, response)).toMatchObject({ code: 'RequestExpired', status: 400, params: expired.params })
    }
  })

  test.each(neither)('lets nobody in by %s, and calls onError once', async (_, authenticate) => {
    stage.authenticate = authenticate
    const response = await ask(`${stage.origin}/v1/csn/csn-1`, { method: 'POST', body: '{"name":"a"}' })
    expect(decode(csn, response)).toMatchObject({ code: 'InternalError', status: 500 })
    expect(JSON.stringify(response)).not.toContain(secret)
    expect([stage.operations, stage.errors.length, stage.refusals.length]).toEqual([0, 1, 0])
  })

  test('calls authenticate once, with the request as it was sent', async () => {
    const asked: unknown[][] = []
    stage.authenticate = (...given) => {
      asked.push(given)
      return admitted
    }
    await ask(`${stage.origin}/v1/csn/%e6%b5%8b%2F%41?q=%20%zz&a`, post('{"name":"a"}', { 'x-one': '1' }))
    expect(asked).toHaveLength(1)
    const [head, now] = asked[0] as [{ headers: Headers | Record<string, string> }, Date]
    expect(head).toMatchObject({
      method: 'POST',
      url: expect.stringMatching(/\/v1\/csn\/%e6%b5%8b%2F%41\?q=%20%zz&a$/),
      path: '/v1/csn/%e6%b5%8b%2F%41',
    })
    expect(head.headers instanceof Headers ? head.headers.get('x-one') : head.headers['x-one']).toBe('1')
    expect(Math.abs(now.getTime() - Date.now())).toBeLessThan(5000)
  })

  test('tells a stranger nothing of headers, body and path', async () => {
    stage.authenticate = () => refused
    const headers = stranger
    for (const [path, sending] of [
      ['/v1/csn/csn-1', { headers }],
      ['/v1/nothing', { headers }],
      ['/v1/csn', post('{"name":', { ...headers })],
      ['/v1/csn', post('x'.repeat(2_000_000), { ...headers })],
    ] as const) {
      // A parser before the middleware reads every body.
      if (sending !== undefined && 'body' in sending && name.endsWith('parser')) continue
      expect(await answerTo(stage.origin + path, sending)).toBe('InvalidAccessKeyId')
    }
  })

  test('answers CsnNotFoundException only to authenticated callers', async () => {
    stage.operate = () => {
      throw new CatalogError(CsnNotFoundException)
    }
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`)).toBe('CsnNotFoundException')
    stage.authenticate = () => refused
    expect(await answerTo(`${stage.origin}/v1/csn/csn-1`)).toBe('InvalidAccessKeyId')
  })
})
