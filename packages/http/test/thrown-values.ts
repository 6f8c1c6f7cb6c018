// Values that operations throw: some look like an answer, others throw when they are read.
import { CatalogError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { createFetch, decode, encode, throwIfError, toError } from '../src/index.js'
import { failing, secret, trapped } from './hostile.js'

const { CsnNotFoundException, RequestExpired } = csn.errors
const brand = Symbol.for('errbook.CatalogError')

/** An object with a member that changes at its `turn`th read. */
function turning(on: object, name: string, turn: number, [first, then]: readonly [unknown, unknown]): object {
  let reads = 0
  return Object.defineProperty(on, name, { get: () => (++reads < turn ? first : then), enumerable: true })
}

function circle(): object {
  const circle: { self?: unknown } = {}
  circle.self = circle
  return circle
}

const shape = (members: object = {}) => ({
  name: 'CatalogError',
  catalog: 'csn',
  code: 'CsnNotFoundException',
  status: 404,
  message: secret,
  params: {},
  ...members,
})
const proto = (): object =>
  JSON.parse(`{"catalog":"csn","code":"__proto__","status":404,"message":"${secret}","params":{}}`)
const expired = (params: unknown) =>
  Object.assign(new CatalogError(RequestExpired, { params: { timestamp: '2025-11-11T08:00:00Z' } }), { params })
const revoked = (on: object) => {
  const { proxy, revoke } = Proxy.revocable(on, {})
  revoke()
  return proxy
}
/** A proxy handler whose every trap throws. */
const traps = new Proxy({}, { get: () => failing })
const hostile = () => new Proxy(new Error(secret), traps)

const upstream = {
  status: 404,
  headers: {},
  body: JSON.stringify({ code: 'CsnNotFoundException', message: secret, requestId: secret }),
}
const other = { ...csn, name: 'other' } as unknown as typeof csn
const response = () => new Response(upstream.body, { status: 404, headers: { 'content-type': 'application/json' } })
const caught = async (promise: Promise<unknown>): Promise<unknown> => promise.then(failing, (error: unknown) => error)

const exposed = {
  status: 418,
  statusCode: 418,
  expose: true,
  headers: { swordfish: '1', 'x-lines': `a\r\nset-cookie: ${secret}` },
}

const ofFetch = await caught(createFetch(csn, { fetch: async () => response() })('http://up.example/v1/csn'))
const ofResponse = await caught(throwIfError(csn, response()))

/** A value, made anew for each request. */
export type Thrown = readonly [what: string, make: () => unknown]

/** Values that are always an unexpected error. */
export const unexpected: readonly Thrown[] = [
  ['null', () => null],
  ['undefined', () => undefined],
  ['a text', () => secret],
  ['an empty text', () => ''],
  ['a number', () => 404],
  ['zero', () => 0],
  ['true', () => true],
  ['a symbol', () => Symbol(secret)],
  ['a BigInt', () => 404n],
  ['a function', () => Object.defineProperties(() => secret, Object.getOwnPropertyDescriptors(shape()))],
  ['an Error', () => new Error(secret)],
  ['an Error with a cause', () => new Error(secret, { cause: new CatalogError(CsnNotFoundException) })],
  ['an AggregateError', () => new AggregateError([new CatalogError(CsnNotFoundException)], secret)],
  ['an Error with a status to expose', () => Object.assign(new Error(secret), exposed)],
  ['an Error with a status code of a rate limiter', () => Object.assign(new Error(secret), { statusCode: 429 })],
  ['an Error with the status of a success', () => Object.assign(new Error(secret), { status: 200, statusCode: 204 })],
  ['an object without prototype', () => Object.assign(Object.create(null), { message: secret })],
  ['a revoked proxy', () => revoked({})],
  ['a revoked proxy of an Error', () => revoked(new Error(secret))],
  ['a proxy whose every trap throws', hostile],
  ...['type', 'code', 'status', 'statusCode', 'message', 'stack', 'name', 'then', 'catalog', 'received'].flatMap(
    (name): Thrown[] => [
      [`an object whose ${name} throws`, () => trapped(name, {})],
      [`an Error whose ${name} throws`, () => trapped(name, new Error(secret))],
    ],
  ),
  [
    'an object that is not text',
    () => ({ toString: failing, [Symbol.toPrimitive]: failing, [Symbol.toStringTag]: secret }),
  ],
  ['the shape of an error', () => shape({ message: CsnNotFoundException.message })],
  ['the shape of an unknown code', () => shape({ code: 'NoSuchCode' })],
  ['the shape of the code __proto__', proto],
  ['the shape of a known code with a message of its own', () => shape()],
  ['the shape of a known code with lines in its message', () => shape({ message: `x\r\nset-cookie: ${secret}` })],
  ['the shape with a mark that it was made here', () => shape({ received: false })],
  ...[2, 3, 4].flatMap((turn): Thrown[] => [
    [
      `the shape with another code when read again (${turn})`,
      () => turning(shape(), 'code', turn, ['CsnNotFoundException', secret]),
    ],
    [`the shape with another message when read again (${turn})`, () => turning(shape(), 'message', turn, ['', secret])],
  ]),
  [
    'a branded error of the code __proto__',
    () => Object.assign(new Error(secret), proto(), { [brand]: true, received: false }),
  ],
  ['a branded error of an unknown code', () => new CatalogError({ ...CsnNotFoundException, code: secret })],
  [
    'a branded error without catalog',
    () => Object.assign(new CatalogError(CsnNotFoundException), { catalog: undefined }),
  ],
  ['a branded error whose params are a BigInt', () => expired(1n)],
  ['a branded error whose params are a circle', () => expired(circle())],
  ['a branded error with a parameter that is a circle', () => expired({ timestamp: circle() })],
  ['a branded error with a parameter that is a BigInt', () => expired({ timestamp: 1n })],
  ['a branded error whose toJSON throws', () => expired({ toJSON: failing })],
  [
    'a branded error with a parameter whose toJSON throws',
    () => expired({ timestamp: { toJSON: failing, toString: failing } }),
  ],
  ['a branded error with a parameter whose getter throws', () => expired(trapped('timestamp', {}))],
  [
    "a look-alike of Fastify's body limit",
    () => Object.assign(new Error(secret), { code: 'FST_ERR_CTP_BODY_TOO_LARGE', statusCode: 413 }),
  ],
  [
    "a look-alike of Express' parser",
    () =>
      Object.assign(new SyntaxError(secret), {
        type: 'entity.parse.failed',
        status: 400,
        statusCode: 400,
        expose: true,
        body: secret,
      }),
  ],
  [
    "a look-alike of Express' body limit",
    () => Object.assign(new Error(secret), { type: 'entity.too.large', status: 413, limit: 1, length: 2 }),
  ],
  ['a URIError with a status', () => Object.assign(new URIError(secret), { status: 400, statusCode: 400 })],
  [
    'a look-alike of a failed validation',
    () =>
      Object.assign(new Error(secret), {
        validation: [{ message: secret }],
        validationContext: 'body',
        statusCode: 400,
      }),
  ],
  [
    'a look-alike of an HTTPException',
    () => Object.assign(new Error(secret), { status: 401, getResponse: () => new Response(secret, { status: 401 }) }),
  ],
  ['a Response', () => new Response(secret, { status: 404 })],
  ['an error that decode read', () => toError(decode(csn, upstream) as never)],
  ['an error that decode read by another catalog', () => toError(decode(other, upstream) as never)],
  ['an error that createFetch threw', () => ofFetch],
  ['an error that throwIfError threw', () => ofResponse],
  ['an error that fromJSON made', () => CatalogError.fromJSON({ ...shape(), requestId: secret })],
  [
    'an error that fromJSON made of a known message',
    () => CatalogError.fromJSON(new CatalogError(CsnNotFoundException).toJSON()),
  ],
  ['an error that fromJSON made for another catalog', () => CatalogError.fromJSON(shape({ catalog: 'other' }))],
  [
    'an error of another catalog with the same code',
    () => new CatalogError({ ...CsnNotFoundException, catalog: 'other' }),
  ],
]

/** Values that are answered: errors made here. */
export const ours: readonly Thrown[] = [
  ['an error with a cause', () => new CatalogError(CsnNotFoundException, { cause: new Error(secret) })],
  [
    'an error whose message was changed',
    () => Object.assign(new CatalogError(CsnNotFoundException), { message: secret }),
  ],
  ['an error whose status was changed', () => Object.assign(new CatalogError(CsnNotFoundException), { status: 200 })],
  [
    'an error with members of its own',
    () => Object.assign(new CatalogError(CsnNotFoundException), { secret, headers: { [secret]: '1' } }),
  ],
  ['an error with the request id of another', () => new CatalogError(CsnNotFoundException, { requestId: secret })],
  ['an error whose stack throws', () => trapped('stack', new CatalogError(CsnNotFoundException))],
]

/** Errors made here that change when they are read again: the answer is one or the other, but never the secret. */
export const shifting: readonly Thrown[] = [1, 2, 3, 4].flatMap((turn): Thrown[] => [
  [
    `its code (${turn})`,
    () => turning(new CatalogError(CsnNotFoundException), 'code', turn, ['CsnNotFoundException', '__proto__']),
  ],
  [
    `its message (${turn})`,
    () =>
      turning(new CatalogError(CsnNotFoundException), 'message', turn, [
        encode(csn, 'CsnNotFoundException').body,
        secret,
      ]),
  ],
  [
    `its params (${turn})`,
    () => turning(expired({}), 'params', turn, [{ timestamp: '2025-11-11T08:00:00Z' }, { timestamp: Symbol(secret) }]),
  ],
  [
    `its parameter (${turn})`,
    () => expired(turning({}, 'timestamp', turn, ['2025-11-11T08:00:00Z', { toString: () => secret }])),
  ],
  [
    `whether it was received (${turn})`,
    () => turning(new CatalogError(CsnNotFoundException), 'received', turn, [false, true]),
  ],
  [`its catalog (${turn})`, () => turning(new CatalogError(CsnNotFoundException), 'catalog', turn, ['csn', 'other'])],
])
