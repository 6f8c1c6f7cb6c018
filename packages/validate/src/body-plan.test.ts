import type { ObjectTemplate } from '@errbook/catalog'
import { expect, test } from 'vitest'
import { planBody } from './body-plan.js'

const template: ObjectTemplate = {
  'a/b': { 'c~d': '{code}' },
  list: [{ code: '{code?}' }],
  text: 'x/{first}/{code}',
  other: 'x/{second}/{third}',
  whole: '{fourth?}',
  constant: 1,
}

test.each<readonly [pointer: string, hole: string, path: readonly unknown[]]>([
  ['/a~1b/c~0d', 'code', ['a/b', 'c~d']],
  ['/list/0/code', 'code', ['list', expect.any(Number), 'code']],
  // Of several holes in one text that of the code, else the first.
  ['/text', 'code', ['text']],
  ['/other', 'second', ['other']],
  ['/whole', 'fourth', ['whole']],
])('the pointer %s leads to the hole %s', (pointer, hole, path) => {
  const [place, ...others] = codesAt(pointer)
  expect(others).toEqual([])
  expect(place?.node.name).toBe(hole)
  expect(place?.path).toEqual(path)
})

test.each(['/constant', '/list', '/list/0', '/list/1/code', '/text/code', '/nothing', '/nothing/more', '/a/b', ''])(
  'the pointer "%s" leads to no hole',
  (pointer) => {
    expect(codesAt(pointer)).toEqual([])
  },
)

function codesAt(pointer: string) {
  return planBody({ template, members: { code: { places: [pointer] } } }).codes
}

test('without pointers the code is read at its first hole, if there is one', () => {
  const codes = (template: ObjectTemplate) => planBody({ template, members: {} }).codes.map(({ path }) => path)
  expect(codes({ a: '{code?}', b: '{code?}' })).toEqual([['a']])
  expect(codes({ a: '{message}' })).toEqual([])
})

test('each place has its number, behind the one that it is a part of', () => {
  const { places, holes } = planBody({ template, members: {} })
  expect(places.map(({ at }) => at)).toEqual(places.map((_, index) => index))
  expect(places.every(({ at, inner }) => inner.every((part) => part.at > at))).toBe(true)
  expect(places[0]).toMatchObject({ key: '', path: [], isOptional: false })
  expect([...holes].map(([name, { path }]) => [name, path[0]])).toEqual([
    ['code', 'a/b'],
    ['first', 'text'],
    ['second', 'other'],
    ['third', 'other'],
    ['fourth', 'whole'],
  ])
})
