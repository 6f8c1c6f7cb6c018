// What a schema may do, and which errors are its own.
import { runInNewContext } from 'node:vm'
import { csn } from '@errbook/csn'
import { type } from 'arktype'
import * as valibot from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as zod from 'zod'
import {
  type BodyCheck,
  checkBody,
  checkParsedBody,
  checkParsedBodyAsync,
  checkRequest,
  describeIssue,
} from '../../src/index.js'
import { bodySchema } from '../../src/json-schema.js'
import { claiming, getters, thenable, thrown, trap, trapped, turning } from '../hostile.js'
import { requestHeaders, revoked } from '../messages.js'

/** A schema that gives this answer. */
const schemaOf = (validate: (value: unknown) => unknown) =>
  ({ '~standard': { version: 1, vendor: 'test', validate: validate as (value: unknown) => never } }) as const

/** All ways to ask a schema about a value, each as a promise. */
const ways: readonly (readonly [
  name: string,
  ask: (schema: ReturnType<typeof schemaOf>, value?: unknown) => Promise<unknown>,
])[] = [
  ['checkBody', async (schema, value = {}) => checkBody(csn, value, { schema })],
  ['checkParsedBody', async (schema, value = {}) => checkParsedBody(csn, value, { schema })],
  [
    'checkRequest',
    async (schema, value = {}) => checkRequest(csn, { headers: requestHeaders, body: value }, { schema }),
  ],
  ['checkParsedBodyAsync', (schema, value = {}) => checkParsedBodyAsync(csn, value, { schema })],
  [
    'checkParsedBodyAsync, of a promise',
    (schema, value = {}) =>
      checkParsedBodyAsync(csn, value, {
        schema: schemaOf(async (given) => schema['~standard'].validate(given) as unknown),
      }),
  ],
]

const rejections: unknown[] = []
const remember = (reason: unknown) => rejections.push(reason)
beforeEach(() => process.on('unhandledRejection', remember))
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 5))
  process.off('unhandledRejection', remember)
  expect(rejections.splice(0)).toEqual([])
})

class Library {
  // biome-ignore lint/suspicious/noThenProperty: promises of libraries are recognized by it.
  then(resolve: (value: unknown) => void): void {
    resolve({ value: 'from a library' })
  }
}

describe('an answer that has to be awaited', () => {
  const thenables: readonly (readonly [name: string, answer: () => unknown, value: unknown])[] = [
    ['a promise', () => Promise.resolve({ value: 1 }), 1],
    ['a promise of another realm', () => runInNewContext('Promise.resolve({ value: 1 })'), 1],
    ['a promise of a library', () => new Library(), 'from a library'],
    ['an object with a then', () => thenable((resolve: (value: unknown) => void) => resolve({ value: 1 })), 1],
    [
      'an object with a then and a value',
      () => thenable((resolve: (value: unknown) => void) => resolve({ value: 1 }), { value: 2 }),
      1,
    ],
    [
      'a function with a then',
      () =>
        Object.assign(
          () => {},
          thenable((resolve: (value: unknown) => void) => resolve({ value: 1 })),
        ),
      1,
    ],
    [
      'a promise of a promise',
      () => Promise.resolve(thenable((resolve: (value: unknown) => void) => resolve({ value: 1 }))),
      1,
    ],
  ]

  test.each(thenables)('%s: is awaited by the asynchronous check, and by no other', async (_, answer, value) => {
    const schema = schemaOf(answer)
    expect(await checkParsedBodyAsync(csn, {}, { schema })).toEqual({ ok: true, issues: [], omitted: 0, value })
    for (const check of [
      () => checkBody(csn, {}, { schema }),
      () => checkParsedBody(csn, {}, { schema }),
      () => checkRequest(csn, { headers: requestHeaders, body: {} }, { schema }),
    ]) {
      expect(check).toThrow(
        new TypeError(
          'the schema of the body is asynchronous: expected one that validates at once (checkParsedBodyAsync awaits others)',
        ),
      )
    }
  })

  test.each<readonly [name: string, answer: () => unknown]>([
    ['a promise that is rejected', () => Promise.reject(new Error('late'))],
    ['a promise that is rejected later', () => new Promise((_, reject) => setTimeout(() => reject(new Error('late'))))],
    ['a promise of another realm that is rejected', () => runInNewContext('Promise.reject(new Error("late"))')],
    [
      'a then that throws',
      () =>
        thenable(() => {
          throw new Error('late')
        }),
    ],
    [
      'a then that rejects',
      () => thenable((_: unknown, reject: (reason: unknown) => void) => reject(new Error('late'))),
    ],
  ])('%s: is ignored by synchronous checks, and passed on by the asynchronous one', async (_, answer) => {
    const schema = schemaOf(answer)
    expect(() => checkParsedBody(csn, {}, { schema })).toThrow('asynchronous')
    await expect(checkParsedBodyAsync(csn, {}, { schema })).rejects.toThrow('late')
  })

  test('is recognized although the program has replaced Promise', async () => {
    const { Promise: original } = globalThis
    try {
      globalThis.Promise = class {} as never
      expect(() => checkParsedBody(csn, {}, { schema: schemaOf(async () => ({ value: 1 })) })).toThrow('asynchronous')
    } finally {
      globalThis.Promise = original
    }
  })

  test('may be absent: the asynchronous check works without a schema', async () => {
    expect(await checkParsedBodyAsync(csn, 'x')).toEqual({ ok: true, issues: [], omitted: 0, value: 'x' })
    expect(await checkParsedBodyAsync(csn, undefined, { schema: schemaOf(() => ({ value: 1 })) })).toMatchObject({
      ok: false,
      error: { code: 'MalformedJSON' },
    })
  })
})

const unresolvable = new Set([
  'a revoked proxy',
  'a proxy whose every trap throws',
  'a then that throws when it is read',
])

describe.each(ways)('%s does not accept as a result', (way, ask) => {
  const issue = { message: 'wrong', path: ['a'] }
  const gave = 'the schema of the body gave '

  test.each<readonly [name: string, answer: () => unknown, given: string]>([
    ['undefined', () => undefined, 'undefined'],
    ['null', () => null, 'null'],
    ['true', () => true, 'a boolean'],
    ['a text', () => 'fine', 'a string'],
    ['a function', () => () => {}, 'a function'],
    ['an empty object', () => ({}), 'neither a value nor issues'],
    ['an empty list', () => [], 'neither a value nor issues'],
    ['no issues and no value', () => ({ issues: undefined }), 'neither a value nor issues'],
    ['no issues that are null', () => ({ value: 1, issues: null }), 'issues that is not an array'],
    ['issues that are false', () => ({ value: 1, issues: false }), 'issues that is not an array'],
    ['issues that are a text', () => ({ value: 1, issues: 'wrong' }), 'issues that is not an array'],
    ['issues like a list', () => ({ value: 1, issues: { length: 1, 0: issue } }), 'issues that is not an array'],
    ['issues that are a set', () => ({ issues: new Set([issue]) }), 'issues that is not an array'],
    ['an empty list of issues', () => ({ value: 1, issues: [] }), 'an empty list of issues'],
    ['issues that claim no length', () => ({ issues: claiming('1', [issue]) }), 'issues without a length'],
    [
      'issues that claim endless length',
      () => ({ issues: claiming(Number.POSITIVE_INFINITY, [issue]) }),
      'issues without a length',
    ],
    ['issues that are empty slots', () => ({ issues: Array(2 ** 32 - 1) }), 'undefined'],
    ['an issue that is null', () => ({ issues: [null] }), 'null'],
    ['an issue that is a text', () => ({ issues: ['wrong'] }), 'a string'],
    ['an issue without a message', () => ({ issues: [{}] }), 'an issue whose message is not a string'],
    [
      'an issue whose message is a symbol',
      () => ({ issues: [{ message: Symbol('x') }] }),
      'an issue whose message is not a string',
    ],
    ['an invalid issue after a valid one', () => ({ issues: [issue, 7] }), 'a number'],
    ['a path that is null', () => ({ issues: [{ message: '', path: null }] }), 'a path that is not an array'],
    ['a path that is a text', () => ({ issues: [{ message: '', path: 'a' }] }), 'a path that is not an array'],
    [
      'a path of a million steps',
      () => ({ issues: [{ message: '', path: Array(1_000_000).fill('a') }] }),
      'an issue whose path has 1000000 steps',
    ],
    [
      'a path of 2^32 - 1 steps',
      () => ({ issues: [{ message: '', path: Array(2 ** 32 - 1) }] }),
      'an issue whose path has 4294967295 steps',
    ],
    [
      'an undefined step',
      () => ({ issues: [{ message: '', path: [undefined] }] }),
      'an issue with a step that is not a key',
    ],
    ['a step that is null', () => ({ issues: [{ message: '', path: [null] }] }), 'null'],
    [
      'a step without a key',
      () => ({ issues: [{ message: '', path: [{}] }] }),
      'an issue with a step that is not a key',
    ],
    [
      'a step whose key is an object',
      () => ({ issues: [{ message: '', path: [{ key: {} }] }] }),
      'an issue with a step that is not a key',
    ],
    ['a revoked proxy', revoked, 'a result that cannot be read ('],
    ['a proxy whose every trap throws', () => trapped(), 'a result that cannot be read (trap)'],
    ['issues that are a revoked proxy', () => ({ issues: revoked() }), 'a result that cannot be read ('],
    ['an issue that is a revoked proxy', () => ({ issues: [revoked()] }), 'a result that cannot be read ('],
    [
      'a step that is a revoked proxy',
      () => ({ issues: [{ message: '', path: [revoked()] }] }),
      'a result that cannot be read (',
    ],
    [
      'a then that throws when it is read',
      () => getters(thenable(trap, { value: () => 1 }) as never),
      'a result that cannot be read (trap)',
    ],
    [
      'issues that throw when they are read',
      () =>
        getters({
          issues: () => {
            throw Symbol('x')
          },
          value: () => 1,
        }),
      'a result that cannot be read (Symbol(x))',
    ],
    [
      'issues that appear later',
      () => getters({ issues: turning<unknown>(undefined, [issue]), value: () => 1 }),
      'a result that changes',
    ],
    [
      'issues that disappear',
      () => getters({ issues: turning<unknown>([issue], undefined), value: () => 1 }),
      'a result that changes',
    ],
    ['a value that changes', () => getters({ value: turning(1, 2) }), 'a result that changes'],
    [
      'a message that changes',
      () => ({ issues: [getters({ message: turning<unknown>('wrong', 7) })] }),
      'a result that changes',
    ],
  ])('%s', async (name, answer, given) => {
    // A promise cannot be resolved with these: it is rejected, as by a schema that throws.
    if (way.endsWith('of a promise') && unresolvable.has(name)) return
    const error = await ask(schemaOf(answer)).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(TypeError)
    expect((error as TypeError).message.startsWith(gave + given)).toBe(true)
    expect((error as TypeError).message).toContain('expected a result of Standard Schema')
  })
})

test('a then that is gone when it is called is not a result', async () => {
  const answer = () =>
    getters(
      thenable(
        turning<unknown>(() => {}, undefined),
        { value: () => 1 },
      ) as never,
    )
  await expect(checkParsedBodyAsync(csn, {}, { schema: schemaOf(answer) })).rejects.toThrow('a result that changes')
  expect(() => checkParsedBody(csn, {}, { schema: schemaOf(answer) })).toThrow('asynchronous')
})

describe.each(ways)('%s passes on what a schema throws for its own reasons', (_, ask) => {
  test.each(thrown)('%s', async (_, raise) => {
    const reason = raise()
    const schema = schemaOf(() => {
      throw reason
    })
    const caught = await ask(schema).then(
      () => ['nothing'],
      (error: unknown) => [error],
    )
    expect(Object.is(caught[0], reason)).toBe(true)
  })

  const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`)
  const wide = Array(100).fill([[1]])
  test.each<readonly [name: string, error: Error, value: unknown]>([
    ['a database that is down, of a deep value', new Error('the database is down'), deep],
    ['a stack overflow of its own, of a flat value', new RangeError('Maximum call stack size exceeded'), wide],
    ['another RangeError, of a deep value', new RangeError('Invalid array length'), deep],
    ['an error that speaks of recursion, of a deep value', new Error('too much recursion'), deep],
  ])('%s', async (_, error, value) => {
    const schema = schemaOf(() => {
      throw error
    })
    await expect(ask(schema, value)).rejects.toBe(error)
  })
})

describe.each(ways)('%s reports a value', (_, ask) => {
  const isDeep = (value: unknown): boolean => !Array.isArray(value) || value.every(isDeep)
  const recursive = schemaOf((value) => (isDeep(value) ? { value } : { issues: [{ message: 'no' }] }))
  const raising = (error: object) =>
    schemaOf(() => {
      throw error
    })
  const nested = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`)
  const circle: unknown[] = []
  circle.push(circle)
  const late = [...Array(10_000).fill(1), nested(200)]
  const overflow = new RangeError('Maximum call stack size exceeded')
  const tooDeep = 'The body is not what the operation takes: it is nested too deeply'
  const unreadable = 'The body is not what the operation takes: it cannot be read'

  test.each<readonly [name: string, schema: ReturnType<typeof schemaOf>, value: unknown, message: string]>([
    ['too deep for recursion', recursive, nested(100_000), tooDeep],
    ['that contains itself', recursive, circle, tooDeep],
    ['that is deep at its end', raising(overflow), late, tooDeep],
    ['101 deep', raising(overflow), nested(101), tooDeep],
    [
      'that is deep, in Firefox',
      raising({ name: 'InternalError', message: 'too much recursion' }),
      nested(200),
      tooDeep,
    ],
    [
      'that is deep, of a schema in another realm',
      raising(runInNewContext('new RangeError("Maximum call stack size exceeded")')),
      nested(200),
      tooDeep,
    ],
    [
      'that throws when it is read',
      schemaOf((value) => ({ value: Object.values(value as object) })),
      getters({
        a: () => {
          throw new Error('trap')
        },
      }),
      unreadable,
    ],
    ['whose every trap throws', schemaOf((value) => ({ value: Object.keys(value as object) })), trapped(), unreadable],
    [
      'that throws in a nested value',
      schemaOf((value) => ({ value: JSON.stringify(value) })),
      {
        a: [
          getters({
            b: () => {
              throw new Error('trap')
            },
          }),
        ],
      },
      unreadable,
    ],
  ])('%s', async (_, schema, value, message) => {
    const check = (await ask(schema, value)) as BodyCheck<typeof csn>
    expect(check.issues.map((issue) => describeIssue(issue, 'en'))).toEqual([message])
    expect(check.ok ? undefined : check.error.code).toBe('InappropriateJSON')
  })

  test('100 deep is not too deep', async () => {
    await expect(ask(raising(overflow), nested(100))).rejects.toBe(overflow)
  })
})

test('a path has at most a hundred steps, and names are cut as they are shown', () => {
  const path = Array.from({ length: 5000 }, () => 'x'.repeat(1000))
  const check = checkParsedBody(csn, {}, { schema: schemaOf(() => ({ issues: [{ message: 'm'.repeat(1e6), path }] })) })
  expect(check.issues[0]?.path).toHaveLength(101)
  expect(JSON.stringify(check.issues).length).toBeLessThan(20_000)
})

test.each<readonly [name: string, schema: unknown]>([
  ['zod', zod.object({ a: zod.array(zod.string()) })],
  ['valibot', valibot.object({ a: valibot.array(valibot.string()) })],
  ['arktype', type({ a: 'string[]' })],
  ['a JSON Schema', bodySchema({ type: 'object', properties: { a: { items: { type: 'string' } } }, required: ['a'] })],
])('%s works as a schema, and refuses a value that is too deep', async (_, schema) => {
  const options = { schema: schema as never }
  for (const check of [checkParsedBody, checkParsedBodyAsync]) {
    expect(await check(csn, { a: ['x'] }, options)).toEqual({ ok: true, issues: [], omitted: 0, value: { a: ['x'] } })
    const { issues } = await check(csn, { a: ['x', 1, 2] }, options)
    expect(issues.map(({ path }) => path.join('.'))).toEqual(['body.a.1', 'body.a.2'])
    expect(await check(csn, JSON.parse(`{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`), options)).toMatchObject({
      ok: false,
    })
  }
})
