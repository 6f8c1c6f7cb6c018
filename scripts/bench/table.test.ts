import { expect, test } from 'vitest'
import { fromJson, type Table, toJson } from './table.js'

const table = (...values: readonly (number | undefined)[]): Table => ({
  title: 'A table',
  about: 'About it.',
  unit: 'share',
  columns: values.map((_, i) => `column ${i}`),
  rows: [{ name: 'a row', values }],
})

test.each([
  ['numbers exactly', [0.1 + 0.2, 12_345_678.9, 0, -0.5]],
  ['missing values', [1, undefined, 2]],
  ['what never ends', [Number.POSITIVE_INFINITY]],
  ['what is not a number', [Number.NaN]],
])('JSON keeps %s', (_, values) => {
  expect(fromJson(toJson([table(...values)]))).toEqual([table(...values)])
})

test('JSON has the unit, the rows and the columns', () => {
  expect(JSON.parse(toJson([table(1)]))).toEqual([
    {
      title: 'A table',
      about: 'About it.',
      unit: 'share',
      columns: ['column 0'],
      rows: [{ name: 'a row', values: [1] }],
    },
  ])
})
