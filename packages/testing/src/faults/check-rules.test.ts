import { METHODS } from 'node:http'
import { csn } from '@errbook/csn'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRules } from './check-rules.js'

const rule = { method: 'DELETE', path: '/v1/csn/*', after: 2, times: 1, probability: 0.5, error: 'AccessDenied' }

test('right rules have no issues, as a list or as the faults of a scenario', () => {
  const rules = [rule, { error: 'reset-after-bytes', bytes: 100 }, { error: 'slow', code: 'DbException', delay: 5 }]
  expect(checkRules(csn, rules)).toEqual({ ok: true, issues: [], omitted: 0 })
  expect(checkRules(csn, { faults: rules })).toEqual({ ok: true, issues: [], omitted: 0 })
  expect(checkRules(csn, [])).toMatchObject({ ok: true })
})

test('an issue says where it is, what is there, what is expected, and the nearest name', () => {
  expect(checkRules(csn, { faults: [{ error: 'CsnNotFound' }] }).issues).toEqual([
    {
      path: ['faults', 0, 'error'],
      actual: '"CsnNotFound"',
      expected: expect.stringMatching(/^a code of csn or one of unknown-code, .*, time-out$/),
      nearest: 'CsnNotFoundException',
      message: 'faults[0].error is "CsnNotFound": did you mean "CsnNotFoundException"?',
    },
  ])
})

test.each([
  [null, [], 'rules is null: expected a list of rules'],
  ['slow', [], 'rules is "slow": expected a list of rules'],
  [{ error: 'slow' }, [], 'rules is an object: expected a list of rules'],
  [{}, ['faults'], 'faults is missing: expected a list of rules'],
  [{ faults: {} }, ['faults'], 'faults is an object: expected a list of rules'],
  [{ faults: [], fault: [] }, ['fault'], 'rules has the unknown member "fault": did you mean "faults"?'],
  [[null], [0], 'rules[0] is null: expected a rule, such as { path: "/v1/**", error: "slow" }'],
  [[[]], [0], 'rules[0] is a list: expected a rule'],
  [[{}], [0, 'error'], 'rules[0].error is missing: expected a code of csn or one of'],
  [[{ eror: 'slow' }], [0, 'eror'], 'rules[0] has the unknown member "eror": did you mean "error"?'],
  [[{ ...rule, error: 7 }], [0, 'error'], 'rules[0].error is 7: expected'],
  [[{ ...rule, method: 7 }], [0, 'method'], 'rules[0].method is 7: expected a registered method, such as "GET"'],
  [[{ ...rule, method: 'DELTE' }], [0, 'method'], 'rules[0].method is "DELTE": did you mean "DELETE"?'],
  [[{ ...rule, method: 'a b' }], [0, 'method'], 'rules[0].method is "a b": expected a registered method'],
  [[{ ...rule, path: 'v1' }], [0, 'path'], 'rules[0].path is "v1": expected a path that begins with "/"'],
  [[{ ...rule, path: null }], [0, 'path'], 'rules[0].path is null: expected a path'],
  [[{ ...rule, after: -1 }], [0, 'after'], 'rules[0].after is -1: expected a whole number from 0'],
  [[{ ...rule, after: '2' }], [0, 'after'], 'rules[0].after is "2": expected a whole number from 0'],
  [[{ ...rule, times: 0 }], [0, 'times'], 'rules[0].times is 0: expected a whole number from 1'],
  [[{ ...rule, times: 1.5 }], [0, 'times'], 'rules[0].times is 1.5: expected a whole number from 1'],
  [[{ ...rule, probability: 1.1 }], [0, 'probability'], 'rules[0].probability is 1.1: expected a number from 0 to 1'],
  [
    [{ ...rule, probability: Number.NaN }],
    [0, 'probability'],
    'rules[0].probability is NaN: expected a number from 0 to 1',
  ],
  [
    [rule, { ...rule, probabilty: 1 }],
    [1, 'probabilty'],
    'rules[1] has the unknown member "probabilty": did you mean "probability"?',
  ],
  [[{ ...rule, delai: 1 }], [0, 'delai'], 'rules[0] has the unknown member "delai": did you mean "delay"?'],
  [
    [{ ...rule, bytes: 1 }],
    [0, 'bytes'],
    'rules[0]: "bytes" means nothing for "AccessDenied": expected only params, members,',
  ],
  [[JSON.parse('{"error":"slow","__proto__":1}')], [0, '__proto__'], 'rules[0] has the unknown member "__proto__"'],
  [[{ error: 'cut-off', bytes: -1 }], [0, 'bytes'], 'rules[0].bytes is -1: expected a whole number from 0 to 1048576'],
  [
    [{ error: 'RequestExpired', params: { timestamp: 1 } }],
    [0, 'params', 'timestamp'],
    'rules[0].params.timestamp is 1: expected',
  ],
])('%j is wrong at %j', (value, path, message) => {
  const { ok, issues } = checkRules(csn, value)
  expect(ok).toBe(false)
  expect(issues[0]?.path).toEqual(path)
  expect(issues[0]?.message).toContain(message)
  expect(issues).toHaveLength(1)
})

test('all that is wrong is told, at most a hundred times', () => {
  const wrong = { method: 'GTE', path: 'x', times: 0, error: 'slow', delay: -1 }
  expect(checkRules(csn, [wrong]).issues.map(({ path }) => path.at(-1))).toEqual(['method', 'path', 'times', 'delay'])
  expect(
    checkRules(
      csn,
      Array.from({ length: 50 }, () => wrong),
    ),
  ).toMatchObject({ ok: false, omitted: 100 })
})

test.each<[string, unknown, (string | number)[][]]>([
  ['one misspelt name', { fault: [] }, [['fault']]],
  [
    'members of a rule',
    [{ dealy: 1, times: 0, error: 'slow' }],
    [
      [0, 'dealy'],
      [0, 'times'],
    ],
  ],
  [
    'the name among them',
    [{ times: 0, error: 'slwo', path: 'x' }],
    [
      [0, 'times'],
      [0, 'error'],
      [0, 'path'],
    ],
  ],
  [
    'what is missing comes last',
    [{ times: 0, after: -1 }],
    [
      [0, 'times'],
      [0, 'after'],
      [0, 'error'],
    ],
  ],
  ['names beside', { faults: [{ error: 'sloow' }], zzzz: 1 }, [['faults', 0, 'error'], ['zzzz']]],
])('issues stand in the order of their places, one for each error: %s', (_, value, paths) => {
  expect(checkRules(csn, value).issues.map(({ path }) => path)).toEqual(paths)
})

test.each([
  ['slwo', 'rules[0].error is "slwo": did you mean "slow"?'],
  ['refusd', /^rules\[0\]\.error is "refusd": expected a code of csn or one of (?!.*refused)/],
])('%s: what a place cannot do is not named', (error, message) => {
  expect(checkRules(csn, [{ error }], { refused: 'the mock listens' }).issues[0]?.message).toMatch(message)
})

test('what a place cannot do is told with its reason', () => {
  const { issues } = checkRules(csn, [{ error: 'refused' }], { refused: 'the mock listens' })
  expect(issues).toEqual([
    {
      path: [0, 'error'],
      actual: '"refused"',
      expected: 'a fault that can be played here',
      message: '"refused" is impossible: the mock listens',
    },
  ])
})

test.each(METHODS)('%s is a method', (method) => {
  expect(
    checkRules(csn, [
      { method, error: 'slow' },
      { method: method.toLowerCase(), error: 'slow' },
    ]).issues,
  ).toEqual([])
})

test('whatever is checked, nothing is thrown, and right and wrong are told apart', () => {
  const name = fc.constantFrom(
    'error',
    'method',
    'path',
    'after',
    'times',
    'bytes',
    'delay',
    'params',
    'status',
    'code',
  )
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('slow', 'cut-off', 'AccessDenied', '/v1', 'GET', 0, 1, 503))
  const rules = fc.array(fc.oneof(fc.dictionary(name, value), fc.jsonValue()))
  fc.assert(
    fc.property(fc.oneof(rules, fc.record({ faults: rules }), fc.jsonValue()), (given) => {
      const { ok, issues } = checkRules(csn, given)
      expect(ok).toBe(issues.length === 0)
    }),
    { numRuns: 3_000 },
  )
})

test('the catalog is checked', () => {
  expect(() => checkRules(undefined as never, [])).toThrow(TypeError)
})
