// Values that a server may be handed and that are not what they seem, each made anew since some change when they are read.
import { runInNewContext } from 'node:vm'
import { revoked } from './messages.js'

/** A name, and what makes such a value. */
export type Hostile = readonly [name: string, make: () => unknown]

// Made once, since finding out where an error is made takes far longer than throwing it.
const error = new Error('trap')

/** Throws. */
export const trap = (): never => {
  throw error
}

/** A proxy whose every trap throws what `raise` throws. */
export const trapped = (target: object = {}, raise: () => never = trap): object => {
  const traps = Object.getOwnPropertyNames(Reflect).map((name) => [name, raise])
  return new Proxy(target, Object.fromEntries(traps))
}

/** Answers once with the first value, and ever after with the second. */
export const turning = <T>(first: T, then: T): (() => T) => {
  let reads = 0
  return () => (reads++ === 0 ? first : then)
}

/** An object with a getter for each member. */
export const getters = (members: Readonly<Record<string, () => unknown>>): object =>
  Object.defineProperties(
    {},
    Object.fromEntries(Object.entries(members).map(([name, get]) => [name, { get, enumerable: true }])),
  )

/** An object with a `then`, which nothing here may take for a promise of this realm. */
export const thenable = (then: unknown, members: object = {}): object =>
  Object.assign(Object.fromEntries([['then', then]]), members)

/** A list that claims a length. */
export const claiming = (length: unknown, items: readonly unknown[] = []): unknown[] =>
  new Proxy([...items], { get: (target, name) => (name === 'length' ? length : Reflect.get(target, name)) })

/** Thrown values that are not errors with a message. */
export const thrown: readonly Hostile[] = [
  ['a symbol', () => Symbol('thrown')],
  ['undefined', () => undefined],
  ['null', () => null],
  ['a number', () => 7],
  ['a huge bigint', () => 10n ** 1000n],
  ['a text of a million characters', () => 'x'.repeat(1_000_000)],
  ['an object without a prototype', () => Object.create(null)],
  ['a revoked proxy', () => revoked()],
  ['a proxy whose every trap throws', () => trapped()],
  ['an object whose toString throws', () => ({ toString: trap })],
  ['an object whose Symbol.toPrimitive throws', () => ({ [Symbol.toPrimitive]: trap })],
  ['an object whose toString never ends well', () => ({ toString: () => ({}), valueOf: () => ({}) })],
  ['a list of 2^32 - 1 items', () => Array(2 ** 32 - 1)],
  ['a function', () => trap],
  ['an error without a message', () => Object.assign(new Error('x'), { message: undefined })],
  ['an error whose message is a symbol', () => Object.assign(new Error('x'), { message: Symbol('x') })],
  ['an error whose message throws', () => Object.defineProperty(new Error('x'), 'message', { get: trap })],
  ['an error whose name throws', () => Object.defineProperty(new Error(''), 'name', { get: trap })],
]

const shrunk = (view: (buffer: ArrayBuffer) => unknown) => (): unknown => {
  const buffer = new (ArrayBuffer as unknown as new (length: number, options: object) => ArrayBuffer)(8, {
    maxByteLength: 16,
  })
  const value = view(buffer)
  ;(buffer as unknown as { resize(length: number): void }).resize(2)
  return value
}

const detached = (view: (buffer: ArrayBuffer) => unknown) => (): unknown => {
  const buffer = new ArrayBuffer(8)
  const value = view(buffer)
  structuredClone(buffer, { transfer: [buffer] })
  return value
}

/** Bytes that are gone, and what only looks like bytes. */
export const goneBytes: readonly Hostile[] = [
  ['a DataView whose buffer was detached', detached((buffer) => new DataView(buffer))],
  ['a typed array whose buffer was detached', detached((buffer) => new Uint8Array(buffer))],
  ['a typed array of floats whose buffer was detached', detached((buffer) => new Float64Array(buffer))],
  ['a buffer that was detached', detached((buffer) => buffer)],
  [
    'a buffer of another realm that was detached',
    () => {
      const buffer = runInNewContext('new ArrayBuffer(8)')
      structuredClone(buffer, { transfer: [buffer] })
      return buffer
    },
  ],
  ['a DataView whose buffer was shrunk', shrunk((buffer) => new DataView(buffer, 4, 4))],
  ['a typed array whose buffer was shrunk', shrunk((buffer) => new Uint8Array(buffer, 4, 4))],
  ['a proxy of a buffer', () => new Proxy(new ArrayBuffer(2), {})],
  ['a proxy of a typed array', () => new Proxy(new Uint8Array(2), {})],
  ['a proxy of a DataView', () => new Proxy(new DataView(new ArrayBuffer(2)), {})],
  ['an object that inherits from ArrayBuffer', () => Object.create(ArrayBuffer.prototype)],
  ['an object that inherits from SharedArrayBuffer', () => Object.create(SharedArrayBuffer.prototype)],
  ['an object that inherits from Uint8Array', () => Object.create(Uint8Array.prototype)],
  ['an object that inherits from DataView', () => Object.create(DataView.prototype)],
]

/** Objects that call themselves something else. */
const pretending: readonly Hostile[] = [
  'ArrayBuffer',
  'SharedArrayBuffer',
  'Uint8Array',
  'Headers',
  'Response',
  'Array',
].map((tag) => [`an object that calls itself ${tag}`, () => ({ [Symbol.toStringTag]: tag })])

const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)

/** Values that throw or lie about themselves. */
export const hostile: readonly Hostile[] = [
  ['a revoked proxy', revoked],
  ['a proxy whose every trap throws', () => trapped()],
  ['a proxy of a list whose every trap throws', () => trapped([])],
  ['a proxy of a function whose every trap throws', () => trapped(trap)],
  ...thrown.map(
    ([name, raise]): Hostile => [
      `a proxy that throws ${name}`,
      () =>
        trapped({}, () => {
          throw raise()
        }),
    ],
  ),
  ...[Number.NaN, -1, 1.5, '3', null, {}, Symbol('length'), 3n].map(
    (length): Hostile => [`a list of the length ${String(length)}`, () => claiming(length, ['a'])],
  ),
  [
    'an object that contains itself',
    () => {
      const circle: Record<string, unknown> = {}
      circle.self = circle
      return circle
    },
  ],
  ['a value nested 100,000 deep', () => deep],
  ['an object whose toJSON throws', () => ({ toJSON: trap })],
  ['an object whose toString throws', () => ({ toString: trap, [Symbol.toPrimitive]: trap })],
  ['an object whose getter throws', () => getters({ code: trap, message: trap, 'x-bce-date': trap, 0: trap })],
  [
    'an object whose getters change',
    () =>
      getters({
        code: turning<unknown>('DbException', 7),
        message: turning<unknown>('m', {}),
        requestId: turning<unknown>(7, 'r'),
      }),
  ],
  ['an iterator that throws', () => ({ [Symbol.iterator]: trap })],
  ['an iterator without next', () => ({ [Symbol.iterator]: () => ({}) })],
  ['an iterator whose next throws', () => ({ [Symbol.iterator]: () => ({ next: trap }) })],
  ['a thenable', () => thenable(trap)],
  ['an object without a prototype', () => Object.create(null)],
  ['a symbol', () => Symbol('x')],
  ['a bigint', () => 10n ** 1000n],
  ['a function', () => trap],
  ...goneBytes,
  ...pretending,
]

const pairs = function* (pair: () => unknown) {
  for (;;) yield pair()
}

/** What has no end, or hardly one: all that is looked at of it takes long. */
export const endless: readonly Hostile[] = [
  ['a list of 2^32 - 1 items', () => Array(2 ** 32 - 1)],
  ...[2 ** 32 - 1, 2 ** 53, Number.POSITIVE_INFINITY].map(
    (length): Hostile => [`a list that claims ${length} items`, () => claiming(length, ['a'])],
  ),
  [
    'an iterator whose return throws',
    () => ({
      [Symbol.iterator]: () => ({ next: () => ({ done: false, value: trapped([]) }), return: trap }),
    }),
  ],
  ['pairs without end', () => pairs(() => ['x', 'y'])],
  [
    'endless pairs of new names',
    () => {
      let count = 0
      return pairs(() => [`x${count++}`, 'y'])
    },
  ],
  ['pairs of one header without end', () => pairs(() => ['x-bce-date', 'y'])],
  ['bad names without end', () => pairs(() => ['bad name', 'y'])],
  ['lists of one header without end', () => pairs(() => ['x-bce-date', Array(120).fill('y')])],
  ['garbage without end', () => pairs(() => 7)],
  ['pairs that throw without end', () => pairs(() => trapped([]))],
  ['iterators without end', () => pairs(() => pairs(() => 'x'))],
  ['an iterator that is never done and gives nothing', () => ({ [Symbol.iterator]: () => ({ next: () => ({}) }) })],
  ['a list of pairs of 2^32 - 1 items', () => Object.assign(Array(2 ** 32 - 1), { 0: ['x', 'y'] })],
  ['raw headers of 2^32 - 1 items', () => Object.assign(Array(2 ** 32 - 1), { 0: 'x', 1: 'y' })],
  ['raw headers that claim 2^32 - 1 items', () => claiming(2 ** 32 - 1, ['x', 'y'])],
]
