import { expect, test } from 'vitest'
import { type BodySchema, fit, fitAwaited, isStackOverflow } from './body-schema.js'

const giving = (validate: (value: unknown) => unknown) =>
  ({ '~standard': { version: 1, vendor: 'test', validate } }) as unknown as BodySchema

test.each<readonly [result: unknown, value: unknown]>([
  [{ value: 7 }, 7],
  [{ value: undefined }, undefined],
  [{ value: null }, null],
  [{ value: 7, issues: undefined }, 7],
])('of the result %o the value is kept', async (result, value) => {
  expect(
    fit(
      giving(() => result),
      1,
    ),
  ).toEqual({ issues: [], value })
  expect(
    await fitAwaited(
      giving(async () => result),
      1,
    ),
  ).toEqual({ issues: [], value })
})

test.each<readonly [result: unknown, fault: string]>([
  [undefined, 'gave undefined'],
  [null, 'gave null'],
  [7, 'gave a number'],
  [{}, 'gave neither a value nor issues'],
  [{ issues: [] }, 'gave an empty list of issues'],
  [{ issues: {} }, 'gave issues that is not an array'],
  [{ issues: [{}] }, 'gave an issue whose message is not a string'],
  [{ issues: [{ message: 'm', path: 'p' }] }, 'gave a path that is not an array'],
  [{ issues: [{ message: 'm', path: [true] }] }, 'gave an issue with a step that is not a key'],
])('the result %o is a fault of the schema', async (result, fault) => {
  expect(() =>
    fit(
      giving(() => result),
      1,
    ),
  ).toThrow(fault)
  await expect(
    fitAwaited(
      giving(async () => result),
      1,
    ),
  ).rejects.toThrow(fault)
})

test('an issue has the path of the member, whose steps may be objects, and its message', () => {
  const path = ['a', 0, { key: 'b' }, { key: Symbol('c') }]
  expect(
    fit(
      giving(() => ({ issues: [{ message: 'wrong', path }, { message: 'odd' }] })),
      1,
    ),
  ).toEqual({
    issues: [
      {
        rule: 'body-inappropriate',
        path: ['body', 'a', 0, 'b', 'Symbol(c)'],
        severity: 'error',
        params: { member: 'a.0.b.Symbol(c)', reason: 'wrong' },
      },
      { rule: 'body-inappropriate', path: ['body'], severity: 'error', params: { member: '', reason: 'odd' } },
    ],
    more: 0,
  })
})

test('what a schema throws is thrown again, unless the value is to blame', () => {
  const throwing = (error: Error) =>
    giving(() => {
      throw error
    })
  const overflow = throwing(new RangeError('Maximum call stack size exceeded'))
  const failing = throwing(new Error('of the schema'))
  let deep: unknown = []
  for (let level = 0; level < 200; level++) deep = [deep]
  const trapped = Object.defineProperty({}, 'a', {
    enumerable: true,
    get: () => {
      throw new Error('trap')
    },
  })
  const issueOf = (reason: string) => ({
    issues: [{ rule: 'body-inappropriate', path: ['body'], severity: 'error', params: { member: '', reason } }],
    more: 0,
  })
  expect(fit(overflow, deep)).toEqual(issueOf('it is nested too deeply'))
  expect(fit(failing, trapped)).toEqual(issueOf('it cannot be read'))
  expect(() => fit(failing, deep)).toThrow('of the schema')
  expect(() => fit(overflow, [])).toThrow('call stack')
})

test.each<readonly [thrown: unknown, isOverflow: boolean]>([
  [new RangeError('Maximum call stack size exceeded'), true],
  [{ name: 'InternalError', message: 'too much recursion' }, true],
  [new RangeError('Invalid array length'), false],
  [new Error('Maximum call stack size exceeded'), false],
  [{ name: 'RangeError', message: 7 }, false],
  [undefined, false],
])('recursion went too far where %o was thrown: %s', (thrown, isOverflow) => {
  expect(isStackOverflow(thrown)).toBe(isOverflow)
})
