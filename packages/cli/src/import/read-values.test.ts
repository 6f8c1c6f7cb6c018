import { expect, test } from 'vitest'
import { readValues } from './read-values.js'

const read = (value: unknown) => {
  const { tables, notes } = readValues(value, (path) => path.length)
  const { headings = [], size = 0, cell } = tables[0] ?? {}
  return {
    headings,
    rows: Array.from({ length: size }, (_, row) => headings.map((_, column) => cell?.(row, column))),
    notes,
  }
}

test.each<[what: string, value: unknown, headings: readonly string[], rows: readonly (readonly string[])[]]>([
  ['a list', [{ code: 'A', status: 400 }], ['code', 'status'], [['A', '400']]],
  ['a list under errors', { note: 'x', headers: [{}], errors: [{ code: 'A' }] }, ['code'], [['A']]],
  ['the only list', { note: 'x', all: [{ code: 'A' }] }, ['code'], [['A']]],
  [
    'a map by code',
    { A: { status: 400 }, B: { status: 404 } },
    ['code', 'status'],
    [
      ['A', '400'],
      ['B', '404'],
    ],
  ],
  ['a map under errors', { errors: { A: { status: 400 } } }, ['code', 'status'], [['A', '400']]],
  ['a map of rows with codes', { x: { code: 'A' } }, ['code'], [['A']]],
  [
    'members of members',
    [
      { code: 'A', text: { en: { quoted: 'x' } } },
      { code: 'B', more: 1 },
    ],
    ['code', 'text.en.quoted', 'more'],
    [
      ['A', 'x', ''],
      ['B', '', '1'],
    ],
  ],
  [
    'lists and nothing',
    [{ code: 'A', status: [400, 404], none: null, is: true, deep: [{}] }],
    ['code', 'status', 'none', 'is', 'deep'],
    [['A', '400, 404', '', 'true', '']],
  ],
  [
    'a name of JavaScript',
    [JSON.parse('{"code":"A","__proto__":"x","constructor":"y"}')],
    ['code', '__proto__', 'constructor'],
    [['A', 'x', 'y']],
  ],
])('reads %s', (_, value, headings, rows) => {
  expect(read(value)).toEqual({ headings, rows, notes: [] })
})

test('leaves out what is not an object, and tells of it', () => {
  expect(read([{ code: 'A' }, 1, null, ['B']])).toEqual({
    headings: ['code'],
    rows: [['A']],
    notes: ['rows that are not objects, and are left out: 3'],
  })
})

test.each([1, 'text', null, [], {}, { a: [1] }, { errors: {} }, { errors: { A: 404 } }, { errors: { A: 'x' } }])(
  '%j has no rows',
  (value) => {
    expect(() => read(value)).toThrow('there are no rows')
  },
)
